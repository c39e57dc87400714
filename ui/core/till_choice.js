// Which cash session takes or gives the money, asked only when several are open on this computer.
import { choice } from './form.js';
import { call } from './call.js';
import { nothing } from './html.js';
import { t } from './words.js';

/** @import { Failure } from './call.js' */
/** @typedef {{ till: string, name: string, number: string }} OpenTill */

/** The one chosen last stays chosen: who holds the adhesions table does so all afternoon. */
let chosen = '';

/** @returns {Promise<OpenTill[]>} */
export async function openTills() {
  return (await call('tills.list', { limit: 1 })).open;
}

/**
 * The choice among several sessions; nothing to ask when one or none is open.
 * @param {{ tills: OpenTill[], failure: Failure | null }} options
 */
export function tillChoice({ tills, failure }) {
  if (tills.length < 2) return nothing;
  return choice({
    path: 'till', label: t('ui-shell-till'), failure, value: chosen,
    options: [{ value: '', label: t('ui-shell-till-which') }, ...tills.map((till) => ({ value: till.till, label: `${till.name} · ${till.number}` }))],
    onchange: (event) => { if (event.target instanceof HTMLSelectElement) chosen = event.target.value; },
  });
}

/**
 * The session for the call that follows; null lets the program take the only one.
 * @param {HTMLElement} main
 */
export function tillChosen(main) {
  const select = main.querySelector('[name="till"]');
  return select instanceof HTMLSelectElement && select.value ? select.value : null;
}
