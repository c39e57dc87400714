// The screens about group orders that are not about one of them, side by side.
import { html, nothing } from '../core/html.js';
import { t } from '../core/words.js';

const PLACES = [
  { name: 'list', key: 'ui-campaigns-tab-list' },
  { name: 'wishes', key: 'ui-campaigns-tab-wishes' },
];

/** @param {string} here the screen it stands on */
export function campaignsNav(here) {
  return html`<nav class="tabs" aria-label=${t('ui-campaigns-tabs')}><ul>${PLACES.map((place) => html`<li>
    <a id=${`campaigns-${place.name}`} href=${`#campaigns/${place.name}`} aria-current=${place.name === here ? 'page' : nothing}>${t(place.key)}</a></li>`)}</ul></nav>`;
}

/** @param {import('../core/wire.d.ts').LeftOut[]} left */
export function leftOut(left) {
  return left.length === 0 ? nothing : html`<div class="box" id="left-out"><div class="grow"><p><strong>${t('ui-campaigns-left-out', { count: left.length })}</strong></p>
    <ul>${left.map((one) => html`<li>${t('ui-campaigns-left-one', { name: one.name, says: one.says })}</li>`)}</ul></div></div>`;
}
