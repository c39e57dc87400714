// The account of one household: where it stands, its lines, what is noted, given back or undone.
import { html, draw, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { attempt } from '../core/attempt.js';
import { t } from '../core/words.js';
import { day, money } from '../core/format.js';
import { tell } from '../core/notice.js';
import { tellMade } from '../core/made.js';
import { moneyNav } from '../core/money_nav.js';
import { table } from '../core/table.js';
import { openTills, tillAsked, tillChoice } from '../core/tills.js';
import { field, choice, radios, tick, ticked, typed, formFailure } from '../core/form.js';

/** @import { Commands } from '../core/wire.d.ts' */
/** @import { Failure } from '../core/call.js' */
/** @typedef {Commands['accounts.show']['output']['lines'][number]} Line */

/**
 * @param {HTMLElement} main
 * @param {{ id: string, signal: AbortSignal }} params `id` is the household
 */
export async function screen(main, { id }) {
  let account = await call('accounts.show', { household: id });
  const tills = await openTills();
  const { accounts } = await call('cash.list', {});
  /** @type {'charge' | 'back' | null} */
  let open = null;
  /** @type {'cash' | 'transfer' | 'gift'} */
  let how = 'cash';
  /** @type {Line | null} */
  let undoing = null;
  /** @type {Failure | null} */
  let failure = null;

  /** @param {() => Promise<{ sentence: string, warning?: string | null }>} act */
  const write = (act) => attempt(main, {
    act: async () => {
      const { sentence, warning } = await act();
      account = await call('accounts.show', { household: id });
      failure = open = undoing = null;
      redraw();
      tell(sentence, { warning });
    },
    failed: (thrown) => { failure = thrown; },
    redraw: () => redraw(),
  });
  /** @param {'charge' | 'back' | null} wanted */
  const toggle = (wanted) => () => {
    open = open === wanted ? null : wanted;
    undoing = failure = null;
    redraw();
    main.querySelector('form')?.querySelector('input')?.focus();
  };
  /** @param {Line | null} line */
  const ask = (line) => () => {
    undoing = line;
    open = failure = null;
    redraw();
    document.getElementById('reason')?.focus();
  };
  /** @param {SubmitEvent} event */
  const charge = (event) => {
    event.preventDefault();
    const kind = event.submitter?.id === 'accounts-credit' ? 'credit' : 'owed';
    void write(() => call('accounts.charge', {
      household: id, kind, label: typed(main, 'label'), amount: typed(main, 'amount'), on_day: typed(main, 'on_day'), account: typed(main, 'account'),
    }));
  };
  /** @param {SubmitEvent} event */
  const giveBack = (event) => {
    event.preventDefault();
    void write(() => call('accounts.give_back', { household: id, how, amount: typed(main, 'amount'), till: typed(main, 'till') || null }));
  };
  /** @param {SubmitEvent} event */
  const cancel = (event) => {
    event.preventDefault();
    const movement = undoing?.movement;
    if (movement) void write(() => call('accounts.cancel', { movement, reason: typed(main, 'reason'), till: typed(main, 'till') || null }));
  };
  const print = async () => {
    const { path } = await call('documents.account_statement', { household: id, large: ticked(main, 'large') });
    tellMade(t('ui-accounts-statement-made'), path);
  };

  const redraw = () => draw(main, html`
    <p><a id="accounts-back" href="#accounts/list">${t('ui-accounts-back')}</a></p>
    <div class="title-line"><h1>${icon('lock')} <span class="code">${account.code}</span> ${account.name}</h1>
      <a role="button" id="accounts-pay" href=${`#accounts/pay/${id}`}>${icon('plus')} ${t('ui-accounts-take')}</a></div>
    ${moneyNav('accounts')}
    <p class="hello"><strong id="accounts-stands">${account.sentence}</strong></p>
    <p class="actions">
      <button class="secondary" id="accounts-charge" aria-expanded=${String(open === 'charge')} @click=${toggle('charge')}>${icon('pencil')} ${t('ui-accounts-charge')}</button>
      ${account.advance === null ? nothing : html`<button class="secondary" id="accounts-give-back" aria-expanded=${String(open === 'back')} @click=${toggle('back')}>${icon('undo-2')} ${t('ui-accounts-give-back')}</button>`}
    </p>
    ${undoing ? asking(undoing) : nothing}
    ${open === 'charge' ? charging() : nothing}
    ${open === 'back' && account.advance !== null ? giving(account.advance) : nothing}
    ${account.lines.length === 0 ? html`<p class="empty">${t('ui-accounts-no-line')}</p>` : html`${table({
      id: 'accounts-lines', caption: t('ui-accounts-title'), rows: [...account.lines].reverse(), key: (row) => row.movement,
      columns: [
        { title: t('ui-accounts-col-day'), cell: (row) => day(row.on_day) },
        { title: t('ui-accounts-col-voucher'), minor: true, cell: (row) => html`<b>${row.voucher}</b>` },
        { title: t('ui-accounts-col-what'), cell: (row) => html`${row.label}
          ${row.cheque ? html` <span class="help">${row.cheque}</span>` : nothing}
          ${row.reversed_by ? html` <span class="help">${t('ui-accounts-undone-by', { voucher: row.reversed_by })}</span>` : nothing}` },
        { title: t('ui-accounts-col-owed'), figures: true, cell: (row) => (row.amount_cents < 0 ? money(-row.amount_cents) : '') },
        { title: t('ui-accounts-col-paid'), figures: true, cell: (row) => (row.amount_cents > 0 ? money(row.amount_cents) : '') },
        { title: t('ui-accounts-col-balance'), figures: true, cell: (row) => money(row.balance_cents) },
        { title: t('ui-accounts-col-undo'), minor: true, cell: (row) => (!row.cancellable ? nothing : html`<button class="secondary" data-cancel=${row.movement}
          aria-label=${t('ui-accounts-undo-this', { voucher: row.voucher })} @click=${ask(row)}>${t('ui-accounts-undo')}</button>`) },
      ],
    })}
    <div class="tools">${tick({ path: 'large', label: t('ui-accounts-large') })}
      <p class="actions"><button class="secondary" id="accounts-print" @click=${print}>${icon('printer')} ${t('ui-accounts-print')}</button></p></div>`}`);

  const charging = () => html`<form class="card private" id="accounts-charging" @submit=${charge}>
    <h2>${t('ui-accounts-charge')}</h2>
    ${formFailure(main, failure)}
    <div class="fields">
      ${field({ path: 'label', label: t('ui-accounts-what'), help: t('ui-accounts-what-help'), failure, wide: true })}
      ${field({ path: 'amount', label: t('ui-accounts-amount'), failure })}
      ${field({ path: 'on_day', label: t('ui-accounts-day'), help: t('ui-accounts-day-help'), failure })}
      ${choice({ path: 'account', label: t('ui-accounts-account'), help: t('ui-accounts-account-help'), failure,
        options: [{ value: '', label: t('ui-accounts-account-sale') }, ...accounts.map((one) => ({ value: one.code, label: `${one.code} · ${one.label}` }))] })}
    </div>
    <p class="actions"><button id="accounts-owed">${t('ui-accounts-owed')}</button>
      <button class="secondary" id="accounts-credit">${t('ui-accounts-credit')}</button>
      <button type="button" class="secondary" id="accounts-close" @click=${toggle(null)}>${t('ui-accounts-close')}</button></p>
  </form>`;

  /** @param {string} advance */
  const giving = (advance) => html`<form class="card private" id="accounts-giving" @submit=${giveBack}>
    <h2>${t('ui-accounts-give-back')}</h2>
    ${formFailure(main, failure)}
    ${field({ path: 'amount', label: t('ui-accounts-amount'), value: advance, failure })}
    ${radios({
      name: 'how', legend: t('ui-accounts-how'), value: how, onchange: (value) => { how = /** @type {'cash'} */ (value); redraw(); },
      options: [
        { value: 'cash', label: t('ui-accounts-how-cash') },
        { value: 'transfer', label: t('ui-accounts-how-transfer') },
        { value: 'gift', label: t('ui-accounts-how-gift') },
      ],
    })}
    ${how === 'cash' ? tillChoice({ open: tills, failure }) : nothing}
    <p class="actions"><button id="accounts-give">${t('ui-accounts-record')}</button>
      <button type="button" class="secondary" id="accounts-close" @click=${toggle(null)}>${t('ui-accounts-close')}</button></p>
  </form>`;

  /** @param {Line} row */
  const asking = (row) => html`<form class="card attention" id="accounts-undoing" @submit=${cancel}>
    <h2>${t('ui-accounts-undo-this', { voucher: row.voucher })}</h2><p>${t('ui-accounts-undo-says')}</p>
    ${formFailure(main, failure)}
    ${field({ path: 'reason', label: t('ui-accounts-reason'), failure, wide: true })}
    ${tillAsked({ open: tills, failure })}
    <p class="actions"><button id="accounts-cancel">${t('ui-accounts-undo')}</button>
      <button type="button" class="secondary" id="accounts-keep" @click=${ask(null)}>${t('ui-accounts-keep')}</button></p></form>`;
  redraw();
}
