// The words for methods of payment, states and presets.

/** @type {Record<string, string>} */
export const METHODS = {
  cash: 'ui-adhesions-cash',
  cheque: 'ui-adhesions-cheque',
  card: 'ui-adhesions-card',
  transfer: 'ui-adhesions-transfer',
  helloasso: 'ui-adhesions-helloasso',
};

/** @type {Record<string, string>} */
export const STATES = {
  valid: 'ui-adhesions-valid',
  soon: 'ui-adhesions-soon',
  expired: 'ui-adhesions-expired',
  none: 'ui-adhesions-none',
};

/** @type {Record<string, string>} */
export const PRESETS = {
  toul: 'ui-adhesions-preset-toul',
  vrac: 'ui-adhesions-preset-vrac',
  gas: 'ui-adhesions-preset-gas',
};
