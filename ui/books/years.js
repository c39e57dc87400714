// The years of the books: one opened, one summed up in two columns, one closed after a last look, and all of it as files.
import { html, draw, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { attempt } from '../core/attempt.js';
import { t } from '../core/words.js';
import { day, money } from '../core/format.js';
import { desk } from '../core/desk.js';
import { tell } from '../core/notice.js';
import { tellMade } from '../core/made.js';
import { moneyNav } from '../core/money_nav.js';
import { table } from '../core/table.js';
import { field, choice, typed, formFailure } from '../core/form.js';

/** @import { Commands } from '../core/wire.d.ts' */
/** @import { Failure } from '../core/call.js' */
/** @typedef {Commands['books.show']['output']} Summary */
/** @typedef {Summary['recettes']} Rows */

/**
 * @param {HTMLElement} main
 * @param {{ id: string, signal: AbortSignal }} params `id` is a year to begin with, or `account-512` for a book to take along
 */
export async function screen(main, { id }) {
  let { years, proposed } = await call('books.list_years', {});
  let shown = await call('books.show', years.some((one) => one.year === id) ? { year: id } : {});
  const { accounts } = await call('books.list_accounts', {});
  let opening = years.length === 0;
  /** @type {Commands['books.preview_close']['output'] | null} */
  let closing = null;
  /** @type {Failure | null} */
  let failure = null;

  const again = async () => ({ years, proposed } = await call('books.list_years', {}));
  /** @param {() => Promise<void>} act */
  const perform = (act) => attempt(main, {
    act: async () => {
      failure = null;
      await act();
      redraw();
    },
    failed: (thrown) => { failure = thrown; },
    redraw,
  });
  /** @param {string} year */
  const look = (year) => perform(async () => {
    shown = await call('books.show', { year });
    closing = null;
  });
  /** @param {SubmitEvent} event */
  const open = (event) => {
    event.preventDefault();
    void perform(async () => {
      const { year, sentence } = await call('books.open_year', { from_on: typed(main, 'from_on'), to_on: typed(main, 'to_on') });
      opening = false;
      await again();
      shown = await call('books.show', { year });
      tell(sentence);
    });
  };
  const askToClose = () => perform(async () => {
    if (!shown.year) return;
    closing = await call('books.preview_close', { year: shown.year });
    redraw();
    document.getElementById('books-closing')?.scrollIntoView({ block: 'nearest' });
    document.getElementById('closed_by')?.focus();
  });
  /** @param {SubmitEvent} event */
  const close = (event) => {
    event.preventDefault();
    void perform(async () => {
      if (!shown.year) return;
      const { sentence } = await call('books.close_year', { year: shown.year, closed_by: typed(main, 'closed_by') });
      closing = null;
      await again();
      shown = await call('books.show', { year: shown.year });
      tell(sentence);
    });
  };
  const span = () => (shown.year ? { year: shown.year } : { from_on: shown.from_on, to_on: shown.to_on });
  /** @param {'xlsx' | 'csv'} format */
  const exportBook = (format) => perform(async () => {
    const { path, rows } = await call('books.export_book', { account: typed(main, 'account'), format, ...span() });
    tellMade(t('ui-books-made', { count: rows }), path);
  });
  const exportFec = () => perform(async () => {
    if (!shown.year) return;
    const { path, rows } = await call('books.export_fec', { year: shown.year });
    tellMade(t('ui-books-made-fec', { count: rows }), path);
  });

  const printBook = () => perform(async () => {
    const { path, pages } = await call('documents.cash_book', { account: typed(main, 'account'), ...span() });
    tellMade(t('ui-books-made-pdf', { count: pages }), path);
  });
  /** @param {boolean} large */
  const printReport = (large) => perform(async () => {
    const { path, pages } = await call('documents.financial_report', { year: shown.year, large });
    tellMade(t('ui-books-made-pdf', { count: pages }), path);
  });

  const redraw = () => draw(main, html`<div class="title-line"><h1>${icon('lock')} ${t('ui-books-title')}</h1>
      <a role="button" class="secondary" id="books-accounts" href="#books/accounts">${t('ui-books-to-accounts')}</a></div>
    ${moneyNav('books')}
    <p class="lead">${t('ui-books-says')}</p>
    ${closing ? nothing : formFailure(main, failure)}
    ${years.length === 0 ? html`<p class="empty">${t('ui-books-empty')}</p>` : list()}
    ${opening ? openForm() : html`<p class="actions"><button class="secondary" id="books-open" @click=${() => { opening = true; redraw(); document.getElementById('from_on')?.focus(); }}>${icon('plus')} ${t('ui-books-open-next')}</button></p>`}
    ${summary(shown)}
    ${closing ? closeForm(closing) : nothing}
    ${files()}`);

  const list = () => table({
    id: 'books-years', caption: t('ui-books-title'), rows: years, key: (row) => row.year,
    columns: [
      { title: t('ui-books-col-year'), cell: (row) => html`<button class="secondary" data-year=${row.year} aria-pressed=${String(row.year === shown.year)} @click=${() => look(row.year)}>${row.name}</button>` },
      { title: t('ui-books-col-days'), cell: (row) => `${day(row.from_on)} → ${day(row.to_on)}` },
      { title: t('ui-books-col-result'), figures: true, cell: (row) => money(row.result_cents) },
      { title: t('ui-books-col-state'), cell: (row) => html`${row.closed_on ? t('ui-books-closed-on', { day: day(row.closed_on), who: row.closed_by ?? '' }) : row.over ? t('ui-books-to-close') : t('ui-books-running')}
        ${row.sealed === false ? html`<span class="late">${icon('triangle-alert')} ${t('ui-books-seal-broken')}</span>` : nothing}` },
    ],
  });

  const openForm = () => html`<form class="card now" @submit=${open} aria-labelledby="books-opening">
    <h2 id="books-opening">${t('ui-books-opening')}</h2><p>${t('ui-books-opening-says')}</p>
    <div class="fields">
      ${field({ path: 'from_on', label: t('ui-books-from'), value: proposed.from, failure })}
      ${field({ path: 'to_on', label: t('ui-books-to'), value: proposed.to, failure })}
    </div>
    <p class="actions"><button id="books-open-do">${icon('check')} ${t('ui-books-open-do')}</button></p></form>`;

  /** @param {Summary} sums */
  const summary = (sums) => html`<section class="card private" aria-labelledby="books-summary">
    <h2 id="books-summary">${t('ui-books-summary', { from: day(sums.from_on), to: day(sums.to_on) })}</h2>
    <p id="books-result"><strong>${sums.result_cents < 0 ? t('ui-books-loss', { amount: money(-sums.result_cents) }) : t('ui-books-gain', { amount: money(sums.result_cents) })}</strong>
      <span class="help">${sums.first ? t('ui-books-first', { from: day(sums.from_on) }) : t('ui-books-before', { from: day(sums.before_from_on), to: day(sums.before_to_on), amount: money(sums.before_result_cents) })}</span></p>
    <div class="cards">
      ${side('recettes', t('ui-books-recettes'), sums.recettes, sums.recettes_cents, sums.first ? null : sums.before_recettes_cents)}
      ${side('depenses', t('ui-books-depenses'), sums.depenses, sums.depenses_cents, sums.first ? null : sums.before_depenses_cents)}
    </div>
    ${side('held', t('ui-books-held'), sums.held, sums.held_cents, sums.first ? null : sums.before_held_cents)}
    <dl class="facts">
      ${fact(t('ui-books-owe'), sums.owe_cents)}${fact(t('ui-books-have'), -sums.have_cents)}${fact(t('ui-books-suppliers'), -sums.suppliers_cents)}${fact(t('ui-books-other'), sums.other_cents)}
      <div><dt>${t('ui-books-own')}</dt><dd><strong>${money(sums.own_cents)}</strong></dd></div>
    </dl></section>`;

  /**
   * @param {string} label
   * @param {number} cents
   */
  const fact = (label, cents) => (cents === 0 ? nothing : html`<div><dt>${label}</dt><dd>${money(cents)}</dd></div>`);

  /**
   * @param {string} name
   * @param {string} title
   * @param {Rows} rows
   * @param {number} total
   * @param {number | null} before null when nothing was written before: no column is better than a column of zeros
   */
  const side = (name, title, rows, total, before) => html`<section aria-labelledby=${`books-${name}`}><h3 id=${`books-${name}`}>${title}</h3>
    ${rows.length === 0 ? html`<p class="help">${t('ui-books-nothing')}</p>` : html`<div class="table-scroll" tabindex="-1"><table id=${`books-${name}-table`}>
      <caption class="unseen">${title}</caption>
      <thead><tr><th scope="col">${t('ui-books-col-account')}</th><th scope="col" class="figures">${t('ui-books-col-amount')}</th>${before === null ? nothing : html`<th scope="col" class="figures minor">${t('ui-books-col-before')}</th>`}</tr></thead>
      <tbody>${rows.map((row) => html`<tr><td>${row.label} <span class="help">${row.code}</span></td><td class="figures">${money(row.amount_cents)}</td>${before === null ? nothing : html`<td class="figures minor">${money(row.before_cents)}</td>`}</tr>`)}</tbody>
      <tfoot><tr><th scope="row">${t('ui-books-total')}</th><td class="figures"><strong>${money(total)}</strong></td>${before === null ? nothing : html`<td class="figures minor">${money(before)}</td>`}</tr></tfoot>
    </table></div>`}</section>`;

  /** @param {NonNullable<typeof closing>} last */
  const closeForm = (last) => html`<form class="card attention" id="books-closing" @submit=${close} aria-labelledby="books-closing-title">
    <h2 id="books-closing-title">${t('ui-books-closing', { year: last.name })}</h2>
    ${formFailure(main, failure)}
    ${last.hindered ? html`<p id="books-hindered"><strong>${last.hindered}</strong></p>` : html`<p>${t('ui-books-closing-says')}</p>`}
    ${last.warnings.length ? html`<ul>${last.warnings.map((warning) => html`<li>${icon('triangle-alert')} ${warning}</li>`)}</ul>` : nothing}
    <p>${t('ui-books-closing-sums', { recettes: money(last.recettes_cents), depenses: money(last.depenses_cents), result: money(last.result_cents) })}</p>
    ${last.hindered ? nothing : field({ path: 'closed_by', label: t('ui-books-closed-by'), value: desk()?.person ?? '', failure })}
    <p class="actions">${last.hindered ? nothing : html`<button id="books-close-do">${icon('lock')} ${t('ui-books-close-do')}</button>`}
      <button type="button" class="secondary" id="books-close-not" @click=${() => { closing = null; failure = null; redraw(); }}>${t('ui-books-close-not')}</button></p></form>`;

  const files = () => html`<section class="card" aria-labelledby="books-files"><h2 id="books-files">${t('ui-books-files')}</h2>
    <p class="help">${t('ui-books-files-says')}</p>
    <div class="fields">${choice({ path: 'account', label: t('ui-books-which'), value: id.startsWith('account-') ? id.slice('account-'.length) : '530', options: accounts.map((one) => ({ value: one.code, label: `${one.code} · ${one.label}` })) })}</div>
    <p class="actions">
      <button class="secondary" id="books-pdf" @click=${printBook}>${icon('printer')} ${t('ui-books-pdf')}</button>
      <button class="secondary" id="books-xlsx" @click=${() => exportBook('xlsx')}>${icon('download')} ${t('ui-books-xlsx')}</button>
      <button class="secondary" id="books-csv" @click=${() => exportBook('csv')}>${icon('download')} ${t('ui-books-csv')}</button></p>
    <p class="actions">
      <button class="secondary" id="books-report" @click=${() => printReport(false)}>${icon('printer')} ${t('ui-books-report')}</button>
      <button class="secondary" id="books-report-large" @click=${() => printReport(true)}>${icon('printer')} ${t('ui-books-report-large')}</button>
      ${shown.year ? html`<button class="secondary" id="books-fec" @click=${exportFec}>${icon('download')} ${t('ui-books-fec')}</button>` : nothing}
      ${shown.year && !shown.closed_on && !closing ? html`<button class="secondary" id="books-close" @click=${askToClose}>${icon('lock')} ${t('ui-books-close', { year: shown.name })}</button>` : nothing}</p></section>`;

  redraw();
  if (id.startsWith('account-')) document.getElementById('account')?.focus();
}
