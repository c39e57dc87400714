// Bring one's list: choose a file, see it on its real rows, correct in place, import, and take it all back if need be.
import { html, draw, icon, nothing } from '../core/html.js';
import { call, peek, asFailure } from '../core/call.js';
import { t } from '../core/words.js';
import { day, dayAndTime } from '../core/format.js';
import { tell } from '../core/notice.js';
import { radios, tick } from '../core/form.js';
import { base64, readingChoices, takesFile } from '../core/files.js';
import { failureBox } from '../core/failure.js';
import { table } from '../core/table.js';
import { followProgress } from '../core/progress.js';

/** @import { Commands } from '../core/wire.d.ts' */
/** @import { Failure } from '../core/call.js' */
/** @typedef {Commands['members.preview_import']['input']} Input */
/** @typedef {Commands['members.preview_import']['output']} Preview */

/** @type {Record<string, string>} */
const FIELDS = {
  last_name: 'ui-members-last-name',
  first_name: 'ui-members-first-name',
  full_name: 'ui-members-field-full-name',
  call_name: 'ui-members-call-name',
  phone: 'ui-members-phone',
  email: 'ui-members-email',
  address: 'ui-members-address',
  pickup_place: 'ui-members-place',
  size: 'ui-members-size',
  channel: 'ui-members-channel',
  reading_help: 'ui-members-help',
  proxies: 'ui-members-proxies',
  note: 'ui-members-note',
  code: 'ui-members-col-code',
};

/**
 * @param {HTMLElement} main
 * @param {{ id: string, signal: AbortSignal }} params
 */
export async function screen(main, { signal }) {
  /** @type {Input | null} */
  let input = null;
  /** @type {Preview | null} */
  let preview = null;
  /** @type {Failure | null} */
  let failure = null;
  /** @type {'skip' | 'add'} */
  let duplicates = 'skip';
  let skipErrors = false;
  /** @type {Commands['progress.show']['output'] | null} */
  let progress = null;
  /** @type {Commands['members.import']['output'] | null} */
  let done = null;
  let { imports } = await call('members.list_imports', {});

  /** @param {Partial<Input>} change */
  const look = async (change) => {
    if (!input) return;
    const asked = { ...input, ...change };
    try {
      preview = await call('members.preview_import', asked);
      input = asked;
      failure = null;
    } catch (thrown) {
      failure = asFailure(thrown);
    }
    redraw();
  };
  /** @param {File} file */
  const open = async (file) => {
    input = { file: { name: file.name, content_base64: await base64(file) } };
    preview = null;
    done = null;
    skipErrors = false;
    await look({});
  };
  const { chosen, dropped, over } = takesFile(open);
  const restart = () => {
    input = null;
    preview = null;
    done = null;
    failure = null;
    redraw();
  };
  /** @param {number} column */
  const pickColumn = (column) => (/** @type {Event} */ event) => {
    const value = event.target instanceof HTMLSelectElement ? event.target.value : '';
    const columns = (preview?.columns ?? []).map((field, index) => (index === column
      ? /** @type {NonNullable<Input['columns']>[number]} */ (value || null) : field));
    return look({ columns });
  };
  /** @param {Preview['errors'][number]} error */
  const correct = (error) => (/** @type {Event} */ event) => {
    if (!(event.target instanceof HTMLInputElement)) return undefined;
    const others = (input?.corrections ?? []).filter((one) => one.row !== error.row || one.column !== error.column);
    return look({ corrections: [...others, { row: error.row, column: error.column, text: event.target.value }] });
  };
  const run = async () => {
    if (!input) return;
    const follow = followProgress(signal, (view) => { progress = view; redraw(); });
    try {
      done = await call('members.import', { ...input, duplicates, errors: skipErrors ? 'skip' : 'refuse' });
      preview = null;
      failure = null;
    } catch (thrown) {
      failure = asFailure(thrown);
    } finally {
      follow.stop();
      progress = null;
    }
    ({ imports } = await call('members.list_imports', {}));
    redraw();
  };
  /** @param {string} id */
  const undo = (id) => async () => {
    const { removed, kept } = await call('members.undo_import', { import: id });
    done = null;
    ({ imports } = await call('members.list_imports', {}));
    redraw();
    tell(kept ? t('ui-members-undone-kept', { removed, kept }) : t('ui-members-undone', { removed }));
  };

  const chooser = () => html`<p class="lead">${t('ui-members-import-says')}</p>
    <div class="drop" @drop=${dropped} @dragover=${over}>
      <input id="import-file" class="unseen" type="file" accept=".csv,.txt,.tsv,.xlsx,.ods" @change=${chosen}>
      <label for="import-file">${icon('upload')} ${t('ui-members-import-choose')}</label>
      <p class="help">${t('ui-members-import-kinds')}</p>
    </div>`;

  const running = () => html`<section class="card" id="import-running" aria-live="polite">
    <p>${progress?.sentence || t('ui-shell-busy')}</p>
    <progress max=${progress?.total || 1} value=${progress?.done ?? 0} aria-label=${t('ui-members-import-progress')}></progress>
    <p><button id="import-cancel" class="secondary" @click=${() => peek('progress.cancel', {})}>${t('ui-members-import-cancel')}</button></p>
  </section>`;

  /** @param {NonNullable<typeof done>} result */
  const finished = (result) => html`<section class="card now" id="import-done">
    <h2>${icon('square-check')} ${t('ui-members-import-added', { count: result.added })}</h2>
    ${result.skipped_duplicates ? html`<p>${t('ui-members-import-skipped-duplicates', { count: result.skipped_duplicates })}</p>` : nothing}
    ${result.skipped_errors ? html`<p>${t('ui-members-import-skipped-errors', { count: result.skipped_errors })}</p>` : nothing}
    <p class="actions"><a role="button" id="import-see" href="#members/list">${t('ui-members-import-see')}</a>
      <button id="import-undo" class="secondary" @click=${undo(result.import)}>${icon('undo-2')} ${t('ui-members-import-undo')}</button></p>
  </section>`;

  const past = () => (imports.length === 0 ? nothing : html`<section aria-labelledby="imports-past">
    <h2 id="imports-past">${t('ui-members-imports')}</h2>
    ${table({
      id: 'imports-table', caption: t('ui-members-imports'), rows: imports, key: (row) => row.import,
      columns: [
        { title: t('ui-members-imports-when'), cell: (row) => dayAndTime(row.at) },
        { title: t('ui-members-imports-file'), cell: (row) => row.file_name },
        { title: t('ui-members-imports-added'), figures: true, cell: (row) => String(row.added) },
        { title: t('ui-members-imports-undo'), cell: (row) => (row.undone_on ? t('ui-members-imports-undone', { day: day(row.undone_on) })
          : html`<button class="secondary" data-import=${row.import} @click=${undo(row.import)}>${icon('undo-2')} ${t('ui-members-import-undo')}</button>`) },
      ],
    })}
  </section>`);

  const redraw = () => draw(main, html`
    <p><a href="#members/list">${t('ui-members-back')}</a></p>
    <h1>${t('ui-members-import')}</h1>
    ${failureBox(failure)}
    ${progress ? running() : done ? finished(done) : nothing}
    ${progress ? nothing : preview && input
      ? examined(preview, { look, pickColumn, correct, run, restart, file: input.file.name ?? '', duplicates, skipErrors,
        setDuplicates: (value) => { duplicates = value; redraw(); }, setSkipErrors: (value) => { skipErrors = value; redraw(); } })
      : done ? nothing : chooser()}
    ${preview || progress ? nothing : past()}`);
  redraw();
}

/**
 * What the program understood of the file, on its real rows. Nothing is written yet.
 * @param {Preview} preview
 * @param {{ look: (change: Partial<Input>) => unknown, pickColumn: (column: number) => (event: Event) => unknown,
 *   correct: (error: Preview['errors'][number]) => (event: Event) => unknown, run: () => unknown, restart: () => unknown,
 *   file: string, duplicates: 'skip' | 'add', skipErrors: boolean,
 *   setDuplicates: (value: 'skip' | 'add') => void, setSkipErrors: (value: boolean) => void }} acts
 */
function examined(preview, acts) {
  const blocked = preview.errors_total > 0 && !acts.skipErrors;
  return html`<section class="card now" id="import-counts" aria-live="polite">
      <p><strong>${acts.file}</strong> · ${t('ui-members-import-rows', { count: preview.rows })}</p>
      <ul class="counts">
        <li>${icon('plus')} ${t('ui-members-import-new', { count: preview.new })}</li>
        <li>${icon('users')} ${t('ui-members-import-known', { count: preview.duplicates_total })}</li>
        <li>${icon(preview.errors_total ? 'triangle-alert' : 'check')} ${t('ui-members-import-errors', { count: preview.errors_total })}</li>
      </ul>
      <p>${t('ui-members-import-nothing-yet')}</p>
      <p class="actions"><button id="import-run" ?disabled=${blocked} @click=${acts.run}>${t('ui-members-import-run')}</button>
        <button id="import-restart" class="secondary" @click=${acts.restart}>${t('ui-members-import-other-file')}</button></p>
      ${blocked ? html`<p class="help" id="import-blocked">${t('ui-members-import-blocked')}</p>` : nothing}
    </section>
    ${preview.errors_total ? errors(preview, acts) : nothing}
    ${preview.duplicates_total ? duplicateRows(preview, acts) : nothing}
    <section aria-labelledby="import-columns">
      <h2 id="import-columns">${t('ui-members-import-columns')}</h2>
      <p>${t('ui-members-import-columns-says')}</p>
      <div class="table-scroll" tabindex="0" role="region" aria-label=${t('ui-members-import-columns-says')}><table class="columns" id="import-sample">
        <thead><tr>${preview.headers.map((header, column) => html`<th scope="col">
          <label for=${`column-${column}`}>${header || t('ui-members-import-column', { number: column + 1 })}</label>
          <select id=${`column-${column}`} @change=${acts.pickColumn(column)}>
            <option value="" ?selected=${!preview.columns[column]}>${t('ui-members-import-ignore')}</option>
            ${Object.entries(FIELDS).map(([value, key]) => html`<option value=${value} ?selected=${preview.columns[column] === value}>${t(key)}</option>`)}
          </select></th>`)}</tr></thead>
        <tbody>${preview.sample.map((row) => html`<tr>${preview.headers.map((_, column) => html`<td>${row[column] ?? ''}</td>`)}</tr>`)}</tbody>
      </table></div>
    </section>
    <section aria-labelledby="import-reading">
      <h2 id="import-reading">${t('ui-members-import-reading')}</h2>
      <p>${t('ui-members-import-reading-says')}</p>
      <div class="fields">
        ${readingChoices(preview, (change) => acts.look(change.encoding ? change : { ...change, columns: null, corrections: [] }))}
      </div>
    </section>`;
}

/**
 * @param {Preview} preview
 * @param {{ correct: (error: Preview['errors'][number]) => (event: Event) => unknown, skipErrors: boolean, setSkipErrors: (value: boolean) => void }} acts
 */
function errors(preview, { correct, skipErrors, setSkipErrors }) {
  return html`<section class="card attention" id="import-errors" aria-labelledby="import-errors-title">
    <h2 id="import-errors-title">${icon('triangle-alert')} ${t('ui-members-import-errors-title')}</h2>
    <p>${t('ui-members-import-errors-says')}</p>
    ${preview.errors.map((error) => html`<div class="fix">
      <label for=${`fix-${error.row}-${error.column}`}>${t('ui-members-import-cell', { row: error.row, header: error.header })}</label>
      <input id=${`fix-${error.row}-${error.column}`} .value=${error.text} aria-describedby=${`fix-${error.row}-${error.column}-error`} @change=${correct(error)}>
      <p class="error" id=${`fix-${error.row}-${error.column}-error`}>${error.message}</p>
    </div>`)}
    ${preview.errors_total > preview.errors.length ? html`<p>${t('ui-members-import-errors-more', { shown: preview.errors.length, count: preview.errors_total })}</p>` : nothing}
    ${tick({
      path: 'skip_errors', label: t('ui-members-import-skip-errors'), checked: skipErrors,
      onchange: (event) => setSkipErrors(event.target instanceof HTMLInputElement && event.target.checked),
    })}
  </section>`;
}

/**
 * @param {Preview} preview
 * @param {{ duplicates: 'skip' | 'add', setDuplicates: (value: 'skip' | 'add') => void }} acts
 */
function duplicateRows(preview, { duplicates, setDuplicates }) {
  return html`<section class="card" id="import-duplicates" aria-labelledby="import-duplicates-title">
    <h2 id="import-duplicates-title">${t('ui-members-import-duplicates-title')}</h2>
    ${radios({
      name: 'duplicates', legend: t('ui-members-import-duplicates-says'), value: duplicates,
      onchange: (value) => setDuplicates(value === 'add' ? 'add' : 'skip'),
      options: [
        { value: 'skip', label: t('ui-members-import-duplicates-skip') },
        { value: 'add', label: t('ui-members-import-duplicates-add') },
      ],
    })}
    ${table({
      id: 'import-duplicates-table', caption: t('ui-members-import-duplicates-title'), rows: preview.duplicates, key: (row) => row.row,
      columns: [
        { title: t('ui-members-import-row'), figures: true, cell: (row) => String(row.row) },
        { title: t('ui-members-import-in-file'), cell: (row) => row.text },
        { title: t('ui-members-import-in-list'), cell: (row) => html`<b class="code">${row.code}</b>` },
      ],
    })}
    ${preview.duplicates_total > preview.duplicates.length ? html`<p>${t('ui-members-import-errors-more', { shown: preview.duplicates.length, count: preview.duplicates_total })}</p>` : nothing}
  </section>`;
}
