// What everybody asks, as it comes in: each product against its packs, each supplier against its minimum.
import { html, draw, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { t } from '../core/words.js';
import { day } from '../core/format.js';
import { table } from '../core/table.js';
import { radios } from '../core/form.js';
import { lifeline } from '../core/lifeline.js';
import { basketsNav, campaignOf, noCampaign } from './nav.js';

/** @import { Commands } from '../core/wire.d.ts' */
/** @typedef {Commands['baskets.preview_demand']['output']} Demand */
/** @typedef {Demand['offers'][number]} Offer */

/** More sacks than that are only said. */
const DRAWN_MAX = 8;

/**
 * @param {HTMLElement} main
 * @param {{ id: string }} params
 */
export async function screen(main, { id }) {
  const campaign = await campaignOf(id);
  if (!campaign) return draw(main, noCampaign());
  const demand = await call('baskets.preview_demand', { campaign: campaign.campaign });
  let only = 'all';
  const asked = demand.offers.filter((offer) => offer.firm_qty > 0 || offer.late_qty > 0);
  const begun = asked.filter((offer) => offer.missing_qty > 0);

  const redraw = () => {
    const rows = only === 'begun' ? begun : asked;
    draw(main, html`<h1>${t('ui-baskets-demand')} · ${demand.title}</h1>
      ${lifeline(campaign)}
      ${basketsNav(campaign.campaign, 'demand')}
      <p class="lead" id="demand-households">${t('ui-baskets-demand-households', { count: demand.households })}
        ${demand.late_households ? t('ui-baskets-demand-late', { count: demand.late_households }) : nothing}</p>
      ${asked.length === 0 ? html`<p class="empty" id="demand-empty">${t('ui-baskets-demand-empty')}
          <a role="button" href=${`#baskets/entry/${campaign.campaign}`}>${t('ui-baskets-to-entry')}</a></p>` : html`
        ${radios({ name: 'demand', legend: t('ui-baskets-demand-show'), value: only, onchange: (value) => { only = value; redraw(); }, options: [
          { value: 'all', label: t('ui-baskets-demand-all', { count: asked.length }) },
          { value: 'begun', label: t('ui-baskets-demand-begun', { count: begun.length }) }] })}
        ${rows.length === 0 ? html`<p class="empty">${t('ui-baskets-demand-none-begun')}</p>` : table({ id: 'demand-table', caption: t('ui-baskets-demand'), rows, key: (row) => row.offer, columns: [
          { title: t('ui-baskets-col-number'), figures: true, cell: (row) => String(row.position) },
          { title: t('ui-baskets-col-product'), cell: (row) => html`<b class="wrap">${row.name}</b>${row.withdrawn ? html`<span class="state">${t('ui-baskets-line-withdrawn')}</span>` : nothing}
            <span class="help">${t('ui-baskets-demand-by', { count: row.households })}</span>` },
          { title: t('ui-baskets-demand-packs'), cell: sacks },
          { title: t('ui-baskets-demand-missing'), cell: missing },
        ] })}
        ${places()}${suppliers()}`}`);
  };
  const places = () => (demand.places.length === 0 ? nothing : html`<section class="card" aria-labelledby="demand-places"><h2 id="demand-places">${t('ui-baskets-demand-places')}</h2>
    <ul>${demand.places.map((place) => html`<li>${place.name}${place.on_day ? ` · ${day(place.on_day)}` : ''} · ${t('ui-baskets-demand-by', { count: place.households })}</li>`)}</ul></section>`);
  const suppliers = () => html`<section class="card private" id="demand-suppliers" aria-labelledby="demand-suppliers-title">
    <h2 id="demand-suppliers-title">${icon('lock')} ${t('ui-baskets-demand-suppliers')}</h2>
    <ul class="told-list">${demand.suppliers.map((supplier) => html`<li>${icon(supplier.reached === false ? 'circle' : 'square-check')}
      <span class="grow"><strong>${supplier.name}</strong> ${supplier.says.map((sentence) => html`<span class="help">${sentence}</span>`)}</span></li>`)}</ul></section>`;
  redraw();
  return undefined;
}

/**
 * Packs side by side, the last one as full as it is.
 * @param {Offer} offer
 */
function sacks(offer) {
  const whole = Math.min(offer.packs, DRAWN_MAX);
  return html`<span class="sacks" aria-hidden="true">${Array.from({ length: whole }, () => html`<span class="sack" data-tenths="10"></span>`)}
      ${offer.percent ? html`<span class="sack" data-tenths=${Math.max(1, Math.floor(offer.percent / 10))}></span>` : nothing}</span>
    ${offer.needs_says}
    ${offer.more_says ? html`<span class="help">${t('ui-baskets-demand-more', { quantity: offer.more_says })}</span>` : nothing}
    ${offer.late_says ? html`<span class="state">${icon('clock')} ${t('ui-baskets-demand-too-late', { quantity: offer.late_says })}</span>` : nothing}`;
}

/** @param {Offer} offer */
function missing(offer) {
  return html`${offer.missing_qty === 0 ? html`${icon('square-check')} ${t('ui-baskets-demand-full')}`
    : html`${icon(offer.spare_fills ? 'plus' : 'circle')} ${offer.missing_says}
      ${offer.spare_fills ? html`<span class="help">${t('ui-baskets-demand-fills')}</span>` : nothing}`}
    ${offer.left_says ? html`<span class="help">${t('ui-baskets-demand-left', { quantity: offer.left_says })}</span>` : nothing}`;
}
