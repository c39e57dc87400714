// Who would receive less of a product, were it all that came: while it is counted, and once a supplier confirms less.
import { html, nothing } from './html.js';
import { asFailure, call } from './call.js';

/** @import { Commands } from './wire.d.ts' */
/** @typedef {Commands['sharing.preview_reception']['output']} Loses */

/**
 * Some rules do not say who before it is shared: then null.
 * @param {string} offer
 * @param {string | null} sound what came, as typed; null for what the suppliers said would come
 * @returns {Promise<Loses | null>}
 */
export async function losesOf(offer, sound) {
  try {
    return await call('sharing.preview_reception', { offer, sound });
  } catch (thrown) {
    if (asFailure(thrown).code !== 'refused') throw thrown;
    return null;
  }
}

/** @param {Loses | undefined} of */
export function losesSays(of) {
  return of ? html`<p>${of.says}</p>${of.households.length ? html`<ul class="bare">${of.households.map((one) => html`<li>${one.says}</li>`)}</ul>` : nothing}` : nothing;
}
