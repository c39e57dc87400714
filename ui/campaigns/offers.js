// What a group order offers: added from the catalogue, changed by a new version, withdrawn with the reason.
import { html, draw, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { attempt } from '../core/attempt.js';
import { t } from '../core/words.js';
import { lifeline } from '../core/lifeline.js';
import { choice, field, tick, ticked, typed, formFailure } from '../core/form.js';
import { failureBox } from '../core/failure.js';
import { tell } from '../core/notice.js';
import { leftOut } from './nav.js';

/** @import { Failure } from '../core/call.js' */
/** @import { Commands, LeftOut } from '../core/wire.d.ts' */
/** @typedef {Commands['campaigns.show']['output']} Campaign */
/** @typedef {Campaign['offers'][number]} Offer */
/** @typedef {Commands['catalogue.list']['output']['products'][number]} Product */

/**
 * @param {HTMLElement} main
 * @param {{ id: string }} params `id` is the campaign
 */
export async function screen(main, { id }) {
  let shown = await call('campaigns.show', { campaign: id });
  const { products } = await call('catalogue.list', {});
  /** What is on the shelf and must be used first: worth offering again. */
  const toUse = (await call('stock.list', { campaign: id })).products.filter((product) => product.to_use);
  /** The offer being changed or withdrawn. */
  let edited = /** @type {Offer | null} */ (null);
  let doing = /** @type {'change' | 'withdraw' | 'refresh' | null} */ (null);
  /** @type {LeftOut[]} */
  let left = [];
  /** @type {Failure | null} */
  let failure = null;

  /**
   * @param {() => Promise<Commands['campaigns.add_offers']['output']>} act
   */
  const perform = (act) => attempt(main, {
    act: async () => {
      const answer = await act();
      shown = answer.campaign;
      left = answer.left_out;
      failure = null;
      edited = null;
      doing = null;
      redraw();
      tell(t('ui-campaigns-offers-written', { count: answer.written }));
    },
    failed: (thrown) => { failure = thrown; },
    redraw,
  });
  const addAll = () => perform(() => call('campaigns.add_offers', { campaign: shown.campaign }));
  /** @param {SubmitEvent} event */
  const addOne = (event) => {
    event.preventDefault();
    const product = typed(main, 'product');
    const pack = typed(main, 'pack_to_add');
    void perform(() => call('campaigns.add_offers', { campaign: shown.campaign, products: [{ product, pack: pack || null }] }));
  };
  /** @param {SubmitEvent} event */
  const refresh = (event) => {
    event.preventDefault();
    void perform(() => call('campaigns.refresh_offers', { campaign: shown.campaign, reason: typed(main, 'reason') }));
  };
  /** @param {SubmitEvent} event */
  const change = (event) => {
    event.preventDefault();
    const offer = edited?.offer ?? '';
    const reason = typed(main, 'reason');
    if (doing === 'withdraw') void perform(() => call('campaigns.withdraw_offer', { offer, reason }));
    else void perform(() => call('campaigns.change_offer', {
      offer, reason, available: typed(main, 'available'), max: typed(main, 'max'), refresh: ticked(main, 'refresh'),
      pack: typed(main, 'pack') === edited?.pack ? null : typed(main, 'pack') || null,
    }));
  };
  /** @param {Offer | null} offer @param {'change' | 'withdraw' | 'refresh' | null} what */
  const begin = (offer, what) => {
    edited = offer;
    doing = what;
    failure = null;
    redraw();
    document.getElementById(what === 'change' ? 'available' : what ? 'reason' : 'offers-table')?.focus();
  };

  /** The products that may still be offered, in the suppliers' packs. */
  const addable = () => products.filter((product) => packsOf(product.product).length > 0
    && shown.offers.every((offer) => offer.product !== product.product || offer.withdrawn));
  /** @param {string} product */
  const packsOf = (product) => (products.find((one) => one.product === product)?.packs ?? [])
    .filter((pack) => shown.suppliers.some((one) => one.supplier === pack.supplier));

  const redraw = () => draw(main, html`<h1>${t('ui-campaigns-offers-title', { title: shown.title })}</h1>
    ${lifeline(shown)}
    ${toUse.length ? html`<section class="card" id="offers-to-use" aria-labelledby="offers-to-use-title"><h2 id="offers-to-use-title">${t('ui-campaigns-to-use')}</h2>
      <ul>${toUse.map((product) => html`<li><a href=${`#stock/show/${product.product}`}>${product.name}</a> · ${product.there_says}${product.lots[0]?.date_says ? ` · ${product.lots[0].date_says}` : nothing}</li>`)}</ul></section>` : nothing}
    <p class="lead">${shown.dates_open ? t('ui-campaigns-offers-says') : t('ui-campaigns-offers-says-closed')}</p>
    ${doing || !failure || failure.field === 'product' ? nothing : failureBox(failure)}
    ${leftOut(left)}
    ${shown.warnings.map((warning) => html`<p class="box">${icon('triangle-alert')} <span class="grow">${warning}</span></p>`)}
    ${doing === 'refresh' ? refreshForm() : nothing}
    ${shown.dates_open && !doing ? adding() : nothing}
    ${shown.offers.length === 0 ? html`<p class="empty">${t('ui-campaigns-offers-none')}</p>` : html`<ol class="offers" id="offers-table" tabindex="-1">${shown.offers.map(row)}</ol>`}
    <p class="actions"><a role="button" class=${addable().length ? 'secondary' : nothing} id="offers-done" href=${`#campaigns/show/${shown.campaign}`}>${icon('arrow-right')} ${t('ui-campaigns-back-to', { title: shown.title })}</a></p>`);

  const adding = () => {
    const free = addable();
    if (shown.suppliers.length === 0) return html`<section class="card now"><p>${t('ui-campaigns-suppliers-none')}</p>
      <p class="actions"><a role="button" id="offers-suppliers" href=${`#campaigns/edit/${shown.campaign}`}>${icon('pencil')} ${t('ui-campaigns-complete')}</a></p></section>`;
    const refreshing = html`${shown.offers.length ? html`<p class="actions"><button type="button" class="secondary" id="offers-refresh" @click=${() => begin(null, 'refresh')}>${icon('undo-2')} ${t('ui-campaigns-refresh')}</button></p>` : nothing}`;
    if (free.length === 0) return shown.offers.length ? refreshing : html`<section class="card now"><p>${t('ui-campaigns-no-product')}</p>
      <p class="actions"><a role="button" id="offers-catalogue" href="#catalogue/list">${icon('plus')} ${t('ui-campaigns-to-catalogue')}</a></p></section>`;
    return html`<section class="card now" aria-labelledby="offers-add-title"><h2 id="offers-add-title">${t('ui-campaigns-add')}</h2>
      <p class="actions"><button id="offers-add-all" @click=${addAll}>${icon('plus')} ${t('ui-campaigns-add-all', { count: free.length })}</button></p>
      <details class="fold"><summary>${t('ui-campaigns-add-one')}</summary><form @submit=${addOne}>${formFailure(main, failure)}
        <div class="fields">${choice({ path: 'product', label: t('ui-campaigns-product'), value: free[0]?.product, failure, onchange: redraw, options: free.map((one) => ({ value: one.product, label: one.name })) })}
          ${choice({ path: 'pack_to_add', label: t('ui-campaigns-pack'), failure, options: [{ value: '', label: t('ui-campaigns-pack-cheapest') },
            ...packsOf(typed(main, 'product') || free[0]?.product || '').map((pack) => ({ value: pack.pack, label: `${pack.says}, ${pack.supplier_name}` }))] })}</div>
        <p class="actions"><button id="offers-add-one" class="secondary">${icon('plus')} ${t('ui-campaigns-add-this')}</button></p></form></details>
      ${refreshing}</section>`;
  };

  const refreshForm = () => html`<form class="card now" @submit=${refresh}><h2>${t('ui-campaigns-refresh')}</h2><p>${t('ui-campaigns-refresh-says')}</p>${formFailure(main, failure)}
    ${field({ path: 'reason', label: t('ui-campaigns-reason'), failure, wide: true })}
    <p class="actions"><button id="offers-refresh-do">${icon('check')} ${t('ui-campaigns-refresh')}</button>
      <button type="button" class="secondary" @click=${() => begin(null, null)}>${t('ui-shell-close')}</button></p></form>`;

  /** @param {Offer} one */
  const row = (one) => html`<li class=${one.withdrawn ? 'withdrawn' : nothing} data-offer=${one.position}>
    <b class="number">${one.position}</b>
    <div class="grow"><strong>${one.withdrawn ? html`<s>${one.name}</s>` : one.name}</strong> <span class="help">${one.step_says} · ${one.supplier_name}, ${one.pack_says}</span>
      ${one.withdrawn ? html`<p>${t('ui-campaigns-withdrawn', { reason: one.reason })}</p>` : html`
        <p><strong>${one.price_says}</strong>${one.step_price_says ? html` · ${one.step_price_says}` : nothing}${one.available ? html` · ${t('ui-campaigns-available', { available: one.available })}` : nothing}${one.max ? html` · ${t('ui-campaigns-most', { max: one.max })}` : nothing}</p>
        ${one.version > 1 && one.reason ? html`<p class="help">${t('ui-campaigns-version', { version: one.version, reason: one.reason })}</p>` : nothing}`}
      ${edited?.offer === one.offer && doing ? form(one) : nothing}</div>
    ${one.withdrawn || doing || shown.state === 'settled' ? nothing : html`<p class="actions"><button class="secondary" data-change=${one.position} @click=${() => begin(one, 'change')}>${icon('pencil')} ${t('ui-campaigns-change')}<span class="unseen"> ${one.name}</span></button>
      <button class="secondary" data-withdraw=${one.position} @click=${() => begin(one, 'withdraw')}>${icon('x')} ${t('ui-campaigns-withdraw')}<span class="unseen"> ${one.name}</span></button></p>`}</li>`;

  /** @param {Offer} one */
  const form = (one) => html`<form class="card now" id="offer-form" @submit=${change}>${formFailure(main, failure)}
    ${doing === 'change' ? html`<div class="fields">
      ${field({ path: 'available', label: t('ui-campaigns-available-label'), help: t('ui-campaigns-limit-help'), value: one.available ?? '', failure })}
      ${field({ path: 'max', label: t('ui-campaigns-most-label'), help: t('ui-campaigns-limit-help'), value: one.max ?? '', failure })}
      ${choice({ path: 'pack', label: t('ui-campaigns-pack'), value: one.pack, failure, options: packsOf(one.product).map((pack) => ({ value: pack.pack, label: `${pack.says}, ${pack.supplier_name}` })) })}</div>
      ${tick({ path: 'refresh', label: t('ui-campaigns-refresh-this'), help: t('ui-campaigns-refresh-this-help') })}` : html`<p>${t('ui-campaigns-withdraw-says', { number: one.position })}</p>`}
    ${field({ path: 'reason', label: t('ui-campaigns-reason'), help: t('ui-campaigns-reason-help'), failure, wide: true })}
    <p class="actions"><button id="offer-save">${icon(doing === 'change' ? 'check' : 'x')} ${doing === 'change' ? t('ui-campaigns-change-save') : t('ui-campaigns-withdraw')}</button>
      <button type="button" class="secondary" id="offer-cancel" @click=${() => begin(null, null)}>${t('ui-shell-close')}</button></p></form>`;

  redraw();
}
