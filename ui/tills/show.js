// One cash session: its float, what went in and out, what was counted, and whether its seal holds.
import { html, draw, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { t } from '../core/words.js';
import { day, money } from '../core/format.js';
import { moneyNav } from '../core/money_nav.js';
import { methodWord } from '../core/methods.js';
import { table } from '../core/table.js';
import { tellMade } from '../core/made.js';

/** @import { Commands } from '../core/wire.d.ts' */
/** @typedef {Commands['tills.show']['output']} Session */
/** @typedef {NonNullable<Session['closing']>} Closing */

/**
 * @param {HTMLElement} main
 * @param {{ id: string, signal: AbortSignal }} params `id`: the session
 */
export async function screen(main, { id }) {
  if (!id) {
    draw(main, html`<h1>${icon('lock')} ${t('ui-tills-title')}</h1>${moneyNav('tills')}
      <div class="empty"><p>${t('ui-tills-none-to-show')}</p><p class="actions"><a role="button" href="#tills/day">${t('ui-tills-to-day')}</a></p></div>`);
    return;
  }
  const shown = await call('tills.show', { till: id });
  const report = async () => {
    const { path } = await call('documents.till_report', { till: id });
    tellMade(t('ui-tills-report-made'), path);
  };
  const sheet = async () => {
    const { path } = await call('documents.till_sheet', { till: id });
    tellMade(t('ui-tills-sheet-made'), path);
  };
  const { closing } = shown;
  draw(main, html`<h1>${icon('lock')} ${t('ui-tills-session-title', { name: shown.name, number: shown.number })}</h1>
    ${moneyNav('tills')}
    <div class="box ${closing && !closing.sealed ? 'trouble' : 'told'}" id="tills-seal">${icon(closing && !closing.sealed ? 'octagon-alert' : closing ? 'lock' : 'circle')}
      <p><strong>${shown.sentence}</strong> ${closing ? t('ui-tills-seal', { code: closing.seal_code }) : nothing}</p></div>
    <p class="actions">${closing ? html`<button id="tills-report" @click=${report}>${icon('printer')} ${t('ui-tills-print-report')}</button>
        ${closing.depositable ? html`<a role="button" class="secondary" href=${`#tills/deposit/${shown.till}`}>${t('ui-tills-to-bank')}</a>` : nothing}`
      : html`<a role="button" href=${`#tills/close/${shown.till}`}>${t('ui-tills-close')}</a>
        <button class="secondary" id="tills-sheet" @click=${sheet}>${icon('printer')} ${t('ui-tills-print-sheet')}</button>`}</p>
    <section class="card private"><dl class="facts">
      ${fact(t('ui-tills-day'), day(shown.on_day))}
      ${shown.opened_by ? fact(t('ui-tills-opened-by'), shown.opened_by) : nothing}
      ${fact(t('ui-tills-float'), money(shown.float_cents))}
      ${shown.note ? fact(t('ui-tills-note'), shown.note) : nothing}
      ${closing ? found(closing, shown.expected_cents) : nothing}
      ${shown.meanwhile.map((one) => fact(t('ui-tills-meanwhile', { method: methodWord(one.method) }), money(one.received_cents)))}
    </dl></section>
    <h2>${t('ui-tills-movements')}</h2>
    ${shown.movements.length === 0 ? html`<p class="empty">${t('ui-tills-no-movement')}</p>` : table({
      id: 'tills-movements', caption: t('ui-tills-movements'), rows: shown.movements, key: (row) => row.movement,
      columns: [
        { title: t('ui-tills-col-voucher'), cell: (row) => html`<b>${row.voucher}</b>` },
        { title: t('ui-tills-col-what'), cell: (row) => row.label },
        { title: t('ui-tills-col-who'), minor: true, cell: (row) => row.who },
        { title: t('ui-tills-col-in'), figures: true, cell: (row) => (row.in_cents ? money(row.in_cents) : '') },
        { title: t('ui-tills-col-out'), figures: true, cell: (row) => (row.out_cents ? money(row.out_cents) : '') },
      ],
    })}
    ${closing?.counts.length ? html`<h2>${t('ui-tills-counted')}</h2>${table({
      id: 'tills-counted', caption: t('ui-tills-counted'), rows: closing.counts, key: (row) => row.denomination_cents,
      columns: [
        { title: t('ui-tills-col-piece'), figures: true, cell: (row) => money(row.denomination_cents) },
        { title: t('ui-tills-col-pieces'), figures: true, cell: (row) => row.pieces },
        { title: t('ui-tills-col-worth'), figures: true, cell: (row) => money(row.worth_cents) },
      ],
    })}` : nothing}`);
}

/**
 * @param {Closing} closing
 * @param {number} expected
 */
function found(closing, expected) {
  return html`${fact(t('ui-tills-counted-by'), t('ui-tills-two', { first: closing.closed_by, second: closing.witness }))}
    ${fact(t('ui-tills-expected'), money(expected))}
    ${fact(t('ui-tills-counted'), money(closing.counted_cents))}
    ${closing.gap_cents ? fact(t('ui-tills-gap'), t('ui-tills-gap-says', { gap: money(closing.gap_cents), voucher: closing.gap_voucher ?? '' })) : nothing}
    ${closing.reason ? fact(t('ui-tills-reason'), closing.reason) : nothing}`;
}

/**
 * @param {string} label
 * @param {string} value
 */
function fact(label, value) {
  return html`<div><dt>${label}</dt><dd>${value}</dd></div>`;
}
