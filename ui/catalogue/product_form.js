// The form of a product: what is needed first, then the allergens, then what few products need.
import { html, icon, nothing } from '../core/html.js';
import { t } from '../core/words.js';
import { field, textField, choice, tick, typed, ticked, formFailure } from '../core/form.js';
import { BULKS, MEASURES, PRESENCES, SHELVES } from './words.js';

/** @import { CatalogueChoices, Commands, Measure, MeasuredLossView, ProductView } from '../core/wire.d.ts' */
/** @import { Failure } from '../core/call.js' */
/** @typedef {Commands['catalogue.save_product']['input']} Input */

const MEASURE_HELP = { mass: 'ui-catalogue-step-mass', volume: 'ui-catalogue-step-volume', count: 'ui-catalogue-step-count' };

/**
 * What is typed, as the command takes it.
 * @param {HTMLElement} main
 * @param {ProductView | null} product
 * @param {CatalogueChoices} choices
 * @returns {Input}
 */
export function typedProduct(main, product, choices) {
  const food = ticked(main, 'food');
  /** @type {NonNullable<Input['allergens']>} */
  const allergens = {};
  for (const { code } of choices.allergens) {
    const chosen = main.querySelector(`[name="allergens.${code}"]:checked`);
    const presence = chosen instanceof HTMLInputElement ? chosen.value : '';
    if (presence) allergens[code] = /** @type {'contains'} */ (presence);
  }
  return {
    product: product?.product ?? null,
    name: typed(main, 'name'), food, family: typed(main, 'family'), stand: typed(main, 'stand'),
    pictogram: /** @type {'carrot' | null} */ (typed(main, 'pictogram') || null),
    measure: /** @type {'mass'} */ (product?.measure_fixed ? product.measure : typed(main, 'measure')),
    step: typed(main, 'step'), min: typed(main, 'min'), max: typed(main, 'max'), density: typed(main, 'density'),
    vat: typed(main, 'vat'), loss: typed(main, 'loss'), deposit: typed(main, 'deposit'),
    origin: typed(main, 'origin'), labels: choices.labels.map(({ code }) => code).filter((code) => ticked(main, `labels.${code}`)),
    shelf: /** @type {'dry'} */ (typed(main, 'shelf')), bulk: /** @type {'allowed'} */ (typed(main, 'bulk')), bulk_reason: typed(main, 'bulk_reason'),
    ingredients: typed(main, 'ingredients'), note: typed(main, 'note'), allergens: food ? allergens : {},
  };
}

/**
 * @param {HTMLElement} main
 * @param {{ product: ProductView | null, measured: MeasuredLossView | null, choices: CatalogueChoices, failure: Failure | null,
 *   redraw: () => unknown, save: () => unknown, leave: () => unknown }} options
 */
export function productForm(main, { product, measured, choices, failure, redraw, save, leave }) {
  const drawn = Boolean(main.querySelector('#product-form'));
  const measure = /** @type {Measure} */ ((drawn && typed(main, 'measure')) || product?.measure || 'mass');
  const food = drawn ? ticked(main, 'food') : product?.food ?? true;
  const bulk = (drawn && typed(main, 'bulk')) || product?.bulk || 'allowed';
  const picture = (drawn ? typed(main, 'pictogram') : product?.pictogram) || 'package';

  /** Everything that nobody stated becomes "without"; what was said stays. */
  const noneOfTheOthers = () => {
    for (const { code } of choices.allergens) {
      const stated = main.querySelector(`[name="allergens.${code}"]:checked`);
      const without = main.querySelector(`[name="allergens.${code}"][value="none"]`);
      if (stated instanceof HTMLInputElement && stated.value === '' && without instanceof HTMLInputElement) without.checked = true;
    }
  };
  /** What was measured is proposed, never taken by itself. */
  const learnt = () => (measured?.loss ? html`<p class="help" id="measured-loss">${measured.says}
    <button type="button" class="secondary" @click=${() => takeLoss(measured.loss ?? '')}>${t('ui-catalogue-loss-take', { loss: measured.loss })}</button></p>` : nothing);
  /** @param {string} loss */
  const takeLoss = (loss) => {
    const typedIn = main.querySelector('[name="loss"]');
    if (typedIn instanceof HTMLInputElement) typedIn.value = loss;
  };
  /** @param {Record<string, string>} words */
  const options = (words) => Object.entries(words).map(([value, key]) => ({ value, label: t(key) }));

  const allergens = () => html`<fieldset class="plain" id="allergens"><legend><h3>${t('ui-catalogue-allergens')}</h3></legend>
    <p class="help">${t('ui-catalogue-allergens-help')}</p>
    <div class="table-scroll" tabindex="-1"><table class="allergens"><caption class="unseen">${t('ui-catalogue-allergens')}</caption>
      <thead><tr><th scope="col">${t('ui-catalogue-allergen')}</th>${Object.values(PRESENCES).map((key) => html`<th scope="col">${t(key)}</th>`)}</tr></thead>
      <tbody>${choices.allergens.map(({ code, called }) => html`<tr><th scope="row">${called}</th>
        ${Object.entries(PRESENCES).map(([value, key]) => html`<td><label><span class="unseen">${called} : ${t(key)}</span>
          <input type="radio" name=${`allergens.${code}`} value=${value} .checked=${(product?.allergens[code] ?? '') === value}></label></td>`)}</tr>`)}</tbody>
    </table></div>
    <p class="actions"><button type="button" class="secondary" id="allergens-none" @click=${noneOfTheOthers}>${icon('check')} ${t('ui-catalogue-none-of-the-others')}</button></p></fieldset>`;

  return html`<form id="product-form" @submit=${(/** @type {SubmitEvent} */ event) => { event.preventDefault(); void save(); }}>
    ${formFailure(main, failure)}
    <div class="fields">
      ${field({ path: 'name', label: t('ui-catalogue-product-name'), value: product?.name, failure, autofocus: true })}
      ${field({ path: 'family', label: t('ui-catalogue-family'), help: t('ui-catalogue-family-help'), value: product?.family, list: 'families', failure })}
      ${product?.measure_fixed ? html`<div class="field"><span><strong>${t('ui-catalogue-measure')}</strong></span><p>${t(MEASURES[product.measure] ?? '')}<span class="help">${t('ui-catalogue-measure-fixed')}</span></p></div>`
        : choice({ path: 'measure', label: t('ui-catalogue-measure'), value: product?.measure ?? 'mass', failure, options: options(MEASURES), onchange: redraw })}
      ${field({ path: 'step', label: t('ui-catalogue-step'), help: t(MEASURE_HELP[measure]), value: product?.step, failure })}
      ${field({ path: 'min', label: t('ui-catalogue-min'), help: t('ui-catalogue-min-help'), value: product?.min, failure })}
      ${field({ path: 'max', label: t('ui-catalogue-max'), help: t('ui-catalogue-min-help'), value: product?.max, failure })}
      ${field({ path: 'vat', label: t('ui-catalogue-vat'), help: t('ui-catalogue-vat-help'), value: product?.vat ?? t('ui-catalogue-vat-usual'), failure })}
      ${choice({ path: 'pictogram', label: html`${icon(picture)} ${t('ui-catalogue-pictogram')}`, value: product?.pictogram ?? '', failure, onchange: redraw,
        options: [{ value: '', label: t('ui-catalogue-pictogram-none') }, ...choices.pictograms.map(({ code, called }) => ({ value: code, label: called }))] })}
    </div>
    ${tick({ path: 'food', label: t('ui-catalogue-food'), help: t('ui-catalogue-food-help'), checked: product?.food ?? true, onchange: redraw })}
    ${food ? allergens() : nothing}
    <h3>${t('ui-catalogue-sold')}</h3>
    <div class="fields">
      ${choice({ path: 'bulk', label: t('ui-catalogue-bulk'), value: product?.bulk ?? 'allowed', failure, options: options(BULKS), onchange: redraw })}
      ${bulk === 'forbidden' ? field({ path: 'bulk_reason', label: t('ui-catalogue-bulk-reason'), value: product?.bulk_reason, list: 'bulk-reasons', failure }) : nothing}
      ${choice({ path: 'shelf', label: t('ui-catalogue-kept'), value: product?.shelf ?? 'dry', failure, options: options(SHELVES) })}
      ${field({ path: 'stand', label: t('ui-catalogue-stand'), help: t('ui-catalogue-stand-help'), value: product?.stand, list: 'stands', failure })}
      ${field({ path: 'origin', label: t('ui-catalogue-origin'), value: product?.origin, failure })}
      ${field({ path: 'loss', label: t('ui-catalogue-loss'), help: t('ui-catalogue-loss-help'), value: product?.loss, failure })}
      ${field({ path: 'deposit', label: t('ui-catalogue-deposit'), help: t('ui-catalogue-deposit-help'), value: product?.deposit, failure })}
      ${measure === 'volume' ? field({ path: 'density', label: t('ui-catalogue-density'), help: t('ui-catalogue-density-help'), value: product?.density, failure }) : nothing}
    </div>
    ${learnt()}
    <fieldset class="ticks"><legend>${t('ui-catalogue-labels')}</legend>
      ${choices.labels.map(({ code, called }) => tick({ path: `labels.${code}`, label: called, checked: product?.labels.includes(code) ?? false }))}</fieldset>
    <div class="fields">
      ${textField({ path: 'ingredients', label: t('ui-catalogue-ingredients'), value: product?.ingredients, failure, rows: 2 })}
      ${textField({ path: 'note', label: t('ui-catalogue-note'), value: product?.note, failure, rows: 2 })}
    </div>
    <datalist id="families">${choices.families.map((one) => html`<option value=${one}></option>`)}</datalist>
    <datalist id="stands">${choices.stands.map((one) => html`<option value=${one}></option>`)}</datalist>
    <datalist id="bulk-reasons">${choices.bulk_reasons.map((one) => html`<option value=${one}></option>`)}</datalist>
    <p class="actions"><button id="product-save">${icon('check')} ${product ? t('ui-catalogue-save') : t('ui-catalogue-save-new')}</button>
      <button type="button" class="secondary" id="product-leave" @click=${leave}>${t('ui-catalogue-leave')}</button></p></form>`;
}
