// One household at the till: its bill line by line, what it paid, deposits brought back, corrections, the next code.
import { html, draw, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { attempt } from '../core/attempt.js';
import { t } from '../core/words.js';
import { day } from '../core/format.js';
import { table } from '../core/table.js';
import { failureBox } from '../core/failure.js';
import { field, formFailure, tick, ticked, typed } from '../core/form.js';
import { tell } from '../core/notice.js';
import { tellMade } from '../core/made.js';
import { lifeline } from '../core/lifeline.js';
import { campaignOf } from './nav.js';

/** @import { Failure } from '../core/call.js' */
/** @import { Commands } from '../core/wire.d.ts' */
/** @typedef {Commands['settlement.household']['output']} Bill */

/**
 * @param {HTMLElement} main
 * @param {{ id: string, rest: string[] }} params `id` the campaign, `rest` the household
 */
export async function screen(main, { id, rest: [household = ''] }) {
  const life = await campaignOf(main, id);
  if (!life) return;
  const campaign = life.campaign;
  if (!household) {
    draw(main, html`<h1>${t('ui-settlement-title')}</h1><p class="empty"><a role="button" href=${`#settlement/show/${campaign}`}>${icon('arrow-right')} ${t('ui-settlement-next')}</a></p>`);
    return;
  }
  let shown = await call('settlement.household', { campaign, household });
  /** @type {Failure | null} */
  let failure = null;

  /** @param {() => Promise<Bill>} act @param {string} done */
  const perform = (act, done) => attempt(main, {
    act: async () => {
      shown = await act();
      failure = null;
      redraw();
      // What was typed was noted: a second press must not note it again.
      main.querySelectorAll('form').forEach((form) => form.reset());
      tell(done);
    },
    failed: (thrown) => { failure = thrown; },
    redraw,
  });
  const bill = () => perform(() => call('settlement.bill', { campaign, household }), t('ui-settlement-billed-one'));
  /** @param {SubmitEvent} event */
  const back = (event) => {
    event.preventDefault();
    void perform(() => call('settlement.deposit_back', { campaign, household, count: typed(main, 'count'), unit: typed(main, 'unit'), label: typed(main, 'label') }), t('ui-settlement-back-noted'));
  };
  /** @param {SubmitEvent} event */
  const correct = (event) => {
    event.preventDefault();
    void perform(() => call('settlement.correct', { campaign, household, amount: typed(main, 'amount'), reason: typed(main, 'reason') }), t('ui-settlement-corrected'));
  };
  const print = async () => {
    const { path, pages } = await call('documents.household_statements', { campaign, household, large: ticked(main, 'statement-large') });
    tellMade(t('ui-papers-done', { title: t('ui-settlement-statement'), count: pages }), path);
  };

  const redraw = () => {
    const waits = shown.status === 'to_bill' || shown.status === 'changed';
    draw(main, html`<p><a id="settlement-back" href=${`#settlement/show/${campaign}`}>${t('ui-settlement-back')}</a></p>
      <h1>${icon('lock')} <span class="code">${shown.code}</span> ${shown.name} · ${shown.title}</h1>
      ${lifeline(life)}
      ${failure && !failure.field ? failureBox(failure) : nothing}
      <section class="card now" aria-labelledby="bill-due"><h2 id="bill-due">${t('ui-settlement-due', { amount: shown.due_says })}</h2>
        <p><strong id="bill-stands">${shown.status_says}</strong>${shown.number ? html` <span class="help">${t('ui-settlement-number', { number: shown.number })}</span>` : nothing}</p>
        ${shown.before_says ? html`<p>${t('ui-settlement-before', { says: shown.before_says })}</p>` : nothing}
        <p class="actions">
          ${waits && shown.open ? html`<button id="bill-make" @click=${bill}>${icon('check')} ${t('ui-settlement-make')}</button>`
            : shown.status === 'owes' ? html`<a role="button" id="bill-pay" href=${`#accounts/pay/${household}`}>${icon('plus')} ${t('ui-settlement-pay')}</a>` : nothing}
          <a role="button" class=${shown.status === 'owes' || waits ? 'secondary' : nothing} id="bill-next" href=${`#settlement/show/${campaign}`}>${icon('arrow-right')} ${t('ui-settlement-next')}</a></p>
      </section>
      ${lines()}
      ${shown.payments.length ? html`<section aria-labelledby="bill-paid"><h2 id="bill-paid">${t('ui-settlement-paid')}</h2>
        <ul class="told-list">${shown.payments.map((one) => html`<li>${icon('check')} <span class="grow">${day(one.on_day)} · ${one.says} <span class="help">${t('ui-settlement-voucher', { voucher: one.voucher })}</span></span></li>`)}</ul></section>` : nothing}
      ${shown.open ? html`<details class="fold" ?open=${failure?.field === 'count' || failure?.field === 'unit'}><summary id="bill-deposits">${t('ui-settlement-deposits')}</summary>
        <form @submit=${back}>${formFailure(main, failure?.field === 'count' || failure?.field === 'unit' ? failure : null)}
          <div class="fields">${field({ path: 'count', label: t('ui-settlement-count'), help: t('ui-settlement-count-help'), failure, inputmode: 'numeric' })}
            ${field({ path: 'unit', label: t('ui-settlement-unit'), help: t('ui-settlement-unit-help'), failure })}
            ${field({ path: 'label', label: t('ui-settlement-label'), failure })}</div>
          <p class="actions"><button class="secondary" id="bill-back">${icon('undo-2')} ${t('ui-settlement-back-do')}</button></p></form></details>` : nothing}
      ${shown.number || !shown.open ? html`<details class="fold" ?open=${failure?.field === 'amount' || failure?.field === 'reason'}><summary id="bill-correct">${t('ui-settlement-correct')}</summary>
        <form @submit=${correct}>${formFailure(main, failure?.field === 'amount' || failure?.field === 'reason' ? failure : null)}
          <p>${t('ui-settlement-correct-says')}</p>
          <div class="fields">${field({ path: 'amount', label: t('ui-settlement-amount'), help: t('ui-settlement-amount-help'), failure })}</div>
          ${field({ path: 'reason', label: t('ui-settlement-reason'), failure, wide: true })}
          <p class="actions"><button class="secondary" id="bill-correct-do">${icon('pencil')} ${t('ui-settlement-correct-do')}</button></p></form></details>` : nothing}
      <section class="card" aria-labelledby="bill-paper"><h2 id="bill-paper">${t('ui-settlement-statement')}</h2>
        ${tick({ path: 'statement-large', label: t('ui-papers-large') })}
        <p class="actions"><button class="secondary" id="paper-statement" @click=${print}>${icon('printer')} ${t('ui-settlement-print')}</button></p></section>
      ${shown.bills.length ? html`<details class="fold"><summary>${t('ui-settlement-past', { count: shown.bills.length })}</summary>
        <ul>${shown.bills.map((past) => html`<li>${past.number} · ${past.total_says}${past.reason ? html` · ${past.reason}` : nothing}</li>`)}</ul></details>` : nothing}`);
  };

  const lines = () => (shown.lines.length === 0 ? html`<p class="empty">${t('ui-settlement-nothing')}</p>` : table({
    id: 'bill-lines', caption: t('ui-settlement-title'), rows: shown.lines.map((line, at) => ({ line, at })), key: ({ at }) => at, columns: [
      { title: t('ui-settlement-col-what'), cell: ({ line }) => html`<span class="wrap">${line.label}</span>` },
      { title: t('ui-settlement-col-qty'), figures: true, cell: ({ line }) => line.qty_says },
      { title: t('ui-settlement-col-price'), figures: true, minor: true, cell: ({ line }) => line.price_says },
      { title: t('ui-settlement-col-amount'), figures: true, cell: ({ line }) => line.says },
    ],
  }));

  redraw();
}
