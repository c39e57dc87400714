// The household whose form comes next: a code, a scan or letters, then Enter.
import { draw, html, icon, nothing } from '../core/html.js';
import { call, asFailure } from '../core/call.js';
import { t } from '../core/words.js';
import { householdSearch } from '../core/household_search.js';
import { failureBox } from '../core/failure.js';
import { moveWithArrows } from '../core/table.js';

/** @import { Failure } from '../core/call.js' */

const FOUND_MAX = 6;

/**
 * @param {HTMLElement} place
 * @param {{ open: (household: string) => Promise<boolean>, held: { begin: () => void, end: (replay: boolean) => void } }} hooks
 *   `open` answers whether the caret now stands in a line
 */
export function finder(place, { open, held }) {
  /** @type {Failure | null} */
  let failure = null;
  let nobody = false;
  let near = false;
  let opened = false;
  let opening = false;
  const search = householdSearch(() => { if (!opened) redraw(); });
  const input = () => /** @type {HTMLInputElement} */ (place.querySelector('#order-household'));

  /** @param {() => Promise<boolean>} find answers whether a line has the caret */
  const once = async (find) => {
    if (opening) return;
    opening = true;
    held.begin();
    let ready = false;
    try {
      failure = null;
      ready = await find();
    } catch (thrown) {
      failure = asFailure(thrown);
      redraw();
      input().focus();
    } finally {
      opening = false;
      held.end(ready);
    }
  };
  /** @param {string} text */
  const openText = (text) => once(async () => {
    const { households, approximate } = await call('members.list', { search: text, limit: FOUND_MAX });
    const [first] = households;
    nobody = !first;
    near = approximate;
    if (first && !approximate && households.length === 1) return open(first.id);
    // Several, or only nearly what was typed: a person looks before a form is begun.
    search.show(households);
    redraw();
    const link = place.querySelector('a[data-stop]');
    if (link instanceof HTMLElement) link.focus();
    else input().select();
    return false;
  });
  /** @param {KeyboardEvent} event */
  const onKey = (event) => {
    if (event.key === 'Enter' && event.target === input()) {
      event.preventDefault();
      const text = input().value.trim();
      if (text && !event.repeat) void openText(text);
    } else moveWithArrows(place, event);
  };
  const redraw = () => draw(place, html`<div class="finder" @keydown=${onKey}>
    ${failureBox(failure)}
    ${search.field({ id: 'order-household', label: t('ui-baskets-who'), help: t('ui-baskets-who-help'), ontype: () => { opened = false; nobody = false; near = false; failure = null; } })}
    ${nobody ? html`<p class="empty" id="order-nobody">${t('ui-baskets-nobody')} <a role="button" class="secondary" href="#adhesions/permanence">${t('ui-baskets-to-permanence')}</a></p>` : nothing}
    ${near ? html`<p>${t('ui-adhesions-approximate')}</p>` : nothing}
    ${search.found().length ? html`<ul class="results" id="order-found">${search.found().map((row) => html`<li>
      <a href="#" data-stop @click=${(/** @type {Event} */ event) => { event.preventDefault(); void once(() => open(row.id)); }}>
        <b>${row.code}</b> ${row.name} ${row.pickup_place ? html`<span class="help">${icon('house')} ${row.pickup_place}</span>` : nothing}</a></li>`)}</ul>` : nothing}</div>`);
  return {
    draw: () => {
      redraw();
      input().dataset.first = '';
      input().dataset.stop = '';
    },
    open: openText,
    close: () => {
      opened = true;
      search.clear();
      nobody = false;
      near = false;
      redraw();
      input().value = '';
    },
    reset: () => {
      opened = false;
      failure = null;
      input().value = '';
      input().focus();
    },
  };
}
