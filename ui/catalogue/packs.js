// The packs of a product: each with its price and bar, its prices of before and to come, and their forms.
import { html, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { t } from '../core/words.js';
import { day } from '../core/format.js';
import { field, choice, tick, typed, ticked, formFailure } from '../core/form.js';
import { priceBar } from './bar.js';
import { UNITS } from './words.js';

/** @import { CatalogueChoices, Commands, PackView, ProductView } from '../core/wire.d.ts' */
/** @import { Failure } from '../core/call.js' */
/** @import { Open } from './edit.js' */
/** @typedef {Commands['catalogue.set_price']['input']['breaks']} Breaks */

/** @type {Record<string, string>} */
const WHEN = { before: 'ui-catalogue-price-before', now: 'ui-catalogue-price-now', later: 'ui-catalogue-price-later' };

/**
 * @param {HTMLElement} main
 * @param {{ choices: CatalogueChoices, show: (open: Open) => void, redraw: () => void,
 *   act: (write: () => Promise<ProductView>, said: string, options?: { undo?: () => unknown }) => Promise<void> }} options
 */
export function packs(main, { choices, show, redraw, act }) {
  let breaks = 1;
  /** @type {Failure | null} */
  let failure = null;

  /**
   * @param {string} at what stands before the names of the fields
   * @returns {Breaks}
   */
  const typedBreaks = (at) => Array.from({ length: breaks }, (_, place) => ({
    from_packs: place === 0 ? null : typed(main, `${at}breaks.${place}.from_packs`),
    price: typed(main, `${at}breaks.${place}.price`),
  })).filter((one, place) => place === 0 || one.price || one.from_packs);
  /** @param {string} at */
  const typedPrice = (at) => ({
    since_on: typed(main, `${at}since_on`), until_on: typed(main, `${at}until_on`),
    price_per_kg: ticked(main, `${at}price_per_kg`), breaks: typedBreaks(at),
  });
  /**
   * @param {ProductView} product
   * @param {PackView | null} pack
   */
  const savePack = (product, pack) => act(() => call('catalogue.save_pack', {
    pack: pack?.pack ?? null, product: product.product, supplier: typed(main, 'supplier'), reference: typed(main, 'reference'),
    name: typed(main, 'name'), content: typed(main, 'content'), priced_by: /** @type {'pack'} */ (typed(main, 'priced_by')), net: ticked(main, 'net'),
    minimum_packs: typed(main, 'minimum_packs'), divisor: typed(main, 'divisor'), variable_weight: ticked(main, 'variable_weight'), tare: typed(main, 'tare'),
    price: pack || !typed(main, 'price.breaks.0.price') ? null : typedPrice('price.'),
  }), t('ui-catalogue-pack-saved'));
  /** @param {PackView} pack */
  const savePrice = (pack) => act(() => call('catalogue.set_price', { pack: pack.pack, ...typedPrice('') }), t('ui-catalogue-price-saved'));
  /**
   * @param {PackView} pack
   * @param {boolean} back
   * @returns {Promise<void>}
   */
  const archive = (pack, back) => act(() => call('catalogue.archive_pack', { pack: pack.pack, back }),
    t(back ? 'ui-catalogue-back' : 'ui-catalogue-pack-archived', { name: pack.says }), back ? {} : { undo: () => archive(pack, true) });
  /** @param {Open} open */
  const openForm = (open) => {
    breaks = 1;
    show(open);
  };
  const another = () => {
    breaks += 1;
    redraw();
    main.querySelector(`[name$="breaks.${breaks - 1}.from_packs"]`)?.scrollIntoView({ block: 'nearest' });
  };
  /**
   * @param {SubmitEvent} event
   * @param {() => unknown} save
   */
  const submit = (event, save) => {
    event.preventDefault();
    void save();
  };
  const leave = () => html`<button type="button" class="secondary" id="pack-leave" @click=${() => show({ form: '', pack: '' })}>${t('ui-catalogue-leave')}</button>`;

  /**
   * @param {ProductView} product
   * @param {string} at
   */
  const priceFields = (product, at) => html`
    ${Array.from({ length: breaks }, (_, place) => html`<div class="break-row">
      ${place === 0 ? nothing : field({ path: `${at}breaks.${place}.from_packs`, label: t('ui-catalogue-from-packs'), inputmode: 'numeric', failure })}
      ${field({ path: `${at}breaks.${place}.price`, label: place === 0 ? t('ui-catalogue-price') : t('ui-catalogue-price-then'), help: place === 0 ? t('ui-catalogue-price-help') : nothing, failure })}</div>`)}
    <div class="fields">
      ${field({ path: `${at}since_on`, label: t('ui-catalogue-since'), help: t('ui-catalogue-since-help'), failure })}
      ${field({ path: `${at}until_on`, label: t('ui-catalogue-until'), help: t('ui-catalogue-until-help'), failure })}</div>
    ${product.measure === 'volume' ? tick({ path: `${at}price_per_kg`, label: t('ui-catalogue-per-kg'), help: product.density ? t('ui-catalogue-per-kg-help', { density: product.density }) : t('ui-catalogue-per-kg-none') }) : nothing}
    <p><button type="button" class="secondary" id="price-break" @click=${another}>${icon('plus')} ${t('ui-catalogue-more-breaks')}</button></p>`;

  /**
   * @param {ProductView} product
   * @param {PackView | null} pack
   */
  const packForm = (product, pack) => html`<form id="pack-form" @submit=${(/** @type {SubmitEvent} */ event) => submit(event, () => savePack(product, pack))}>
    ${formFailure(main, failure)}
    <div class="fields">
      ${choice({ path: 'supplier', label: t('ui-catalogue-supplier'), value: pack?.supplier ?? '', failure, options: suppliers(pack) })}
      ${field({ path: 'name', label: t('ui-catalogue-pack-name'), help: t('ui-catalogue-pack-name-help'), value: pack?.called, list: 'pack-names', failure })}
      ${field({ path: 'content', label: t('ui-catalogue-content'), help: t('ui-catalogue-content-help'), value: pack?.content, failure })}
      ${choice({ path: 'priced_by', label: t('ui-catalogue-priced-by'), value: pack?.priced_by ?? 'pack', failure,
        options: [{ value: 'pack', label: t('ui-catalogue-by-pack') }, { value: 'unit', label: t(UNITS[product.measure] ?? '') }] })}
    </div>
    ${tick({ path: 'net', label: t('ui-catalogue-net'), help: t('ui-catalogue-net-help'), checked: pack?.net ?? true })}
    ${pack ? nothing : priceFields(product, 'price.')}
    <details class="fold" ?open=${Boolean(pack)}><summary id="pack-more">${t('ui-catalogue-pack-more')}</summary><div class="fields">
      ${field({ path: 'reference', label: t('ui-catalogue-reference'), value: pack?.reference, failure })}
      ${field({ path: 'minimum_packs', label: t('ui-catalogue-minimum-packs'), value: pack?.minimum_packs ?? '1', inputmode: 'numeric', failure })}
      ${field({ path: 'divisor', label: t('ui-catalogue-divisor'), help: t('ui-catalogue-divisor-help'), value: pack?.divisor ?? '1', inputmode: 'numeric', failure })}
      ${field({ path: 'tare', label: t('ui-catalogue-tare'), help: t('ui-catalogue-tare-help'), value: pack?.tare, failure })}</div>
      ${tick({ path: 'variable_weight', label: t('ui-catalogue-variable'), help: t('ui-catalogue-variable-help'), checked: pack?.variable_weight ?? false })}</details>
    <datalist id="pack-names">${choices.pack_names.map((one) => html`<option value=${one}></option>`)}</datalist>
    <p class="actions"><button id="pack-save">${icon('check')} ${t('ui-catalogue-save')}</button> ${leave()}</p></form>`;

  /**
   * The suppliers that deliver, and the archived one that a pack already has.
   * @param {PackView | null} pack
   */
  const suppliers = (pack) => {
    const options = choices.suppliers.map((one) => ({ value: one.supplier, label: one.name }));
    const there = !pack || options.some((one) => one.value === pack.supplier);
    return there ? options : [{ value: pack.supplier, label: pack.supplier_name }, ...options];
  };

  /**
   * @param {ProductView} product
   * @param {PackView} pack
   */
  const priceForm = (product, pack) => html`<form id="price-form" @submit=${(/** @type {SubmitEvent} */ event) => submit(event, () => savePrice(pack))}>
    ${formFailure(main, failure)}
    <p>${t('ui-catalogue-price-of', { pack: pack.says })} ${pack.net ? t('ui-catalogue-is-net') : t('ui-catalogue-is-gross')}</p>
    ${priceFields(product, '')}
    <p class="actions"><button id="price-save">${icon('check')} ${t('ui-catalogue-save-price')}</button> ${leave()}</p></form>`;

  /** @param {PackView} pack */
  const history = (pack) => (pack.prices.length < 2 ? nothing : html`<details class="fold" ?open=${pack.prices.some((price) => price.when === 'later')}>
    <summary id=${`prices-${pack.pack}`}>${t('ui-catalogue-prices')}</summary>
    <ul class="told-list">${pack.prices.map((price) => html`<li><span class="grow"><strong>${t(WHEN[price.when] ?? '')}</strong>
      ${price.until_on ? t('ui-catalogue-from-to', { from: day(price.since_on), to: day(price.until_on) }) : t('ui-catalogue-from', { from: day(price.since_on) })} · ${price.asked.join(' · ')}</span></li>`)}</ul></details>`);

  /**
   * @param {ProductView} product
   * @param {PackView} pack
   * @param {Open} open
   */
  const card = (product, pack, open) => {
    const mine = open.pack === pack.pack;
    return html`<div class=${`card ${mine ? 'now' : ''}`} data-pack=${pack.pack}>
      <h3>${pack.says} · ${pack.supplier_name}</h3>
      ${mine && open.form === 'pack' ? packForm(product, pack) : mine && open.form === 'price' ? priceForm(product, pack) : html`
        ${pack.archived_on ? html`<p class="state">${icon('archive')} ${t('ui-catalogue-archived-on', { day: day(pack.archived_on) })}</p>` : nothing}
        <p>${pack.asked.length ? pack.asked.join(' · ') : t('ui-catalogue-no-price')}${pack.reference ? html` · ${t('ui-catalogue-ref', { reference: pack.reference })}` : nothing}
          ${pack.minimum_packs === '1' ? nothing : html` · ${t('ui-catalogue-min-packs', { count: pack.minimum_packs })}`}
          ${pack.divisor === '1' ? nothing : html` · ${t('ui-catalogue-parts-of', { count: pack.divisor })}`}
          ${pack.variable_weight ? html` · ${t('ui-catalogue-is-variable')}` : nothing}</p>
        ${pack.price ? priceBar(pack.price) : nothing}
        ${history(pack)}
        <p class="actions">${pack.archived_on ? html`<button class="secondary" @click=${() => archive(pack, true)}>${icon('undo-2')} ${t('ui-catalogue-put-back')}</button>` : html`
          <button class=${pack.price ? 'secondary' : ''} data-price @click=${() => openForm({ form: 'price', pack: pack.pack })}>${icon('plus')} ${t('ui-catalogue-new-price')}</button>
          <button class="secondary" data-change @click=${() => openForm({ form: 'pack', pack: pack.pack })}>${icon('pencil')} ${t('ui-catalogue-change-pack')}</button>
          <button class="secondary" data-archive @click=${() => archive(pack, false)}>${icon('archive')} ${t('ui-catalogue-archive-pack')}</button>`}</p>`}</div>`;
  };

  /** @param {ProductView} product */
  const fresh = (product) => (choices.suppliers.length === 0 ? html`<div class="empty"><p>${t('ui-catalogue-no-supplier')}</p>
      <p><a role="button" href="#catalogue/supplier">${icon('plus')} ${t('ui-catalogue-supplier-add')}</a></p></div>`
    : html`<p class="actions"><button id="pack-add" class=${product.packs.length ? 'secondary' : ''} @click=${() => openForm({ form: 'pack', pack: '' })}>${icon('plus')} ${t('ui-catalogue-pack-add')}</button></p>`);

  return {
    /**
     * @param {ProductView} product
     * @param {Open} open
     * @param {Failure | null} failed
     */
    draw: (product, open, failed) => {
      failure = failed;
      return html`${product.packs.map((pack) => card(product, pack, open))}
        ${open.form === 'pack' && !open.pack ? html`<div class="card now"><h3>${t('ui-catalogue-pack-new')}</h3>${packForm(product, null)}</div>` : fresh(product)}`;
    },
  };
}
