// The tills: what is open, what was closed, what went to the bank and what the bank answered.
import { html, draw, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { attempt } from '../core/attempt.js';
import { t } from '../core/words.js';
import { day, money } from '../core/format.js';
import { tell } from '../core/notice.js';
import { moneyNav } from '../core/money_nav.js';
import { table } from '../core/table.js';
import { tellMade } from '../core/made.js';
import { field, typed, formFailure } from '../core/form.js';

/** @import { Commands } from '../core/wire.d.ts' */
/** @import { Failure } from '../core/call.js' */
/** @typedef {Commands['tills.list']['output']['open'][number]} Open */
/** @typedef {Commands['tills.list_deposits']['output']['deposits'][number]} Deposit */

/** @param {HTMLElement} main */
export async function screen(main) {
  let tills = await call('tills.list', {});
  let { deposits } = await call('tills.list_deposits', {});
  /** @type {Deposit | null} */
  let answered = null;
  /** @type {Deposit | null} */
  let mistaken = null;
  /** @type {Failure | null} */
  let failure = null;

  /** @param {string} deposit */
  const slip = async (deposit) => {
    const { path } = await call('documents.cash_deposit', { deposit });
    tellMade(t('ui-tills-slip-made'), path);
  };
  /** @param {Deposit | null} deposit */
  const answer = (deposit) => {
    answered = deposit;
    mistaken = failure = null;
    redraw();
    document.getElementById('amount')?.focus();
  };
  /** @param {Deposit | null} deposit */
  const mistake = (deposit) => {
    mistaken = deposit;
    answered = failure = null;
    redraw();
    // Its button would stand below the edge of a small screen.
    document.getElementById('tills-taking-back')?.scrollIntoView({ block: 'center' });
    document.getElementById('reason')?.focus({ preventScroll: true });
  };
  /** @param {() => Promise<{ sentence: string }>} act */
  const write = (act) => attempt(main, {
    act: async () => {
      const { sentence } = await act();
      tills = await call('tills.list', {});
      ({ deposits } = await call('tills.list_deposits', {}));
      answer(null);
      tell(sentence);
    },
    failed: (thrown) => { failure = thrown; },
    redraw: () => redraw(),
  });
  /** @param {SubmitEvent} event */
  const credit = (event) => {
    event.preventDefault();
    const deposit = answered?.deposit;
    if (deposit) void write(() => call('tills.credit_deposit', { deposit, amount: typed(main, 'amount'),
      on_day: typed(main, 'on_day') || null, reason: typed(main, 'reason') || null }));
  };
  /** @param {SubmitEvent} event */
  const takeBack = (event) => {
    event.preventDefault();
    const deposit = mistaken?.deposit;
    if (deposit) void write(() => call('tills.take_back_deposit', { deposit, reason: typed(main, 'reason') }));
  };

  const redraw = () => draw(main, html`<h1>${icon('lock')} ${t('ui-tills-title')}</h1>
    ${moneyNav('tills')}
    <p class="lead">${t('ui-tills-says')}</p>
    ${tills.warning ? html`<div class="box refused" id="tills-warning">${icon('triangle-alert')}<p>${tills.warning}</p></div>` : nothing}
    ${tills.open.length === 0 ? html`<div class="empty"><p>${t('ui-tills-none-open')}</p>
      <p class="actions"><a role="button" id="tills-open-first" data-first href="#tills/open">${icon('plus')} ${t('ui-tills-open')}</a></p></div>`
      : html`<div class="cards" id="tills-now">${tills.open.map(opened)}</div>
      <p class="actions"><a role="button" class="secondary" id="tills-open-other" href="#tills/open">${icon('plus')} ${t('ui-tills-open-other')}</a></p>`}
    ${tills.closed.length === 0 ? nothing : html`<h2>${t('ui-tills-past')}</h2>${table({
      id: 'tills-past', caption: t('ui-tills-past'), rows: tills.closed, key: (row) => row.till,
      columns: [
        { title: t('ui-tills-col-number'), cell: (row) => html`<a href=${`#tills/show/${row.till}`}>${row.number}</a>` },
        { title: t('ui-tills-col-name'), cell: (row) => row.name },
        { title: t('ui-tills-day'), cell: (row) => day(row.closed_on) },
        { title: t('ui-tills-counted-by'), minor: true, cell: (row) => t('ui-tills-two', { first: row.closed_by, second: row.witness }) },
        { title: t('ui-tills-counted'), figures: true, cell: (row) => money(row.counted_cents) },
        { title: t('ui-tills-gap'), figures: true, cell: (row) => (row.gap_cents ? money(row.gap_cents) : t('ui-tills-right')) },
      ],
    })}`}
    <h2>${t('ui-tills-deposits')}</h2>
    <p class="actions">${tills.closed.filter((one) => one.depositable).map((one) => html`<a role="button" class="secondary" data-bank=${one.till}
      href=${`#tills/deposit/${one.till}`}>${t('ui-tills-to-bank-from', { name: one.name, number: one.number })}</a>`)}
      <a role="button" class="secondary" id="tills-bank-other" href="#tills/deposit">${t('ui-tills-to-bank-other')}</a></p>
    ${answered ? asking(answered) : nothing}
    ${mistaken ? confirming(mistaken) : nothing}
    ${deposits.length === 0 ? html`<p class="empty">${t('ui-tills-no-deposit')}</p>` : table({
      id: 'tills-deposits', caption: t('ui-tills-deposits'), rows: deposits, key: (row) => row.deposit,
      columns: [
        { title: t('ui-tills-col-number'), cell: (row) => html`<b>${row.number}</b>` },
        { title: t('ui-tills-day'), cell: (row) => day(row.on_day) },
        { title: t('ui-tills-col-session'), minor: true, cell: (row) => row.session ?? '' },
        { title: t('ui-tills-deposited-sum'), figures: true, cell: (row) => money(row.deposited_cents) },
        { title: t('ui-tills-bank'), cell: (row) => bank(row) },
        { title: t('ui-tills-col-paper'), minor: true, cell: (row) => html`<button class="secondary" data-slip=${row.deposit}
          aria-label=${t('ui-tills-print-slip-of', { number: row.number })} @click=${() => slip(row.deposit)}>${icon('printer')} ${t('ui-tills-print')}</button>
          ${row.credited || row.taken_back_by ? nothing : html`<button class="secondary" data-take-back=${row.deposit}
            aria-label=${`${t('ui-tills-take-back')} ${row.number}`} @click=${() => mistake(row)}>${icon('undo-2')} ${t('ui-tills-take-back')}</button>`}` },
      ],
    })}`);

  /** @param {Open} till */
  const opened = (till) => html`<section class="card private" data-till=${till.till}><h2>${till.name}</h2>
    <p><b>${till.number}</b> · ${till.opened_by ? t('ui-tills-since-by', { day: day(till.on_day), person: till.opened_by }) : t('ui-tills-since', { day: day(till.on_day) })}</p>
    <p>${t('ui-tills-float-of', { float: money(till.float_cents) })}</p>
    <p class="actions"><a role="button" class="close-till" ?data-first=${till === tills.open[0]} href=${`#tills/close/${till.till}`}>${t('ui-tills-close')}</a>
      <a role="button" class="secondary" href=${`#tills/show/${till.till}`}>${t('ui-tills-look')}</a></p></section>`;

  /** @param {Deposit} row */
  const bank = (row) => (row.taken_back_by ? t('ui-tills-taken-back', { voucher: row.taken_back_by }) : row.credited
    ? row.credited.gap_cents
      ? t('ui-tills-bank-gap', { credited: money(row.credited.credited_cents), gap: money(row.credited.gap_cents), voucher: row.credited.gap_voucher ?? '' })
      : t('ui-tills-bank-right', { credited: money(row.credited.credited_cents) })
    : html`<button class="secondary" data-credit=${row.deposit} @click=${() => answer(row)}>${t('ui-tills-bank-answer')}</button>`);

  /** @param {Deposit} deposit */
  const asking = (deposit) => html`<form class="card private" id="tills-crediting" @submit=${credit}>
    <h3>${t('ui-tills-bank-title', { number: deposit.number, amount: money(deposit.deposited_cents) })}</h3>
    ${formFailure(main, failure)}
    <div class="fields">${field({ path: 'amount', label: t('ui-tills-bank-amount'), failure })}
      ${field({ path: 'on_day', label: t('ui-tills-bank-day'), help: t('ui-tills-deposit-day-help'), failure })}
      ${field({ path: 'reason', label: t('ui-tills-bank-reason'), help: t('ui-tills-bank-reason-help'), failure })}</div>
    <p class="actions"><button id="tills-credit">${icon('check')} ${t('ui-tills-bank-write')}</button>
      <button type="button" class="secondary" id="tills-credit-later" @click=${() => answer(null)}>${t('ui-tills-later')}</button></p></form>`;

  /** @param {Deposit} deposit */
  const confirming = (deposit) => html`<form class="card attention" id="tills-taking-back" @submit=${takeBack}>
    <h3>${t('ui-tills-take-back-title', { number: deposit.number, amount: money(deposit.deposited_cents) })}</h3><p>${t('ui-tills-take-back-says')}</p>
    ${formFailure(main, failure)}
    ${field({ path: 'reason', label: t('ui-tills-take-back-why'), failure, wide: true })}
    <p class="actions"><button id="tills-take-back">${t('ui-tills-take-back')}</button>
      <button type="button" class="secondary" id="tills-take-back-not" @click=${() => mistake(null)}>${t('ui-tills-later')}</button></p></form>`;
  redraw();
}
