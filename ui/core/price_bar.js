// Where the money of a price goes: a bar with patterns, and the same in words and figures that add up.
import { html } from './html.js';
import { t } from './words.js';
import { money } from './format.js';

/** @import { PricePartView } from './wire.d.ts' */

/**
 * @param {PricePartView[]} parts
 * @param {number} announcedCents
 */
export function priceParts(parts, announcedCents) {
  return html`<div class="price-bar" aria-hidden="true">${parts.map((part) => html`<span class=${`part-${part.part}`} data-width=${part.width_bp}></span>`)}</div>
    <table class="price-parts"><caption class="unseen">${t('ui-shell-price-parts')}</caption>
      <tbody>${parts.filter((part) => part.part_e4 !== 0).map((part) => html`<tr>
        <th scope="row"><span class=${`swatch part-${part.part}`} aria-hidden="true"></span>${part.name}</th><td class="figures">${part.says}</td></tr>`)}</tbody>
      <tfoot><tr><th scope="row">${t('ui-shell-price-announced')}</th><td class="figures">${money(announcedCents)}</td></tr></tfoot></table>`;
}

/**
 * Gives each part of the bars its length, once they are drawn.
 * @param {HTMLElement} main
 */
export function stretchBars(main) {
  for (const part of main.querySelectorAll('.price-bar [data-width]')) {
    if (part instanceof HTMLElement) part.style.flexGrow = part.dataset.width ?? '0';
  }
}
