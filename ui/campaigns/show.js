// One group order: its line of life, the one next action, what it offers, where and when it is fetched.
import { html, draw, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { campaignOf } from '../core/campaign.js';
import { attempt } from '../core/attempt.js';
import { t } from '../core/words.js';
import { day } from '../core/format.js';
import { lifeline, stateName } from '../core/lifeline.js';
import { failureBox } from '../core/failure.js';
import { openDialog } from '../core/dialog.js';
import { tell } from '../core/notice.js';
import { field, typed, formFailure } from '../core/form.js';
import { priceParts, stretchBars } from '../core/price_bar.js';
import { campaignPapers } from './papers.js';
import { rulesCard } from './rules.js';

/** @import { Failure } from '../core/call.js' */
/** @import { Commands, State } from '../core/wire.d.ts' */
/** @typedef {Commands['campaigns.show']['output']} Campaign */
/** @typedef {Campaign['offers'][number]} Offer */

/** @type {Record<Exclude<State, 'prepared' | 'settled'>, { run: (campaign: string) => Promise<Campaign>, key: string, icon: string }>} */
const STEPS = {
  open: { run: (campaign) => call('campaigns.open', { campaign }), key: 'ui-campaigns-do-open', icon: 'check' },
  closed: { run: (campaign) => call('campaigns.close', { campaign }), key: 'ui-campaigns-do-close', icon: 'lock' },
  adjusted: { run: (campaign) => call('campaigns.adjust', { campaign }), key: 'ui-campaigns-do-adjust', icon: 'check' },
  ordered: { run: (campaign) => call('campaigns.order', { campaign }), key: 'ui-campaigns-do-order', icon: 'check' },
  received: { run: (campaign) => call('campaigns.receive', { campaign }), key: 'ui-campaigns-do-receive', icon: 'check' },
  distributing: { run: (campaign) => call('campaigns.distribute', { campaign }), key: 'ui-campaigns-do-distribute', icon: 'arrow-right' },
};

/**
 * @param {HTMLElement} main
 * @param {{ id: string }} params `id` is the campaign; without one, the one under way
 */
export async function screen(main, { id }) {
  const first = await campaignOf(id);
  if (!first) {
    draw(main, html`<h1>${t('ui-campaigns-title')}</h1><p class="empty">${t('ui-campaigns-none')}</p>
      <p class="actions"><a role="button" id="campaigns-new" href="#campaigns/edit">${icon('plus')} ${t('ui-campaigns-new')}</a></p>`);
    return;
  }
  let shown = first;
  /** @type {Failure | null} */
  let failure = null;

  /** @param {() => Promise<Campaign>} act */
  const perform = (act) => attempt(main, {
    act: async () => {
      shown = await act();
      failure = null;
      redraw();
      tell(shown.says);
    },
    failed: (thrown) => { failure = thrown; },
    redraw,
  });
  /** @param {Exclude<State, 'prepared' | 'settled'>} to */
  const step = (to) => perform(() => STEPS[to].run(shown.campaign));
  const ask = () => {
    const asked = openDialog({ id: 'close-early', title: t('ui-campaigns-close-early'), content: () => html`<p>${shown.says}</p><p>${t('ui-campaigns-close-early-says')}</p>
      <p class="actions"><button id="close-early-yes" @click=${() => { asked.close(); void step('closed'); }}>${icon('lock')} ${t('ui-campaigns-do-close')}</button></p>` });
  };
  /** @param {SubmitEvent} event */
  const back = (event) => {
    event.preventDefault();
    void perform(() => call('campaigns.go_back', { campaign: shown.campaign, reason: typed(main, 'reason') }));
  };

  const redraw = () => {
    draw(main, html`<div class="title-line"><h1>${shown.title}</h1>
        <a role="button" class="secondary" id="campaign-edit" href=${`#campaigns/edit/${shown.campaign}`}>${icon('pencil')} ${t('ui-campaigns-edit')}</a></div>
      ${lifeline(shown)}
      ${failure && failure.field !== 'reason' ? failureBox(failure) : nothing}
      <section class="card now" aria-labelledby="campaign-says"><h2 id="campaign-says">${shown.says}</h2>${next()}</section>
      ${shown.warnings.map((warning) => html`<p class="box" data-warning>${icon('triangle-alert')} <span class="grow">${warning}</span></p>`)}
      <div class="cards">${places()}${suppliers()}${rulesCard(shown)}</div>
      ${offers()}
      ${campaignPapers(main, shown)}
      ${shown.back ? html`<details class="fold"><summary>${t('ui-campaigns-back', { state: stateName(shown.back) })}</summary>
        ${shown.no_way_back ? html`<p>${shown.no_way_back}</p>` : html`<form @submit=${back}>${formFailure(main, failure?.field === 'reason' ? failure : null)}
          <p>${t('ui-campaigns-back-says')}</p>
          ${field({ path: 'reason', label: t('ui-campaigns-back-reason'), failure, wide: true })}
          <p class="actions"><button id="campaign-back" class="secondary">${icon('undo-2')} ${t('ui-campaigns-back-do')}</button></p></form>`}</details>` : nothing}
      <p><a id="to-volunteers" href=${`#volunteers/show/${shown.campaign}`}>${t('ui-campaigns-volunteers')}</a></p>
      <p><a href="#campaigns/list">${t('ui-campaigns-all')}</a></p>`);
    stretchBars(main);
  };

  /** The one next action, and those beside it. */
  const next = () => {
    const here = shown.campaign;
    /** @param {Exclude<State, 'prepared' | 'settled'>} to @param {boolean} [second] */
    const button = (to, second) => html`<button id=${`campaign-${to}`} class=${second ? 'secondary' : nothing}
      @click=${() => (to === 'closed' && !shown.late ? ask() : step(to))}>${icon(STEPS[to].icon)} ${t(STEPS[to].key)}</button>`;
    /** @param {string} where @param {string} key @param {string} mark @param {boolean} [second] */
    const link = (where, key, mark, second) => html`<a role="button" id=${`to-${where.replace('/', '-')}`} class=${second ? 'secondary' : nothing}
      href=${`#${where}/${here}`}>${icon(mark)} ${t(key)}</a>`;
    const blank = shown.offers.every((offer) => offer.withdrawn);
    switch (shown.state) {
      case 'prepared':
        if (blank && shown.suppliers.length) return html`<p>${shown.not_yet}</p><p class="actions">${link('campaigns/offers', 'ui-campaigns-add', 'plus')}</p>`;
        if (shown.not_yet) return html`<p>${shown.not_yet}</p><p class="actions">${link('campaigns/edit', 'ui-campaigns-complete', 'pencil')}</p>`;
        return html`<p class="actions">${button('open')}</p>`;
      case 'open':
        return shown.late ? html`<p class="actions">${button('closed')} ${link('baskets/entry', 'ui-campaigns-enter', 'pencil', true)} ${link('baskets/demand', 'ui-campaigns-demand', 'book-open', true)}</p>`
          : html`<p class="actions">${link('baskets/entry', 'ui-campaigns-enter', 'pencil')} ${link('baskets/demand', 'ui-campaigns-demand', 'book-open', true)} ${button('closed', true)}</p>`;
      case 'closed':
        return html`<p class="actions">${link('consolidation/show', 'ui-campaigns-to-adjust', 'shopping-basket')} ${link('baskets/demand', 'ui-campaigns-demand', 'book-open', true)} ${link('baskets/entry', 'ui-campaigns-enter-late', 'pencil', true)}</p>`;
      case 'adjusted':
        return html`<p class="actions">${link('purchasing/list', 'ui-campaigns-purchases', 'truck')} ${button('ordered', true)}</p>`;
      case 'received':
        return html`<p class="actions">${link('sharing/show', 'ui-campaigns-share', 'arrow-right')} ${link('pickup/day', 'ui-campaigns-hand-out', 'arrow-right', true)} ${button('distributing', true)}</p>`;
      case 'distributing':
        return html`<p class="actions">${link('pickup/day', 'ui-campaigns-hand-out', 'arrow-right')} ${link('settlement/show', 'ui-campaigns-do-settle', 'square-check', true)}</p>`;
      case 'ordered':
        return html`<p class="actions">${link('receptions/list', 'ui-campaigns-receptions', 'package')} ${button('received', true)}</p>`;
      case 'settled':
        return html`<p class="actions"><a role="button" id="to-campaigns-list" href="#campaigns/list">${icon('arrow-right')} ${t('ui-campaigns-next')}</a> ${link('settlement/show', 'ui-campaigns-bills', 'book-open', true)}</p>`;
    }
  };

  const places = () => html`<section class="card" aria-labelledby="campaign-places"><h2 id="campaign-places">${t('ui-campaigns-places')}</h2>
    ${shown.places.length === 0 ? html`<p>${t('ui-campaigns-places-none')}</p>` : html`<ul>${shown.places.map((place) => html`<li><strong>${place.name}</strong><br>
      ${t('ui-campaigns-place-when', { day: day(place.on_day), from: place.from_time, to: place.to_time })}</li>`)}</ul>`}</section>`;

  const suppliers = () => html`<section class="card" aria-labelledby="campaign-suppliers"><h2 id="campaign-suppliers">${t('ui-campaigns-suppliers')}</h2>
    ${shown.suppliers.length === 0 ? html`<p>${t('ui-campaigns-suppliers-none')}</p>` : html`<ul>${shown.suppliers.map((one) => html`<li><strong>${one.name}</strong><br>
      ${t('ui-campaigns-supplier-has', { offers: one.offers, carriage: one.carriage })}</li>`)}</ul>`}</section>`;

  const offers = () => html`<section aria-labelledby="campaign-offers"><div class="title-line"><h2 id="campaign-offers">${t('ui-campaigns-offers', { count: shown.offers.length })}</h2>
      <a role="button" class="secondary" id="campaign-offers-edit" href=${`#campaigns/offers/${shown.campaign}`}>${icon('pencil')} ${t('ui-campaigns-offers-edit')}</a></div>
    ${shown.offers.length === 0 ? html`<p class="empty">${t('ui-campaigns-offers-none')}</p>` : html`<ol class="offers" id="offers-list">${shown.offers.map(offer)}</ol>`}</section>`;

  /** @param {Offer} one */
  const offer = (one) => html`<li class=${one.withdrawn ? 'withdrawn' : nothing} data-offer=${one.position}>
    <b class="number">${one.position}</b>
    <div class="grow"><strong>${one.withdrawn ? html`<s>${one.name}</s>` : one.name}</strong> <span class="help">${one.family}</span>
      ${one.withdrawn ? html`<p>${t('ui-campaigns-withdrawn', { reason: one.reason })}</p>` : html`
        <p class="help">${one.step_says} · ${one.supplier_name}, ${one.pack_says}${one.available ? html` · ${t('ui-campaigns-available', { available: one.available })}` : nothing}</p>
        ${one.wish ? html`<p class="help">${icon('check')} ${t('ui-campaigns-from-wish', { wish: one.wish })}</p>` : nothing}
        ${one.version > 1 && one.reason ? html`<p class="help">${t('ui-campaigns-version', { version: one.version, reason: one.reason })}</p>` : nothing}`}</div>
    ${one.withdrawn ? nothing : html`<details class="price"><summary><strong>${one.price_says}</strong>${one.step_price_says ? html` <span class="help">${one.step_price_says}</span>` : nothing}</summary>
      ${priceParts(one.parts, one.price_cents)}</details>`}</li>`;

  redraw();
}
