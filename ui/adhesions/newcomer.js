// A household that nobody knows yet, added from the permanence: what was typed is already in the fields,
// look-alikes stand beside, Enter adds and the payment opens.
import { html, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { attempt } from '../core/attempt.js';
import { t } from '../core/words.js';
import { instant } from '../core/instant.js';
import { field, typed, formFailure } from '../core/form.js';

/** @import { Commands } from '../core/wire.d.ts' */
/** @import { Failure } from '../core/call.js' */

/**
 * @param {HTMLElement} main
 * @param {{ redraw: () => void, opened: (household: string) => Promise<void> }} options `opened` shows a household's card
 */
export function newcomer(main, { redraw, opened }) {
  /** @type {{ first: string, last: string, phone: string } | null} */
  let begun = null;
  let candidates = /** @type {Commands['members.preview_duplicates']['output']['candidates']} */ ([]);
  /** @type {Failure | null} */
  let failure = null;
  let working = false;

  const person = () => ({
    first_name: typed(main, 'persons.0.first_name'),
    last_name: typed(main, 'persons.0.last_name'),
    phone: typed(main, 'persons.0.phone'),
    email: '',
  });
  const look = instant(
    () => call('members.preview_duplicates', { persons: [person()] }),
    (answer) => { ({ candidates } = answer); redraw(); },
  );
  /** @param {string} search */
  const open = (search) => {
    begun = asNames(search);
    failure = null;
    candidates = [];
    redraw();
    const first = document.getElementById('persons-0-first_name');
    first?.focus();
    look();
  };
  const close = () => { begun = null; };
  /** @param {boolean} evenIfSimilar */
  const add = async (evenIfSimilar) => {
    if (working) return;
    working = true;
    let similar = false;
    await attempt(main, {
      act: async () => {
        const household = await call('members.add', { persons: [person()], even_if_similar: evenIfSimilar });
        await opened(household.id);
      },
      failed: (thrown) => {
        similar = thrown.field === 'even_if_similar';
        failure = similar ? null : thrown;
      },
      redraw,
    });
    working = false;
    if (similar) await lookAgain();
  };
  /** Look-alikes are no mistake: they are shown, and the first one waits for a key. */
  const lookAgain = () => attempt(main, {
    act: async () => {
      ({ candidates } = await call('members.preview_duplicates', { persons: [person()] }));
      redraw();
      document.getElementById('newcomer-similar')?.focus();
    },
    failed: (thrown) => { failure = thrown; },
    redraw,
  });
  const openSimilar = () => {
    const first = begun && candidates[0];
    if (first) void opened(first.household);
  };

  const form = () => html`<section class="card" id="newcomer" aria-labelledby="newcomer-title">
    <h2 id="newcomer-title">${t('ui-adhesions-newcomer')}</h2>
    ${formFailure(main, failure)}
    <form @submit=${(/** @type {SubmitEvent} */ event) => { event.preventDefault(); void add(false); }}>
      <div class="fields">
        ${field({ path: 'persons.0.first_name', label: t('ui-adhesions-first-name'), value: begun?.first, failure, oninput: look })}
        ${field({ path: 'persons.0.last_name', label: t('ui-adhesions-last-name'), value: begun?.last, failure, oninput: look })}
        ${field({ path: 'persons.0.phone', label: t('ui-adhesions-phone'), value: begun?.phone, type: 'tel', failure, oninput: look })}
      </div>
      <div aria-live="polite">${candidates.length ? similar() : nothing}</div>
      <p class="actions"><button id="newcomer-add">${icon('plus')} ${t('ui-adhesions-newcomer-add')}</button>
        ${candidates.length ? html`<button type="button" class="secondary wrap" id="newcomer-add-anyway" @click=${() => add(true)}>${t('ui-adhesions-newcomer-anyway')}</button>` : nothing}</p>
    </form></section>`;

  const similar = () => html`<div class="box refused" id="newcomer-similars">${icon('triangle-alert')}
    <div class="grow"><p><strong>${t('ui-adhesions-similar')}</strong></p>
      ${candidates.map((candidate, index) => html`<p><button type="button" class="secondary" id=${index === 0 ? 'newcomer-similar' : nothing} data-household=${candidate.household}
        @click=${() => opened(candidate.household)}>${index === 0 ? html`<kbd>F2</kbd>` : nothing} <b>${candidate.code}</b> ${candidate.name}${candidate.phone ? ` · ${candidate.phone}` : nothing}</button></p>`)}</div></div>`;

  return { open, close, form, openSimilar, shown: () => begun !== null };
}

/**
 * What was typed to search, as the beginning of a household: digits are a phone number, one word is a last name.
 * @param {string} search
 */
function asNames(search) {
  const words = search.trim().split(/\s+/).filter(Boolean);
  if (words.length && /^[\d +./()-]+$/.test(search)) return { first: '', last: '', phone: search.trim() };
  const written = words.map((word) => (word === word.toLowerCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word));
  const first = written.length > 1 ? written.shift() ?? '' : '';
  return { first, last: written.join(' '), phone: '' };
}
