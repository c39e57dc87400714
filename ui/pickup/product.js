// One product at its stand: type a code, then what the scale shows; the list, what is left, which lot is open.
import { html, draw, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { attempt } from '../core/attempt.js';
import { t } from '../core/words.js';
import { dayAndTime } from '../core/format.js';
import { lifeline } from '../core/lifeline.js';
import { tell } from '../core/notice.js';
import { choice, field, formFailure } from '../core/form.js';
import { finder } from './finder.js';
import { campaignOf, noCampaign, pickupNav, standingMark, tickIcon } from './nav.js';
import { readScale, scaleFields } from './scale.js';

/** @import { Failure } from '../core/call.js' */
/** @import { Commands } from '../core/wire.d.ts' */
/** @typedef {Commands['pickup.product']['output']} Stand */
/** @typedef {Stand['lots'][number]} Lot */
/** @typedef {Commands['pickup.serve']['input']} Serve */

/**
 * @param {HTMLElement} main
 * @param {{ id: string, rest: string[] }} params `id` is the campaign, `rest` begins with the offer; without one, its stands
 */
export async function screen(main, { id, rest }) {
  const life = await campaignOf(id);
  if (!life) return draw(main, noCampaign());
  const { campaign } = life;
  const offer = rest[0] ?? '';
  const today = await call('pickup.day', { campaign });
  if (!offer) {
    draw(main, html`<h1>${t('ui-pickup-stands')} · ${today.title}</h1>
      ${lifeline(life)}
      ${pickupNav(campaign, 'product')}
      <p>${t('ui-pickup-stands-says')}</p>
      ${today.products.length === 0 ? html`<p class="empty">${t('ui-pickup-nobody-fetches')}</p>` : html`<ul class="results" id="pickup-products">${today.products.map((one) => html`<li><a class="pickup-target" href=${`#pickup/product/${campaign}/${one.offer}`}>
        ${icon(one.done ? 'square-check' : 'circle')} <strong>${one.name}</strong> <span class="help">${one.stand}</span> ${one.says}</a></li>`)}</ul>`}`);
    return undefined;
  }
  let place = '';
  let shown = await call('pickup.product', { campaign, offer });
  /** Whose weight is typed. @type {{ household: string, called: string } | null} */
  let weighing = null;
  /** @type {Failure | null} */
  let failure = null;
  /** @type {Serve | null} */
  let asked = null;
  /** Weighed empty before: its own, and ours. @type {Commands['pickup.list_containers']['output']['containers']} */
  let containers = [];

  const look = async () => {
    shown = await call('pickup.product', { campaign, offer, place: place || null });
    redraw();
  };
  /** @param {() => Promise<unknown>} act @param {(() => string | null) | null} [said] */
  const write = (act, said = null) => attempt(main, {
    act: async () => {
      const answer = await act();
      failure = null;
      asked = null;
      weighing = null;
      await look();
      const noted = answer && typeof answer === 'object' && 'noted_says' in answer ? String(answer.noted_says ?? '') : said?.() ?? '';
      if (noted) tell(noted);
      document.getElementById('pickup-code')?.focus();
    },
    failed: (thrown) => { failure = thrown; },
    redraw: () => redraw(),
  });
  /** @param {Serve} what */
  const serve = (what) => {
    asked = what;
    return write(() => call('pickup.serve', what));
  };
  /** @param {{ household: string, code: string, name: string }} one */
  const chosen = async ({ household, code, name }) => {
    // What was given away or put back: its household's screen says what can be done.
    if (shown.rows.some((row) => row.household === household && row.standing === 'gone')) {
      location.hash = `#pickup/household/${campaign}/${household}`;
      return undefined;
    }
    if (!shown.weighed) return serve({ campaign, household, offer });
    ({ containers } = await call('pickup.list_containers', { household }));
    weighing = { household, called: `${code} ${name}` };
    failure = null;
    redraw();
    document.getElementById('qty')?.focus();
    return undefined;
  };
  /** @param {SubmitEvent} event */
  const weigh = (event) => {
    event.preventDefault();
    if (weighing) void serve({ campaign, household: weighing.household, offer, ...readScale(main) });
  };
  const question = () => {
    const was = asked;
    const sure = failure?.field === 'replaces_typed' ? 'replaces_typed' : failure?.field === 'sure' ? 'sure' : null;
    if (failure && sure && was) return html`<div class="box refused" role="alert">${icon('triangle-alert')} <span class="grow">${failure.message}</span>
      <button id="pickup-sure" class="pickup-target" @click=${() => serve({ ...was, [sure]: true })}>${icon('check')} ${t(sure === 'sure' ? 'ui-pickup-sure' : 'ui-pickup-replace')}</button></div>`;
    return formFailure(main, failure);
  };
  const find = finder(campaign, { first: true, redraw: () => redraw(), chosen });
  /** @param {Lot} lot */
  const lotRow = (lot) => html`<li data-lot><div class="pickup-line"><div class="grow"><strong>${lot.says}</strong>
      <p>${lot.left_says}${lot.opened_at ? html` · ${t('ui-pickup-opened', { at: dayAndTime(lot.opened_at) })}` : nothing}</p></div>
    ${lot.open ? html`<button class="secondary pickup-target" data-finish @click=${() => write(() => call('pickup.finish_lot', { campaign, lot: lot.lot }))}>${icon('check')} ${t('ui-pickup-finish')}<span class="unseen"> ${lot.says}</span></button>`
      : html`<button class="secondary pickup-target" data-open @click=${() => write(() => call('pickup.open_lot', { campaign, lot: lot.lot }))}>${icon('package')} ${t('ui-pickup-open')}<span class="unseen"> ${lot.says}</span></button>`}</div></li>`;

  const redraw = () => draw(main, html`<h1>${shown.name}</h1>
    ${lifeline(life)}
    ${pickupNav(campaign, 'product')}
    ${shown.closed_says ? html`<p class="box">${icon('info')} <span class="grow">${shown.closed_says}</span></p>` : nothing}
    ${life.allergens_since.filter((one) => one.offer === shown.offer).map((one) => html`<p class="box" id="pickup-allergens">${icon('triangle-alert')} <span class="grow">${t('ui-pickup-allergens', { allergens: one.says })}</span></p>`)}
    ${question()}
    <section class="card now" aria-labelledby="pickup-says"><h2 id="pickup-says">${shown.says}</h2>
      ${weighing ? html`<form class="pickup-typing" @submit=${weigh}><p class="pickup-name"><b>${weighing.called}</b></p>
        <div class="fields">${field({ path: 'qty', label: t('ui-pickup-weight'), help: t(shown.by_weight ? 'ui-pickup-weight-needed' : 'ui-pickup-weight-blank'), failure })}
          ${scaleFields(containers, failure)}</div>
        <p class="actions"><button class="pickup-target" id="pickup-note">${icon('check')} ${t('ui-pickup-note')}</button>
          <button type="button" class="secondary pickup-target" @click=${() => { weighing = null; redraw(); document.getElementById('pickup-code')?.focus(); }}>${icon('x')} ${t('ui-pickup-not-now')}</button></p></form>` : find()}</section>
    ${today.places.length > 1 ? choice({ path: 'place', label: t('ui-pickup-place'), value: place, onchange: (event) => { place = event.target instanceof HTMLSelectElement ? event.target.value : ''; void look(); }, options: [{ value: '', label: t('ui-pickup-every-place') }, ...today.places.map((one) => ({ value: one.place, label: one.says }))] }) : nothing}
    ${shown.lots.length ? html`<section class="card" aria-labelledby="pickup-lots"><h2 id="pickup-lots">${t('ui-pickup-lots')}</h2><ul class="pickup-lines">${shown.lots.map(lotRow)}</ul></section>` : nothing}
    <ul class="pickup-lines" id="pickup-rows">${shown.rows.map((row) => html`<li data-row=${row.code} class=${row.standing === 'waits' ? nothing : 'handed'}><div class="pickup-line">
      <button class="pickup-tick ${row.standing === 'waits' ? '' : 'secondary'}" data-tick aria-pressed=${row.standing === 'waits' ? 'false' : 'true'} ?disabled=${Boolean(shown.closed_says)} @click=${() => chosen(row)}>
        ${icon(tickIcon(row.standing))}<span class="unseen">${t('ui-pickup-hand-over', { name: row.code })}</span></button>
      <div class="grow"><b>${row.code}</b> <span class="pickup-wanted">${row.wanted_says}</span> ${row.name}
        <div>${standingMark(row.standing)}${row.handed_says ? html` ${row.handed_says}` : nothing}</div>
        ${row.difference_says ? html`<p class="pickup-difference">${icon('triangle-alert')} ${row.difference_says}</p>` : nothing}</div>
      <a href=${`#pickup/household/${campaign}/${row.household}`}>${t('ui-pickup-its-goods')}<span class="unseen"> ${row.code}</span></a></div></li>`)}</ul>
    <p><a href=${`#pickup/product/${campaign}`}>${t('ui-pickup-all-stands')}</a></p>`);
  redraw();
  return undefined;
}
