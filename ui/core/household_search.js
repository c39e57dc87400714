// A household found by a few letters, for a form that needs one.
import { html, nothing } from './html.js';
import { call } from './call.js';
import { instant } from './instant.js';

/** @import { Template } from './html.js' */
/** @import { Commands } from './wire.d.ts' */
/** @typedef {Commands['members.list']['output']['households'][number]} Found */

const FOUND_MAX = 6;

/**
 * @param {() => unknown} redraw
 */
export function householdSearch(redraw) {
  let search = '';
  let found = /** @type {Found[]} */ ([]);
  const again = instant(
    async () => (search.trim() ? (await call('members.list', { search, limit: FOUND_MAX })).households : []),
    (answer) => { found = answer; redraw(); },
  );
  /** @param {Event} event */
  const type = (event) => {
    if (event.target instanceof HTMLInputElement) search = event.target.value;
    again();
  };
  return {
    found: () => found,
    forget: () => { found = []; },
    /** @param {Found[]} households found in another way */
    show: (households) => { found = households; },
    /** An answer on its way comes too late. */
    clear: () => { search = ''; found = []; again(); },
    /**
     * @param {{ id: string, label: Template, help: Template, name?: string, ontype?: () => unknown }} options
     */
    field: ({ id, label, help, name = '', ontype }) => html`<div class="field"><label for=${id}>${label}</label>
      <input id=${id} name=${name || nothing} type="search" autocomplete="off" .value=${search}
        @input=${(/** @type {Event} */ event) => { ontype?.(); type(event); }}>
      <span class="help">${help}</span></div>`,
  };
}
