// What a product is, to read: how it is ordered and sold, its VAT, its allergens.
import { html, nothing } from '../core/html.js';
import { t } from '../core/words.js';
import { BULKS, SHELVES } from './words.js';

/** @import { CatalogueChoices, ProductView } from '../core/wire.d.ts' */

/**
 * @param {ProductView} one
 * @param {CatalogueChoices} choices
 */
export function productFacts(one, choices) {
  /** @param {string} presence */
  const allergens = (presence) => choices.allergens.filter(({ code }) => one.allergens[code] === presence).map(({ called }) => called).join(', ');
  const labels = choices.labels.filter(({ code }) => one.labels.includes(code)).map(({ called }) => called);
  const bounds = [one.min && t('ui-catalogue-at-least', { qty: one.min }), one.max && t('ui-catalogue-at-most', { qty: one.max })];
  const none = one.missing.length === 0 && one.food && !allergens('contains') && !allergens('traces');
  /** @type {[string, string][]} */
  const facts = [
    ['ui-catalogue-family', one.family],
    ['ui-catalogue-stand', one.stand],
    ['ui-catalogue-ordered', [one.step_says, ...bounds].filter(Boolean).join(' · ')],
    ['ui-catalogue-vat', one.vat],
    ['ui-catalogue-contains', allergens('contains')],
    ['ui-catalogue-traces', allergens('traces')],
    ['ui-catalogue-allergens', none ? t('ui-catalogue-no-allergen') : ''],
    ['ui-catalogue-origin', [one.origin, ...labels].filter(Boolean).join(' · ')],
    ['ui-catalogue-kept', t(SHELVES[one.shelf] ?? 'ui-catalogue-shelf-dry')],
    ['ui-catalogue-bulk', [t(BULKS[one.bulk] ?? 'ui-catalogue-bulk-allowed'), one.bulk_reason].filter(Boolean).join(' · ')],
    ['ui-catalogue-density', one.density],
    ['ui-catalogue-loss', one.loss],
    ['ui-catalogue-deposit', one.deposit],
    ['ui-catalogue-ingredients', one.ingredients],
    ['ui-catalogue-note', one.note],
  ];
  return html`<dl class="facts">${facts.map(([key, value]) => (value ? html`<div><dt>${t(key)}</dt><dd class="note">${value}</dd></div>` : nothing))}</dl>`;
}
