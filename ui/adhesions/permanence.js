// Permanence: one field with the caret in it; the household's card opens under it; Enter, Enter, receipt.
import { html, draw, icon, nothing } from '../core/html.js';
import { call, asFailure } from '../core/call.js';
import { t } from '../core/words.js';
import { day } from '../core/format.js';
import { instant } from '../core/instant.js';
import { methodChoice } from '../core/methods.js';
import { openTills, tillChoice } from '../core/tills.js';
import { field, radios, typed, formFailure, goToFailure } from '../core/form.js';
import { tellMade } from '../core/made.js';
import { PRESETS } from './words.js';

/** @import { Commands, PaymentMethod } from '../core/wire.d.ts' */
/** @import { Failure } from '../core/call.js' */

const FOUND_MAX = 6;

/**
 * @param {HTMLElement} main
 * @param {{ id: string, signal: AbortSignal }} params `id` is a household to begin with
 */
export async function screen(main, { id }) {
  let rules = await call('adhesions.show_rules', {});
  const tills = await openTills();
  let search = '';
  let found = /** @type {Commands['members.list']['output']['households']} */ ([]);
  /** @type {Commands['adhesions.show']['output'] | null} */
  let card = null;
  /** @type {Commands['adhesions.record']['output'] | null} */
  let recorded = null;
  /** @type {Failure | null} */
  let failure = null;
  let category = '';

  const again = instant(
    async () => (search.trim() ? (await call('members.list', { search, limit: FOUND_MAX })).households : []),
    (answer) => {
      // An answer that comes after a household was opened is too late.
      found = card || recorded ? [] : answer;
      redraw();
    },
  );
  /** @param {Event} event */
  const type = (event) => {
    if (event.target instanceof HTMLInputElement) search = event.target.value;
    card = null;
    recorded = null;
    again();
  };
  /** @param {string} household */
  const open = async (household) => {
    card = await call('adhesions.show', { household });
    category = card.proposed?.category ?? '';
    failure = null;
    found = [];
    redraw();
    const amount = document.getElementById('amount');
    if (amount instanceof HTMLInputElement) { amount.focus(); amount.select(); }
  };
  /** @param {SubmitEvent} event */
  const openFirst = async (event) => {
    event.preventDefault();
    // The list may be one letter behind: what is typed now decides.
    const { households } = await call('members.list', { search, limit: 1 });
    if (search.trim() && households[0]) await open(households[0].id);
  };
  /** @param {SubmitEvent} event */
  const record = async (event) => {
    event.preventDefault();
    if (!card) return;
    try {
      recorded = await call('adhesions.record', { household: card.household, category: category || null, amount: typed(main, 'amount'),
        method: /** @type {PaymentMethod} */ (typed(main, 'method')), till: typed(main, 'till') || null });
      card = null;
      redraw();
      document.getElementById('permanence-next')?.focus();
    } catch (thrown) {
      failure = asFailure(thrown);
      redraw();
      goToFailure(main, failure);
    }
  };
  const next = () => {
    search = '';
    recorded = null;
    redraw();
    document.getElementById('permanence-search')?.focus();
  };
  const print = async () => {
    if (!recorded) return;
    const { path } = await call('documents.receipt', { adhesion: recorded.adhesion });
    tellMade(t('ui-adhesions-receipt-made'), path);
  };
  /** @param {'toul' | 'vrac' | 'gas'} profile */
  const preset = async (profile) => {
    rules = await call('adhesions.use_preset', { profile });
    redraw();
    document.getElementById('permanence-search')?.focus();
  };

  const redraw = () => draw(main, html`
    <div class="title-line"><h1>${t('ui-adhesions-title')}</h1>
      <a role="button" class="secondary" id="adhesions-list" href="#adhesions/list">${t('ui-adhesions-all')}</a></div>
    ${rules.categories.length === 0 ? first() : html`
      <form @submit=${openFirst} role="search"><div class="field">
        <label for="permanence-search">${t('ui-adhesions-who')}</label>
        <input id="permanence-search" type="search" autocomplete="off" data-first .value=${search} @input=${type}>
        <span class="help">${t('ui-adhesions-who-help')}</span></div></form>
      ${found.length ? html`<ul class="results" id="permanence-found">${found.map((row) => html`<li>
        <a href=${`#adhesions/permanence/${row.id}`}><b>${row.code}</b> ${row.name} ${row.phone ? html`<span class="help">${row.phone}</span>` : nothing}</a></li>`)}</ul>` : nothing}
      ${search.trim() && !found.length && !card && !recorded ? html`<p class="empty">${t('ui-adhesions-nobody')}
        <a role="button" class="secondary" id="permanence-new" href="#members/edit">${icon('plus')} ${t('ui-adhesions-new')}</a></p>` : nothing}
      ${card ? opened(card) : nothing}
      ${recorded ? done(recorded) : nothing}`}`);

  const first = () => html`<section class="card now"><h2>${t('ui-adhesions-first')}</h2>
    <p>${t('ui-adhesions-first-says')}</p>
    <p class="actions">${Object.entries(PRESETS).map(([profile, key]) => html`<button class="secondary" id=${`adhesions-preset-${profile}`}
      @click=${() => preset(/** @type {'toul'} */ (profile))}>${t(key)}</button>`)}</p></section>`;

  /** @param {Commands['adhesions.show']['output']} shown */
  const opened = (shown) => html`<section class="card now" id="permanence-card" aria-labelledby="permanence-name">
    <h2 id="permanence-name"><b>${shown.code}</b> ${shown.name}</h2>
    <p><strong>${shown.sentence}</strong></p>
    <p>${t('ui-adhesions-next', { from: day(shown.next.from_on), to: day(shown.next.to_on) })}</p>
    ${formFailure(main, failure)}
    <form @submit=${record}>
      ${rules.categories.length > 1 ? radios({
        name: 'category', legend: t('ui-adhesions-category'), value: category, onchange: (value) => { category = value; redraw(); },
        options: rules.categories.map((one) => ({ value: one.category, label: `${one.letter} · ${one.name}` })),
      }) : nothing}
      <div class="fields">${field({ path: 'amount', label: t('ui-adhesions-amount'), value: shown.proposed?.shown, failure })}
        ${methodChoice({ label: t('ui-adhesions-method'), failure })}${tillChoice({ open: tills, failure })}</div>
      <p class="actions"><button id="permanence-record">${icon('check')} ${t('ui-adhesions-record')}</button></p>
    </form></section>`;

  /** @param {Commands['adhesions.record']['output']} made */
  const done = (made) => html`<div class="done" id="permanence-done">
    <h2>${icon('square-check')} <b>${made.code}</b> ${made.name}</h2>
    <p id="permanence-says">${made.sentence}</p>
    ${made.receipt ? html`<p class="big-code" id="permanence-receipt">${made.receipt}</p>` : nothing}
    <p class="actions"><button id="permanence-next" @click=${next}>${icon('arrow-right')} ${t('ui-adhesions-next-one')}</button>
      ${made.receipt ? html`<button id="permanence-print" class="secondary" @click=${print}>${icon('printer')} ${t('ui-adhesions-print')}</button>` : nothing}</p>
  </div>`;

  redraw();
  if (id && rules.categories.length) await open(id);
}
