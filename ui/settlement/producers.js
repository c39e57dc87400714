// Each supplier of a campaign: ordered, received, invoiced, paid; paying it, and its statement on paper.
import { html, draw, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { attempt } from '../core/attempt.js';
import { t } from '../core/words.js';
import { day } from '../core/format.js';
import { table } from '../core/table.js';
import { lifeline } from '../core/lifeline.js';
import { methodChoice } from '../core/methods.js';
import { openTills, tillChoice } from '../core/tills.js';
import { field, formFailure, typed } from '../core/form.js';
import { tell } from '../core/notice.js';
import { tellMade } from '../core/made.js';
import { campaignOf, settlementNav } from './nav.js';

/** @import { Failure } from '../core/call.js' */
/** @import { Commands, PaymentMethod } from '../core/wire.d.ts' */
/** @typedef {Commands['settlement.producers']['output']['producers'][number]} Producer */

/**
 * @param {HTMLElement} main
 * @param {{ id: string }} params the campaign; without one, the one under way
 */
export async function screen(main, { id }) {
  const life = await campaignOf(main, id);
  if (!life) return;
  const campaign = life.campaign;
  let shown = await call('settlement.producers', { campaign });
  const tills = await openTills();
  /** @type {string | null} the supplier that is being paid */
  let paying = null;
  /** @type {Failure | null} */
  let failure = null;

  /** @param {SubmitEvent} event @param {Producer} one */
  const pay = (event, one) => {
    event.preventDefault();
    void attempt(main, {
      act: async () => {
        shown = await call('settlement.pay_supplier', { campaign, supplier: one.supplier, amount: typed(main, 'amount'),
          method: /** @type {PaymentMethod} */ (typed(main, 'method')), on_day: typed(main, 'on_day'), till: typed(main, 'till') || null });
        [failure, paying] = [null, null];
        redraw();
        tell(t('ui-settlement-supplier-paid', { name: one.name }));
      },
      failed: (thrown) => { failure = thrown; },
      redraw,
    });
  };
  /** @param {Producer} one */
  const print = async (one) => {
    const { path, pages } = await call('documents.producer_statement', { campaign, supplier: one.supplier });
    tellMade(t('ui-papers-done', { title: t('ui-settlement-producer-statement'), count: pages }), path);
  };
  /** @param {string} supplier */
  const ask = (supplier) => {
    [paying, failure] = [paying === supplier ? null : supplier, null];
    redraw();
    document.getElementById('amount')?.focus();
  };

  const redraw = () => draw(main, html`<h1>${icon('lock')} ${t('ui-settlement-nav-producers')} · ${shown.title}</h1>
    ${lifeline(life)}
    ${settlementNav(campaign, 'producers')}
    ${shown.producers.length === 0 ? html`<p class="empty">${t('ui-settlement-producers-none')}</p>` : shown.producers.map(producer)}`);

  /** @param {Producer} one @param {number} at */
  const producer = (one, at) => html`<section class="card" aria-labelledby=${`producer-${at}`}><h2 id=${`producer-${at}`}>${one.name}</h2>
    <p><strong>${one.says}</strong></p>
    ${one.lines.length ? table({ id: `producer-lines-${at}`, caption: one.name, rows: one.lines, key: (row) => row.name, columns: [
      { title: t('ui-settlement-col-product'), cell: (row) => html`<b class="wrap">${row.name}</b>` },
      { title: t('ui-settlement-col-ordered'), figures: true, cell: (row) => row.ordered_says },
      { title: t('ui-settlement-col-received'), figures: true, cell: (row) => row.received_says },
      { title: t('ui-settlement-col-invoiced'), figures: true, cell: (row) => row.invoiced_says ?? '—' }] }) : nothing}
    ${one.drifts.map((drift) => html`<p class="box">${icon('triangle-alert')} <span class="grow">${drift}</span></p>`)}
    <ul class="told-list">${one.invoices.map((invoice) => html`<li>${icon('book-open')} <span class="grow">${t(invoice.kind === 'invoice' ? 'ui-settlement-invoice' : 'ui-settlement-credit-note', { reference: invoice.reference, day: day(invoice.on_day), total: invoice.total_says })}
        ${invoice.due_on ? html`<br><span class="help">${t('ui-settlement-due-on', { day: day(invoice.due_on) })}</span>` : nothing}</span></li>`)}
      ${one.payments.map((payment) => html`<li>${icon('check')} <span class="grow">${t('ui-settlement-payment', { day: day(payment.on_day), method: payment.method_says, amount: payment.says, voucher: payment.voucher })}</span></li>`)}</ul>
    <p class="actions">${one.left ? html`<button id=${`producer-pay-${at}`} aria-expanded=${paying === one.supplier ? 'true' : 'false'} @click=${() => ask(one.supplier)}>${icon('plus')} ${t('ui-settlement-pay-supplier')}</button>` : nothing}
      <button class="secondary" id=${`producer-print-${at}`} @click=${() => print(one)}>${icon('printer')} ${t('ui-settlement-producer-statement')}</button></p>
    ${paying === one.supplier ? html`<form @submit=${(/** @type {SubmitEvent} */ event) => pay(event, one)}>${formFailure(main, failure)}
      <div class="fields">${field({ path: 'amount', label: t('ui-settlement-amount'), value: one.left, failure })}
        ${methodChoice({ label: t('ui-settlement-col-method'), failure })}
        ${tillChoice({ open: tills, failure })}
        ${field({ path: 'on_day', label: t('ui-settlement-on-day'), help: t('ui-settlement-on-day-help'), failure })}</div>
      <p class="actions"><button id="producer-pay-do">${icon('check')} ${t('ui-settlement-record')}</button></p></form>` : nothing}</section>`;

  redraw();
}
