// The screens about the forms of one campaign, side by side.
import { campaignOf as campaignFor, noCampaign as nothingYet } from '../core/campaign.js';
import { tabs } from '../core/tabs.js';
import { t } from '../core/words.js';

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

/** @param {string} id of a campaign, or empty */
export const campaignOf = (id) => campaignFor(id, 'open');

/** The page where there is no campaign yet. */
export const noCampaign = () => nothingYet(t('ui-baskets-title'), t('ui-baskets-no-campaign'));
