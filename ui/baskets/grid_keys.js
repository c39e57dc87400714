// What a key means in a cell of the form, before anything is done about it.

/** @typedef {'ready' | 'typing' | 'inside'} Mode */

/** @type {Record<string, string>} */
const MOVES = { ArrowUp: 'up', ArrowDown: 'down', PageUp: 'page-up', PageDown: 'page-down' };

/**
 * `ready`: the caret has just come, the next key replaces all; `typing`: something was typed; `inside`: F2 opened the cell.
 * @param {KeyboardEvent} event
 * @param {Mode} mode
 * @param {HTMLInputElement} input
 * @returns {string | null} what to do, or nothing: the key writes in the cell
 */
export function wayOf(event, mode, input) {
  const { key } = event;
  if (event.altKey) return null;
  if (event.ctrlKey || event.metaKey) return withControl(key.toLowerCase(), mode);
  if (key === 'Enter') return 'on';
  if (key === 'Escape') return 'restore';
  if (key === 'F2') return 'inside';
  if (key in MOVES) return MOVES[key] ?? null;
  if (key === 'ArrowLeft' || key === 'ArrowRight') return sideways(key, mode, input);
  if (mode !== 'ready') return null;
  if (key === 'Delete') return 'zero';
  // No quantity begins with a letter: the name of a product does.
  return key.length === 1 && /[\p{L}/]/u.test(key) ? 'product' : null;
}

/**
 * @param {string} key
 * @param {Mode} mode
 */
function withControl(key, mode) {
  if (key === 'd') return 'copy';
  if (key === 'home') return 'first';
  if (key === 'end') return 'last';
  return key === 'z' && mode === 'ready' ? 'undo' : null;
}

/**
 * Along the row, unless the caret still has letters to walk over.
 * @param {string} key
 * @param {Mode} mode
 * @param {HTMLInputElement} input
 */
function sideways(key, mode, input) {
  const left = key === 'ArrowLeft';
  const edge = left ? input.selectionStart === 0 && input.selectionEnd === 0 : input.selectionStart === input.value.length;
  if (mode === 'inside' || (mode === 'typing' && !edge)) return null;
  return left ? 'left' : 'right';
}
