// A price of the catalogue in one line, and where its money goes.
import { html, nothing } from '../core/html.js';
import { t } from '../core/words.js';
import { priceParts } from '../core/price_bar.js';

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
    ${priceParts(price.parts, price.announced_cents)}
    <p class="help">${t('ui-catalogue-before-carriage', { cost: price.cost_says })}</p>`;
}
