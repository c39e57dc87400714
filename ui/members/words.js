// The words for the kinds that the contract knows by a code.

/** @type {Record<string, string>} */
export const CHANNELS = {
  paper: 'ui-members-channel-paper',
  phone: 'ui-members-channel-phone',
  visit: 'ui-members-channel-visit',
  online: 'ui-members-channel-online',
};

/** @type {Record<string, string>} */
export const REASONS = {
  same_name: 'ui-members-same-name',
  close_name: 'ui-members-close-name',
  same_phone: 'ui-members-same-phone',
  same_email: 'ui-members-same-email',
};
