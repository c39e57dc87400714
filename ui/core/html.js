// The one way to put something on the screen. Every value goes through `html`, which escapes it.
// This is the only file that names lit.
import { html, nothing, render } from '../vendor/lit-html/lit-html.js';
import { repeat } from '../vendor/lit-html/directives/repeat.js';

export { html, nothing, render, repeat };

/** @typedef {import('../vendor/lit-html/lit-html.js').TemplateResult | typeof nothing | string | number | Template[]} Template */

/**
 * Draws a template into a place; drawing again changes only what differs.
 * @param {HTMLElement} place
 * @param {Template} template
 */
export function draw(place, template) {
  render(template, place);
}

/**
 * A drawing from the vendored icons; always beside a word, hence hidden from screen readers.
 * @param {string} name
 */
export function icon(name) {
  return html`<span class="icon icon-${name}" aria-hidden="true"></span>`;
}

/**
 * The element with this id, which must exist.
 * @param {string} id
 */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no element #${id}`);
  return element;
}
