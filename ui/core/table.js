// Lists with big rows, moved through with the arrows.
import { html, nothing, repeat } from './html.js';

/** @import { Template } from './html.js' */

/**
 * @template Row
 * @typedef {{ title: string, cell: (row: Row) => Template, figures?: boolean, minor?: boolean }} Column
 */

/**
 * @template Row
 * @param {{ id: string, caption: string, columns: Column<Row>[], rows: Row[], key: (row: Row) => unknown }} options
 */
export function table({ id, caption, columns, rows, key }) {
  return html`<div class="table-scroll" tabindex="-1"><table id=${id}>
    <caption class="unseen">${caption}</caption>
    <thead><tr>${columns.map((column) => html`<th scope="col" class=${classOf(column)}>${column.title}</th>`)}</tr></thead>
    <tbody @click=${followRow}>${repeat(rows, key, (row) => html`<tr>
      ${columns.map((column) => html`<td class=${classOf(column)}>${column.cell(row)}</td>`)}
    </tr>`)}</tbody>
  </table></div>`;
}

/** @param {Column<any>} column */
function classOf(column) {
  return [column.figures ? 'figures' : '', column.minor ? 'minor' : ''].filter(Boolean).join(' ') || nothing;
}

/**
 * A click anywhere on a row follows the row's link.
 * @param {MouseEvent} event
 */
function followRow(event) {
  if (!(event.target instanceof Element) || event.target.closest('a, button, input, select, label')) return;
  const link = event.target.closest('tr')?.querySelector('a');
  if (link) link.click();
}

/**
 * Arrow keys go from a search field to the links of a list and along them.
 * @param {HTMLElement} area
 * @param {KeyboardEvent} event
 */
export function moveWithArrows(area, event) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [...area.querySelectorAll('[data-stop]')].filter((stop) => stop instanceof HTMLElement);
  const here = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
