// The bank's statement: read from a file, then each line matched in one key, or written into the books.
import { html, draw, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { attempt } from '../core/attempt.js';
import { t } from '../core/words.js';
import { day, money } from '../core/format.js';
import { tell } from '../core/notice.js';
import { moneyNav } from '../core/money_nav.js';
import { field, choice, tick, ticked, typed, formFailure } from '../core/form.js';
import { base64, readingChoices, takesFile } from '../core/files.js';

/** @import { Commands } from '../core/wire.d.ts' */
/** @import { Failure } from '../core/call.js' */
/** @typedef {Commands['bank.preview_import']['input']} Input */
/** @typedef {Commands['bank.preview_import']['output']} Preview */
/** @typedef {Commands['bank.list']['output']['lines'][number]} Line */
/** @typedef {'open' | 'matched' | 'all'} State */

/** @type {Record<State, string>} */
const STATES = { open: 'ui-bank-open', matched: 'ui-bank-matched', all: 'ui-bank-all' };
/** @type {Record<string, string>} */
const FIELDS = {
  day: 'ui-bank-field-day', label: 'ui-bank-field-label', amount: 'ui-bank-field-amount', debit: 'ui-bank-field-debit', credit: 'ui-bank-field-credit',
};

/** @param {HTMLElement} main */
export async function screen(main) {
  /** @type {State} */
  let state = 'open';
  let book = await call('bank.show', {});
  let shown = await call('bank.list', { state });
  /** @type {Input | null} */
  let input = null;
  /** @type {Preview | null} */
  let preview = null;
  /** @type {Line | null} */
  let writing = null;
  /** @type {Failure | null} */
  let failure = null;

  const again = async () => {
    book = await call('bank.show', {});
    shown = await call('bank.list', { state });
    writing = null;
  };
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
  /** @param {State} wanted */
  const choose = (wanted) => perform(async () => {
    state = wanted;
    await again();
  });
  /** @param {Partial<Input>} change */
  const look = (change) => perform(async () => {
    if (!input) return;
    const asked = { ...input, ...change };
    preview = await call('bank.preview_import', asked);
    input = asked;
  });
  /** @param {File} file */
  const open = async (file) => {
    input = { file: { name: file.name, content_base64: await base64(file) } };
    preview = null;
    await look({});
  };
  const { chosen, dropped, over } = takesFile(open);
  /** @param {number} column */
  const pickColumn = (column) => (/** @type {Event} */ event) => {
    const value = event.target instanceof HTMLSelectElement ? event.target.value : '';
    const columns = (preview?.columns ?? []).map((of, index) => (index === column
      ? /** @type {NonNullable<Input['columns']>[number]} */ (value || null) : of));
    return look({ columns });
  };
  const keep = () => perform(async () => {
    if (!input) return;
    const { sentence } = await call('bank.import', input);
    [input, preview, state] = [null, null, 'open'];
    await again();
    tell(sentence);
    redraw();
    focusNext();
  });
  const leave = () => {
    [input, preview, failure] = [null, null, null];
    redraw();
  };
  /** After a line is done, the keyboard stands on the next one. */
  const focusNext = () => {
    const next = main.querySelector('#bank-lines button') ?? document.getElementById('bank-tab-open');
    if (next instanceof HTMLElement) next.focus();
  };
  /**
   * @param {string} line
   * @param {string[]} movements
   */
  const match = (line, movements) => perform(async () => {
    const { sentence } = await call('bank.match', { line, movements });
    await again();
    tell(sentence);
    redraw();
    focusNext();
  });
  /** @param {string} line */
  const unmatch = (line) => perform(async () => {
    const { sentence } = await call('bank.unmatch', { line });
    await again();
    tell(sentence);
  });
  /** The movements ticked by hand. */
  const picked = () => book.movements.filter((one) => ticked(main, `movement.${one.movement}`)).map((one) => one.movement);
  /** @param {SubmitEvent} event */
  const write = (event) => {
    event.preventDefault();
    const line = writing;
    if (!line) return;
    if (event.submitter?.id === 'bank-match-picked') {
      void match(line.line, picked());
      return;
    }
    void perform(async () => {
      const { sentence } = await call('bank.record', {
        line: line.line, account: typed(main, 'account'), label: typed(main, 'label'), who: typed(main, 'who'), movements: picked(),
      });
      await again();
      tell(sentence);
      redraw();
      focusNext();
    });
  };
  /** @param {Line} line */
  const begin = (line) => {
    writing = line;
    failure = null;
    redraw();
    document.getElementById('account')?.focus();
  };

  const redraw = () => draw(main, html`<h1>${icon('lock')} ${t('ui-bank-title')}</h1>
    ${moneyNav('bank')}
    <p class="lead">${t('ui-bank-says')}</p>
    ${writing ? nothing : formFailure(main, failure)}
    ${preview && input ? examined(preview, input.file.name ?? '') : chooser()}
    ${agreement()}
    <p class="actions">${Object.entries(STATES).map(([name, key]) => html`<button id=${`bank-tab-${name}`} class=${name === state ? '' : 'secondary'}
      aria-pressed=${String(name === state)} @click=${() => choose(/** @type {State} */ (name))}>${t(key)}</button>`)}</p>
    ${shown.lines.length === 0 ? empty() : html`<ul class="papers" id="bank-lines">${shown.lines.map((line) => (writing?.line === line.line ? writeForm(line) : card(line)))}</ul>`}
    ${shown.total > shown.lines.length ? html`<p class="help">${t('ui-bank-more', { shown: shown.lines.length, total: shown.total })}</p>` : nothing}
    ${missing()}`);

  const chooser = () => html`<div class="drop" @drop=${dropped} @dragover=${over}>
    <input id="bank-file" class="unseen" type="file" accept=".csv,.txt,.tsv,.xlsx,.xls,.ods" @change=${chosen}>
    <label for="bank-file">${icon('upload')} ${t('ui-bank-choose')}</label>
    <p class="help">${t('ui-bank-kinds')}</p></div>`;

  /** How the books and the bank agree: one sum to compare with the bank's paper, and where it comes from. */
  const agreement = () => html`<section class="card private" aria-labelledby="bank-agree"><h2 id="bank-agree">${t('ui-bank-agree')}</h2>
    ${book.until_on ? html`<p><strong id="bank-statement-ends">${t('ui-bank-statement', { amount: money(book.statement_cents) })}</strong>
      <span class="help">${t('ui-bank-until', { day: day(book.until_on) })}</span></p>
    <details class="fold"><summary>${t('ui-bank-why')}</summary><dl class="facts">
      <div><dt>${t('ui-bank-books')}</dt><dd>${money(book.books_cents)}</dd></div>
      <div><dt>${t('ui-bank-not-shown', { count: book.open_movements })}</dt><dd>${money(book.open_movements_cents)}</dd></div>
      <div><dt>${t('ui-bank-not-written', { count: book.open_lines })}</dt><dd>${money(book.open_lines_cents)}</dd></div></dl></details>`
      : html`<p>${t('ui-bank-books')} <strong>${money(book.books_cents)}</strong></p><p class="help">${t('ui-bank-never')}</p>`}</section>`;

  const empty = () => html`<p class="empty">${book.until_on === null ? t('ui-bank-empty-first') : state === 'open' ? t('ui-bank-empty-open') : t('ui-bank-empty-matched')}</p>`;

  /** @param {Line} line */
  const head = (line) => html`<div class="grow"><h2>${day(line.on_day)} · ${money(line.amount_cents)}</h2><p>${line.label}</p></div>`;

  /** @param {Line} line */
  const card = (line) => html`<li class="card" data-line=${line.line}>${head(line)}
    <div class="actions">${line.matched.length ? html`<span class="grow">${icon('square-check')} ${line.matched.map((one) => one.voucher).join(', ')}</span>
        <button class="secondary" data-unmatch=${line.line} @click=${() => unmatch(line.line)}>${t('ui-bank-unmatch')}</button>`
      : html`${line.suggestions.map((one, index) => html`<button class=${index === 0 ? '' : 'secondary'} data-match=${line.line}
          @click=${() => match(line.line, one.movements.map((movement) => movement.movement))}>${icon('check')} ${one.says}</button>`)}
        <button class=${line.suggestions.length ? 'secondary' : ''} data-write=${line.line} @click=${() => begin(line)}>${icon('pencil')} ${line.suggestions.length ? t('ui-bank-write') : t('ui-bank-write-first')}</button>`}</div></li>`;

  /** @param {Line} line */
  const writeForm = (line) => html`<li class="card attention" id="bank-writing">${head(line)}
    <form class="grow" @submit=${write}>
      ${formFailure(main, failure)}
      <fieldset><legend>${t('ui-bank-write-legend')}</legend><div class="fields">
        ${choice({ path: 'account', label: t('ui-bank-account'), failure, value: line.account, options: shown.accounts.map((one) => ({ value: one.code, label: `${one.code} · ${one.label}` })) })}
        ${field({ path: 'label', label: t('ui-bank-what'), value: line.label, failure })}
        ${field({ path: 'who', label: t('ui-bank-who'), failure })}</div>
        <p class="actions"><button id="bank-write-do">${icon('pencil')} ${t('ui-bank-write-do')}</button>
          <button type="button" class="secondary" id="bank-write-not" @click=${() => { writing = null; failure = null; redraw(); }}>${t('ui-bank-write-not')}</button></p></fieldset>
      ${book.movements.length ? html`<details class="fold"><summary>${t('ui-bank-pick')}</summary>${book.movements.map((one) => tick({
        path: `movement.${one.movement}`, label: html`${day(one.on_day)} · <b>${one.voucher}</b> · ${one.label} ${one.who} · ${money(one.amount_cents)}`,
      }))}
        <p class="actions"><button id="bank-match-picked" class="secondary">${icon('check')} ${t('ui-bank-match-picked')}</button></p></details>` : nothing}
    </form></li>`;

  /** What the books know and the bank has not shown: a payment on its way, or one typed twice. */
  const missing = () => (book.until_on === null || book.movements.length === 0 ? nothing : html`<details class="fold">
    <summary>${t('ui-bank-missing', { count: book.open_movements })}</summary><p class="help">${t('ui-bank-missing-says')}</p>
    <ul class="told-list">${book.movements.map((one) => html`<li><span class="grow">${day(one.on_day)} · <b>${one.voucher}</b> · ${one.label} ${one.who}</span><span class="figures">${money(one.amount_cents)}</span></li>`)}</ul></details>`);

  /**
   * What was understood of the file, on its real rows. Nothing is written yet.
   * @param {Preview} read
   * @param {string} file
   */
  const examined = (read, file) => html`<section class="card now" id="bank-preview" aria-live="polite">
      <p><strong>${file}</strong></p>
      <ul class="counts">
        <li>${icon('plus')} ${t('ui-bank-new', { count: read.new })}</li>
        <li>${icon('check')} ${t('ui-bank-known', { count: read.known })}</li>
        <li>${icon(read.unread_total ? 'triangle-alert' : 'check')} ${t('ui-bank-unread', { count: read.unread_total })}</li></ul>
      ${read.readable ? html`<p>${t('ui-bank-nothing-yet')}</p>` : html`<p><strong>${t('ui-bank-not-readable')}</strong></p>`}
      <p class="actions">${read.readable && read.new ? html`<button id="bank-keep" @click=${keep}>${icon('check')} ${t('ui-bank-keep')}</button>` : nothing}
        <button id="bank-leave" class="secondary" @click=${leave}>${t('ui-bank-other-file')}</button></p>
      ${read.unread.length ? html`<ul class="told-list">${read.unread.map((one) => html`<li><b>${t('ui-bank-row', { row: one.row })}</b><span class="grow">${one.text}</span><span class="help">${one.message}</span></li>`)}</ul>` : nothing}
    </section>
    <section aria-labelledby="bank-columns"><h2 id="bank-columns">${t('ui-bank-columns')}</h2>
      <div class="table-scroll" tabindex="0" role="region" aria-label=${t('ui-bank-columns')}><table class="columns" id="bank-sample">
        <thead><tr>${read.headers.map((header, column) => html`<th scope="col"><label for=${`column-${column}`}>${header || t('ui-bank-column', { number: column + 1 })}</label>
          <select id=${`column-${column}`} @change=${pickColumn(column)}><option value="" ?selected=${!read.columns[column]}>${t('ui-bank-ignore')}</option>
            ${Object.entries(FIELDS).map(([value, key]) => html`<option value=${value} ?selected=${read.columns[column] === value}>${t(key)}</option>`)}</select></th>`)}</tr></thead>
        <tbody>${read.sample.map((row) => html`<tr>${read.headers.map((_, column) => html`<td>${row[column] ?? ''}</td>`)}</tr>`)}</tbody></table></div>
      <div class="fields">${readingChoices(read, (change) => look(change.encoding ? change : { ...change, columns: null }))}</div></section>`;

  redraw();
}
