// Wishes: asked, voted on, decided, and followed into the order that offered them.
import { html, draw, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { attempt } from '../core/attempt.js';
import { t } from '../core/words.js';
import { day } from '../core/format.js';
import { householdSearch } from '../core/household_search.js';
import { tell } from '../core/notice.js';
import { choice, field, radios, typed, formFailure } from '../core/form.js';
import { campaignsNav } from './nav.js';

/** @import { Failure } from '../core/call.js' */
/** @import { Commands, Decision } from '../core/wire.d.ts' */
/** @typedef {Commands['campaigns.list_wishes']['output']['wishes'][number]} Wish */

/** @type {Record<Decision, string>} */
const DECISIONS = { taken: 'ui-campaigns-wish-taken', later: 'ui-campaigns-wish-later', refused: 'ui-campaigns-wish-refused' };

/** @param {HTMLElement} main */
export async function screen(main) {
  let { wishes } = await call('campaigns.list_wishes', {});
  const { products } = await call('catalogue.list', {});
  let edited = '';
  let doing = /** @type {'add' | 'vote' | 'decide' | null} */ (null);
  let decision = /** @type {Decision} */ ('taken');
  /** @type {{ id: string, code: string, name: string } | null} */
  let household = null;
  /** @type {Failure | null} */
  let failure = null;
  const search = householdSearch(() => redraw());

  /** @param {() => Promise<Commands['campaigns.list_wishes']['output']>} act */
  const perform = (act) => attempt(main, {
    act: async () => {
      ({ wishes } = await act());
      begin(null, '');
      tell(t('ui-campaigns-wish-saved'));
    },
    failed: (thrown) => { failure = thrown; },
    redraw,
  });
  /** @param {'add' | 'vote' | 'decide' | null} what @param {string} wish */
  const begin = (what, wish) => {
    doing = what;
    edited = wish;
    household = null;
    failure = null;
    search.forget();
    redraw();
    const first = { add: 'label', vote: 'votes_for', decide: 'decision-taken' };
    document.getElementById(what ? first[what] : 'wish-add')?.focus();
  };
  /** @param {SubmitEvent} event */
  const submit = (event) => {
    event.preventDefault();
    void perform(() => {
      if (doing === 'add') return call('campaigns.add_wish', { label: typed(main, 'label'), household: household?.id ?? null });
      if (doing === 'vote') return call('campaigns.vote_wish', { wish: edited, votes_for: typed(main, 'votes_for'), votes_against: typed(main, 'votes_against'), on_day: typed(main, 'on_day') });
      return call('campaigns.decide_wish', { wish: edited, decision, reason: typed(main, 'reason'), product: decision === 'taken' ? typed(main, 'product') || null : null });
    });
  };

  const redraw = () => draw(main, html`<h1>${t('ui-campaigns-wishes-title')}</h1>
    ${campaignsNav('wishes')}
    <p class="lead">${t('ui-campaigns-wishes-says')}</p>
    ${doing === 'add' ? adding() : html`<p class="actions"><button id="wish-add" @click=${() => begin('add', '')}>${icon('plus')} ${t('ui-campaigns-wish-add')}</button></p>`}
    ${wishes.length === 0 ? html`<p class="empty">${t('ui-campaigns-wishes-none')}</p>` : html`<ul class="wishes" id="wishes">${wishes.map(one)}</ul>`}`);

  const close = () => html`<button type="button" class="secondary" id="wish-cancel" @click=${() => begin(null, '')}>${t('ui-shell-close')}</button>`;

  const adding = () => html`<form class="card now" id="wish-form" @submit=${submit}><h2>${t('ui-campaigns-wish-add')}</h2>${formFailure(main, failure)}
    ${field({ path: 'label', label: t('ui-campaigns-wish-label'), help: t('ui-campaigns-wish-label-help'), failure, wide: true })}
    ${household ? html`<p><b>${household.code}</b> ${household.name} <button type="button" class="secondary" @click=${() => { household = null; redraw(); }}>${t('ui-shell-close')}</button></p>`
      : html`${search.field({ id: 'wish-household', name: 'household', label: t('ui-campaigns-wish-by'), help: t('ui-campaigns-wish-by-help') })}
        <ul class="results">${search.found().map((row) => html`<li><button type="button" class="secondary" data-household=${row.id} @click=${() => { household = row; search.forget(); redraw(); }}><b>${row.code}</b> ${row.name}</button></li>`)}</ul>`}
    <p class="actions"><button id="wish-save">${icon('check')} ${t('ui-campaigns-wish-save')}</button> ${close()}</p></form>`;

  /** @param {Wish} wish */
  const one = (wish) => html`<li class="card" data-wish=${wish.label}>
    <p><strong>${wish.label}</strong>${wish.asked_by ? html` <span class="help">${t('ui-campaigns-wish-asked', { by: wish.asked_by })}</span>` : nothing}</p>
    ${wish.votes.map((vote) => html`<p class="help">${t('ui-campaigns-wish-votes', { day: day(vote.on_day), for: vote.votes_for, against: vote.votes_against })}</p>`)}
    ${wish.decided ? html`<p>${icon(wish.decided.decision === 'taken' ? 'square-check' : wish.decided.decision === 'later' ? 'clock' : 'x')} <strong>${t(DECISIONS[wish.decided.decision])}</strong>${wish.decided.product_name ? html` · ${wish.decided.product_name}` : nothing}
      <span class="help">${day(wish.decided.on_day)}${wish.decided.reason ? html` · ${wish.decided.reason}` : nothing}</span></p>` : nothing}
    ${wish.campaigns.length ? html`<p class="help">${t('ui-campaigns-wish-in', { campaigns: wish.campaigns.join(', ') })}</p>` : nothing}
    ${edited === wish.wish ? (doing === 'vote' ? voting() : deciding()) : doing ? nothing : html`<p class="actions">
      <button class="secondary" data-vote @click=${() => begin('vote', wish.wish)}>${icon('users')} ${t('ui-campaigns-wish-vote')}</button>
      <button class="secondary" data-decide @click=${() => begin('decide', wish.wish)}>${icon('check')} ${t('ui-campaigns-wish-decide')}</button></p>`}</li>`;

  const voting = () => html`<form id="vote-form" @submit=${submit}>${formFailure(main, failure)}<div class="fields">
    ${field({ path: 'votes_for', label: t('ui-campaigns-wish-for'), inputmode: 'numeric', failure })}
    ${field({ path: 'votes_against', label: t('ui-campaigns-wish-against'), inputmode: 'numeric', failure })}
    ${field({ path: 'on_day', label: t('ui-campaigns-wish-day'), help: t('ui-campaigns-wish-day-help'), failure })}</div>
    <p class="actions"><button id="wish-save">${icon('check')} ${t('ui-campaigns-wish-save')}</button> ${close()}</p></form>`;

  const deciding = () => html`<form id="decide-form" @submit=${submit}>${formFailure(main, failure)}
    ${radios({ name: 'decision', legend: t('ui-campaigns-wish-decide'), value: decision, onchange: (value) => { decision = /** @type {Decision} */ (value); redraw(); }, options: [
      { value: 'taken', label: t('ui-campaigns-wish-taken'), help: t('ui-campaigns-wish-taken-says') },
      { value: 'later', label: t('ui-campaigns-wish-later') },
      { value: 'refused', label: t('ui-campaigns-wish-refused'), help: t('ui-campaigns-wish-refused-says') }] })}
    ${decision === 'taken' ? choice({ path: 'product', label: t('ui-campaigns-product'), failure, options: [{ value: '', label: t('ui-campaigns-wish-choose') }, ...products.map((product) => ({ value: product.product, label: product.name }))] }) : nothing}
    ${field({ path: 'reason', label: t('ui-campaigns-reason'), failure, wide: true })}
    <p class="actions"><button id="wish-save">${icon('check')} ${t('ui-campaigns-wish-save')}</button> ${close()}</p></form>`;

  redraw();
}
