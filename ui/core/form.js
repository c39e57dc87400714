// Labelled fields. What was typed stays after a refusal: a value is only set when it differs from the last one drawn.
import { html, icon, nothing } from './html.js';
import { failureBox } from './failure.js';

/** @import { Failure } from './call.js' */
/** @import { Template } from './html.js' */

/**
 * The id of the field at a path of the contract: `persons.0.phone` becomes `persons-0-phone`.
 * @param {string} path
 */
export function idOf(path) {
  return path.replaceAll('.', '-');
}

/**
 * @typedef {object} FieldOptions
 * @property {string} path where the value goes in the command's input; also makes the id
 * @property {Template} label
 * @property {Template} [help]
 * @property {string} [value]
 * @property {'text' | 'tel' | 'email' | 'password' | 'search'} [type]
 * @property {Failure | null} [failure] shown here when it speaks of this field
 * @property {string} [list] id of a datalist
 * @property {'text' | 'numeric' | 'tel' | 'email' | 'search'} [inputmode]
 * @property {boolean} [autofocus]
 * @property {boolean} [wide]
 * @property {(event: Event) => unknown} [oninput]
 * @property {(event: Event) => unknown} [onchange]
 */

/** @param {FieldOptions} options */
export function field({ path, label, help, value = '', type = 'text', failure, list, inputmode, autofocus, wide, oninput, onchange }) {
  const id = idOf(path);
  const wrong = failure?.field === path ? failure.message : '';
  return html`<div class="field ${wide ? 'wide' : ''} ${wrong ? 'wrong' : ''}">
    <label for=${id}>${label}</label>
    <input id=${id} name=${path} type=${type} .value=${value} autocomplete="off" spellcheck="false"
      inputmode=${inputmode ?? nothing} list=${list ?? nothing} ?data-first=${autofocus}
      aria-describedby=${described(id, help, wrong)} aria-invalid=${wrong ? 'true' : nothing}
      @input=${oninput ?? nothing} @change=${onchange ?? nothing}>
    ${beside(id, help, wrong)}
  </div>`;
}

/** @param {FieldOptions & { rows?: number }} options */
export function textField({ path, label, help, value = '', failure, rows = 3, wide, onchange }) {
  const id = idOf(path);
  const wrong = failure?.field === path ? failure.message : '';
  return html`<div class="field ${wide ? 'wide' : ''} ${wrong ? 'wrong' : ''}">
    <label for=${id}>${label}</label>
    <textarea id=${id} name=${path} rows=${rows} .value=${value}
      aria-describedby=${described(id, help, wrong)} aria-invalid=${wrong ? 'true' : nothing}
      @change=${onchange ?? nothing}></textarea>
    ${beside(id, help, wrong)}
  </div>`;
}

/**
 * A choice among few, as a list that opens.
 * @param {{ path: string, label: Template, help?: Template, value?: string, options: { value: string, label: string }[],
 *   failure?: Failure | null, onchange?: (event: Event) => unknown }} options
 */
export function choice({ path, label, help, value = '', options, failure, onchange }) {
  const id = idOf(path);
  const wrong = failure?.field === path ? failure.message : '';
  return html`<div class="field ${wrong ? 'wrong' : ''}">
    <label for=${id}>${label}</label>
    <select id=${id} name=${path} @change=${onchange ?? nothing} aria-describedby=${described(id, help, wrong)}>
      ${options.map((option) => html`<option value=${option.value} ?selected=${option.value === value}>${option.label}</option>`)}
    </select>
    ${beside(id, help, wrong)}
  </div>`;
}

/**
 * @param {{ path: string, label: Template, help?: Template, checked?: boolean, onchange?: (event: Event) => unknown }} options
 */
export function tick({ path, label, help, checked = false, onchange }) {
  const id = idOf(path);
  return html`<div class="field tick">
    <label for=${id}><input id=${id} name=${path} type="checkbox" .checked=${checked} @change=${onchange ?? nothing}
      aria-describedby=${described(id, help, '')}> <span>${label}</span></label>
    ${beside(id, help, '')}
  </div>`;
}

/**
 * Large choices, each with its plain sentence.
 * @param {{ name: string, legend: Template, value: string | null, onchange?: (value: string) => unknown,
 *   options: { value: string, label: Template, help?: Template }[] }} options
 */
export function radios({ name, legend, value, options, onchange }) {
  return html`<fieldset class="radios">
    <legend>${legend}</legend>
    ${options.map((option) => html`<label class="radio" for=${`${name}-${option.value}`}>
      <input type="radio" id=${`${name}-${option.value}`} name=${name} value=${option.value}
        .checked=${option.value === value} @change=${() => onchange?.(option.value)}>
      <span><strong>${option.label}</strong>${option.help ? html`<span class="help">${option.help}</span>` : nothing}</span>
    </label>`)}
  </fieldset>`;
}

/**
 * The failure above the form, unless a field of the form already shows it; a box to tick shows none.
 * @param {HTMLElement} main
 * @param {Failure | null} failure
 */
export function formFailure(main, failure) {
  const beside = failure?.field && main.querySelector(`[name="${CSS.escape(failure.field)}"]:not([type="checkbox"])`);
  return beside ? nothing : failureBox(failure);
}

/**
 * Puts the caret where the failure is.
 * @param {HTMLElement} main
 * @param {Failure} failure
 */
export function goToFailure(main, failure) {
  const where = failure.field && main.querySelector(`[name="${CSS.escape(failure.field)}"]`);
  const target = where instanceof HTMLElement ? where : main.querySelector('[role="alert"]');
  target?.closest('details')?.setAttribute('open', '');
  if (where instanceof HTMLElement) where.focus();
  else target?.scrollIntoView({ block: 'nearest' });
}

/**
 * The text in a field, without the spaces around it.
 * @param {HTMLElement} main
 * @param {string} path
 */
export function typed(main, path) {
  const input = main.querySelector(`[name="${CSS.escape(path)}"]`);
  const value = input && 'value' in input ? String(input.value) : '';
  return value.trim();
}

/**
 * @param {HTMLElement} main
 * @param {string} path
 */
export function ticked(main, path) {
  const input = main.querySelector(`[name="${CSS.escape(path)}"]`);
  return input instanceof HTMLInputElement && input.checked;
}

/**
 * @param {string} id
 * @param {Template | undefined} help
 * @param {string} wrong
 */
function described(id, help, wrong) {
  return [help ? `${id}-help` : '', wrong ? `${id}-error` : ''].filter(Boolean).join(' ') || nothing;
}

/**
 * @param {string} id
 * @param {Template | undefined} help
 * @param {string} wrong
 */
function beside(id, help, wrong) {
  return html`${help ? html`<p class="help" id=${`${id}-help`}>${help}</p>` : nothing}
    ${wrong ? html`<p class="error" id=${`${id}-error`}>${icon('triangle-alert')} ${wrong}</p>` : nothing}`;
}
