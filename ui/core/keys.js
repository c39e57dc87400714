// Keyboard shortcuts, all of which can be seen with F1.
import { tinykeys } from '../vendor/tinykeys/tinykeys.js';

/** @typedef {{ keys: string, shown: string, says: string, run: () => unknown }} Shortcut */

/** @type {Shortcut[]} */
const everywhere = [];
/** @type {Shortcut[]} */
let here = [];
/** @type {(() => void)[]} */
let forget = [];

/**
 * Shortcuts of the whole window.
 * @param {Shortcut[]} shortcuts
 */
export function keysEverywhere(shortcuts) {
  everywhere.push(...shortcuts);
  listen(shortcuts);
}

/**
 * Shortcuts of the screen being shown; forgotten when it is left.
 * @param {Shortcut[]} shortcuts
 */
export function keysHere(shortcuts) {
  here.push(...shortcuts);
  forget.push(listen(shortcuts));
}

/**
 * Keys that a part of the screen listens to itself: only shown with F1.
 * @param {Omit<Shortcut, 'keys' | 'run'>[]} shortcuts
 */
export function keysTold(shortcuts) {
  here.push(...shortcuts.map((told) => ({ ...told, keys: '', run: () => undefined })));
}

/** Forgets the shortcuts of the screen that is left. */
export function leaveKeys() {
  forget.forEach((stop) => stop());
  forget = [];
  here = [];
}

/** Every shortcut that works now. */
export function shortcuts() {
  return { here, everywhere };
}

/** @param {Shortcut[]} shortcuts */
function listen(shortcuts) {
  const bindings = Object.fromEntries(shortcuts.map(({ keys, run }) => [keys, (/** @type {KeyboardEvent} */ event) => {
    if (document.querySelector('dialog[open]')) return;
    event.preventDefault();
    run();
  }]));
  return tinykeys(window, bindings, { ignore: () => false });
}
