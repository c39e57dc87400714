// Permanence: one field with the caret in it; the household's card opens under it; Enter, Enter, receipt.
// A household that is up to date opens on « Suivant »: a reflex takes no second euro.
import { html, draw, icon, nothing } from '../core/html.js';
import { call, asFailure } from '../core/call.js';
import { attempt } from '../core/attempt.js';
import { t } from '../core/words.js';
import { day } from '../core/format.js';
import { instant } from '../core/instant.js';
import { keysHere } from '../core/keys.js';
import { methodChoice } from '../core/methods.js';
import { openTills, tillChoice } from '../core/tills.js';
import { field, radios, tick, ticked, typed, formFailure } from '../core/form.js';
import { failureBox } from '../core/failure.js';
import { moveWithArrows } from '../core/table.js';
import { tellMade } from '../core/made.js';
import { clearNotice, tell } from '../core/notice.js';
import { newcomer } from './newcomer.js';
import { presets } from './presets.js';

/** @import { Commands, PaymentMethod } from '../core/wire.d.ts' */
/** @import { Failure } from '../core/call.js' */
/** @typedef {Commands['adhesions.show']['output']} Card */
/** @typedef {Commands['adhesions.record']['input']} Payment */

const FOUND_MAX = 6;

/**
 * @param {HTMLElement} main
 * @param {{ id: string, signal: AbortSignal }} params `id` is a household to begin with
 */
export async function screen(main, { id, signal }) {
  let rules = await call('adhesions.show_rules', {});
  const [{ profile }, tills] = await Promise.all([call('settings.show', {}), openTills()]);
  let search = '';
  let found = /** @type {Commands['members.list']['output']['households']} */ ([]);
  let approximate = false;
  let nobody = false;
  /** @type {Card | null} */
  let card = null;
  let paying = false;
  /** @type {Commands['adhesions.preview']['output'] | null} */
  let preview = null;
  /** @type {Commands['adhesions.record']['output'] | null} */
  let recorded = null;
  /** @type {Failure | null} */
  let failure = null;
  let category = '';
  let amount = '';
  let working = false;

  // A key held down is one decision, not several.
  main.addEventListener('keydown', (event) => { if (event.key === 'Enter' && event.repeat) event.preventDefault(); }, { signal });

  /**
   * One act at a time: a second Enter before the answer does nothing.
   * @param {() => Promise<void>} act
   */
  const once = async (act) => {
    if (working) return;
    working = true;
    try { await act(); } finally { working = false; }
  };
  /** @param {() => Promise<unknown>} act what fails is said on the card, beside its field when it has one */
  const perform = (act) => attempt(main, {
    act: async () => {
      failure = null;
      await act();
      redraw();
    },
    failed: (thrown) => { failure = thrown; },
    redraw,
  });
  const again = instant(
    async () => (search.trim() ? call('members.list', { search, limit: FOUND_MAX }) : { households: [], approximate: false }),
    (answer) => {
      // An answer that comes after a household was opened is too late.
      if (card || recorded) return;
      ({ households: found, approximate } = answer);
      nobody = search.trim() !== '' && found.length === 0;
      redraw();
    },
  );
  /** @param {Event} event */
  const type = (event) => {
    if (event.target instanceof HTMLInputElement) search = event.target.value;
    card = null;
    recorded = null;
    nobody = false;
    failure = null;
    fresh.close();
    redraw();
    again();
  };
  /** @param {string} household */
  const open = async (household) => {
    card = await call('adhesions.show', { household });
    recorded = null;
    found = [];
    nobody = false;
    fresh.close();
    await pay(card.state !== 'valid');
  };
  /**
   * Shows the card, its payment open or not.
   * @param {boolean} wanted
   */
  const pay = async (wanted) => {
    if (!card) return;
    paying = wanted && card.next !== null;
    category = card.proposed?.category ?? '';
    amount = card.proposed?.shown ?? '';
    failure = null;
    preview = null;
    if (paying) await see({ household: card.household, category: category || null });
    redraw();
    const start = document.getElementById(paying ? 'amount' : 'permanence-skip');
    start?.focus();
    if (start instanceof HTMLInputElement) start.select();
  };
  /** @param {SubmitEvent} event */
  const openFirst = (event) => {
    event.preventDefault();
    return once(async () => {
      // The list may be one letter behind: what is typed now decides.
      const answer = await call('members.list', { search, limit: FOUND_MAX });
      const first = answer.households[0];
      if (!search.trim()) return;
      if (first && !answer.approximate && answer.households.length === 1) return open(first.id);
      ({ households: found, approximate } = answer);
      nobody = !first;
      if (nobody) return fresh.open(search);
      // Several, or only nearly the name that was typed: a person looks before money is asked.
      redraw();
      const link = main.querySelector('#permanence-found a');
      if (link instanceof HTMLElement) link.focus();
    });
  };
  /** @returns {Payment} */
  const payment = () => ({
    household: card?.household ?? '', category: category || null, amount: typed(main, 'amount'), till: typed(main, 'till') || null,
    method: /** @type {PaymentMethod} */ (typed(main, 'method')), from_advance: ticked(main, 'from_advance'), cheque: cheque(),
  });
  const cheque = () => (typed(main, 'method') === 'cheque'
    ? { number: typed(main, 'cheques.0.number'), bank: typed(main, 'cheques.0.bank'), drawer: typed(main, 'cheques.0.drawer') } : null);
  /** @param {Payment} input */
  const see = async (input) => {
    try {
      preview = await call('adhesions.preview', input);
      failure = null;
    } catch (thrown) {
      preview = null;
      failure = asFailure(thrown);
    }
  };
  const follow = instant(() => see(payment()), () => redraw());
  /** @param {string} wanted */
  const chooseCategory = (wanted) => {
    category = wanted;
    amount = rules.categories.find((one) => one.category === wanted)?.amount ?? amount;
    redraw();
  };
  /** @param {SubmitEvent} event */
  const record = (event) => {
    event.preventDefault();
    return once(() => perform(async () => {
      recorded = await call('adhesions.record', payment());
      card = null;
      redraw();
      document.getElementById('permanence-next')?.focus();
    }));
  };
  const next = () => {
    clearNotice();
    failure = null;
    search = '';
    card = null;
    recorded = null;
    redraw();
    document.getElementById('permanence-search')?.focus();
  };
  const wait = () => once(() => perform(async () => {
    if (!card) return;
    const { sentence } = await call('adhesions.wait', { household: card.household, category });
    await open(card.household);
    tell(sentence);
  }));
  /** @param {() => Promise<void>} print */
  const made = (print) => once(() => perform(print));
  const fresh = newcomer(main, { redraw: () => redraw(), opened: open });
  keysHere([{ keys: 'F2', shown: 'F2', says: 'ui-adhesions-key-similar', run: () => fresh.openSimilar() }]);

  const redraw = () => draw(main, html`
    <div class="title-line"><h1>${t('ui-adhesions-title')}</h1>
      <p class="actions"><a role="button" class="secondary" id="adhesions-list" href="#adhesions/list">${t('ui-adhesions-all')}</a>
        <a role="button" class="secondary" id="adhesions-rules" href="#adhesions/rules">${icon('settings')} ${t('ui-adhesions-rules')}</a></p></div>
    ${card && paying ? nothing : failureBox(failure)}
    ${rules.categories.length === 0 ? presets(profile, (chosen) => perform(async () => {
      rules = await call('adhesions.use_preset', { profile: chosen });
      redraw();
      document.getElementById('permanence-search')?.focus();
    })) : html`<div @keydown=${(/** @type {KeyboardEvent} */ event) => moveWithArrows(main, event)}>
      <form @submit=${openFirst} role="search"><div class="field">
        <label for="permanence-search">${t('ui-adhesions-who')}</label>
        <input id="permanence-search" type="search" autocomplete="off" data-first data-stop .value=${search} @input=${type}>
        <span class="help">${t('ui-adhesions-who-help')}</span></div></form>
      ${found.length ? results() : nothing}
      ${nobody && !fresh.shown() ? html`<p class="empty">${t('ui-adhesions-nobody')} ${addButton()}</p>` : nothing}
      ${fresh.shown() ? fresh.form() : nothing}</div>
      ${card ? opened(card) : nothing}
      ${recorded ? done(recorded) : nothing}
      ${card || recorded || found.length || fresh.shown() ? nothing : html`<p class="actions"><button class="secondary" id="permanence-form" @click=${() => made(() => printForm(null))}>
        ${icon('printer')} ${t('ui-adhesions-print-blank')}</button></p>`}`}`);

  const results = () => html`${approximate ? html`<p>${t('ui-adhesions-approximate')}</p>` : nothing}
    <ul class="results" id="permanence-found">${found.map((row) => html`<li>
      <a href=${`#adhesions/permanence/${row.id}`} data-stop @click=${(/** @type {Event} */ event) => { event.preventDefault(); void once(() => open(row.id)); }}>
        <b>${row.code}</b> ${row.name} ${row.phone ? html`<span class="help">${row.phone}</span>` : nothing}</a></li>`)}</ul>
    ${fresh.shown() ? nothing : html`<p>${addButton()}</p>`}`;

  const addButton = () => html`<button type="button" class="secondary" id="permanence-new" data-stop @click=${() => fresh.open(search)}>
    ${icon('plus')} ${found.length ? t('ui-adhesions-none-of-these') : t('ui-adhesions-new')}</button>`;

  /** @param {Card} shown */
  const opened = (shown) => html`<section class="card now" id="permanence-card" aria-labelledby="permanence-name">
    <h2 id="permanence-name"><b>${shown.code}</b> ${shown.name}</h2>
    <p><strong>${shown.sentence}</strong></p>
    ${shown.waiting.map((place) => html`<p>${icon('circle')} ${place.sentence}</p>`)}
    ${shown.refused ? html`<p>${shown.refused} <a id="permanence-rules" href="#adhesions/rules">${t('ui-adhesions-rules')}</a></p>` : nothing}
    ${paying ? form(shown) : html`<p class="actions">
      <button id="permanence-skip" @click=${next}>${icon('arrow-right')} ${t('ui-adhesions-next-one')}</button>
      ${shown.next ? html`<button id="permanence-renew" class="secondary" @click=${() => once(() => pay(true))}>${t('ui-adhesions-renew-now')}</button>` : nothing}
      ${formButton(shown)}</p>`}</section>`;

  /** @param {Card} shown */
  const form = (shown) => html`
    ${shown.next ? html`<p>${t('ui-adhesions-next', { from: day(shown.next.from_on), to: day(shown.next.to_on) })}</p>` : nothing}
    ${failure?.field === 'category' ? overQuota(shown, failure) : formFailure(main, failure)}
    <form @submit=${record} @input=${follow} @change=${follow}>
      ${rules.categories.length > 1 ? radios({
        name: 'category', legend: t('ui-adhesions-category'), value: category, onchange: chooseCategory,
        options: rules.categories.map((one) => ({
          value: one.category, label: `${one.letter} · ${one.name}`, help: [one.price, one.holder].filter(Boolean).join(' · '),
        })),
      }) : nothing}
      <div class="fields">${field({ path: 'amount', label: t('ui-adhesions-amount'), value: amount, failure })}
        ${methodChoice({ label: t('ui-adhesions-method'), failure })}
        ${tillChoice({ open: tills, failure })}
        ${typed(main, 'method') === 'cheque' ? chequeFields() : nothing}</div>
      ${shown.advance ? tick({ path: 'from_advance', label: t('ui-adhesions-advance', { advance: shown.advance }) }) : nothing}
      ${preview?.fund ? html`<p id="permanence-fund">${preview.fund}</p>` : nothing}
      <p class="actions"><button id="permanence-record">${icon('check')} ${preview?.sentence ?? t('ui-adhesions-record')}</button>
        <button type="button" class="secondary" id="permanence-skip" @click=${next}>${t('ui-adhesions-not-now')}</button>
        ${formButton(shown)}</p>
    </form>`;

  const chequeFields = () => html`
    ${field({ path: 'cheques.0.number', label: t('ui-adhesions-cheque-number'), help: t('ui-adhesions-cheque-help'), failure })}
    ${field({ path: 'cheques.0.bank', label: t('ui-adhesions-cheque-bank'), help: t('ui-adhesions-cheque-help'), failure })}
    ${field({ path: 'cheques.0.drawer', label: t('ui-adhesions-cheque-drawer'), help: t('ui-adhesions-cheque-drawer-help'), failure })}`;

  /**
   * No place in the category: what the figures say, and the queue.
   * @param {Card} shown
   * @param {Failure} refused
   */
  const overQuota = (shown, refused) => html`${failureBox(refused)}
    ${'quota' in refused.params && !shown.waiting.some((place) => place.category === category)
      ? html`<p><button type="button" class="secondary" id="permanence-wait" @click=${wait}>${icon('clock')} ${t('ui-adhesions-wait')}</button></p>` : nothing}`;

  /** @param {Card} shown */
  const formButton = (shown) => html`<button type="button" class="secondary" id="permanence-form" @click=${() => made(() => printForm(shown.household))}>
    ${icon('printer')} ${t('ui-adhesions-print-form')}</button>`;

  /** @param {Commands['adhesions.record']['output']} one */
  const done = (one) => html`<div class="done" id="permanence-done">
    <h2>${icon('square-check')} <b>${one.code}</b> ${one.name}</h2>
    <p id="permanence-says">${one.sentence}</p>
    ${one.receipt ? html`<p class="big-code" id="permanence-receipt">${one.receipt}</p>` : nothing}
    <p class="actions"><button id="permanence-next" @click=${next}>${icon('arrow-right')} ${t('ui-adhesions-next-one')}</button>
      ${one.receipt ? html`<button id="permanence-print" class="secondary" @click=${() => made(() => printReceipt(one.adhesion))}>${icon('printer')} ${t('ui-adhesions-print')}</button>` : nothing}
      <button id="permanence-card-print" class="secondary" @click=${() => made(() => printCard(one.household))}>${icon('printer')} ${t('ui-adhesions-print-card')}</button></p>
  </div>`;

  redraw();
  if (id && rules.categories.length) await open(id);
}

/** @param {string} adhesion */
async function printReceipt(adhesion) {
  const { path } = await call('documents.receipt', { adhesion });
  tellMade(t('ui-adhesions-receipt-made'), path);
}

/** @param {string} household */
async function printCard(household) {
  const { path } = await call('documents.member_cards', { households: [household] });
  tellMade(t('ui-adhesions-card-made'), path);
}

/** @param {string | null} household */
async function printForm(household) {
  const { path } = await call('documents.joining_form', { household });
  tellMade(t('ui-adhesions-form-made'), path);
}
