// The screens of distribution day, side by side; the campaign they are about; and what each state looks like.
import { html, icon } from '../core/html.js';
import { campaignOf as campaignFor, noCampaign as nothingYet } from '../core/campaign.js';
import { tabs } from '../core/tabs.js';
import { t } from '../core/words.js';

/** @import { LineStanding, PickupStatus } from '../core/wire.d.ts' */

const PLACES = [
  { name: 'day', key: 'ui-pickup-tab-day' },
  { name: 'product', key: 'ui-pickup-tab-product' },
  { name: 'absent', key: 'ui-pickup-tab-absent' },
  { name: 'reenter', key: 'ui-pickup-tab-reenter' },
  { name: 'containers', key: 'ui-pickup-tab-containers' },
];

/** @type {Record<PickupStatus, { key: string, icon: string }>} */
const STATUS = {
  expected: { key: 'ui-pickup-expected', icon: 'circle' },
  started: { key: 'ui-pickup-started', icon: 'clock' },
  served: { key: 'ui-pickup-served', icon: 'square-check' },
  absent: { key: 'ui-pickup-absent', icon: 'x' },
  later: { key: 'ui-pickup-later', icon: 'clock' },
};

/** @type {Record<LineStanding, { key: string, icon: string }>} */
const STANDING = {
  waits: { key: 'ui-pickup-waits', icon: 'circle' },
  served: { key: 'ui-pickup-line-served', icon: 'square-check' },
  less: { key: 'ui-pickup-line-less', icon: 'triangle-alert' },
  more: { key: 'ui-pickup-line-more', icon: 'plus' },
  nothing: { key: 'ui-pickup-line-nothing', icon: 'x' },
  gone: { key: 'ui-pickup-line-gone', icon: 'x' },
};

/** @param {PickupStatus} status */
export function statusMark(status) {
  return html`<span class="state ${status === 'served' ? 'well' : ''}">${icon(STATUS[status].icon)} ${t(STATUS[status].key)}</span>`;
}

/** What stands on the large button of a line: handed over or not, or nothing of it. @param {LineStanding} standing */
export function tickIcon(standing) {
  return standing === 'gone' || standing === 'nothing' ? 'x' : standing === 'waits' ? 'circle' : 'square-check';
}

/** @param {LineStanding} standing */
export function standingMark(standing) {
  return html`<span class="state ${standing === 'served' || standing === 'more' ? 'well' : ''}">${icon(STANDING[standing].icon)} ${t(STANDING[standing].key)}</span>`;
}

/**
 * @param {string} campaign
 * @param {string} here the screen it stands on
 */
export function pickupNav(campaign, here) {
  return tabs({ prefix: 'pickup', label: t('ui-pickup-tabs'), here, places: PLACES.map((place) => ({ ...place, href: `#pickup/${place.name}/${campaign}` })) });
}

/** @param {string} id of a campaign, or empty */
export const campaignOf = (id) => campaignFor(id, 'distributing', 'received');

/** The page where there is no campaign yet. */
export const noCampaign = () => nothingYet(t('ui-pickup-title'), t('ui-pickup-no-campaign'));
