// What one household has been: its adhesions, each cancelled on its own line with its own reason, and its waits.
import { html, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { attempt } from '../core/attempt.js';
import { t } from '../core/words.js';
import { day, money } from '../core/format.js';
import { field, formFailure, typed } from '../core/form.js';
import { openTills, tillAsked } from '../core/tills.js';

/** @import { Commands } from '../core/wire.d.ts' */
/** @import { Failure } from '../core/call.js' */
/** @import { OpenTill } from '../core/tills.js' */

/**
 * @param {HTMLElement} main
 * @param {{ redraw: () => void, changed: () => Promise<void> }} options `changed` asks the list again
 */
export function history(main, { redraw, changed }) {
  /** @type {Commands['adhesions.show']['output'] | null} */
  let one = null;
  /** The line that asks for its reason: an adhesion or a wait. */
  let asking = '';
  /** @type {OpenTill[]} */
  let tills = [];
  /** @type {Failure | null} */
  let failure = null;

  /** @param {string} household */
  const open = async (household) => {
    one = await call('adhesions.show', { household });
    tills = await openTills();
    asking = '';
    failure = null;
    redraw();
    document.getElementById('adhesions-history')?.scrollIntoView({ block: 'nearest' });
  };
  const close = () => { one = null; };
  /** @param {string} line */
  const ask = (line) => {
    asking = line;
    failure = null;
    redraw();
    document.getElementById('reason')?.focus();
  };
  /** @param {SubmitEvent} event */
  const cancel = async (event) => {
    event.preventDefault();
    if (!one) return;
    const { household } = one;
    const reason = typed(main, 'reason');
    const waits = one.waiting.some((place) => place.waiting === asking);
    await attempt(main, {
      act: async () => {
        if (waits) await call('adhesions.stop_waiting', { waiting: asking, reason });
        else await call('adhesions.cancel', { adhesion: asking, reason, till: typed(main, 'till') || null });
        await changed();
        await open(household);
      },
      failed: (thrown) => { failure = thrown; },
      redraw,
    });
  };

  /**
   * The button of a line, or its reason once asked for.
   * @param {string} line
   * @param {string} label
   */
  const undo = (line, label) => (asking === line ? html`<form class="line grow" @submit=${cancel}>
    ${field({ path: 'reason', label: t('ui-adhesions-reason'), help: t('ui-adhesions-reason-help'), failure, wide: true })}
    ${tillAsked({ open: tills, failure })}
    <button id="adhesions-confirm">${label}</button></form>`
    : html`<button class="secondary" data-cancel=${line} @click=${() => ask(line)}>${label}</button>`);

  const card = () => {
    if (!one) return nothing;
    return html`<section class="card private" id="adhesions-history" aria-labelledby="adhesions-of">
      <h2 id="adhesions-of"><b>${one.code}</b> ${one.name}</h2><p>${one.sentence}</p>
      ${formFailure(main, failure)}
      <ul class="told-list">${one.waiting.map((place) => html`<li><span class="grow">${place.sentence}</span> ${undo(place.waiting, t('ui-adhesions-stop-waiting'))}</li>`)}
        ${one.history.map((past) => html`<li><span class="grow">${day(past.from_on)} → ${day(past.to_on)} · ${past.category_name} · ${money(past.cents)}
          ${past.receipt ? html` · ${past.receipt}` : nothing}</span>
          ${past.cancelled ? html`<span class="state">${t('ui-adhesions-cancelled')}</span>` : undo(past.adhesion, t('ui-adhesions-cancel'))}</li>`)}</ul></section>`;
  };
  return { open, close, card, shown: () => one !== null };
}
