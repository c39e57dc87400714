// A file chosen in the window: its bytes for the program, and how a text file can be read otherwise.
import { choice } from './form.js';
import { html, nothing } from './html.js';
import { t } from './words.js';

const ENCODINGS = [
  { value: 'utf-8', key: 'ui-members-encoding-utf8' },
  { value: 'windows-1252', key: 'ui-members-encoding-windows' },
  { value: 'macintosh', key: 'ui-members-encoding-mac' },
];
const DELIMITERS = [
  { value: ';', key: 'ui-members-delimiter-semicolon' },
  { value: ',', key: 'ui-members-delimiter-comma' },
  { value: '\t', key: 'ui-members-delimiter-tab' },
  { value: '|', key: 'ui-members-delimiter-bar' },
];

/**
 * The choices of letters, delimiter and sheet; those that make no sense for the file are left out.
 * @param {{ encoding: string | null, delimiter: string | null, sheet: string | null, sheets: string[] }} read
 * @param {(change: { encoding?: string, delimiter?: string, sheet?: string }) => unknown} look
 */
export function readingChoices(read, look) {
  return [
    read.encoding === null ? nothing : choice({
      path: 'encoding', label: t('ui-members-import-encoding'), value: read.encoding,
      options: encodings(read.encoding),
      onchange: (event) => look({ encoding: selected(event) }),
    }),
    read.delimiter === null ? nothing : choice({
      path: 'delimiter', label: t('ui-members-import-delimiter'), value: read.delimiter,
      options: DELIMITERS.map(({ value, key }) => ({ value, label: t(key) })),
      onchange: (event) => look({ delimiter: selected(event) }),
    }),
    read.sheets.length < 2 ? nothing : choice({
      path: 'sheet', label: t('ui-members-import-sheet'), value: read.sheet ?? '',
      options: read.sheets.map((sheet) => ({ value: sheet, label: sheet })),
      onchange: (event) => look({ sheet: selected(event) }),
    }),
  ];
}

/**
 * What was guessed may be none of the usual ones: it is shown as it is, so that any of these is another choice.
 * @param {string} guessed
 */
function encodings(guessed) {
  const usual = ENCODINGS.map(({ value, key }) => ({ value, label: t(key) }));
  return usual.some(({ value }) => value === guessed) ? usual : [...usual, { value: guessed, label: guessed }];
}

/**
 * The same below what was read, with a word on what it is for; nothing where there is nothing to choose.
 * @param {Parameters<typeof readingChoices>[0]} read
 * @param {Parameters<typeof readingChoices>[1]} look
 */
export function readingSection(read, look) {
  if (read.encoding === null && read.sheets.length < 2) return nothing;
  return html`<section aria-labelledby="import-reading">
    <h2 id="import-reading">${t('ui-catalogue-files-reading')}</h2>
    <p>${t('ui-catalogue-files-reading-says')}</p>
    <div class="fields">${readingChoices(read, look)}</div>
  </section>`;
}

/** @param {Event} event */
function selected(event) {
  return event.target instanceof HTMLSelectElement ? event.target.value : '';
}

/**
 * @param {File} file
 * @returns {Promise<string>}
 */
export function base64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '');
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

/**
 * What hands over the file that is chosen in a field or dropped on a place.
 * @param {(file: File) => unknown} open
 */
export function takesFile(open) {
  return {
    /** @param {Event} event */
    chosen: async (event) => {
      if (!(event.target instanceof HTMLInputElement)) return;
      const file = event.target.files?.[0];
      if (file) await open(file);
      event.target.value = '';
    },
    /** @param {DragEvent} event */
    dropped: (event) => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      return file && open(file);
    },
    /** Without it nothing may be dropped. @param {Event} event */
    over: (event) => event.preventDefault(),
  };
}
