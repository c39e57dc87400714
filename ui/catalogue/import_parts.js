// The parts of a price list that was read: what it holds, what is still to be told, what it changes, its rows.
import { html, icon, nothing } from '../core/html.js';
import { t } from '../core/words.js';
import { choice, field, radios, tick } from '../core/form.js';
import { readingSection } from '../core/files.js';
import { table } from '../core/table.js';

/** @import { Commands } from '../core/wire.d.ts' */
/** @import { Failure } from '../core/call.js' */
/** @typedef {Commands['catalogue_files.preview']['input']} Input */
/** @typedef {Commands['catalogue_files.preview']['output']} Preview */
/** @typedef {NonNullable<Input['mapping']>} Mapping */
/** @typedef {NonNullable<Mapping['units']>[number]} Told */

/** @type {Record<string, string>} */
const FIELDS = {
  name: 'ui-catalogue-files-field-name',
  price: 'ui-catalogue-files-field-price',
  unit: 'ui-catalogue-files-field-unit',
  pack_units: 'ui-catalogue-files-field-pack-units',
  reference: 'ui-catalogue-files-field-reference',
  vat: 'ui-catalogue-files-field-vat',
  family: 'ui-catalogue-files-field-family',
  origin: 'ui-catalogue-files-field-origin',
  label: 'ui-catalogue-files-field-label',
  deposit: 'ui-catalogue-files-field-deposit',
  available: 'ui-catalogue-files-field-available',
  step: 'ui-catalogue-files-field-step',
  least: 'ui-catalogue-files-field-least',
  most: 'ui-catalogue-files-field-most',
  note: 'ui-catalogue-files-field-note',
};

/** @param {Event} event */
function valueOf(event) {
  return event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement ? event.target.value : '';
}

/**
 * Why the import waits, in words; nothing when it need not.
 * @param {Preview} seen
 * @param {boolean} skipWrong
 */
function blocked(seen, skipWrong) {
  if (seen.column_missing) return t('ui-catalogue-files-blocked-columns');
  if (seen.units.some((unit) => !unit.sure)) return t('ui-catalogue-files-blocked-units');
  if (seen.vat_missing) return t('ui-catalogue-files-blocked-vat');
  if (seen.wrong_total && !skipWrong) return t('ui-catalogue-files-blocked-wrong');
  return seen.added || seen.changed || seen.vanished ? '' : t('ui-catalogue-files-blocked-nothing');
}

/**
 * @param {Preview} seen
 * @param {{ run: () => unknown, restart: () => unknown, skipWrong: boolean }} acts
 */
export function counts(seen, { run, restart, skipWrong }) {
  const why = blocked(seen, skipWrong);
  const aside = (/** @type {number} */ count, /** @type {string} */ says) => (count ? html`<p>${says}</p>` : nothing);
  return html`<section class="card now" id="import-counts" aria-live="polite">
    <p><strong>${t('ui-catalogue-files-of', { supplier: seen.suppliers.map((one) => one.name).join(', ') })}</strong> · ${seen.file_name} ·
      ${t('ui-catalogue-files-rows', { count: seen.rows })}</p>
    ${seen.suppliers.filter((one) => !one.supplier).map((one) => html`<p>${icon('plus')} ${t('ui-catalogue-files-supplier-added', { name: one.name })}</p>`)}
    ${seen.column_missing ? html`<p class="box warn">${icon('triangle-alert')} ${seen.column_missing}</p>` : html`<ul class="counts">
      <li>${icon('pencil')} ${t('ui-catalogue-files-changed', { count: seen.changed })}</li>
      <li>${icon('plus')} ${t('ui-catalogue-files-added', { count: seen.added })}</li>
      <li>${icon('check')} ${t('ui-catalogue-files-unchanged', { count: seen.unchanged })}</li>
      <li>${icon('archive')} ${t('ui-catalogue-files-vanished', { count: seen.vanished })}</li>
      <li>${icon(seen.wrong_total ? 'triangle-alert' : 'check')} ${t('ui-catalogue-files-wrong', { count: seen.wrong_total })}</li>
    </ul>`}
    ${aside(seen.unavailable, t('ui-catalogue-files-unavailable', { count: seen.unavailable }))}
    ${aside(seen.left_aside, t('ui-catalogue-files-left-aside', { count: seen.left_aside }))}
    ${seen.remembered ? html`<p>${t('ui-catalogue-files-remembered')}</p>` : nothing}
    <p>${t('ui-catalogue-files-nothing-yet')}</p>
    <p class="actions"><button id="import-run" ?disabled=${Boolean(why)} @click=${run}>${t('ui-catalogue-files-run')}</button>
      <button id="import-restart" class="secondary" @click=${restart}>${t('ui-catalogue-files-other-file')}</button></p>
    ${why ? html`<p class="help" id="import-blocked">${why}</p>` : nothing}
  </section>`;
}

/**
 * Whether the program waits for an answer.
 * @param {Preview} seen
 */
function isOpen(seen) {
  return seen.units.some((unit) => !unit.sure) || seen.vat_missing > 0 || seen.decimal_asked;
}

/**
 * Units, prices and VAT: what the file cannot say of itself.
 * @param {Preview} seen
 * @param {{ settle: (change: Partial<Mapping>) => unknown, failure: Failure | null, told: Mapping }} acts
 */
export function questions(seen, { settle, failure, told }) {
  if (seen.kind === 'cabas' || seen.units.length === 0) return nothing;
  return html`<section class=${isOpen(seen) ? 'card attention' : 'card'} id="import-questions" aria-labelledby="import-units">
    <h2 id="import-units">${t('ui-catalogue-files-units')}</h2>
    <p>${t('ui-catalogue-files-units-says')}</p>
    ${seen.units.map((_, at) => unit(seen, at, { settle, failure, told: told.units ?? [] }))}
    ${seen.kind === 'gdxp' ? nothing : html`<h2>${t('ui-catalogue-files-prices')}</h2>
    <div class="fields">
      ${choice({
        path: 'mapping.net', label: t('ui-catalogue-files-net'), value: seen.net ? 'yes' : 'no',
        options: [{ value: 'no', label: t('ui-catalogue-files-net-no') }, { value: 'yes', label: t('ui-catalogue-files-net-yes') }],
        onchange: (event) => settle({ net: valueOf(event) === 'yes' }),
      })}
      ${choice({
        path: 'mapping.price_for', label: t('ui-catalogue-files-price-for'), value: seen.price_for,
        options: [{ value: 'unit', label: t('ui-catalogue-files-price-for-unit') }, { value: 'measure', label: t('ui-catalogue-files-price-for-measure') },
          { value: 'pack', label: t('ui-catalogue-files-price-for-pack') }],
        onchange: (event) => settle({ price_for: priceForOf(valueOf(event)) }),
      })}
      ${seen.vat_missing || seen.vat !== null ? field({
        path: 'mapping.vat', label: t('ui-catalogue-files-vat'), value: seen.vat ?? '', inputmode: 'text', failure,
        onchange: (event) => settle({ vat: valueOf(event) }),
      }) : nothing}
      ${seen.decimal_asked || told.decimal ? choice({
        path: 'mapping.decimal', label: t('ui-catalogue-files-decimal'), value: seen.decimal ?? '',
        options: [{ value: '', label: t('ui-catalogue-files-decimal-open') }, { value: 'comma', label: t('ui-catalogue-files-decimal-comma') },
          { value: 'point', label: t('ui-catalogue-files-decimal-point') }],
        onchange: (event) => settle({ decimal: decimalOf(valueOf(event)) }),
      }) : nothing}
    </div>`}
  </section>`;
}

/**
 * @param {string} value
 * @returns {NonNullable<Mapping['price_for']>}
 */
function priceForOf(value) {
  return value === 'pack' || value === 'measure' ? value : 'unit';
}

/**
 * @param {string} value
 * @returns {Mapping['decimal']}
 */
function decimalOf(value) {
  return value === 'comma' || value === 'point' ? value : null;
}

/**
 * @param {Preview} seen
 * @param {number} at
 * @param {{ settle: (change: Partial<Mapping>) => unknown, failure: Failure | null, told: Told[] }} acts
 */
function unit(seen, at, { settle, failure, told }) {
  const one = seen.units[at];
  if (!one) return nothing;
  /** @param {string} measure @param {string} holds */
  const say = (measure, holds) => {
    const others = told.filter((other) => other.text !== one.text);
    const known = measure === 'mass' || measure === 'volume' || measure === 'count';
    return settle({ units: known ? [...others, { text: one.text, measure, holds }] : others });
  };
  const label = one.text ? t('ui-catalogue-files-unit', { unit: one.text, count: one.lines }) : t('ui-catalogue-files-no-unit', { count: one.lines });
  const wrong = failure?.field?.startsWith('mapping.units.') && failure.params['text'] !== undefined ? failure : null;
  return html`<div class="fields">
    ${choice({
      path: `unit-${at}`, label, value: one.sure ? one.measure : '',
      options: [
        ...(one.sure ? [] : [{ value: '', label: t('ui-catalogue-files-unit-open') }]),
        { value: 'count', label: t('ui-catalogue-files-unit-count') },
        { value: 'mass', label: t('ui-catalogue-files-unit-mass') },
        { value: 'volume', label: t('ui-catalogue-files-unit-volume') },
      ],
      onchange: (event) => say(valueOf(event), valueOf(event) === one.measure ? one.holds : ''),
    })}
    ${one.sure ? field({
      path: `unit-${at}-holds`, label: t('ui-catalogue-files-unit-holds'), value: one.holds, failure: wrong,
      onchange: (event) => say(one.measure, valueOf(event)),
    }) : nothing}
  </div>`;
}

/**
 * @param {Preview} seen
 * @param {{ skipWrong: boolean, setSkipWrong: (value: boolean) => void }} acts
 */
export function wrongLines(seen, { skipWrong, setSkipWrong }) {
  if (seen.wrong_total === 0) return nothing;
  return html`<section class="card attention" id="import-wrong" aria-labelledby="import-wrong-title">
    <h2 id="import-wrong-title">${icon('triangle-alert')} ${t('ui-catalogue-files-wrong-title')}</h2>
    ${table({
      id: 'import-wrong-table', caption: t('ui-catalogue-files-wrong-title'), rows: seen.wrong, key: (row) => `${row.row} ${row.message}`,
      columns: [
        { title: t('ui-catalogue-files-col-row'), figures: true, cell: (row) => String(row.row) },
        { title: t('ui-catalogue-files-col-text'), cell: (row) => html`${row.header ? html`<span class="help">${row.header}</span> ` : nothing}${row.text}` },
        { title: t('ui-catalogue-files-col-message'), cell: (row) => row.message },
      ],
    })}
    ${seen.wrong_total > seen.wrong.length ? html`<p>${t('ui-catalogue-files-more', { shown: seen.wrong.length, count: seen.wrong_total })}</p>` : nothing}
    ${tick({
      path: 'skip_wrong', label: t('ui-catalogue-files-wrong-skip'), checked: skipWrong,
      onchange: (event) => setSkipWrong(event.target instanceof HTMLInputElement && event.target.checked),
    })}
  </section>`;
}

/**
 * @param {Preview} seen
 * @param {{ vanished: 'keep' | 'archive', setVanished: (value: 'keep' | 'archive') => void }} acts
 */
export function plan(seen, { vanished, setVanished }) {
  const several = seen.suppliers.length > 1;
  /** @param {Preview['plan'][number]} row */
  const name = (row) => html`<strong>${row.name}</strong>${row.reference ? html` <span class="help">${row.reference}</span>` : nothing}
    ${several ? html`<span class="help">${row.supplier}</span>` : nothing}`;
  /**
   * @param {'changed' | 'added' | 'vanished'} deed
   * @param {string} title
   * @param {number} count
   */
  const part = (deed, title, count) => {
    const rows = seen.plan.filter((row) => row.deed === deed);
    if (rows.length === 0) return nothing;
    const price = deed === 'changed' ? [
      { title: t('ui-catalogue-files-col-before'), cell: (/** @type {typeof rows[number]} */ row) => row.before ?? '' },
      { title: t('ui-catalogue-files-col-after'), cell: (/** @type {typeof rows[number]} */ row) => html`<strong>${row.after ?? ''}</strong>
        ${row.changes.map((change) => html`<div>${change}</div>`)}` },
    ] : [{ title: t('ui-catalogue-files-col-price'), cell: (/** @type {typeof rows[number]} */ row) => row.after ?? row.before ?? '' }];
    return html`<h3>${title}</h3>
      ${deed === 'vanished' ? radios({
        name: 'vanished', legend: t('ui-catalogue-files-vanished-choice'), value: vanished,
        onchange: (value) => setVanished(value === 'archive' ? 'archive' : 'keep'),
        options: [
          { value: 'keep', label: t('ui-catalogue-files-vanished-keep') },
          { value: 'archive', label: t('ui-catalogue-files-vanished-archive'), help: t('ui-catalogue-files-vanished-archive-says') },
        ],
      }) : nothing}
      ${table({
        id: `import-${deed}`, caption: title, rows, key: (row) => `${row.row ?? ''} ${row.name} ${row.pack}`,
        columns: [
          { title: t('ui-catalogue-files-col-product'), cell: name },
          { title: t('ui-catalogue-files-col-pack'), minor: true, cell: (row) => row.pack },
          ...price,
        ],
      })}
      ${count > rows.length ? html`<p>${t('ui-catalogue-files-more', { shown: rows.length, count })}</p>` : nothing}`;
  };
  if (seen.plan.length === 0) return nothing;
  return html`<section id="import-plan" aria-labelledby="import-plan-title">
    <h2 id="import-plan-title">${t('ui-catalogue-files-plan')}</h2>
    ${part('changed', t('ui-catalogue-files-plan-changed'), seen.changed)}
    ${part('added', t('ui-catalogue-files-plan-added'), seen.added)}
    ${part('vanished', t('ui-catalogue-files-plan-vanished'), seen.vanished)}
  </section>`;
}

/**
 * The first rows as they stand in the file, with what each column holds.
 * @param {Preview} seen
 * @param {{ settle: (change: Partial<Mapping>) => unknown, look: (change: Partial<Input>) => unknown }} acts
 */
export function columns(seen, { settle, look }) {
  const free = seen.kind === 'list';
  /** @param {number} column */
  const pick = (column) => (/** @type {Event} */ event) => {
    const value = /** @type {NonNullable<Mapping['columns']>[number]} */ (valueOf(event) || null);
    return settle({ columns: seen.columns.map((one, at) => (at === column ? value : one === value ? null : one)) });
  };
  /** @param {string} header @param {number} column */
  const head = (header, column) => (free ? html`<th scope="col">
      <label for=${`column-${column}`}>${header || t('ui-catalogue-files-column', { number: column + 1 })}</label>
      <select id=${`column-${column}`} @change=${pick(column)}>
        <option value="" ?selected=${!seen.columns[column]}>${t('ui-catalogue-files-ignore')}</option>
        ${Object.entries(FIELDS).map(([value, key]) => html`<option value=${value} ?selected=${seen.columns[column] === value}>${t(key)}</option>`)}
      </select></th>` : html`<th scope="col">${header}</th>`);
  const says = free ? t('ui-catalogue-files-columns-says') : t('ui-catalogue-files-lines-shown');
  return html`<section aria-labelledby="import-columns">
      <h2 id="import-columns">${free ? t('ui-catalogue-files-columns') : t('ui-catalogue-files-lines-shown')}</h2>
      <p>${seen.kind === 'cabas' ? t('ui-catalogue-files-ours') : free ? says : nothing}</p>
      <div class="table-scroll" tabindex="0" role="region" aria-label=${says}><table class="columns" id="import-sample">
        <thead><tr>${seen.headers.map(head)}</tr></thead>
        <tbody>${seen.sample.map((row) => html`<tr>${seen.headers.map((_, column) => html`<td>${row[column] ?? ''}</td>`)}</tr>`)}</tbody>
      </table></div>
    </section>
    ${readingSection(seen, (change) => look(change.encoding ? change : { ...change, mapping: null }))}`;
}
