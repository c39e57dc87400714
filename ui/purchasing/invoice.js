// An invoice or a credit note as it came: the lines of the order are there already, only what differs is typed.
import { html, draw, icon, nothing, repeat } from '../core/html.js';
import { call } from '../core/call.js';
import { attempt } from '../core/attempt.js';
import { t } from '../core/words.js';
import { lifeline } from '../core/lifeline.js';
import { choice, field, formFailure, radios, tick, ticked, typed } from '../core/form.js';

/** @import { Failure } from '../core/call.js' */
/** @import { InvoiceKind } from '../core/wire.d.ts' */
/** @import { Order } from './words.js' */
/** @typedef {{ key: number, line: string | null, label: string, net: string, vat: string }} Row */

/**
 * @param {HTMLElement} main
 * @param {{ id: string }} params `id` is the campaign
 */
export async function screen(main, { id: campaign }) {
  const [life, shown, { suppliers }] = await Promise.all([
    call('campaigns.show', { campaign }), call('purchasing.list', { campaign }), call('catalogue.list_suppliers', {}),
  ]);
  const orders = shown.orders.filter((order) => order.status !== 'withdrawn');
  let supplier = orders[0]?.supplier ?? suppliers[0]?.supplier ?? '';
  /** @type {InvoiceKind} */
  let kind = 'invoice';
  /** @type {Failure | null} */
  let failure = null;
  let keys = 0;
  let differs = false;
  /** @type {Row[]} */
  let rows = [];
  const blank = () => ({ key: keys++, line: null, label: '', net: '', vat: '' });

  /** The lines of the supplier's orders. */
  const load = async () => {
    const theirs = await Promise.all(orders.filter((order) => order.supplier === supplier).map((order) => call('purchasing.show', { order: order.order })));
    const lines = theirs.flatMap((/** @type {Order} */ order) => order.lines).filter((line) => line.answer !== 'refused');
    rows = kind === 'invoice' ? lines.map((line) => ({ key: keys++, line: line.line, label: line.replaced_by || line.label, net: line.net, vat: line.vat })) : [];
    if (rows.length === 0) rows = [blank()];
    redraw();
  };
  const add = () => {
    rows = [...rows, blank()];
    redraw();
    document.getElementById(`lines-${rows.length - 1}-label`)?.focus();
  };
  /** @param {number} key */
  const remove = (key) => {
    rows = rows.filter((row) => row.key !== key);
    redraw();
    document.getElementById('invoice-add')?.focus();
  };
  /** @param {SubmitEvent} event */
  const save = (event) => {
    event.preventDefault();
    return attempt(main, {
      act: async () => {
        const lines = rows.map((row, at) => ({ line: row.line, label: typed(main, `lines.${at}.label`), qty: row.line ? typed(main, `lines.${at}.qty`) : null, net: typed(main, `lines.${at}.net`), vat: typed(main, `lines.${at}.vat`) }));
        const made = await call('purchasing.record_invoice', {
          campaign, supplier, kind, reference: typed(main, 'reference'), on_day: typed(main, 'on_day'), due_on: typed(main, 'due_on'), lines,
          carriage: typed(main, 'carriage'), total: typed(main, 'total'), note: typed(main, 'note'), difference_accepted: ticked(main, 'difference_accepted'),
        });
        location.hash = `#purchasing/bill/${made.invoice}`;
      },
      failed: (thrown) => { failure = thrown; differs ||= 'difference' in thrown.params; },
      redraw,
    });
  };

  const redraw = () => draw(main, html`<h1>${t('ui-purchasing-invoice-add')} · ${shown.title}</h1>
    ${lifeline(life)}
    <form id="invoice-form" @submit=${save}>${formFailure(main, failure)}
      <section class="card private"><div class="fields">
        ${choice({ path: 'supplier', label: t('ui-purchasing-supplier'), value: supplier, options: suppliers.map((one) => ({ value: one.supplier, label: one.name })), failure,
          onchange: (event) => { supplier = event.target instanceof HTMLSelectElement ? event.target.value : supplier; void load(); } })}
        ${field({ path: 'reference', label: t('ui-purchasing-reference'), help: t('ui-purchasing-reference-help'), failure, autofocus: true })}
        ${field({ path: 'on_day', label: t('ui-purchasing-on-day'), help: t('ui-purchasing-on-day-help'), failure })}
        ${field({ path: 'due_on', label: t('ui-purchasing-due-on'), failure })}</div>
        ${radios({ name: 'kind', legend: t('ui-purchasing-kind'), value: kind, onchange: (value) => { kind = /** @type {InvoiceKind} */ (value); void load(); }, options: [
          { value: 'invoice', label: t('ui-purchasing-invoice') }, { value: 'credit_note', label: t('ui-purchasing-credit-note'), help: t('ui-purchasing-credit-note-says') }] })}</section>
      <section class="card private" aria-labelledby="invoice-lines"><h2 id="invoice-lines">${t('ui-purchasing-invoice-lines')}</h2><p class="help">${t('ui-purchasing-invoice-lines-says')}</p>
        ${repeat(rows, (row) => row.key, row)}
        <p class="actions"><button type="button" class="secondary" id="invoice-add" @click=${add}>${icon('plus')} ${t('ui-purchasing-invoice-line-add')}</button></p></section>
      <section class="card private"><div class="fields">
        ${field({ path: 'carriage', label: t('ui-purchasing-carriage'), help: t('ui-purchasing-invoice-carriage-help'), failure })}
        ${field({ path: 'total', label: t('ui-purchasing-invoice-total'), help: t('ui-purchasing-invoice-total-help'), failure })}
        ${field({ path: 'note', label: t('ui-purchasing-note'), failure, wide: true })}</div>
        ${differs ? tick({ path: 'difference_accepted', label: t('ui-purchasing-accept') }) : nothing}
        <p class="actions"><button id="invoice-save">${icon('check')} ${t('ui-purchasing-invoice-save')}</button>
          <a role="button" class="secondary" href=${`#purchasing/list/${campaign}`}>${t('ui-shell-close')}</a></p></section></form>`);

  /** @param {Row} row */
  const row = (row) => {
    const at = `lines.${rows.indexOf(row)}`;
    return html`<div class="fields place-row">
      ${field({ path: `${at}.label`, label: t('ui-purchasing-product'), value: row.label, failure })}
      ${row.line ? field({ path: `${at}.qty`, label: t('ui-purchasing-line-qty'), help: t('ui-purchasing-line-qty-help'), failure }) : nothing}
      ${field({ path: `${at}.net`, label: t('ui-purchasing-line-net'), value: row.net, failure })}
      ${field({ path: `${at}.vat`, label: t('ui-purchasing-line-vat'), value: row.vat, failure })}
      <p class="actions"><button type="button" class="secondary" aria-label=${t('ui-purchasing-line-remove-this', { product: row.label })} @click=${() => remove(row.key)}>${icon('x')} ${t('ui-purchasing-line-remove')}</button></p></div>`;
  };

  await load();
}
