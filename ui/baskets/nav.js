// The screens about the forms of one campaign, side by side.
import { html } from '../core/html.js';
import { call } from '../core/call.js';
import { tabs } from '../core/tabs.js';
import { t } from '../core/words.js';

/** @import { Commands } from '../core/wire.d.ts' */
/** @typedef {Commands['campaigns.show']['output']} Campaign */

const PLACES = [
  { name: 'entry', key: 'ui-baskets-tab-entry' },
  { name: 'list', key: 'ui-baskets-tab-list' },
  { name: 'demand', key: 'ui-baskets-tab-demand' },
  { name: 'calls', key: 'ui-baskets-tab-calls' },
  { name: 'files', key: 'ui-baskets-tab-files' },
];

/**
 * @param {string} campaign
 * @param {string} here the screen it stands on
 */
export function basketsNav(campaign, here) {
  return tabs({ prefix: 'baskets', label: t('ui-baskets-tabs'), here, places: PLACES.map((place) => ({ ...place, href: `#baskets/${place.name}/${campaign}` })) });
}

/**
 * The campaign of the address; without one, the one that is open, else the last.
 * @param {string} id
 * @returns {Promise<Campaign | null>}
 */
export async function campaignOf(id) {
  if (id) return call('campaigns.show', { campaign: id });
  const { campaigns } = await call('campaigns.list', {});
  const chosen = campaigns.find((one) => one.state === 'open') ?? campaigns[0];
  return chosen ? call('campaigns.show', { campaign: chosen.campaign }) : null;
}

/** The page where there is no campaign yet. */
export function noCampaign() {
  return html`<h1>${t('ui-baskets-title')}</h1>
    <p class="empty" id="baskets-none">${t('ui-baskets-no-campaign')} <a role="button" id="baskets-campaigns" href="#campaigns/list">${t('ui-baskets-to-campaigns')}</a></p>`;
}
