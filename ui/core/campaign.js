// The campaign a screen is about.
import { html, icon } from './html.js';
import { call } from './call.js';
import { t } from './words.js';

/** @import { Commands, State } from './wire.d.ts' */
/** @typedef {Commands['campaigns.show']['output']} Campaign */

/**
 * The campaign of the address; without one, the first that stands in one of these states (the first named goes first),
 * else the last made. Null when there is none yet.
 * @param {string} id
 * @param {...State} preferred
 * @returns {Promise<Campaign | null>}
 */
export async function campaignOf(id, ...preferred) {
  const campaign = id || chosen((await call('campaigns.list', {})).campaigns, preferred)?.campaign;
  return campaign ? call('campaigns.show', { campaign }) : null;
}

/**
 * The first of these that stands in one of the states, the first named first; else the first.
 * @param {Commands['campaigns.list']['output']['campaigns']} campaigns the last made first
 * @param {State[]} preferred
 */
export function chosen(campaigns, preferred) {
  const found = preferred.map((state) => campaigns.find((one) => one.state === state)).find((one) => one);
  return found ?? campaigns[0];
}

/**
 * What a screen about a campaign shows where there is none yet.
 * @param {string} title
 * @param {string} says what comes here, and when
 */
export function noCampaign(title, says) {
  return html`<h1>${title}</h1>
    <p class="empty" id="campaign-none">${says} <a role="button" href="#campaigns/list">${icon('arrow-right')} ${t('ui-shell-to-campaigns')}</a></p>`;
}
