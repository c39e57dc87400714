// What the frame and the screens know of this desk: the last answers of `app.start` and `desk.show`.
import { call } from './call.js';

/** @import { DeskView, StartView } from './wire.d.ts' */

/** @type {DeskView | null} */
let view = null;
/** @type {StartView | null} */
let start = null;
/** @type {Set<() => void>} */
const deskListeners = new Set();
/** @type {Set<(where: string) => void>} */
const startListeners = new Set();

/** The last `desk.show`, or null when there is no file to ask. */
export function desk() {
  return view;
}

/** The last `app.start`. */
export function started() {
  return start;
}

/** @param {() => void} listener */
export function onDesk(listener) {
  deskListeners.add(listener);
}

/**
 * Listens to another file being opened: example, copy taken back, new start.
 * @param {(where: string) => void} listener
 */
export function onStart(listener) {
  startListeners.add(listener);
}

/** @param {DeskView | null} fresh */
export function setDesk(fresh) {
  view = fresh;
  if (fresh) document.documentElement.style.fontSize = `${fresh.text_percent * 1.125}%`;
  deskListeners.forEach((listener) => listener());
}

/** Asks again; without a file to ask, keeps the window usable. */
export async function refreshDesk() {
  try {
    setDesk(await call('desk.show', {}));
  } catch {
    setDesk(null);
  }
}

/**
 * The window now works on another file: everything is drawn again.
 * @param {StartView} fresh
 * @param {string} [where] the screen to show then
 */
export function setStart(fresh, where = '#home/today') {
  start = fresh;
  startListeners.forEach((listener) => listener(where));
}
