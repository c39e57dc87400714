// Coins and notes as they lie on the table: type how many, the program adds. Used to open, to close and for the bank.
import { html, icon, nothing } from '../core/html.js';
import { call, asFailure } from '../core/call.js';
import { t } from '../core/words.js';
import { money } from '../core/format.js';
import { instant } from '../core/instant.js';
import { idOf, typed } from '../core/form.js';

/** @import { Commands } from '../core/wire.d.ts' */
/** @import { Failure } from '../core/call.js' */
/** @typedef {Commands['tills.preview_count']['input']} Question */
/** @typedef {Commands['tills.preview_count']['output']} Answer */

const EUROS = 'ui-tills-euros';
const CENTS = 'ui-tills-cents';
/** Worth in cents, the figure on the piece, and in what: as they are drawn. */
const NOTES = /** @type {[number, string, string][]} */ ([
  [50000, '500', EUROS], [20000, '200', EUROS], [10000, '100', EUROS], [5000, '50', EUROS], [2000, '20', EUROS], [1000, '10', EUROS], [500, '5', EUROS],
]);
const COINS = /** @type {[number, string, string][]} */ ([
  [200, '2', EUROS], [100, '1', EUROS], [50, '50', CENTS], [20, '20', CENTS], [10, '10', CENTS], [5, '5', CENTS], [2, '2', CENTS], [1, '1', CENTS],
]);
const PIECES = [...NOTES, ...COINS];

/**
 * A count being typed.
 * @param {HTMLElement} main
 * @param {{ about: () => Omit<Question, 'counts'>, redraw: () => void }} options `about`: what the count is held against
 */
export function startCount(main, { about, redraw }) {
  /** @type {Answer | null} */
  let answer = null;
  /** @type {Failure | null} */
  let wrong = null;

  const counts = () => PIECES.map(([cents], index) => ({ denomination_cents: cents, pieces: typed(main, `counts.${index}.pieces`) }));
  const again = instant(
    async () => {
      try {
        return { answer: await call('tills.preview_count', { ...about(), counts: counts() }), wrong: null };
      } catch (thrown) {
        return { answer, wrong: asFailure(thrown) };
      }
    },
    (now) => {
      ({ answer, wrong } = now);
      redraw();
    },
  );
  return { counts, again, answer: () => answer, wrong: () => wrong, anything: () => counts().some((one) => one.pieces !== '') };
}

/** @typedef {ReturnType<typeof startCount>} Count */

/**
 * The table of coins and notes.
 * @param {Count} count
 * @param {{ failure: Failure | null, there?: { denomination_cents: number, pieces: number }[] }} options
 *   `there`: how many there are to take from
 */
export function countTable(count, { failure, there }) {
  /** @param {[number, string, string][]} pieces @param {number} first @param {'note' | 'coin'} shape */
  const group = (pieces, first, shape) => html`<fieldset class="pieces">
    <legend>${shape === 'note' ? t('ui-tills-notes') : t('ui-tills-coins')}</legend>
    ${pieces.map(([cents, figure, unit], index) => row(count, failure, { cents, worth: t(unit, { count: figure }), index: first + index, shape,
      there: there?.find((one) => one.denomination_cents === cents)?.pieces, limited: there !== undefined }))}
  </fieldset>`;
  return html`<div class="table-top">${group(NOTES, 0, 'note')}${group(COINS, NOTES.length, 'coin')}</div>`;
}

/**
 * @param {Count} count
 * @param {Failure | null} failure
 * @param {{ cents: number, worth: string, index: number, shape: 'note' | 'coin', there?: number, limited: boolean }} piece
 */
function row(count, failure, { cents, worth, index, shape, there, limited }) {
  const path = `counts.${index}.pieces`;
  const id = idOf(path);
  const said = [failure, count.wrong()].find((one) => one?.field === path);
  const line = count.answer()?.lines.find((one) => one.denomination_cents === cents);
  return html`<div class="piece-row ${said ? 'wrong' : ''}">
    <label for=${id}><span class="piece ${shape}" data-cents=${cents} aria-hidden="true">${worth}</span>
      <span class="unseen">${shape === 'note' ? t('ui-tills-notes-of', { worth }) : t('ui-tills-coins-of', { worth })}</span></label>
    <span aria-hidden="true">×</span>
    <input id=${id} name=${path} type="text" inputmode="numeric" autocomplete="off"
      aria-describedby=${said ? `${id}-error` : nothing} aria-invalid=${said ? 'true' : nothing} @input=${count.again}>
    <span class="worth">${line ? money(line.worth_cents) : limited ? t('ui-tills-of', { there: there ?? 0 }) : nothing}</span>
    ${said ? html`<p class="error" id=${`${id}-error`}>${icon('triangle-alert')} ${said.message}</p>` : nothing}
  </div>`;
}

/**
 * The total, always in sight; what it is held against is said once the counting is done.
 * @param {Count} count
 * @param {{ compared: boolean }} options
 */
export function countTotal(count, { compared }) {
  const answer = count.answer();
  return html`<div class="running-total" id="count-total" role="status">
    <p class="total">${t('ui-tills-total')} <strong id="count-sum">${money(answer?.total_cents ?? 0)}</strong></p>
    ${compared && answer && (answer.expected_cents ?? answer.kept_cents) !== null ? html`<p id="count-says"><strong>${icon(answer.reason_needed ? 'circle-question-mark' : 'check')} ${answer.sentence}</strong></p>` : nothing}
  </div>`;
}

/**
 * Enter goes to the next field, and at the last one writes; among coins and notes the arrows go down and up.
 * @param {KeyboardEvent} event
 */
export function nextField(event) {
  const field = event.target;
  if (!(field instanceof HTMLInputElement)) return;
  const among = field.name.startsWith('counts.');
  const way = event.key === 'Enter' || (among && event.key === 'ArrowDown') ? 1 : among && event.key === 'ArrowUp' ? -1 : 0;
  const fields = [...(field.form?.querySelectorAll('input') ?? [])];
  const next = way === 0 ? undefined : fields[fields.indexOf(field) + way];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.select();
}
