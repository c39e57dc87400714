// Which cash session takes the money: asked only when several are open, and remembered until the window is closed.
import { nothing } from './html.js';
import { call, asFailure } from './call.js';
import { choice } from './form.js';
import { t } from './words.js';

/** @import { Commands } from './wire.d.ts' */
/** @import { Failure } from './call.js' */
/** @typedef {Commands['tills.list']['output']['open'][number]} OpenTill */

let chosen = '';

/**
 * The sessions that are open; none for whoever may not see them.
 * @returns {Promise<OpenTill[]>}
 */
export async function openTills() {
  try {
    return (await call('tills.list', { limit: 0 })).open;
  } catch (thrown) {
    const failure = asFailure(thrown);
    if (failure.code === 'refused') return [];
    throw failure;
  }
}

/**
 * For what is undone: the money comes from where it went, so the session is asked only once the program cannot tell.
 * @param {{ open: OpenTill[], failure: Failure | null }} options
 */
export function tillAsked({ open, failure }) {
  return failure?.field === 'till' ? tillChoice({ open, failure }) : nothing;
}

/**
 * @param {{ open: OpenTill[], failure: Failure | null }} options
 */
export function tillChoice({ open, failure }) {
  if (open.length < 2) return nothing;
  const value = open.some((one) => one.till === chosen) ? chosen : '';
  /** @param {Event} event */
  const onchange = (event) => {
    if (event.target instanceof HTMLSelectElement) chosen = event.target.value;
  };
  return choice({ path: 'till', label: t('ui-shell-till'), value, failure, onchange,
    options: [{ value: '', label: t('ui-shell-till-choose') }, ...open.map((one) => ({ value: one.till, label: one.name }))] });
}
