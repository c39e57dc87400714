// Packs that named households share: who takes how much, and what happens to the part of one who does not come.
import { html, draw, icon, nothing, repeat } from '../core/html.js';
import { call } from '../core/call.js';
import { campaignOf, noCampaign } from '../core/campaign.js';
import { t } from '../core/words.js';
import { attempt } from '../core/attempt.js';
import { choice, field, formFailure, radios, typed } from '../core/form.js';
import { householdSearch } from '../core/household_search.js';
import { lifeline } from '../core/lifeline.js';
import { tell } from '../core/notice.js';

/** @import { Commands, SharedFallback } from '../core/wire.d.ts' */
/** @import { Failure } from '../core/call.js' */
/** @typedef {Commands['consolidation.list_shared_packs']['output']} View */
/** @typedef {{ id: string, code: string, name: string }} Chosen */

/**
 * @param {HTMLElement} main
 * @param {{ id: string }} params `id` is the campaign
 */
export async function screen(main, { id }) {
  const first = await campaignOf(id);
  if (!first) return draw(main, noCampaign(t('ui-consolidation-shared'), t('ui-consolidation-no-campaign')));
  const { campaign } = first;
  let shown = first;
  let view = await call('consolidation.list_shared_packs', { campaign });
  let adding = false;
  let ending = '';
  /** @type {Chosen[]} */
  let parts = [];
  let fallback = /** @type {SharedFallback} */ ('others');
  /** @type {Chosen | null} */
  let instead = null;
  /** @type {Failure | null} */
  let failure = null;
  const search = householdSearch(() => redraw());
  const others = householdSearch(() => redraw());

  /** @param {() => Promise<View>} act @param {string} key */
  const perform = (act, key) => attempt(main, {
    act: async () => {
      view = await act();
      begin(false);
      tell(t(key));
    },
    failed: (thrown) => { failure = thrown; },
    redraw,
  });
  /** @param {boolean} add */
  const begin = (add) => {
    adding = add;
    ending = '';
    parts = [];
    instead = null;
    fallback = 'others';
    failure = null;
    search.clear();
    others.clear();
    redraw();
    document.getElementById(add ? 'offer' : 'shared-add')?.focus();
  };
  /** @param {Chosen} one */
  const add = (one) => {
    if (parts.every((part) => part.id !== one.id)) parts = [...parts, one];
    search.clear();
    redraw();
    document.getElementById(`parts-${parts.length - 1}-qty`)?.focus();
  };
  /** @param {SubmitEvent} event */
  const share = (event) => {
    event.preventDefault();
    void perform(() => call('consolidation.share_pack', {
      offer: typed(main, 'offer'), pack_qty: typed(main, 'pack_qty'), fallback, fallback_household: fallback === 'household' ? instead?.id ?? null : null,
      parts: parts.map((part, at) => ({ household: part.id, qty: typed(main, `parts.${at}.qty`) })), note: typed(main, 'note'),
    }), 'ui-consolidation-shared-saved');
  };
  /** @param {SubmitEvent} event */
  const end = (event) => {
    event.preventDefault();
    void perform(() => call('consolidation.end_shared_pack', { shared_pack: ending, reason: typed(main, 'reason') }), 'ui-consolidation-shared-ended-told');
  };

  const redraw = () => draw(main, html`<h1>${t('ui-consolidation-shared')} · ${shown.title}</h1>
    ${lifeline(shown)}
    <p class="lead">${t('ui-consolidation-shared-says')}</p>
    ${adding ? form() : view.open && view.offers.length ? html`<p class="actions"><button id="shared-add" @click=${() => begin(true)}>${icon('plus')} ${t('ui-consolidation-shared-add')}</button></p>` : nothing}
    ${view.packs.length === 0 ? html`<p class="empty">${t(view.offers.length ? 'ui-consolidation-shared-none' : 'ui-consolidation-shared-no-offer')}</p>` : html`<ul class="wishes" id="shared-packs">${repeat(view.packs, (pack) => pack.shared_pack, one)}</ul>`}
    <p><a href=${`#consolidation/show/${campaign}`}>${t('ui-consolidation-back')}</a></p>`);

  /** @param {View['packs'][number]} pack */
  const one = (pack) => html`<li class="card"><p><strong>${pack.name}</strong> · ${pack.pack_says}</p>
    <ul>${pack.parts.map((part) => html`<li><b>${part.code}</b> ${part.name} : <b>${part.says}</b></li>`)}</ul>
    <p>${pack.fallback_says}</p>${pack.note ? html`<p class="help">${pack.note}</p>` : nothing}
    ${pack.ended ? html`<p>${icon('x')} ${t('ui-consolidation-shared-ended', { reason: pack.ended })}</p>`
      : ending === pack.shared_pack ? html`<form @submit=${end}>${field({ path: 'reason', label: t('ui-consolidation-shared-why'), failure, wide: true })}
          <p class="actions"><button>${icon('check')} ${t('ui-consolidation-shared-end')}</button>
          <button type="button" class="secondary" @click=${() => begin(false)}>${t('ui-shell-close')}</button></p></form>`
        : view.open ? html`<p class="actions"><button class="secondary" data-end @click=${() => { ending = pack.shared_pack; failure = null; redraw(); document.getElementById('reason')?.focus(); }}>${t('ui-consolidation-shared-end')}</button></p>` : nothing}</li>`;

  /** @param {Chosen} part @param {number} at */
  const partRow = (part, at) => html`<div class="line">${field({ path: `parts.${at}.qty`, label: html`<b>${part.code}</b> ${part.name}`, help: t('ui-consolidation-shared-part-help'),
    failure: failure?.field === `parts.${at}.household` ? failure.at(`parts.${at}.qty`) : failure })}
    <button type="button" class="secondary" @click=${() => { parts = parts.filter((other) => other !== part); redraw(); }}>${icon('x')} ${t('ui-consolidation-shared-remove')}</button></div>`;
  /** @param {ReturnType<typeof householdSearch>} from @param {(one: Chosen) => unknown} pick */
  const found = (from, pick) => html`<ul class="results">${from.found().map((one) => html`<li><button type="button" class="secondary" @click=${() => pick({ id: one.id, code: one.code, name: one.name })}>
    <b>${one.code}</b> ${one.name}</button></li>`)}</ul>`;

  const form = () => html`<form class="card now" id="shared-form" @submit=${share}>${formFailure(main, failure)}
    <div class="fields">${choice({ path: 'offer', label: t('ui-consolidation-shared-product'), options: view.offers.map((offer) => ({ value: offer.offer, label: `${offer.name} (${offer.pack_qty})` })), failure })}
      ${field({ path: 'pack_qty', label: t('ui-consolidation-shared-holds'), help: t('ui-consolidation-shared-holds-help'), failure })}</div>
    ${repeat(parts, (part) => part.id, partRow)}
    ${search.field({ id: 'shared-household', label: t('ui-consolidation-shared-who'), help: t('ui-consolidation-shared-who-help'), name: 'parts' })}
    ${failure?.field === 'parts' ? html`<p class="error">${icon('triangle-alert')} ${failure.message}</p>` : nothing}
    ${found(search, add)}
    ${radios({ name: 'fallback', legend: t('ui-consolidation-shared-fallback'), value: fallback, onchange: (value) => { fallback = /** @type {SharedFallback} */ (value); redraw(); }, options: [
      { value: 'others', label: t('ui-consolidation-shared-others') }, { value: 'household', label: t('ui-consolidation-shared-other-household') }, { value: 'stock', label: t('ui-consolidation-shared-stock') }] })}
    ${fallback === 'household' ? html`${instead ? html`<p><b>${instead.code}</b> ${instead.name}</p>` : nothing}
      ${others.field({ id: 'shared-instead', label: t('ui-consolidation-shared-instead'), help: t('ui-consolidation-shared-who-help'), name: 'fallback_household' })}
      ${failure?.field === 'fallback_household' ? html`<p class="error">${icon('triangle-alert')} ${failure.message}</p>` : nothing}
      ${found(others, (one) => { instead = one; others.clear(); redraw(); })}` : nothing}
    ${field({ path: 'note', label: t('ui-consolidation-shared-note'), failure, wide: true })}
    <p class="actions"><button id="shared-save">${icon('check')} ${t('ui-consolidation-shared-save')}</button>
      <button type="button" class="secondary" @click=${() => begin(false)}>${t('ui-shell-close')}</button></p></form>`;

  redraw();
}
