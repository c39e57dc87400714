// The field « Produit »: a number of the form, letters or a scan go to a line; Enter on nothing ends the form.
import { draw, html, icon, nothing } from '../core/html.js';
import { t } from '../core/words.js';

/** @import { BasketView } from '../core/wire.d.ts' */
/** @typedef {BasketView['lines'][number]} Line */

const SHOWN_MAX = 6;
/** How a household's code is written: that of the next form, scanned before this one was ended. */
const CODE = /^\p{L}-?\d{2,}$/u;

/**
 * @param {HTMLElement} place
 * @param {{ find: (wanted: string) => Line[], jump: (offer: string) => unknown, up: () => unknown, down: () => unknown,
 *   finish: () => unknown, scanned: (code: string) => unknown }} hooks
 */
export function productField(place, hooks) {
  let found = /** @type {Line[]} */ ([]);
  let unknown = '';
  const input = () => /** @type {HTMLInputElement} */ (place.querySelector('#order-product-field'));

  /** @param {string} text */
  const set = (text) => {
    input().value = text;
    unknown = '';
    found = text.trim() && !/^\d/.test(text) ? hooks.find(text).slice(0, SHOWN_MAX) : [];
    redraw();
  };
  /** @param {string} offer */
  const choose = (offer) => {
    set('');
    hooks.jump(offer);
  };
  const go = () => {
    const text = input().value.trim();
    if (!text) return hooks.finish();
    const [first] = hooks.find(text);
    if (first) return choose(first.offer);
    if (CODE.test(text)) {
      set('');
      return hooks.scanned(text);
    }
    unknown = text;
    found = [];
    redraw();
    return input().select();
  };
  /** @param {KeyboardEvent} event */
  const onKey = (event) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && event.shiftKey) hooks.up();
    else if (event.key === 'Enter') {
      // A key held down ends one form, not several.
      if (!event.repeat) void go();
    } else if (event.key === 'Escape') set('');
    else if (event.key === 'ArrowUp') hooks.up();
    else if (event.key === 'ArrowDown' && found.length) place.querySelector('a')?.focus();
    else if (event.key === 'ArrowDown') hooks.down();
    else return;
    event.preventDefault();
  };
  /** @param {KeyboardEvent} event */
  const along = (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const links = [...place.querySelectorAll('a')];
    const at = links.findIndex((link) => link === document.activeElement) + (event.key === 'ArrowDown' ? 1 : -1);
    (at < 0 ? input() : links[at])?.focus();
  };
  const redraw = () => draw(place, html`<label for="order-product-field">${t('ui-baskets-product')}</label>
    <input id="order-product-field" type="text" autocomplete="off" spellcheck="false" aria-describedby="order-product-help"
      @keydown=${onKey} @input=${() => set(input().value)}>
    ${unknown ? html`<span class="error" id="order-product-help" role="alert">${icon('triangle-alert')} ${t('ui-baskets-product-unknown', { text: unknown })}</span>`
      : html`<span class="help" id="order-product-help">${t('ui-baskets-product-help')}</span>`}
    ${found.length ? html`<ul class="results suggestions" id="order-product-found" @keydown=${along}>${found.map((line) => html`<li>
      <a href="#" @click=${(/** @type {Event} */ event) => { event.preventDefault(); choose(line.offer); }}><b>${line.position}</b> ${line.name} <span class="help">${line.unit_says}</span></a></li>`)}</ul>` : nothing}`);
  redraw();
  return {
    /** @param {string} letters */
    focus: (letters) => {
      set(letters);
      input().focus();
    },
  };
}
