// What the screens of a settlement share: the campaign they are about, and the way from one to the other.
import { html, draw, icon } from '../core/html.js';
import { campaignOf as campaignFor } from '../core/campaign.js';
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
  if (!campaign) draw(main, html`<h1>${t('ui-settlement-title')}</h1><p class="empty" id="settlement-none">${t('ui-settlement-no-campaign')}
    <a role="button" href="#campaigns/list">${icon('arrow-right')} ${t('ui-settlement-to-campaigns')}</a></p>`);
  return campaign;
}
