// The words for what the contract knows by a code.

/** @type {Record<string, string>} */
export const CHANNELS = {
  paper: 'ui-baskets-channel-paper',
  phone: 'ui-baskets-channel-phone',
  visit: 'ui-baskets-channel-visit',
  file: 'ui-baskets-channel-file',
};
