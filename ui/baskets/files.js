// Orders by file: the blank form to fill in on another computer, and what comes back, all of it or nothing.
import { html, draw, icon, nothing } from '../core/html.js';
import { call, asFailure } from '../core/call.js';
import { t } from '../core/words.js';
import { tellMade } from '../core/made.js';
import { base64, readingSection, takesFile } from '../core/files.js';
import { radios, tick } from '../core/form.js';
import { failureBox } from '../core/failure.js';
import { table } from '../core/table.js';
import { lifeline } from '../core/lifeline.js';
import { basketsNav, campaignOf, noCampaign } from './nav.js';

/** @import { Commands, ExistingForms, OrderLayout } from '../core/wire.d.ts' */
/** @import { Failure } from '../core/call.js' */
/** @typedef {Commands['baskets.preview_file']['output']} Preview */
/** @typedef {Commands['baskets.preview_file']['input']} Source */

const TEXT_FILE = /\.(csv|txt|tsv)$/i;

/**
 * @param {HTMLElement} main
 * @param {{ id: string }} params
 */
export async function screen(main, { id }) {
  const shown = await campaignOf(id);
  if (!shown) return draw(main, noCampaign());
  const { campaign } = shown;
  let layout = /** @type {OrderLayout | 'typed'} */ ('rows');
  /** @type {Source | null} */
  let source = null;
  /** @type {Preview | null} */
  let preview = null;
  /** @type {Failure | null} */
  let failure = null;
  /** @type {Commands['baskets.import_file']['output'] | null} */
  let done = null;

  const write = async () => {
    const { path, households, products, late } = await call('baskets.export_form', layout === 'typed' ? { campaign, layout: 'sheets', typed_here: true } : { campaign, layout });
    tellMade(late ? t('ui-baskets-files-late', { households, products, late }) : t('ui-baskets-files-written', { households, products }), path);
  };
  /** @param {Partial<Source>} change */
  const look = async (change) => {
    if (!source) return;
    const asked = { ...source, ...change };
    try {
      preview = await call('baskets.preview_file', asked);
      source = asked;
      failure = null;
    } catch (thrown) {
      failure = asFailure(thrown);
    }
    redraw();
  };
  /** @param {File} file */
  const open = async (file) => {
    source = { campaign, file: { name: file.name, content_base64: await base64(file) } };
    preview = null;
    done = null;
    await look({});
  };
  const { chosen, dropped, over } = takesFile(open);
  const restart = () => {
    source = null;
    preview = null;
    failure = null;
    redraw();
  };
  const run = async () => {
    if (!source) return;
    try {
      done = await call('baskets.import_file', source);
      preview = null;
      source = null;
      failure = null;
    } catch (thrown) {
      failure = asFailure(thrown);
    }
    redraw();
  };

  const exporter = () => html`<section class="card" aria-labelledby="files-out"><h2 id="files-out">${t('ui-baskets-files-out')}</h2>
    <p>${t('ui-baskets-files-out-says')}</p>
    ${radios({ name: 'layout', legend: t('ui-baskets-files-layout'), value: layout,
      onchange: (value) => { layout = /** @type {typeof layout} */ (value); }, options: [
        { value: 'rows', label: t('ui-baskets-files-rows'), help: t('ui-baskets-files-rows-says') },
        { value: 'sheets', label: t('ui-baskets-files-sheets'), help: t('ui-baskets-files-sheets-says') },
        { value: 'typed', label: t('ui-baskets-files-typed'), help: t('ui-baskets-files-typed-says') }] })}
    <p class="actions"><button type="button" id="files-export" class="secondary" @click=${write}>${icon('download')} ${t('ui-baskets-files-export')}</button></p></section>`;
  const importer = () => html`<section aria-labelledby="files-in"><h2 id="files-in">${t('ui-baskets-files-in')}</h2>
    <div class="drop" @drop=${dropped} @dragover=${over}>
      <input id="orders-file" class="unseen" type="file" accept=".xlsx,.ods,.csv,.txt,.tsv" @change=${chosen}>
      <label for="orders-file">${icon('upload')} ${t('ui-baskets-files-choose')}</label>
      <p class="help">${t('ui-baskets-files-kinds')}</p></div></section>`;
  /** A text file in which nothing was understood may only have been read with other letters or columns than its own. */
  const unread = () => (source && TEXT_FILE.test(source.file.name ?? '')
    ? readingSection({ encoding: source.encoding ?? 'utf-8', delimiter: source.delimiter ?? ';', sheet: null, sheets: [] }, otherwise) : nothing);
  /** What was refused with one reading is tried with another, also when that one is refused too. @param {Partial<Source>} change */
  const otherwise = (change) => {
    if (source) source = { ...source, ...change };
    return look({});
  };
  /** @param {NonNullable<typeof done>} result */
  const finished = (result) => html`<section class="card now" id="files-done"><h2>${icon('square-check')} ${t('ui-baskets-files-done', { forms: result.forms, lines: result.lines })}</h2>
    ${result.skipped ? html`<p>${t('ui-baskets-files-skipped', { count: result.skipped })}</p>` : nothing}
    ${result.told.map((sentence) => html`<p>${sentence}</p>`)}
    <p class="actions"><a role="button" id="files-see" href=${`#baskets/list/${campaign}`}>${t('ui-baskets-files-see')}</a></p></section>`;

  const redraw = () => draw(main, html`<h1>${t('ui-baskets-files')} · ${shown.title}</h1>
    ${lifeline(shown)}
    ${basketsNav(campaign, 'files')}
    ${failureBox(failure)}
    ${done ? finished(done) : nothing}
    ${preview && source ? examined(preview, source, { look, run, restart }) : html`${importer()}${unread()}${exporter()}`}`);
  redraw();
  return undefined;
}

/**
 * What was read, form by form, with what a person has to say before it is taken. Nothing is written yet.
 * @param {Preview} preview
 * @param {Source} source
 * @param {{ look: (change: Partial<Source>) => unknown, run: () => unknown, restart: () => unknown }} acts
 */
function examined(preview, source, { look, run, restart }) {
  const undecided = preview.existing > 0 && !source.existing;
  const blocked = preview.errors_total > 0 || undecided;
  return html`<section class="card now" id="files-counts" aria-live="polite">
      <p><strong>${preview.file_name}</strong> · ${t('ui-baskets-files-read', { forms: preview.forms.length, lines: preview.lines })}</p>
      ${preview.told.map((sentence) => html`<p>${icon('info')} ${sentence}</p>`)}
      <p>${t('ui-baskets-files-nothing-yet')}</p>
      ${preview.existing ? radios({ name: 'existing', legend: t('ui-baskets-files-existing', { count: preview.existing }), value: source.existing ?? null,
        onchange: (value) => look({ existing: /** @type {ExistingForms} */ (value) }), options: [
          { value: 'replace', label: t('ui-baskets-files-replace') }, { value: 'add', label: t('ui-baskets-files-add') }, { value: 'skip', label: t('ui-baskets-files-skip') }] }) : nothing}
      ${preview.in_time_asked ? tick({ path: 'in_time', label: t('ui-baskets-files-in-time'), checked: source.handed_in_time === true,
        onchange: (event) => look({ handed_in_time: event.target instanceof HTMLInputElement && event.target.checked }) }) : nothing}
      ${preview.only_unlikely || source.sure ? tick({ path: 'sure', label: t('ui-baskets-files-sure'), checked: source.sure === true,
        onchange: (event) => look({ sure: event.target instanceof HTMLInputElement && event.target.checked }) }) : nothing}
      <p class="actions"><button type="button" id="files-run" ?disabled=${blocked} @click=${run}>${icon('check')} ${t('ui-baskets-files-run')}</button>
        <button type="button" class="secondary" id="files-restart" @click=${restart}>${t('ui-baskets-files-other')}</button></p>
      ${blocked ? html`<p class="help" id="files-blocked">${undecided ? t('ui-baskets-files-undecided') : t('ui-baskets-files-blocked')}</p>` : nothing}
    </section>
    ${preview.errors_total ? html`<section class="card attention" id="files-errors" aria-labelledby="files-errors-title">
      <h2 id="files-errors-title">${icon('triangle-alert')} ${t('ui-baskets-files-errors', { count: preview.errors_total })}</h2>
      <p>${t('ui-baskets-files-errors-says')}</p>
      <ul class="told-list">${preview.errors.map((error) => html`<li><b>${t('ui-baskets-files-cell', { sheet: error.sheet ?? '', row: error.row })} ${error.text}</b>
        <span class="grow">${error.message}</span></li>`)}</ul></section>` : nothing}
    ${preview.forms.length ? table({ id: 'files-table', caption: t('ui-baskets-files-in'), rows: preview.forms, key: (row) => `${row.sheet ?? ''}/${row.row}`, columns: [
      { title: t('ui-baskets-col-household'), cell: (row) => html`<b class="code">${row.code}</b> ${row.name}` },
      { title: t('ui-baskets-col-lines'), figures: true, cell: (row) => String(row.lines) },
      { title: t('ui-baskets-col-crossed'), figures: true, cell: (row) => String(row.crossed) },
      { title: t('ui-baskets-files-already'), cell: (row) => (row.existing_number === null ? '' : t('ui-baskets-form-number', { number: row.existing_number })) },
    ] }) : nothing}
    ${readingSection({ encoding: preview.encoding, delimiter: preview.delimiter, sheet: null, sheets: [] }, look)}`;
}
