// A supplier's price list: choose it, see it on its real rows, answer what is open, see old and new prices, import.
import { html, draw, icon, nothing } from '../core/html.js';
import { call, peek, asFailure } from '../core/call.js';
import { t } from '../core/words.js';
import { day, dayAndTime } from '../core/format.js';
import { tell } from '../core/notice.js';
import { tellMade } from '../core/made.js';
import { choice } from '../core/form.js';
import { base64, takesFile } from '../core/files.js';
import { failureBox } from '../core/failure.js';
import { table } from '../core/table.js';
import { followProgress } from '../core/progress.js';
import { columns, counts, plan, questions, wrongLines } from './import_parts.js';

/** @import { Commands } from '../core/wire.d.ts' */
/** @import { Failure } from '../core/call.js' */
/** @typedef {Commands['catalogue_files.preview']['input']} Input */
/** @typedef {Commands['catalogue_files.preview']['output']} Preview */
/** @typedef {NonNullable<Input['mapping']>} Mapping */

/**
 * @param {HTMLElement} main
 * @param {{ id: string, signal: AbortSignal }} params
 */
export async function screen(main, { id, signal }) {
  /** @type {Input | null} */
  let input = null;
  /** @type {Preview | null} */
  let preview = null;
  /** @type {Failure | null} */
  let failure = null;
  let supplier = id || '';
  /** @type {'keep' | 'archive'} */
  let vanished = 'keep';
  let skipWrong = false;
  /** @type {Commands['progress.show']['output'] | null} */
  let progress = null;
  /** @type {Commands['catalogue_files.import']['output'] | null} */
  let done = null;
  const { suppliers } = await call('catalogue.list_suppliers', {});
  let { imports } = await call('catalogue_files.list_imports', {});

  /** @param {Partial<Input>} change */
  const look = async (change) => {
    if (!input) return;
    const asked = { ...input, ...change };
    try {
      preview = await call('catalogue_files.preview', asked);
      input = asked;
      failure = null;
    } catch (thrown) {
      failure = asFailure(thrown);
      if (!preview) input = null;
    }
    redraw();
  };
  /** @param {Partial<Mapping>} change */
  const settle = (change) => look({ mapping: { ...input?.mapping, ...change } });
  /** @param {File} file */
  const open = async (file) => {
    input = { supplier: supplier || null, file: { name: file.name, content_base64: await base64(file) } };
    preview = null;
    done = null;
    skipWrong = false;
    vanished = 'keep';
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
  const run = async () => {
    if (!input || !preview) return;
    const follow = followProgress(signal, (view) => { progress = view; redraw(); });
    try {
      done = await call('catalogue_files.import', { ...input, seen: preview.seen, vanished, wrong: skipWrong ? 'skip' : 'refuse' });
      preview = null;
      failure = null;
    } catch (thrown) {
      failure = asFailure(thrown);
    } finally {
      follow.stop();
      progress = null;
    }
    ({ imports } = await call('catalogue_files.list_imports', {}));
    redraw();
    main.querySelector('[role="alert"]')?.scrollIntoView({ block: 'nearest' });
  };
  /** @param {string} which */
  const undo = (which) => async () => {
    const { put_back } = await call('catalogue_files.undo_import', { import: which });
    done = null;
    ({ imports } = await call('catalogue_files.list_imports', {}));
    redraw();
    tell(t('ui-catalogue-files-undone', { count: put_back }));
  };
  /** @param {'csv' | 'xlsx' | 'gdxp'} format */
  const exportAs = (format) => async () => {
    const { path, products } = await call('catalogue_files.export_file', { format });
    tellMade(t('ui-catalogue-files-exported', { count: products }), path);
  };

  const chooser = () => html`<p class="lead">${t('ui-catalogue-files-says')}</p>
    <div class="fields">
      ${choice({
        path: 'supplier', label: t('ui-catalogue-files-supplier'), help: t('ui-catalogue-files-supplier-says'), value: supplier, failure,
        options: [
          { value: '', label: t('ui-catalogue-files-supplier-of-file') },
          ...suppliers.filter((one) => !one.archived_on).map((one) => ({ value: one.supplier, label: one.name })),
        ],
        onchange: (event) => { supplier = event.target instanceof HTMLSelectElement ? event.target.value : ''; },
      })}
    </div>
    <p><a id="import-new-supplier" href="#catalogue/supplier">${icon('plus')} ${t('ui-catalogue-files-supplier-new')}</a></p>
    <div class="drop" @drop=${dropped} @dragover=${over}>
      <input id="import-file" class="unseen" type="file" accept=".csv,.txt,.tsv,.xlsx,.xls,.ods,.json" @change=${chosen}>
      <label for="import-file">${icon('upload')} ${t('ui-catalogue-files-choose')}</label>
      <p class="help">${t('ui-catalogue-files-kinds')}</p>
    </div>`;

  const running = () => html`<section class="card" id="import-running" aria-live="polite">
    <p>${progress?.sentence || t('ui-shell-busy')}</p>
    <progress max=${progress?.total || 1} value=${progress?.done ?? 0} aria-label=${t('ui-catalogue-files-running')}></progress>
    <p><button id="import-cancel" class="secondary" @click=${() => peek('progress.cancel', {})}>${t('ui-catalogue-files-cancel')}</button></p>
  </section>`;

  /** @param {NonNullable<typeof done>} result */
  const finished = (result) => html`<section class="card now" id="import-done">
    <h2>${icon('square-check')} ${t('ui-catalogue-files-done', { count: result.touched })}</h2>
    <p>${t('ui-catalogue-files-done-counts', { added: result.added, changed: result.changed, archived: result.archived, skipped: result.skipped })}</p>
    <p class="actions"><a role="button" id="import-see" href="#catalogue/list">${t('ui-catalogue-files-see')}</a>
      <button id="import-undo" class="secondary" @click=${undo(result.import)}>${icon('undo-2')} ${t('ui-catalogue-files-undo')}</button></p>
  </section>`;

  const past = () => (imports.length === 0 ? nothing : html`<section aria-labelledby="imports-past">
    <h2 id="imports-past">${t('ui-catalogue-files-past')}</h2>
    ${table({
      id: 'imports-table', caption: t('ui-catalogue-files-past'), rows: imports, key: (row) => row.import,
      columns: [
        { title: t('ui-catalogue-files-past-when'), cell: (row) => dayAndTime(row.at) },
        { title: t('ui-catalogue-files-past-supplier'), cell: (row) => row.supplier },
        { title: t('ui-catalogue-files-past-file'), minor: true, cell: (row) => row.file_name },
        { title: t('ui-catalogue-files-past-added'), figures: true, cell: (row) => String(row.added) },
        { title: t('ui-catalogue-files-past-changed'), figures: true, cell: (row) => String(row.changed) },
        { title: t('ui-catalogue-files-past-undo'), cell: (row) => (row.undone_on ? t('ui-catalogue-files-past-undone', { day: day(row.undone_on) })
          : html`<button class="secondary" data-import=${row.import} @click=${undo(row.import)}>${icon('undo-2')} ${t('ui-catalogue-files-undo')}</button>`) },
      ],
    })}
  </section>`);

  const exporter = () => html`<section class="card" aria-labelledby="export-title">
    <h2 id="export-title">${t('ui-catalogue-files-export')}</h2>
    <p>${t('ui-catalogue-files-export-says')}</p>
    <p class="actions">
      <button id="export-xlsx" class="secondary" @click=${exportAs('xlsx')}>${icon('download')} ${t('ui-catalogue-files-export-xlsx')}</button>
      <button id="export-csv" class="secondary" @click=${exportAs('csv')}>${icon('download')} ${t('ui-catalogue-files-export-csv')}</button>
      <button id="export-gdxp" class="secondary" @click=${exportAs('gdxp')}>${icon('download')} ${t('ui-catalogue-files-export-gdxp')}</button>
    </p>
  </section>`;

  /** @param {Preview} seen */
  const examined = (seen) => html`
    ${counts(seen, { run, restart, skipWrong })}
    ${wrongLines(seen, { skipWrong, setSkipWrong: (value) => { skipWrong = value; redraw(); } })}
    ${questions(seen, { settle, failure, told: input?.mapping ?? {} })}
    ${plan(seen, { vanished, setVanished: (value) => { vanished = value; redraw(); } })}
    ${columns(seen, { settle, look })}`;

  const redraw = () => draw(main, html`
    <p><a href="#catalogue/list">${t('ui-catalogue-files-back')}</a></p>
    <h1>${t('ui-catalogue-files-title')}</h1>
    ${failure && !main.querySelector(`[name="${CSS.escape(failure.field ?? '')}"]`) ? failureBox(failure) : nothing}
    ${progress ? running() : done ? finished(done) : nothing}
    ${progress ? nothing : preview && input ? examined(preview) : done ? nothing : chooser()}
    ${preview || progress ? nothing : html`${past()}${exporter()}`}`);
  redraw();
}
