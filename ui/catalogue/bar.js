// A price and where its money goes: a bar with patterns, and the same in words and figures.
import { html, nothing } from '../core/html.js';
import { t } from '../core/words.js';
import { money } from '../core/format.js';

/** @import { ProductPriceView } from '../core/wire.d.ts' */

/**
 * `1,75 €/kg · 0,88 € les 500 g`
 * @param {ProductPriceView} price
 */
export function priceLine(price) {
  return html`<strong>${price.unit_says}</strong>${price.step_says ? html`<span class="help">${price.step_says}</span>` : nothing}`;
}

/**
 * @param {ProductPriceView} price
 */
export function priceBar(price) {
  return html`<p class="big-price"><strong>${price.unit_says}</strong>${price.step_says ? html` · ${price.step_says}` : nothing}</p>
    ${price.weighed_says ? html`<p class="help">${price.weighed_says}</p>` : nothing}
    <div class="price-bar" aria-hidden="true">${price.parts.map((part) => html`<span class=${`part-${part.part}`} data-width=${part.width_bp}></span>`)}</div>
    <table class="price-parts"><caption class="unseen">${t('ui-catalogue-parts')}</caption>
      <tbody>${price.parts.filter((part) => part.part_e4 !== 0).map((part) => html`<tr>
        <th scope="row"><span class=${`swatch part-${part.part}`} aria-hidden="true"></span>${part.name}</th><td class="figures">${part.says}</td></tr>`)}</tbody>
      <tfoot><tr><th scope="row">${t('ui-catalogue-announced')}</th><td class="figures">${money(price.announced_cents)}</td></tr></tfoot></table>
    <p class="help">${t('ui-catalogue-before-carriage', { cost: price.cost_says })}</p>`;
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
