// The next person at the stand: a code, typed or scanned, or three letters; Enter goes to the first one found.
import { html, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { instant } from '../core/instant.js';
import { t } from '../core/words.js';
import { statusMark } from './nav.js';

/** @import { Commands } from '../core/wire.d.ts' */
/** @typedef {Commands['pickup.find']['output']['households'][number]} Found */

/**
 * @param {string} campaign
 * @param {{ redraw: () => void, chosen: (household: Found) => unknown, first?: boolean }} options `first`: the keyboard starts in it
 */
export function finder(campaign, { redraw, chosen, first = false }) {
  let text = '';
  let found = /** @type {Found[]} */ ([]);
  const ask = () => call('pickup.find', { campaign, text });
  const again = instant(ask, (answer) => { found = answer.households; redraw(); });
  /** @param {Event} event */
  const type = (event) => {
    if (event.target instanceof HTMLInputElement) text = event.target.value;
    again();
  };
  /** A scanner types faster than answers come: Enter asks again. @param {SubmitEvent} event */
  const enter = async (event) => {
    event.preventDefault();
    if (!text.trim()) return;
    found = (await ask()).households;
    const only = found[0];
    if (only && found.length === 1) {
      text = '';
      found = [];
      redraw();
      await chosen(only);
    } else redraw();
  };
  return () => html`<form class="pickup-finder" @submit=${enter}>
    <div class="field"><label for="pickup-code">${t('ui-pickup-code')}</label>
      <input id="pickup-code" type="search" autocomplete="off" spellcheck="false" .value=${text} ?data-first=${first} @input=${type} aria-describedby="pickup-code-help">
      <p class="help" id="pickup-code-help">${t('ui-pickup-code-help')}</p></div>
    ${text.trim() && found.length === 0 ? html`<p class="help">${t('ui-pickup-nobody')}</p>` : nothing}
    <ul class="results">${found.map((one) => html`<li><button type="button" class="secondary pickup-target" data-found=${one.code} @click=${() => { text = ''; found = []; redraw(); void chosen(one); }}>
      <b>${one.code}</b> ${one.name} ${one.walk_in ? html`<span class="state">${icon('plus')} ${t('ui-pickup-walk-in')}</span>` : html`${statusMark(one.status)} <span class="help">${one.says}</span>`}</button></li>`)}</ul></form>`;
}
