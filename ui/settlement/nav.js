// What the screens of a settlement share: the campaign they are about, and the way from one to the other.
import { draw } from '../core/html.js';
import { campaignOf as campaignFor, noCampaign } from '../core/campaign.js';
import { tabs } from '../core/tabs.js';
import { t } from '../core/words.js';

const PLACES = [
  { name: 'show', key: 'ui-settlement-nav-bills' },
  { name: 'reconcile', key: 'ui-settlement-nav-reconcile' },
  { name: 'producers', key: 'ui-settlement-nav-producers' },
];

/** @param {string} campaign @param {string} here */
export function settlementNav(campaign, here) {
  return tabs({ prefix: 'settlement', label: t('ui-settlement-nav'), here, places: PLACES.map((place) => ({ ...place, href: `#settlement/${place.name}/${campaign}` })) });
}

/**
 * The campaign asked for, or the last; without any, the screen says so.
 * @param {HTMLElement} main
 * @param {string} id
 */
export async function campaignOf(main, id) {
  const campaign = await campaignFor(id);
  if (!campaign) draw(main, noCampaign(t('ui-settlement-title'), t('ui-settlement-no-campaign')));
  return campaign;
}
