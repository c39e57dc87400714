// An invoice or a credit note that was recorded: what it makes, what differs from the order, and how it is cancelled.
import { html, draw, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { attempt } from '../core/attempt.js';
import { t } from '../core/words.js';
import { day, money } from '../core/format.js';
import { table } from '../core/table.js';
import { lifeline } from '../core/lifeline.js';
import { field, formFailure, typed } from '../core/form.js';

/** @import { Failure } from '../core/call.js' */

/**
 * @param {HTMLElement} main
 * @param {{ id: string }} params `id` is the invoice
 */
export async function screen(main, { id: invoice }) {
  let shown = await call('purchasing.show_invoice', { invoice });
  const life = shown.campaign ? await call('campaigns.show', { campaign: shown.campaign }) : null;
  const check = await call('receptions.check_invoice', { invoice });
  /** @type {Failure | null} */
  let failure = null;
  /** @param {SubmitEvent} event */
  const cancel = (event) => {
    event.preventDefault();
    return attempt(main, {
      act: async () => {
        shown = await call('purchasing.cancel_invoice', { invoice, reason: typed(main, 'reason') });
        failure = null;
        redraw();
      },
      failed: (thrown) => { failure = thrown; },
      redraw,
    });
  };
  const redraw = () => draw(main, html`<h1>${shown.kind === 'invoice' ? t('ui-purchasing-invoice') : t('ui-purchasing-credit-note')} ${shown.reference} · ${shown.supplier_name}</h1>
    ${life ? lifeline(life) : nothing}
    ${shown.cancelled ? html`<p class="box">${icon('x')} <span class="grow">${t('ui-purchasing-cancelled', { reason: shown.cancelled })}</span></p>` : nothing}
    <section class="card private" aria-labelledby="bill-total"><h2 id="bill-total">${icon('lock')} ${t('ui-purchasing-bill-total', { amount: money(shown.total_cents) })}</h2>
      <p>${day(shown.on_day)}${shown.due_on ? html` · ${t('ui-purchasing-due', { day: day(shown.due_on) })}` : nothing}${shown.voucher ? html` · ${t('ui-purchasing-voucher', { voucher: shown.voucher })}` : nothing}</p>
      <ul class="told-list"><li>${icon('square-check')} <span class="grow">${t('ui-purchasing-bill-goods', { amount: money(shown.goods_cents) })}</span></li>
        ${shown.carriage_cents ? html`<li>${icon('truck')} <span class="grow">${t('ui-purchasing-bill-carriage', { amount: money(shown.carriage_cents) })}</span></li>` : nothing}
        ${shown.difference_says ? html`<li>${icon('triangle-alert')} <span class="grow">${shown.difference_says}</span></li>` : nothing}</ul>
      ${shown.note ? html`<p>${shown.note}</p>` : nothing}
      ${table({ id: 'bill-lines', caption: t('ui-purchasing-invoice-lines'), rows: shown.lines, key: (line) => line, columns: [
        { title: t('ui-purchasing-product'), cell: (line) => html`<b class="wrap">${line.label}</b>${line.differs_says ? html`<span class="state">${icon('triangle-alert')} ${line.differs_says}</span>` : nothing}` },
        { title: t('ui-purchasing-line-net'), figures: true, cell: (line) => money(line.net_cents) },
        { title: t('ui-purchasing-line-vat'), figures: true, cell: (line) => line.vat_says },
        { title: t('ui-purchasing-line-gross'), figures: true, cell: (line) => money(line.gross_cents) },
      ] })}
      ${shown.rates.length > 1 ? table({ id: 'bill-rates', caption: t('ui-purchasing-bill-rates'), rows: shown.rates, key: (rate) => rate.vat_says, columns: [
        { title: t('ui-purchasing-line-vat'), cell: (rate) => rate.vat_says },
        { title: t('ui-purchasing-line-net'), figures: true, cell: (rate) => money(rate.net_cents) },
        { title: t('ui-purchasing-line-gross'), figures: true, cell: (rate) => money(rate.gross_cents) },
        { title: t('ui-purchasing-rate-carriage'), figures: true, cell: (rate) => money(rate.carriage_cents) },
      ] }) : nothing}</section>
    ${shown.campaign && !shown.cancelled ? html`<section class="card private" aria-labelledby="bill-check"><h2 id="bill-check">${icon('lock')} ${t('ui-purchasing-bill-check')}</h2>
      <p>${icon(check.lines.length ? 'triangle-alert' : 'square-check')} ${check.says}</p>
      ${check.lines.length ? html`<ul class="told-list">${check.lines.map((line) => html`<li><b class="wrap">${line.name}</b><span class="grow">${line.says.map((one) => html`<span class="help">${one}</span>`)}</span></li>`)}</ul>` : nothing}</section>` : nothing}
    ${shown.cancelled ? nothing : html`<details class="fold" id="bill-cancel"><summary>${t('ui-purchasing-bill-cancel')}</summary><p>${t('ui-purchasing-bill-cancel-says')}</p>
      <form @submit=${cancel}>${formFailure(main, failure)}${field({ path: 'reason', label: t('ui-purchasing-reason'), failure, wide: true })}
        <p class="actions"><button id="bill-cancel-do" class="secondary">${icon('undo-2')} ${t('ui-purchasing-bill-cancel-do')}</button></p></form></details>`}
    ${shown.campaign ? html`<p><a href=${`#purchasing/list/${shown.campaign}`}>${t('ui-purchasing-all')}</a></p>` : nothing}`);
  redraw();
}
