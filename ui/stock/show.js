// One product on the shelf: its lots, what is lost or passed on, and all that came in or went out.
import { html, draw, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { attempt } from '../core/attempt.js';
import { t } from '../core/words.js';
import { day } from '../core/format.js';
import { table } from '../core/table.js';
import { tell } from '../core/notice.js';
import { choice, field, formFailure, radios, typed } from '../core/form.js';

/** @import { Failure } from '../core/call.js' */
/** @import { Commands, LossKind } from '../core/wire.d.ts' */
/** @typedef {Commands['stock.show']['output']} Shown */
/** @typedef {Shown['movements'][number]} Movement */

/** @type {{ value: LossKind, key: string }[]} */
const LOSSES = [
  { value: 'loss', key: 'ui-stock-kind-loss' },
  { value: 'breakage', key: 'ui-stock-kind-breakage' },
  { value: 'gift', key: 'ui-stock-kind-gift' },
  { value: 'tasting', key: 'ui-stock-kind-tasting' },
];

/**
 * @param {HTMLElement} main
 * @param {{ id: string }} params `id` is the product
 */
export async function screen(main, { id }) {
  let shown = await call('stock.show', { product: id });
  /** What is done: a loss of this kind, or a transfer. @type {LossKind | 'transfer'} */
  let doing = 'loss';
  /** @type {Movement | null} */
  let undoing = null;
  /** @type {Failure | null} */
  let failure = null;

  /** @param {() => Promise<Shown>} act @param {string} key */
  const sends = (act, key) => (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    void attempt(main, {
      act: async () => {
        shown = await act();
        failure = null;
        undoing = null;
        redraw();
        for (const input of main.querySelectorAll('#stock-out input[type=text]')) if (input instanceof HTMLInputElement) input.value = '';
        tell(t(key));
      },
      failed: (thrown) => { failure = thrown; },
      redraw,
    });
  };
  const out = () => (doing === 'transfer'
    ? call('stock.transfer', { lot: typed(main, 'lot'), qty: typed(main, 'qty'), to_group: typed(main, 'to_group'), note: typed(main, 'note'), on_day: typed(main, 'on_day') })
    : call('stock.note_loss', { lot: typed(main, 'lot'), kind: doing, qty: typed(main, 'qty'), reason: typed(main, 'reason'), on_day: typed(main, 'on_day') }));

  const leaving = () => {
    const there = shown.product.lots.filter((lot) => lot.there_qty !== 0);
    if (there.length === 0) return nothing;
    return html`<section class="card" aria-labelledby="stock-out-title"><h2 id="stock-out-title">${t('ui-stock-out')}</h2><form id="stock-out" @submit=${sends(out, 'ui-stock-noted')}>
      ${radios({ name: 'kind', legend: t('ui-stock-kind'), value: doing, onchange: (value) => { doing = /** @type {LossKind | 'transfer'} */ (value); redraw(); },
        options: [...LOSSES.map(({ value, key }) => ({ value, label: t(key) })), { value: 'transfer', label: t('ui-stock-kind-transfer'), help: t('ui-stock-kind-transfer-help') }] })}
      <div class="fields">${choice({ path: 'lot', label: t('ui-stock-which'), failure, options: there.map((lot) => ({ value: lot.lot, label: [lot.there_says, lot.reference, lot.date_says].filter(Boolean).join(' · ') })) })}
      ${field({ path: 'qty', label: t('ui-stock-qty'), failure })}
      ${doing === 'transfer' ? html`${field({ path: 'to_group', label: t('ui-stock-to-group'), failure })}${field({ path: 'note', label: t('ui-stock-note'), failure })}`
        : field({ path: 'reason', label: t('ui-stock-reason'), help: t('ui-stock-reason-help'), failure })}
      ${field({ path: 'on_day', label: t('ui-stock-day'), help: t('ui-stock-day-help'), failure })}</div>
      <p class="actions"><button id="stock-out-do">${icon('check')} ${t('ui-stock-note-it')}</button></p></form></section>`;
  };
  /** @param {Movement} movement */
  const undo = (movement) => html`<section class="card" aria-labelledby="stock-undo-title"><h2 id="stock-undo-title">${t('ui-stock-undo-title', { what: `${movement.kind_says}, ${movement.qty_says}` })}</h2>
    <form id="stock-undo" @submit=${sends(() => call('stock.reverse', { movement: movement.movement, reason: typed(main, 'undo-reason') }), 'ui-stock-undone')}>
    ${failure?.field === 'reason' && failure.message ? html`<p class="box" role="alert">${failure.message}</p>` : nothing}
    ${field({ path: 'undo-reason', label: t('ui-stock-reason'), wide: true, autofocus: true })}
    <p class="actions"><button id="stock-undo-do">${icon('undo-2')} ${t('ui-stock-undo')}</button></p></form></section>`;

  const redraw = () => {
    const { product } = shown;
    draw(main, html`<h1>${product.name}</h1>
      ${formFailure(main, failure)}
      <section class="card now" aria-labelledby="stock-there"><h2 id="stock-there">${t('ui-stock-there', { there: product.there_says })}</h2>
        ${product.usable_says === product.there_says ? nothing : html`<p>${t('ui-stock-usable', { usable: product.usable_says })}</p>`}</section>
      ${undoing ? undo(undoing) : leaving()}
      <h2>${t('ui-stock-movements')}</h2>
      ${shown.movements.length === 0 ? html`<p class="empty">${t('ui-stock-movements-none')}</p>` : table({ id: 'stock-movements', caption: t('ui-stock-movements'), rows: shown.movements, key: (row) => row.movement, columns: [
        { title: t('ui-stock-day'), cell: (row) => day(row.on_day) },
        { title: t('ui-stock-what'), cell: (row) => html`<b>${row.kind_says}</b>${row.to_group ? html` ${row.to_group}` : nothing}<span class="help">${row.lot_says}${row.reason ? ` · ${row.reason}` : ''}</span>
          ${row.reversed ? html`<span class="state">${icon('undo-2')} ${t('ui-stock-reversed')}</span>` : nothing}` },
        { title: t('ui-stock-qty'), figures: true, cell: (row) => row.qty_says },
        { title: t('ui-stock-who'), minor: true, cell: (row) => row.who },
        { title: t('ui-stock-undo'), cell: (row) => (row.may_reverse ? html`<button class="secondary" data-undo=${row.movement} @click=${() => { undoing = row; failure = null; redraw(); document.getElementById('undo-reason')?.focus(); }}>${icon('undo-2')} ${t('ui-stock-undo')}</button>` : nothing) },
      ] })}
      ${product.lots.length === 0 ? nothing : html`<details class="fold"><summary>${t('ui-stock-recall-which')}</summary><ul class="results">${product.lots.map((lot) => html`<li><a href=${`#pickup/recall/${lot.lot}`}>${icon('triangle-alert')} ${t('ui-stock-recall')} <span class="help">${[lot.reference, lot.date_says, day(lot.received_on)].filter(Boolean).join(' · ')}</span></a></li>`)}</ul></details>`}
      <p><a href="#stock/list">${t('ui-stock-all')}</a></p>`);
  };
  redraw();
}
