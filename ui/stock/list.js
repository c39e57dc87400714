// What is on the shelf: what to use first, what may be promised to a group order, and the inventory typed line by line.
import { html, draw, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { attempt } from '../core/attempt.js';
import { t } from '../core/words.js';
import { tell } from '../core/notice.js';
import { tellMade } from '../core/made.js';
import { choice, field, formFailure, tick, ticked, typed } from '../core/form.js';

/** @import { Failure } from '../core/call.js' */
/** @import { Commands } from '../core/wire.d.ts' */
/** @typedef {Commands['stock.list']['output']} Stock */
/** @typedef {Stock['products'][number]} Product */
/** @typedef {Product['lots'][number]} Lot */

/**
 * @param {HTMLElement} main
 * @param {{ id: string }} params `id` is the group order it is looked at for
 */
export async function screen(main, { id }) {
  let shown = await call('stock.list', { campaign: id || null });
  const { campaigns } = await call('campaigns.list', {});
  const { products } = await call('catalogue.list', {});
  const { suppliers } = await call('catalogue.list_choices', {});
  let counting = false;
  /** @type {Failure | null} */
  let failure = null;
  const lots = () => shown.products.flatMap((product) => product.lots);

  /** @param {SubmitEvent} event */
  const add = (event) => {
    event.preventDefault();
    void attempt(main, {
      act: async () => {
        await call('stock.add_opening', {
          product: typed(main, 'product'), qty: typed(main, 'qty'), supplier: typed(main, 'supplier') || null, reference: typed(main, 'reference'),
          best_before_on: typed(main, 'best_before_on'), use_by: ticked(main, 'use_by'), cost: typed(main, 'cost'), note: typed(main, 'note'),
        });
        location.hash = `#stock/show/${typed(main, 'product')}`;
      },
      failed: (thrown) => { failure = thrown; },
      redraw,
    });
  };
  /** @param {SubmitEvent} event */
  const count = (event) => {
    event.preventDefault();
    /** Where the fields stand that were filled, as the command numbers them. @type {number[]} */
    const filled = [];
    const counted = lots().flatMap((lot, at) => {
      if (!typed(main, `lots.${at}.counted`)) return [];
      filled.push(at);
      return [{ lot: lot.lot, counted: typed(main, `lots.${at}.counted`), reason: typed(main, `lots.${at}.reason`) }];
    });
    void attempt(main, {
      act: async () => {
        await call('stock.count', { lots: counted });
        shown = await call('stock.list', { campaign: id || null });
        counting = false;
        failure = null;
        redraw();
        tell(t('ui-stock-counted'));
      },
      failed: (thrown) => {
        const [, at, name] = /^lots\.(\d+)\.(.+)$/.exec(thrown.field ?? '') ?? [];
        if (at) thrown.field = `lots.${filled[Number(at)]}.${name}`;
        failure = thrown;
      },
      redraw,
    });
  };
  const inventory = async () => tellMade(t('ui-stock-made'), (await call('documents.inventory', {})).path);
  const losses = async () => tellMade(t('ui-stock-made'), (await call('documents.losses', {})).path);
  /** @param {Event} event */
  const lookFor = (event) => {
    if (event.target instanceof HTMLSelectElement) location.hash = `#stock/list/${event.target.value}`;
  };

  /** @param {Lot} lot @param {number} at */
  const line = (lot, at) => html`<li data-lot=${lot.lot}>${icon(lot.freshness === 'past' || lot.freshness === 'soon' ? 'triangle-alert' : 'square-check')}
    <div class="grow"><strong>${lot.there_says}</strong> ${lot.date_says ?? t('ui-stock-no-date')}
      ${lot.freshness === 'past' ? html`<span class="state">${t('ui-stock-past')}</span>` : lot.freshness === 'soon' ? html`<span class="state">${t('ui-stock-soon')}</span>` : nothing}
      <span class="help">${[lot.reference ? t('ui-stock-lot', { reference: lot.reference }) : '', lot.supplier ?? '', lot.note].filter(Boolean).join(' · ')}</span>
      ${lot.not_usable ? html`<span class="help">${lot.not_usable}</span>` : nothing}
      ${counting ? html`<div class="fields">${field({ path: `lots.${at}.counted`, label: t('ui-stock-count-of', { lot: lot.reference || lot.there_says }), failure })}
        ${field({ path: `lots.${at}.reason`, label: t('ui-stock-reason'), failure })}</div>` : nothing}</div></li>`;
  let at = 0;
  /** @param {Product} product */
  const card = (product) => html`<section class="card" data-product=${product.product}><div class="title-line"><h2>${product.name}</h2>
      <a role="button" class="secondary" href=${`#stock/show/${product.product}`}>${icon('arrow-right')} ${t('ui-stock-open')}<span class="unseen"> ${product.name}</span></a></div>
    <p>${t('ui-stock-there', { there: product.there_says })}${product.usable_says === product.there_says ? nothing : html` · ${t('ui-stock-usable', { usable: product.usable_says })}`}</p>
    <ul class="told-list">${product.lots.map((lot) => line(lot, at++))}</ul></section>`;
  const list = () => html`${shown.products.map(card)}`;

  const opening = () => html`<details class="fold" ?open=${shown.products.length === 0}><summary>${t('ui-stock-add')}</summary><form id="stock-add" @submit=${add}>
    <p>${t('ui-stock-add-says')}</p>
    <div class="fields">${choice({ path: 'product', label: t('ui-stock-product'), failure, options: products.map((one) => ({ value: one.product, label: one.name })) })}
    ${field({ path: 'qty', label: t('ui-stock-qty'), help: t('ui-stock-qty-help'), failure })}
    ${field({ path: 'best_before_on', label: t('ui-stock-date'), help: t('ui-stock-date-help'), failure })}
    ${tick({ path: 'use_by', label: t('ui-stock-use-by') })}
    ${field({ path: 'reference', label: t('ui-stock-reference'), failure })}
    ${choice({ path: 'supplier', label: t('ui-stock-supplier'), failure, options: [{ value: '', label: t('ui-stock-supplier-none') }, ...suppliers.map((one) => ({ value: one.supplier, label: one.name }))] })}
    ${field({ path: 'cost', label: t('ui-stock-cost'), help: t('ui-stock-cost-help'), failure })}
    ${field({ path: 'note', label: t('ui-stock-note'), failure })}</div>
    <p class="actions"><button id="stock-add-do">${icon('check')} ${t('ui-stock-add-do')}</button></p></form></details>`;

  const redraw = () => {
    at = 0;
    draw(main, html`<h1>${t('ui-stock-title')}</h1>
      ${formFailure(main, failure)}
      <section class="card now" aria-labelledby="stock-says"><h2 id="stock-says">${shown.says}</h2>
        ${campaigns.length ? choice({ path: 'for', label: t('ui-stock-for'), value: id, onchange: lookFor,
          options: [{ value: '', label: t('ui-stock-for-today') }, ...campaigns.map((one) => ({ value: one.campaign, label: one.title }))] }) : nothing}
        <p class="actions">${shown.products.length && !counting ? html`<button id="stock-count" @click=${() => { counting = true; redraw(); document.getElementById('lots-0-counted')?.focus(); }}>${icon('pencil')} ${t('ui-stock-count')}</button>` : nothing}
          <button class="secondary" id="stock-inventory" @click=${inventory}>${icon('printer')} ${t('ui-stock-inventory')}</button>
          <button class="secondary" id="stock-losses" @click=${losses}>${icon('printer')} ${t('ui-stock-losses')}</button></p></section>
      ${counting ? html`<form id="stock-count-form" @submit=${count}><p>${t('ui-stock-count-says')}</p>${list()}
        <p class="actions"><button id="stock-count-do">${icon('check')} ${t('ui-stock-count-do')}</button>
          <button type="button" class="secondary" @click=${() => { counting = false; failure = null; redraw(); }}>${icon('x')} ${t('ui-stock-count-no')}</button></p></form>` : list()}
      ${shown.products.length ? html`<p class="box private">${icon('lock')} <span class="grow">${t('ui-stock-value', { value: shown.value_says })}</span></p>` : nothing}
      ${products.length ? opening() : html`<p class="empty">${t('ui-stock-no-catalogue')} <a role="button" href="#catalogue/list">${t('ui-stock-to-catalogue')}</a></p>`}`);
  };
  redraw();
}
