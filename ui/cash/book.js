// The book of an account: one line typed in, the running balance, and the counter-entry.
import { html, draw, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { attempt } from '../core/attempt.js';
import { t } from '../core/words.js';
import { day, money } from '../core/format.js';
import { tell } from '../core/notice.js';
import { moneyNav } from '../core/money_nav.js';
import { table } from '../core/table.js';
import { methodChoice } from '../core/methods.js';
import { openTills, tillAsked, tillChoice } from '../core/tills.js';
import { field, choice, typed, formFailure } from '../core/form.js';

/** @import { Commands, PaymentMethod } from '../core/wire.d.ts' */
/** @import { Failure } from '../core/call.js' */
/** @typedef {Commands['cash.list']['output']['movements'][number]} Movement */

/** @param {HTMLElement} main */
export async function screen(main) {
  let book = await call('cash.list', {});
  const open = await openTills();
  /** @type {Movement | null} */
  let undoing = null;
  /** @type {Failure | null} */
  let failure = null;

  /** @param {Event} event */
  const another = async (event) => {
    if (event.target instanceof HTMLSelectElement) book = await call('cash.list', { account: event.target.value });
    undoing = null;
    redraw();
  };
  /**
   * @param {() => Promise<{ sentence: string, warning: string | null }>} act
   */
  const write = (act) => attempt(main, {
    act: async () => {
      const { sentence, warning } = await act();
      book = await call('cash.list', { account: book.account });
      failure = null;
      undoing = null;
      main.querySelector('form')?.reset();
      redraw();
      tell(sentence, { warning });
    },
    failed: (thrown) => { failure = thrown; },
    redraw: () => redraw(),
  });
  /** @param {SubmitEvent} event */
  const record = (event) => {
    event.preventDefault();
    const direction = event.submitter?.id === 'cash-out' ? 'out' : 'in';
    void write(() => call('cash.record', {
      label: typed(main, 'label'), who: typed(main, 'who'), amount: typed(main, 'amount'), on_day: typed(main, 'on_day') || null,
      method: /** @type {PaymentMethod} */ (typed(main, 'method')), account: typed(main, 'account'), direction, till: typed(main, 'till') || null,
    }));
  };
  /** @param {SubmitEvent} event */
  const reverse = (event) => {
    event.preventDefault();
    const movement = undoing?.movement;
    if (movement) void write(() => call('cash.reverse', { movement, reason: typed(main, 'reason'), till: typed(main, 'till') || null }));
  };

  const accounts = () => book.accounts.map((one) => ({ value: one.code, label: `${one.code} · ${one.label}` }));
  const redraw = () => draw(main, html`<h1>${icon('lock')} ${t('ui-cash-title')}</h1>
    ${moneyNav('cash')}
    <p class="lead">${t('ui-cash-says')}</p>
    <div class="fields">${choice({ path: 'book', label: t('ui-cash-book'), value: book.account, options: accounts(), onchange: another })}</div>
    <p class="actions"><a role="button" class="secondary" id="cash-export" href=${`#books/years/account-${book.account}`}>${icon('download')} ${t('ui-cash-export')}</a></p>
    <p><strong id="cash-closing">${t('ui-cash-balance', { balance: money(book.closing_cents) })}</strong></p>
    ${undoing ? asking(undoing) : html`
    <form @submit=${record} class="card private" aria-label=${t('ui-cash-new')}>
      ${formFailure(main, failure)}
      <div class="fields">
        ${field({ path: 'label', label: t('ui-cash-what'), failure, wide: true })}
        ${field({ path: 'who', label: t('ui-cash-who'), failure })}
        ${field({ path: 'amount', label: t('ui-cash-amount'), failure })}
        ${field({ path: 'on_day', label: t('ui-cash-day'), help: t('ui-cash-day-help'), failure })}
        ${methodChoice({ label: t('ui-cash-method'), failure })}
        ${tillChoice({ open, failure })}
        ${choice({ path: 'account', label: t('ui-cash-account'), value: '607', failure, options: accounts().filter((one) => one.value !== book.account) })}
      </div>
      <p class="actions"><button id="cash-out">${t('ui-cash-out')}</button><button id="cash-in" class="secondary">${t('ui-cash-in')}</button></p>
    </form>`}
    ${book.movements.length === 0 ? html`<p class="empty">${t('ui-cash-empty')}</p>` : table({
      id: 'cash-table', caption: t('ui-cash-title'), rows: [...book.movements].reverse(), key: (row) => row.movement,
      columns: [
        { title: t('ui-cash-col-day'), cell: (row) => day(row.on_day) },
        { title: t('ui-cash-col-voucher'), cell: (row) => html`<b>${row.voucher}</b>` },
        { title: t('ui-cash-col-what'), cell: (row) => html`${row.label}${row.reverses ? html` <span class="help">${t('ui-cash-undoes', { voucher: row.reverses })}</span>` : nothing}
          ${row.reversed_by ? html` <span class="help">${t('ui-cash-undone-by', { voucher: row.reversed_by })}</span>` : nothing}` },
        { title: t('ui-cash-col-who'), minor: true, cell: (row) => row.who },
        { title: t('ui-cash-col-in'), figures: true, cell: (row) => (row.in_cents ? money(row.in_cents) : '') },
        { title: t('ui-cash-col-out'), figures: true, cell: (row) => (row.out_cents ? money(row.out_cents) : '') },
        { title: t('ui-cash-col-balance'), figures: true, cell: (row) => money(row.balance_cents) },
        { title: t('ui-cash-col-undo'), minor: true, cell: (row) => (!row.reversible ? nothing
          : html`<button class="secondary" data-reverse=${row.movement} aria-label=${`${t('ui-cash-undo')} ${row.voucher}`} @click=${() => { undoing = row; failure = null; redraw(); document.getElementById('reason')?.focus(); }}>${t('ui-cash-undo-short')}</button>`) },
      ],
    })}`);

  /** @param {Movement} row */
  const asking = (row) => html`<form class="card attention" id="cash-undoing" @submit=${reverse}>
    <h2>${t('ui-cash-undo-title', { voucher: row.voucher })}</h2><p>${t('ui-cash-undo-says')}</p>
    ${formFailure(main, failure)}
    ${field({ path: 'reason', label: t('ui-cash-reason'), failure, wide: true })}
    ${tillAsked({ open, failure })}
    <p class="actions"><button id="cash-reverse">${t('ui-cash-undo')}</button>
      <button type="button" class="secondary" id="cash-keep" @click=${() => { undoing = null; failure = null; redraw(); }}>${t('ui-cash-keep')}</button></p></form>`;
  redraw();
}
