// The words for states and presets.

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
