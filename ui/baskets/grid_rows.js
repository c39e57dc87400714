// One line of the order grid: what it says, what stands in its cells, how it is drawn.
import { html, icon, nothing } from '../core/html.js';
import { money } from '../core/format.js';
import { ofMoney } from '../core/failure.js';
import { t } from '../core/words.js';

/** @import { BasketView } from '../core/wire.d.ts' */
/** @import { Failure } from '../core/call.js' */
/** @typedef {BasketView['lines'][number]} Line */
/** @typedef {'firm' | 'more' | 'less'} Name */
/** @typedef {{ firm: string, more?: string, less?: string, sure?: boolean }} Typed what goes to the program for one line */
/**
 * @typedef {object} Cell
 * @property {Row} row
 * @property {Name} name
 * @property {HTMLInputElement} input
 * @property {string} saved what the file holds, as it is shown
 * @property {number} waiting answers on their way
 * @property {string} sent what the last of them is about
 * @property {Failure | null} failure
 * @property {string} refused the text that the failure is about
 * @property {number} askedAt when a question was put; 0 when there is none
 */
/** @typedef {{ line: Line, drawn: string, place: HTMLElement, cells: Cell[] }} Row */

/** @type {Record<Name, string>} */
const TITLES = { firm: 'ui-baskets-col-quantity', more: 'ui-baskets-col-more', less: 'ui-baskets-col-less' };

/**
 * What stands in a cell: the steps crossed on the form, nothing when there are none.
 * @param {Line} line
 * @param {Name} name
 */
export function textOf(line, name) {
  const steps = name === 'firm' ? line.steps : name === 'more' ? line.more_steps : line.less_steps;
  return steps ? String(steps) : '';
}

/**
 * A line as it stands on the screen; what was refused is left out, so that it does not hold back its neighbour.
 * @param {Row} row
 * @param {Name[]} names
 * @returns {Typed}
 */
export function asTyped(row, names) {
  return all(names, (name) => {
    const cell = row.cells.find((one) => one.name === name);
    return cell?.failure ? cell.saved : cell?.input.value.trim() ?? '';
  });
}

/**
 * A line as the file holds it.
 * @param {Line} line
 * @param {Name[]} names
 */
export function asKept(line, names) {
  return all(names, (name) => textOf(line, name));
}

/**
 * @param {Name[]} names
 * @param {(name: Name) => string} text
 * @returns {Typed}
 */
function all(names, text) {
  return {
    firm: text('firm'), ...(names.includes('more') ? { more: text('more') } : {}), ...(names.includes('less') ? { less: text('less') } : {}),
  };
}

/** @param {Name[]} names */
export function headTemplate(names) {
  return html`<tr><th scope="col" class="figures">${t('ui-baskets-col-number')}</th><th scope="col">${t('ui-baskets-col-product')}</th>
    <th scope="col">${t('ui-baskets-col-unit')}</th>
    ${names.map((name) => html`<th scope="col" class="cell" id=${`col-${name}`}>${t(TITLES[name])}</th>`)}
    <th scope="col">${t('ui-baskets-col-echo')}</th></tr>`;
}

/**
 * @param {Row} row
 * @param {number} index
 * @param {Name[]} names
 * @param {boolean} locked
 */
export function rowTemplate(row, index, names, locked) {
  const { line } = row;
  const wrong = row.cells.find((cell) => cell.failure);
  const id = `line-${line.position}`;
  return html`<tr>
    <td class="figures">${line.position}</td>
    <th scope="row" id=${id}>${line.name}<span class="help private">${line.price_says}</span></th>
    <td class="unit" id=${`${id}-unit`}>${line.unit_says}</td>
    ${names.map((name) => html`<td class="cell">${line.withdrawn ? nothing : html`<input data-row=${index} data-name=${name} type="text" autocomplete="off" spellcheck="false"
      ?disabled=${locked} aria-labelledby=${`${id} ${id}-unit col-${name}`} aria-describedby=${wrong?.name === name ? `${id}-said` : `${id}-echo`}
      aria-invalid=${wrong?.name === name ? 'true' : nothing}>`}</td>`)}
    <td class="echo" id=${`${id}-echo`}>${line.withdrawn ? t('ui-baskets-line-withdrawn') : echo(line)}</td>
  </tr>
  ${wrong?.failure ? html`<tr class=${ofMoney(wrong.failure) ? 'said private' : 'said'}><td></td><td colspan=${3 + names.length} id=${`${id}-said`} role="alert">
    <p class="error">${icon('triangle-alert')} ${wrong.failure.message}</p>
    ${wrong.askedAt ? html`<p><kbd>${t('ui-baskets-enter')}</kbd> ${t('ui-baskets-sure-yes')} <kbd>${t('ui-baskets-escape')}</kbd> ${t('ui-baskets-sure-no')}</p>` : nothing}</td></tr>` : nothing}`;
}

/** @param {Line} line */
function echo(line) {
  if (!line.firm_says) return nothing;
  const spare = [line.more_says, line.less_says].filter(Boolean).join(' · ');
  return html`${line.firm_says}${spare ? html`<span class="help">${spare}</span>` : nothing}
    ${line.line_cents === null ? nothing : html`<span class="help private">${money(line.line_cents)}</span>`}`;
}
