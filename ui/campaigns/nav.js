// The screens about group orders that are not about one of them, side by side.
import { html, nothing } from '../core/html.js';
import { tabs } from '../core/tabs.js';
import { t } from '../core/words.js';

const PLACES = [
  { name: 'list', key: 'ui-campaigns-tab-list' },
  { name: 'wishes', key: 'ui-campaigns-tab-wishes' },
];

/** @param {string} here the screen it stands on */
export function campaignsNav(here) {
  return tabs({ prefix: 'campaigns', label: t('ui-campaigns-tabs'), here, places: PLACES.map((place) => ({ ...place, href: `#campaigns/${place.name}` })) });
}

/** @param {import('../core/wire.d.ts').LeftOut[]} left */
export function leftOut(left) {
  return left.length === 0 ? nothing : html`<div class="box" id="left-out"><div class="grow"><p><strong>${t('ui-campaigns-left-out', { count: left.length })}</strong></p>
    <ul>${left.map((one) => html`<li>${t('ui-campaigns-left-one', { name: one.name, says: one.says })}</li>`)}</ul></div></div>`;
}
