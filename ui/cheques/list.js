// Cheques: the ones in the box, ticked and taken to the bank together, completed; and the one that comes back.
import { html, draw, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { attempt } from '../core/attempt.js';
import { t } from '../core/words.js';
import { day, money } from '../core/format.js';
import { tell } from '../core/notice.js';
import { tellMade } from '../core/made.js';
import { moneyNav } from '../core/money_nav.js';
import { table } from '../core/table.js';
import { field, choice, tick, ticked, typed, formFailure } from '../core/form.js';

/** @import { Commands } from '../core/wire.d.ts' */
/** @import { Failure } from '../core/call.js' */
/** @import { Column } from '../core/table.js' */
/** @typedef {'kept' | 'due' | 'deposited' | 'bounced' | 'deposits'} Tab */
/** @typedef {Commands['cheques.list']['output']['cheques'][number]} Cheque */
/** @typedef {Commands['cheques.list']['output']['without_details'][number]} WithoutDetails */
/** @typedef {Commands['cheques.list_deposits']['output']['deposits'][number]} Slip */

/** @type {Record<string, string>} */
const SIGNS = { waiting: 'clock', due: 'circle', expiring: 'triangle-alert', expired: 'octagon-alert', deposited: 'check', bounced: 'undo-2' };

/** @param {HTMLElement} main */
export async function screen(main) {
  /** @type {Tab} */
  let tab = 'kept';
  let shown = await call('cheques.list', {});
  let { deposits } = await call('cheques.list_deposits', {});
  /** @type {Set<string>} */
  let chosen = new Set();
  /** @type {Cheque | WithoutDetails | null} */
  let describing = null;
  /** @type {Cheque | null} */
  let bouncing = null;
  /** @type {Cheque | WithoutDetails | null} */
  let undoing = null;
  /** @type {Slip | null} */
  let mistaken = null;
  /** @type {Failure | null} */
  let failure = null;

  const reload = async () => {
    shown = await call('cheques.list', { state: tab === 'deposits' ? 'kept' : tab });
    ({ deposits } = await call('cheques.list_deposits', {}));
  };
  /** @param {Tab} wanted */
  const choose = async (wanted) => {
    tab = wanted;
    await reload();
    // What may go to the bank today is ticked already.
    chosen = new Set(wanted === 'due' ? shown.cheques.map((one) => one.cheque) : []);
    close();
  };
  /** @param {() => Promise<string>} act */
  const write = (act) => attempt(main, {
    act: async () => {
      const sentence = await act();
      failure = describing = bouncing = undoing = mistaken = null;
      await reload();
      redraw();
      tell(sentence);
    },
    failed: (thrown) => { failure = thrown; },
    redraw: () => redraw(),
  });
  /** @param {SubmitEvent} event */
  const deposit = (event) => {
    event.preventDefault();
    void write(async () => {
      const cheques = shown.cheques.map((one) => one.cheque).filter((one) => chosen.has(one));
      const { sentence } = await call('cheques.deposit', { cheques, on_day: typed(main, 'on_day'), who: typed(main, 'who'), even_if_early: ticked(main, 'even_if_early') });
      chosen = new Set();
      tab = 'deposits';
      return sentence;
    });
  };
  /** @param {SubmitEvent} event */
  const describe = (event) => {
    event.preventDefault();
    if (!describing) return;
    const which = 'cheque' in describing ? { cheque: describing.cheque } : { movement: describing.movement };
    void write(async () => (await call('cheques.describe', {
      ...which, number: typed(main, 'number'), bank: typed(main, 'bank'), drawer: typed(main, 'drawer'),
      dated_on: typed(main, 'dated_on'), deposit_from_on: typed(main, 'deposit_from_on'),
    })).sentence);
  };
  /** @param {SubmitEvent} event */
  const bounce = (event) => {
    event.preventDefault();
    const cheque = bouncing?.cheque;
    if (!cheque) return;
    void write(async () => (await call('cheques.bounce', {
      cheque, reason: typed(main, 'reason'), fee: typed(main, 'fee'), fee_to: /** @type {'household'} */ (typed(main, 'fee_to')), on_day: typed(main, 'on_day'),
    })).sentence);
  };
  /** @param {SubmitEvent} event */
  const cancel = (event) => {
    event.preventDefault();
    const movement = undoing?.movement;
    if (movement) void write(async () => (await call('cheques.cancel', { movement, reason: typed(main, 'reason') })).sentence);
  };
  /** @param {SubmitEvent} event */
  const takeBack = (event) => {
    event.preventDefault();
    const deposit = mistaken?.deposit;
    if (deposit) void write(async () => (await call('cheques.take_back_deposit', { deposit, reason: typed(main, 'reason') })).sentence);
  };
  /** @param {string} id */
  const print = async (id) => {
    const { path } = await call('documents.cheque_deposit', { deposit: id });
    tellMade(t('ui-cheques-slip-made'), path);
  };
  /** @param {Cheque | WithoutDetails} one */
  const complete = (one) => () => { close(); describing = one; redraw(); document.getElementById('number')?.focus(); };
  /** @param {Cheque} one */
  const cameBack = (one) => () => { close(); bouncing = one; redraw(); document.getElementById('reason')?.focus(); };
  /** @param {Cheque | WithoutDetails} one */
  const undo = (one) => () => { close(); undoing = one; redraw(); document.getElementById('reason')?.focus(); };
  /** @param {Slip} slip */
  const mistake = (slip) => () => { close(); mistaken = slip; redraw(); document.getElementById('reason')?.focus(); };
  const close = () => { describing = bouncing = undoing = mistaken = failure = null; redraw(); };

  const tabs = () => /** @type {[Tab, string][]} */ ([
    ['kept', t('ui-cheques-kept', { count: shown.counts.kept })],
    ['due', t('ui-cheques-due', { count: shown.counts.due })],
    ['deposits', t('ui-cheques-deposits', { count: deposits.length })],
    ['deposited', t('ui-cheques-deposited')],
    ['bounced', t('ui-cheques-bounced')],
  ]);
  const redraw = () => draw(main, html`<h1>${icon('lock')} ${t('ui-cheques-title')}</h1>
    ${moneyNav('cheques')}
    <p class="lead">${t('ui-cheques-says')}</p>
    ${shown.counts.urgent ? html`<div class="box refused" id="cheques-urgent">${icon('triangle-alert')}<p class="grow">${t('ui-cheques-urgent', { count: shown.counts.urgent })}</p></div>` : nothing}
    <p class="actions">${tabs().map(([name, label]) => html`<button id=${`cheques-tab-${name}`} class=${name === tab ? '' : 'secondary'}
      aria-pressed=${String(name === tab)} @click=${() => choose(name)}>${label}</button>`)}</p>
    ${describing ? completing(describing) : nothing}
    ${bouncing ? returning(bouncing) : nothing}
    ${undoing ? asking(undoing) : nothing}
    ${mistaken ? confirming(mistaken) : nothing}
    ${tab === 'deposits' ? slips() : cheques()}`);

  const cheques = () => html`
    ${tab === 'kept' && shown.without_details.length ? html`<section class="card private" aria-labelledby="cheques-bare"><h2 id="cheques-bare">${t('ui-cheques-bare')}</h2>
      <p>${t('ui-cheques-bare-says')}</p>
      <ul class="told-list">${shown.without_details.map((one) => html`<li><span class="grow"><b>${one.voucher}</b> · ${one.label} · ${one.who} · ${money(one.amount_cents)}
          <span class="help">${icon(SIGNS[one.state] ?? 'info')} ${one.sentence}</span></span>
        <button class="secondary" data-movement=${one.movement} @click=${complete(one)}>${icon('pencil')} ${t('ui-cheques-complete')}</button>
        ${one.cancellable ? html`<button class="secondary" data-undo=${one.movement} @click=${undo(one)}>${t('ui-cheques-cancel')}</button>` : nothing}</li>`)}</ul></section>` : nothing}
    ${shown.cheques.length === 0 ? empty() : html`
      ${table({ id: 'cheques-table', caption: t('ui-cheques-title'), rows: shown.cheques, key: (row) => row.cheque, columns: columns() })}
      <p><strong id="cheques-total">${t('ui-cheques-total', { count: shown.cheques.length, amount: money(shown.total_cents) })}</strong></p>
      ${(tab === 'kept' || tab === 'due') && !describing && !bouncing && !undoing ? toBank() : nothing}`}`;
  const empty = () => {
    if (tab !== 'kept') return html`<p class="empty">${t('ui-cheques-empty-here')}</p>`;
    if (shown.without_details.length) return nothing;
    return html`<p class="empty">${t('ui-cheques-empty')} <a role="button" class="secondary" id="cheques-pay" href="#accounts/pay">${t('ui-cheques-take')}</a></p>`;
  };

  /** @returns {Column<Cheque>[]} */
  const columns = () => {
    const boxed = tab === 'kept' || tab === 'due';
    return [
      ...(boxed ? [{ title: t('ui-cheques-col-tick'), cell: ticking }] : []),
      { title: t('ui-cheques-col-drawer'), cell: (row) => html`${row.drawer} <span class="help">${row.label} · ${row.voucher}</span>` },
      { title: t('ui-cheques-col-number'), cell: (row) => html`${row.number || t('ui-cheques-no-number')} <span class="help">${row.bank ? html`${row.bank}, ` : nothing}${t('ui-cheques-dated-on', { day: day(row.dated_on) })}</span>` },
      { title: t('ui-cheques-col-state'), cell: (row) => html`${icon(SIGNS[row.state] ?? 'info')} ${row.sentence}` },
      { title: t('ui-cheques-col-amount'), figures: true, cell: (row) => money(row.amount_cents) },
      ...(tab === 'bounced' ? [] : [{ title: t('ui-cheques-col-act'), cell: acting }]),
    ];
  };
  /** @param {Cheque} row */
  const ticking = (row) => html`<input type="checkbox" data-cheque=${row.cheque} .checked=${chosen.has(row.cheque)}
    aria-label=${t('ui-cheques-tick', { drawer: row.drawer, amount: money(row.amount_cents) })}
    @change=${() => { if (!chosen.delete(row.cheque)) chosen.add(row.cheque); }}>`;
  /** @param {Cheque} row */
  const acting = (row) => (row.state === 'deposited' || row.state === 'expired'
    ? html`<button class="secondary" data-bounce=${row.cheque} @click=${cameBack(row)}>${t('ui-cheques-came-back')}</button>`
    : html`<button class="secondary" data-describe=${row.cheque} @click=${complete(row)}>${t('ui-cheques-complete')}</button>
      ${row.cancellable ? html`<button class="secondary" data-undo=${row.movement} @click=${undo(row)}>${t('ui-cheques-cancel')}</button>` : nothing}`);

  const toBank = () => html`<form class="card private" id="cheques-to-bank" @submit=${deposit}>
    <h2>${t('ui-cheques-to-bank')}</h2><p>${t('ui-cheques-to-bank-says')}</p>
    ${formFailure(main, failure)}
    <div class="fields">
      ${field({ path: 'who', label: t('ui-cheques-who'), failure })}
      ${field({ path: 'on_day', label: t('ui-cheques-day'), help: t('ui-cheques-day-help'), failure })}
    </div>
    ${tick({ path: 'even_if_early', label: t('ui-cheques-early') })}
    <p class="actions"><button id="cheques-deposit">${t('ui-cheques-deposit')}</button></p></form>`;

  const slips = () => (deposits.length === 0 ? html`<p class="empty">${t('ui-cheques-no-deposit')}</p>` : table({
    id: 'cheques-deposits', caption: t('ui-cheques-title'), rows: deposits, key: (row) => row.deposit,
    columns: [
      { title: t('ui-cheques-col-deposit'), cell: (row) => html`<b>${row.number}</b>${row.taken_back_by ? html` <span class="help">${t('ui-cheques-taken-back', { voucher: row.taken_back_by })}</span>` : nothing}` },
      { title: t('ui-cheques-col-day'), cell: (row) => day(row.on_day) },
      { title: t('ui-cheques-col-who'), minor: true, cell: (row) => row.who },
      { title: t('ui-cheques-col-count'), figures: true, cell: (row) => html`${row.count}${row.bounced ? html` <span class="help">${t('ui-cheques-of-which-back', { count: row.bounced })}</span>` : nothing}` },
      { title: t('ui-cheques-col-amount'), figures: true, cell: (row) => money(row.amount_cents) },
      { title: t('ui-cheques-col-paper'), cell: (row) => html`<button class="secondary" data-print=${row.deposit} aria-label=${t('ui-cheques-print-this', { number: row.number })}
        @click=${() => print(row.deposit)}>${icon('printer')} ${t('ui-cheques-print')}</button>
        ${row.bounced || row.taken_back_by ? nothing : html`<button class="secondary" data-take-back=${row.deposit}
          aria-label=${`${t('ui-cheques-take-back')} ${row.number}`} @click=${mistake(row)}>${icon('undo-2')} ${t('ui-cheques-take-back')}</button>`}` },
    ],
  }));

  /** @param {Cheque | WithoutDetails} one */
  const completing = (one) => {
    const known = 'cheque' in one ? one : { number: '', bank: '', drawer: one.who, dated_on: one.on_day };
    return html`<form class="card attention" id="cheques-describing" @submit=${describe}>
      <h2>${t('ui-cheques-complete-this', { amount: money(one.amount_cents) })}</h2>
      ${formFailure(main, failure)}
      <div class="fields">
        ${field({ path: 'number', label: t('ui-cheques-number'), value: known.number, failure, inputmode: 'numeric' })}
        ${field({ path: 'bank', label: t('ui-cheques-bank'), value: known.bank, failure })}
        ${field({ path: 'drawer', label: t('ui-cheques-drawer'), value: known.drawer, failure })}
        ${field({ path: 'dated_on', label: t('ui-cheques-dated'), help: t('ui-cheques-stays', { day: day(known.dated_on) }), failure })}
        ${field({ path: 'deposit_from_on', label: t('ui-cheques-from'), help: 'cheque' in one ? t('ui-cheques-stays', { day: day(one.deposit_from_on) }) : t('ui-cheques-from-help'), failure })}
      </div>
      <p class="actions"><button id="cheques-describe">${t('ui-cheques-save')}</button>
        <button type="button" class="secondary" id="cheques-close" @click=${close}>${t('ui-cheques-close')}</button></p></form>`;
  };
  /** @param {Cheque | WithoutDetails} one */
  const asking = (one) => html`<form class="card attention" id="cheques-undoing" @submit=${cancel}>
    <h2>${t('ui-cheques-cancel-this', { voucher: one.voucher })}</h2><p>${t('ui-cheques-cancel-says')}</p>
    ${formFailure(main, failure)}
    ${field({ path: 'reason', label: t('ui-cheques-why'), failure, wide: true })}
    <p class="actions"><button id="cheques-cancel">${t('ui-cheques-cancel')}</button>
      <button type="button" class="secondary" id="cheques-close" @click=${close}>${t('ui-cheques-close')}</button></p></form>`;
  /** @param {Slip} slip */
  const confirming = (slip) => html`<form class="card attention" id="cheques-taking-back" @submit=${takeBack}>
    <h2>${t('ui-cheques-take-back-this', { number: slip.number, amount: money(slip.amount_cents) })}</h2><p>${t('ui-cheques-take-back-says')}</p>
    ${formFailure(main, failure)}
    ${field({ path: 'reason', label: t('ui-cheques-why'), failure, wide: true })}
    <p class="actions"><button id="cheques-take-back">${t('ui-cheques-take-back')}</button>
      <button type="button" class="secondary" id="cheques-close" @click=${close}>${t('ui-cheques-close')}</button></p></form>`;
  /** @param {Cheque} one */
  const returning = (one) => html`<form class="card attention" id="cheques-bouncing" @submit=${bounce}>
    <h2>${t('ui-cheques-back-title', { drawer: one.drawer, amount: money(one.amount_cents) })}</h2><p>${t('ui-cheques-back-says')}</p>
    ${formFailure(main, failure)}
    <div class="fields">
      ${field({ path: 'reason', label: t('ui-cheques-reason'), failure, wide: true })}
      ${field({ path: 'fee', label: t('ui-cheques-fee'), help: t('ui-cheques-fee-help'), failure })}
      ${choice({ path: 'fee_to', label: t('ui-cheques-fee-to'), failure, options: [
        { value: 'association', label: t('ui-cheques-fee-association') }, { value: 'household', label: t('ui-cheques-fee-household') }] })}
      ${field({ path: 'on_day', label: t('ui-cheques-day'), help: t('ui-cheques-day-help'), failure })}
    </div>
    <p class="actions"><button id="cheques-bounce">${t('ui-cheques-back-record')}</button>
      <button type="button" class="secondary" id="cheques-close" @click=${close}>${t('ui-cheques-close')}</button></p></form>`;
  redraw();
}
