// The journal: who did what, day by day, in sentences.
import { html, draw, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { t } from '../core/words.js';
import { told } from '../core/told.js';
import { dayOf, longDay, time } from '../core/format.js';

/** @import { Commands } from '../core/wire.d.ts' */

const PAGE = 50;

/** @param {HTMLElement} main */
export async function screen(main) {
  let { entries, more } = await call('journal.list', { limit: PAGE });
  /** @type {Commands['journal.verify']['output'] | null} */
  let verified = null;

  const older = async () => {
    const before = entries.at(-1)?.seq;
    const answer = await call('journal.list', { before: before ?? null, limit: PAGE });
    entries = [...entries, ...answer.entries];
    ({ more } = answer);
    redraw();
  };
  const verify = async () => {
    verified = await call('journal.verify', {});
    redraw();
  };
  const redraw = () => draw(main, html`
    <div class="title-line"><h1>${t('ui-journal-title')}</h1>
      <button id="journal-verify" class="secondary" @click=${verify}>${icon('search')} ${t('ui-journal-verify')}</button></div>
    <p class="lead">${t('ui-journal-says')}</p>
    <div role="status">${verified ? html`<p class="box ${verified.intact ? 'told' : 'trouble'}" id="journal-verified" data-intact=${String(verified.intact)}>
      ${icon(verified.intact ? 'square-check' : 'octagon-alert')} <span>${verified.sentence}</span></p>` : nothing}</div>
    ${entries.length === 0 ? html`<p class="empty">${t('ui-journal-empty')}</p>` : byDay(entries)}
    ${more ? html`<p><button id="journal-more" class="secondary" @click=${older}>${t('ui-journal-more')}</button></p>` : nothing}`);
  redraw();
}

/** @param {Commands['journal.list']['output']['entries']} entries */
function byDay(entries) {
  const days = Map.groupBy(entries, (entry) => dayOf(entry.at));
  return [...days.values()].map((ofDay) => html`<section class="day">
    <h2>${longDay(ofDay[0]?.at ?? '')}</h2>
    <ul class="told-list">${ofDay.map((entry) => html`<li data-seq=${entry.seq}>
      <span class="hour">${time(entry.at)}</span> <span class="grow">${told(entry)}</span>
      <span class="help">${t('ui-journal-number', { prefix: entry.prefix, seq: String(entry.seq) })}</span></li>`)}</ul>
  </section>`);
}
