// A payment: what was given, for whom, and what becomes of the rest. Sums come from the preview, never from here.
import { html, draw, icon, nothing, repeat } from '../core/html.js';
import { call, asFailure } from '../core/call.js';
import { attempt } from '../core/attempt.js';
import { t } from '../core/words.js';
import { instant } from '../core/instant.js';
import { moneyNav } from '../core/money_nav.js';
import { methodChoice } from '../core/methods.js';
import { openTills, tillChoice } from '../core/tills.js';
import { choice as list, field, idOf, radios, typed, formFailure } from '../core/form.js';
import { chequeFields, typedCheques } from './cheques.js';

/** @import { Commands, PaymentMethod } from '../core/wire.d.ts' */
/** @import { Failure } from '../core/call.js' */
/** @typedef {Commands['accounts.preview_payment']['output']} Preview */
/** @typedef {{ household: string, code: string, name: string, sentence: string, proposed: string }} Payee */

const FOUND_MAX = 6;
const CHEQUES_MAX = 12;

/**
 * @param {HTMLElement} main
 * @param {{ id: string, signal: AbortSignal }} params `id` is a household to begin with
 */
export async function screen(main, { id }) {
  const tills = await openTills();
  /** @type {Payee[]} */
  let payees = [];
  let search = '';
  let found = /** @type {Commands['members.list']['output']['households']} */ ([]);
  /** @type {Preview | null} */
  let preview = null;
  /** @type {Commands['accounts.pay']['output'] | null} */
  let paid = null;
  /** @type {Failure | null} */
  let failure = null;
  /** What becomes of the rest: one of the choices, or `mixed` for the three fields. */
  let rest = '';
  let method = 'cash';
  let cheques = 1;

  const shares = () => payees.map((payee, index) => ({ household: payee.household, amount: typed(main, `shares.${index}.amount`) }));
  const look = instant(
    // A number half typed has no preview; it is refused with its reason when the payment is recorded.
    () => call('accounts.preview_payment', { amount: typed(main, 'amount'), method: /** @type {PaymentMethod} */ (method), shares: shares() }).catch(() => null),
    (answer) => {
      preview = answer;
      if (rest !== 'mixed' && !answer?.choices.some((one) => one.kind === rest)) rest = '';
      redraw();
    },
  );
  /** Anything typed or chosen may change what is left. */
  const changed = () => {
    method = typed(main, 'method') || method;
    failure = null;
    redraw();
    look();
  };
  const seek = instant(
    async () => (search.trim() ? (await call('members.list', { search, limit: FOUND_MAX })).households : []),
    (answer) => { found = answer; redraw(); },
  );
  /** @param {Event} event */
  const type = (event) => {
    if (event.target instanceof HTMLInputElement) search = event.target.value;
    seek();
  };
  /** @param {string} household */
  const add = async (household) => {
    const { shares: [one] } = await call('accounts.preview_payment', { shares: [{ household }] });
    search = '';
    found = [];
    if (one && !payees.some((payee) => payee.household === household)) payees = [...payees, { ...one.account, proposed: one.proposed }];
    redraw();
    put('payment-search', '');
    look();
    document.getElementById(payees.length > 1 ? 'payment-search' : 'amount')?.focus();
  };
  /** @param {SubmitEvent} event */
  const addFirst = async (event) => {
    event.preventDefault();
    const { households } = await call('members.list', { search, limit: 1 });
    if (search.trim() && households[0]) await add(households[0].id);
  };
  /** @param {string} household */
  const remove = (household) => {
    payees = payees.filter((payee) => payee.household !== household);
    redraw();
    look();
  };
  /** A part is paid: each household gets what the money is enough for. */
  const takePart = () => {
    preview?.shares.forEach((share, index) => put(`shares.${index}.amount`, share.part));
    look();
  };
  /** @param {number} count */
  const setCheques = async (count) => {
    cheques = count;
    failure = null;
    redraw();
    if (count === 1) return;
    try {
      const { instalments } = await call('cheques.preview_instalments', { amount: given(), count });
      instalments.forEach((one, index) => {
        put(`cheques.${index}.amount`, one.shown);
        put(`cheques.${index}.deposit_from_on`, one.deposit_from_on);
      });
    } catch (thrown) {
      failure = asFailure(thrown);
      redraw();
    }
  };
  /** What was given: what is due when nothing is typed. */
  const given = () => typed(main, 'amount') || preview?.due || '';
  /** What becomes of the rest, as the command takes it. */
  const becomes = () => {
    const household = typed(main, 'credit.household') || payees[0]?.household || '';
    if (rest === 'mixed') return { change: typed(main, 'change'), gift: typed(main, 'gift'), credit: { household, amount: typed(main, 'credit.amount') } };
    const amount = preview?.choices.find((one) => one.kind === rest)?.amount ?? null;
    return { change: rest === 'change' ? amount : null, gift: rest === 'gift' ? amount : null, credit: rest === 'credit' ? { household, amount } : null };
  };
  /** @param {SubmitEvent} event */
  const pay = async (event) => {
    event.preventDefault();
    await attempt(main, {
      act: async () => {
        paid = await call('accounts.pay', {
          payer: typed(main, 'payer'), method: /** @type {PaymentMethod} */ (method), amount: given(), shares: shares(), on_day: typed(main, 'on_day'),
          till: typed(main, 'till') || null, ...becomes(), cheques: method === 'cheque' ? typedCheques(main, cheques) : null,
        });
        failure = null;
        redraw();
        document.getElementById('payment-next')?.focus();
      },
      failed: (thrown) => { failure = thrown; },
      redraw,
    });
  };
  const next = () => {
    payees = [];
    paid = preview = null;
    rest = '';
    method = 'cash';
    cheques = 1;
    redraw();
    document.getElementById('payment-search')?.focus();
  };
  /**
   * @param {string} path
   * @param {string} text
   */
  const put = (path, text) => {
    const input = document.getElementById(idOf(path));
    if (input instanceof HTMLInputElement) input.value = text;
  };

  const redraw = () => draw(main, html`
    <p><a id="payment-back" href="#accounts/list">${t('ui-accounts-back')}</a></p>
    <h1>${icon('lock')} ${t('ui-accounts-pay-title')}</h1>
    ${moneyNav('accounts')}
    ${paid ? done(paid) : html`
      <form @submit=${addFirst} role="search"><div class="field">
        <label for="payment-search">${payees.length ? t('ui-accounts-pay-another') : t('ui-accounts-pay-for')}</label>
        <input id="payment-search" type="search" autocomplete="off" ?data-first=${!id} .value=${search} @input=${type}>
        <span class="help">${t('ui-accounts-pay-for-help')}</span></div></form>
      ${found.length ? html`<ul class="results" id="payment-found">${found.map((row) => html`<li>
        <button type="button" class="secondary" data-add=${row.id} @click=${() => add(row.id)}><b>${row.code}</b> ${row.name}</button></li>`)}</ul>` : nothing}
      ${payees.length ? form() : nothing}`}`);

  const form = () => html`<form id="payment-form" class="card private" @submit=${pay}>
    ${formFailure(main, failure)}
    <div class="fields">${repeat(payees, (payee) => payee.household, (payee, index) => html`<div>
      ${field({ path: `shares.${index}.amount`, label: html`<b>${payee.code}</b> ${payee.name}`, help: payee.sentence, value: payee.proposed, failure, oninput: changed })}
      ${payees.length > 1 ? html`<p><button type="button" class="secondary" data-remove=${payee.household} aria-label=${t('ui-accounts-pay-remove', { name: payee.name })}
        @click=${() => remove(payee.household)}>${icon('x')} ${t('ui-accounts-pay-take-out')}</button></p>` : nothing}</div>`)}</div>
    <div class="fields">
      ${field({ path: 'amount', label: t('ui-accounts-pay-given'), help: preview?.due ? t('ui-accounts-pay-given-help', { due: preview.due }) : nothing, failure, oninput: changed })}
      <div @change=${changed}>${methodChoice({ label: t('ui-accounts-pay-method'), failure })}</div>
      ${tillChoice({ open: tills, failure })}
      ${field({ path: 'payer', label: t('ui-accounts-pay-payer'), help: t('ui-accounts-pay-payer-help'), failure })}
    </div>
    <p class="hello" aria-live="polite"><strong id="payment-says">${preview?.sentence ?? ''}</strong></p>
    ${preview && preview.rest_cents < 0 ? html`<p class="actions"><button type="button" class="secondary" id="payment-part" @click=${takePart}>${t('ui-accounts-pay-part')}</button></p>` : nothing}
    ${preview?.choices.length ? choices(preview) : nothing}
    ${method === 'cheque' ? chequeFields({ count: cheques, max: CHEQUES_MAX, failure, setCount: setCheques }) : nothing}
    <details class="fold"><summary id="payment-more">${t('ui-accounts-pay-more')}</summary>
      ${field({ path: 'on_day', label: t('ui-accounts-day'), help: t('ui-accounts-day-help'), failure })}</details>
    <p class="actions"><button id="payment-record">${icon('check')} ${t('ui-accounts-record')}</button></p>
  </form>`;

  /** @param {Preview} shown */
  const choices = (shown) => html`${radios({
    name: 'rest', legend: t('ui-accounts-pay-rest'), value: rest, onchange: (value) => { rest = value; failure = null; redraw(); },
    options: [...shown.choices.map((one) => ({ value: one.kind, label: one.sentence })), { value: 'mixed', label: t('ui-accounts-pay-mixed') }],
  })}
  ${rest !== 'mixed' ? nothing : html`<div class="fields" id="payment-mixed">
    ${field({ path: 'change', label: t('ui-accounts-pay-change'), failure })}
    ${field({ path: 'credit.amount', label: t('ui-accounts-pay-credit'), failure })}
    ${payees.length > 1 ? list({ path: 'credit.household', label: t('ui-accounts-pay-credit-for'), options: payees.map((payee) => ({ value: payee.household, label: `${payee.code} ${payee.name}` })) }) : nothing}
    ${field({ path: 'gift', label: t('ui-accounts-pay-gift'), failure })}
  </div>`}`;

  /** @param {Commands['accounts.pay']['output']} made */
  const done = (made) => html`<div class="done" id="payment-done">
    <h2>${icon('square-check')} <span id="payment-made">${made.sentence}</span></h2>
    ${made.warning ? html`<p id="payment-warning">${icon('triangle-alert')} <strong>${made.warning}</strong></p>` : nothing}
    ${made.accounts.map((one) => html`<p><a href=${`#accounts/show/${one.household}`}><b>${one.code}</b> ${one.name}</a> · <strong>${one.sentence}</strong></p>`)}
    <p>${t('ui-accounts-pay-voucher')}</p><p class="big-code" id="payment-voucher">${made.voucher}</p>
    <p class="actions"><button id="payment-next" @click=${next}>${icon('arrow-right')} ${t('ui-accounts-pay-next')}</button></p>
  </div>`;

  redraw();
  if (id) await add(id);
}
