// The words for states.

/** @type {Record<string, string>} */
export const STATES = {
  valid: 'ui-adhesions-valid',
  soon: 'ui-adhesions-soon',
  expired: 'ui-adhesions-expired',
  none: 'ui-adhesions-none',
};
