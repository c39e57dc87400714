// The lines of a form as they are printed, typed in by keyboard alone.
// Rows are drawn once; an answer draws again only the rows that differ, and never touches the cell being typed in.
import { draw, html } from '../core/html.js';
import { asFailure } from '../core/call.js';
import { t } from '../core/words.js';
import { plain } from '../core/plain.js';
import { wayOf } from './grid_keys.js';
import { asKept, asTyped, headTemplate, rowTemplate, textOf } from './grid_rows.js';

/** @import { BasketView } from '../core/wire.d.ts' */
/** @import { Failure } from '../core/call.js' */
/** @import { Cell, Line, Name, Row, Typed } from './grid_rows.js' */

/** A question is only answered by a key typed after it was seen. */
const SEEN_AFTER_MS = 400;

/** @type {Omit<Cell, 'row' | 'name' | 'input'>} */
const EMPTY = { saved: '', waiting: 0, sent: '', failure: null, refused: '', askedAt: 0 };
/** @type {Record<string, Name[]>} */
const NAMES = { none: ['firm'], more: ['firm', 'more'], both: ['firm', 'more', 'less'] };

/**
 * @param {HTMLTableElement} table
 * @param {{ save: (offer: string, typed: Typed) => Promise<BasketView>, told: (sentence: string, undo: boolean) => unknown, failed: (failure: Failure) => unknown,
 *   toProduct: (letters: string) => unknown, ended: () => unknown, refused: (failure: Failure) => unknown, entered: (line: Line) => unknown, answered: (view: BasketView) => unknown }} hooks
 */
export function orderGrid(table, hooks) {
  /** @type {Row[]} */
  let rows = [];
  let names = /** @type {Name[]} */ (['firm']);
  /** @type {'ready' | 'typing' | 'inside'} how far the cell with the caret is being written */
  let mode = 'ready';
  /** The caret came from the field « Produit » and goes back there. */
  let jumped = false;
  /** @type {{ offer: string, before: Typed }[]} */
  let past = [];
  let locked = false;

  /** @param {EventTarget | null} target */
  const cellOf = (target) => {
    if (!(target instanceof HTMLInputElement) || target.dataset.row === undefined) return null;
    return rows[Number(target.dataset.row)]?.cells.find((cell) => cell.input === target) ?? null;
  };
  /**
   * In a cell that is ready the first key replaces what stands there. The text is not selected for that: in a
   * form of two hundred lines the browser takes a tenth of a second to select.
   * @param {HTMLInputElement} input
   * @param {'ready' | 'typing' | 'inside'} next
   */
  const become = (input, next) => {
    mode = next;
    input.classList.toggle('ready', next === 'ready');
  };
  /** @param {Row} row */
  const paint = (row) => draw(row.place, rowTemplate(row, rows.indexOf(row), names, locked));

  /** @param {Cell} cell */
  const enter = (cell) => {
    cell.input.focus({ preventScroll: true });
    cell.row.place.scrollIntoView({ block: 'nearest' });
  };
  /**
   * The nearest row that can be written, from here on.
   * @param {number} from
   * @param {1 | -1} way
   */
  const open = (from, way) => {
    for (let at = from; at >= 0 && at < rows.length; at += way) {
      if (rows[at]?.cells.length) return rows[at] ?? null;
    }
    return null;
  };
  /**
   * @param {Row | null} row
   * @param {Name} [name]
   */
  const goTo = (row, name = 'firm') => {
    const cell = row?.cells.find((one) => one.name === name) ?? row?.cells[0];
    if (cell) enter(cell);
    return Boolean(cell);
  };

  /**
   * Sends one line as it stands on the screen; what was typed stays until the answer agrees. Answers whether it was taken.
   * @param {Cell} cell
   * @param {boolean} sure
   */
  const send = async (cell, sure) => {
    const { row } = cell;
    const text = cell.input.value.trim();
    clearFailure(cell);
    const typed = { ...asTyped(row, names), ...(sure ? { sure } : {}) };
    cell.waiting += 1;
    cell.sent = text;
    try {
      const view = await hooks.save(row.line.offer, typed);
      past.push({ offer: row.line.offer, before: asKept(row.line, names) });
      cell.waiting -= 1;
      if (cell.input.value.trim() === text) cell.saved = text;
      apply(view);
      fill(cell);
      return true;
    } catch (thrown) {
      cell.waiting -= 1;
      if (cell.input.value.trim() === text) refuse(cell, asFailure(thrown));
      return false;
    }
  };
  /** @param {Cell} cell */
  const clearFailure = (cell) => {
    if (!cell.failure) return;
    cell.failure = null;
    cell.askedAt = 0;
    paint(cell.row);
  };
  /**
   * The caret comes back, unless the next cell is already being written.
   * @param {Cell} typedIn
   * @param {Failure} failure
   */
  const refuse = (typedIn, failure) => {
    const cell = typedIn.row.cells.find((one) => one.name === failure.field) ?? typedIn;
    cell.failure = failure;
    cell.refused = cell.input.value.trim();
    cell.askedAt = failure.params.ask === 'sure' ? performance.now() : 0;
    paint(cell.row);
    const there = cellOf(document.activeElement);
    if (failure.params.ask === 'form' || failure.params.ask === 'adhesion') hooks.refused(failure);
    else if (!(there && there !== cell && mode !== 'ready') && !document.querySelector('dialog[open]')) comeBack(cell);
  };
  /**
   * The caret after what was typed, nothing chosen: the next key adds, it does not replace.
   * @param {Cell} cell
   */
  const comeBack = (cell) => {
    if (document.activeElement !== cell.input) enter(cell);
    become(cell.input, 'typing');
    cell.input.setSelectionRange(cell.input.value.length, cell.input.value.length);
  };
  /** @param {Cell} cell */
  const stillRefused = (cell) => cell.failure !== null && cell.input.value.trim() === cell.refused;
  /**
   * Saves what was typed in a cell, once.
   * @param {Cell} cell
   */
  const leave = (cell) => {
    const text = cell.input.value.trim();
    if (stillRefused(cell) || (cell.waiting > 0 && text === cell.sent)) return;
    if (text !== cell.saved || cell.waiting > 0) void send(cell, false);
    else clearFailure(cell);
  };
  /** @param {Cell} cell */
  const restore = (cell) => {
    cell.input.value = cell.saved;
    clearFailure(cell);
    become(cell.input, 'ready');
  };

  /**
   * Enter: the next product, the field « Produit », or the yes to a question.
   * @param {Cell} cell
   * @param {KeyboardEvent} event
   */
  const goOn = (cell, event) => {
    if (stillRefused(cell)) {
      if (event.repeat || (cell.askedAt && performance.now() - cell.askedAt < SEEN_AFTER_MS)) return;
      const sure = cell.askedAt > 0;
      void send(cell, sure);
      if (!sure) return;
    }
    const wrong = firstWrong();
    const at = rows.indexOf(cell.row);
    if (event.shiftKey) goTo(open(at - 1, -1)) || hooks.toProduct('');
    else if (wrong && wrong !== cell) comeBack(wrong);
    else if (jumped) hooks.toProduct('');
    else if (!goTo(open(at + 1, 1))) hooks.ended();
  };
  const firstWrong = () => rows.flatMap((row) => row.cells).find((cell) => cell.failure) ?? null;

  /** @param {Cell} cell */
  const zero = async (cell) => {
    const [first] = cell.row.cells;
    if (!first) return;
    for (const one of cell.row.cells) {
      one.input.value = '';
      clearFailure(one);
    }
    if (!await send(first, false)) {
      // The line stands as it was, beside the reason.
      for (const one of cell.row.cells) if (one.input.value === '') one.input.value = one.saved;
      return;
    }
    for (const one of cell.row.cells) if (one.input.value === '') one.saved = '';
    hooks.told(t('ui-baskets-zeroed', { number: cell.row.line.position, name: cell.row.line.name }), true);
  };
  /** The last change of a line is taken back; what stood there was accepted once. */
  const undo = async () => {
    const last = past.pop();
    const row = last && rows.find((one) => one.line.offer === last.offer);
    if (!last || !row) return;
    try {
      const view = await hooks.save(last.offer, { ...last.before, sure: true });
      for (const cell of row.cells) {
        clearFailure(cell);
        cell.input.value = cell.saved;
      }
      apply(view);
      goTo(row);
      hooks.told(t('ui-baskets-undone', { number: row.line.position, name: row.line.name }), false);
    } catch (thrown) {
      hooks.failed(asFailure(thrown));
    }
  };
  /** @param {Cell} cell */
  const copyDown = (cell) => {
    const above = open(rows.indexOf(cell.row) - 1, -1)?.cells.find((one) => one.name === cell.name);
    if (!above) return;
    cell.input.value = above.input.value.trim();
    become(cell.input, 'ready');
    leave(cell);
  };
  /**
   * An arrow.
   * @param {Cell} cell
   * @param {string} way
   */
  const move = (cell, way) => {
    const at = rows.indexOf(cell.row);
    const across = names.indexOf(cell.name);
    if (way === 'up') goTo(open(at - 1, -1), cell.name);
    if (way === 'down') goTo(open(at + 1, 1), cell.name);
    if (way === 'left') goTo(cell.row, names[Math.max(0, across - 1)]);
    if (way === 'right') goTo(cell.row, names[Math.min(names.length - 1, across + 1)]);
    if (way === 'first') goTo(open(0, 1), cell.name);
    if (way === 'last') goTo(open(rows.length - 1, -1), cell.name);
    if (way === 'page-up') goTo(open(Math.max(0, at - 8), 1), cell.name);
    if (way === 'page-down') goTo(open(Math.min(rows.length - 1, at + 8), -1), cell.name);
  };

  table.addEventListener('keydown', (event) => {
    const cell = cellOf(event.target);
    if (!cell || event.isComposing) return;
    const way = wayOf(event, mode, cell.input);
    if (!way) return;
    if (way === 'replace') {
      cell.input.value = '';
      become(cell.input, 'typing');
      return;
    }
    event.preventDefault();
    if (way === 'on') goOn(cell, event);
    else if (way === 'restore') restore(cell);
    else if (way === 'inside') {
      become(cell.input, 'inside');
      cell.input.setSelectionRange(cell.input.value.length, cell.input.value.length);
    } else if (way === 'copy') copyDown(cell);
    else if (way === 'zero') void zero(cell);
    else if (way === 'undo') void undo();
    else if (way === 'product') hooks.toProduct(event.key === '/' ? '' : event.key);
    else move(cell, way);
  });
  table.addEventListener('input', (event) => {
    const cell = cellOf(event.target);
    if (!cell) return;
    if (mode === 'ready') become(cell.input, 'typing');
    if (cell.askedAt && !stillRefused(cell)) clearFailure(cell);
  });
  table.addEventListener('focusin', (event) => {
    const cell = cellOf(event.target);
    if (!cell) return;
    become(cell.input, 'ready');
    // A question that was put while another line was typed is seen from now on.
    if (cell.askedAt) cell.askedAt = performance.now();
    hooks.entered(cell.row.line);
  });
  // A second click goes inside the text.
  table.addEventListener('mousedown', (event) => {
    const cell = cellOf(event.target);
    if (cell && cell.input === document.activeElement) become(cell.input, 'inside');
  });
  table.addEventListener('focusout', (event) => {
    const cell = cellOf(event.target);
    if (cell) leave(cell);
  });
  // A column pasted from a spreadsheet fills the cells below.
  table.addEventListener('paste', (event) => {
    const cell = cellOf(event.target);
    const pasted = event.clipboardData?.getData('text/plain').replace(/\r/g, '').replace(/\n$/, '').split('\n') ?? [];
    if (cell && pasted.length < 2 && mode === 'ready') cell.input.value = '';
    if (!cell || pasted.length < 2) return;
    event.preventDefault();
    let row = /** @type {Row | null} */ (cell.row);
    for (const text of pasted) {
      const target = row?.cells.find((one) => one.name === cell.name);
      if (!row || !target) break;
      target.input.value = (text.split('\t')[0] ?? '').trim();
      leave(target);
      row = open(rows.indexOf(row) + 1, 1);
    }
  });

  /**
   * Takes an answer in: only the rows that differ are drawn.
   * @param {BasketView} view
   */
  const apply = (view) => {
    for (const line of view.lines) {
      const row = rows.find((one) => one.line.offer === line.offer);
      const now = JSON.stringify(line);
      if (!row || row.drawn === now) continue;
      row.line = line;
      row.drawn = now;
      paint(row);
      row.cells.forEach(fill);
    }
    hooks.answered(view);
  };
  /** @param {Cell} cell */
  const fill = (cell) => {
    const text = textOf(cell.row.line, cell.name);
    const here = document.activeElement === cell.input;
    if (cell.waiting || cell.failure || (here && mode !== 'ready')) return;
    // Typed since the question left: it is still to be saved.
    if (!here && cell.input.value.trim() !== cell.saved) return;
    cell.saved = text;
    cell.input.value = text;
  };
  /** @param {BasketView} view */
  const build = (view) => {
    names = NAMES[view.tolerance] ?? ['firm'];
    table.replaceChildren();
    const head = table.createTHead();
    draw(head, headTemplate(names));
    let family = '';
    rows = view.lines.map((line) => {
      if (line.family !== family) {
        family = line.family;
        const title = table.createTBody();
        title.className = 'family';
        draw(title, html`<tr><th scope="rowgroup" colspan=${4 + names.length}>${family}</th></tr>`);
      }
      return { line, drawn: '', place: table.createTBody(), cells: [] };
    });
    rows.forEach((row, index) => {
      draw(row.place, rowTemplate(row, index, names, locked));
      row.cells = [...row.place.querySelectorAll('input')].map((input) => (
        { row, name: /** @type {Name} */ (input.dataset.name), input, ...EMPTY }));
    });
  };
  /**
   * Another form on the table. The same offers keep their rows.
   * @param {BasketView} view
   * @param {boolean} closed nothing can be written
   */
  const show = (view, closed) => {
    const same = rows.length === view.lines.length && rows.every((row, index) => {
      const line = view.lines[index];
      return line?.offer === row.line.offer && line.withdrawn === row.line.withdrawn && line.family === row.line.family;
    });
    past = [];
    jumped = false;
    mode = 'ready';
    const relock = locked !== closed;
    locked = closed;
    if (!same || names !== (NAMES[view.tolerance] ?? names)) build(view);
    for (const row of rows) {
      for (const cell of row.cells) {
        Object.assign(cell, EMPTY);
      }
      if (relock) row.drawn = '';
      else if (row.place.querySelector('.said')) paint(row);
    }
    view.lines.forEach((line, index) => {
      const row = rows[index];
      if (!row) return;
      const now = JSON.stringify(line);
      if (row.drawn !== now) {
        row.line = line;
        row.drawn = now;
        paint(row);
      }
      for (const cell of row.cells) {
        cell.saved = textOf(line, cell.name);
        cell.input.value = cell.saved;
      }
    });
  };
  /**
   * The lines that a number, letters or a scan mean, the best first.
   * @param {string} wanted
   */
  const find = (wanted) => {
    const text = plain(wanted);
    const writable = rows.filter((row) => row.cells.length);
    if (/^\d+$/.test(text)) return writable.filter((row) => String(row.line.position) === text).map((row) => row.line);
    const begins = (/** @type {Row} */ row) => plain(row.line.name).startsWith(text);
    const inside = writable.filter((row) => plain(row.line.name).includes(text));
    return [...inside.filter(begins), ...inside.filter((row) => !begins(row))].map((row) => row.line);
  };
  return {
    show,
    apply,
    find,
    undo,
    first: () => { jumped = false; return goTo(open(0, 1)); },
    last: () => { jumped = false; return goTo(open(rows.length - 1, -1)); },
    /** @param {string} offer */
    jump: (offer) => { jumped = true; return goTo(rows.find((row) => row.line.offer === offer) ?? null); },
    /** Saves what is being typed; the caret does not move. */
    leaveCell: () => { const cell = cellOf(document.activeElement); if (cell) leave(cell); },
    /** Puts the caret where something still waits for an answer of a person. */
    goToWrong: () => { const wrong = firstWrong(); if (wrong) enter(wrong); return Boolean(wrong); },
    /** What was refused is given up with the form. */
    forget: () => { for (const row of rows) for (const cell of row.cells) { cell.failure = null; cell.askedAt = 0; } },
  };
}
