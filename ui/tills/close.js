// Closing a till: counted by two people, the gap a sentence, its reason asked; nothing is ever adjusted.
import { html, draw, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { attempt } from '../core/attempt.js';
import { t } from '../core/words.js';
import { desk } from '../core/desk.js';
import { moneyNav } from '../core/money_nav.js';
import { field, typed, formFailure } from '../core/form.js';
import { tellMade } from '../core/made.js';
import { startCount, countTable, countTotal, nextField } from './count.js';

/** @import { Commands } from '../core/wire.d.ts' */
/** @import { Failure } from '../core/call.js' */

/**
 * @param {HTMLElement} main
 * @param {{ id: string, signal: AbortSignal }} params `id`: the session; the only open one without it
 */
export async function screen(main, { id }) {
  const { open } = await call('tills.list', { limit: 0 });
  const till = open.find((one) => one.till === id) ?? (id === '' && open.length === 1 ? open[0] : undefined);
  /** @type {Failure | null} */
  let failure = null;
  /** @type {Commands['tills.close']['output'] | null} */
  let closed = null;
  let compared = false;

  /** @param {SubmitEvent} event */
  const close = async (event) => {
    event.preventDefault();
    if (!till) return;
    await attempt(main, {
      act: async () => {
        closed = await call('tills.close', { till: till.till, counts: count.counts(), closed_by: typed(main, 'closed_by') || null,
          witness: typed(main, 'witness'), reason: typed(main, 'reason') || null });
        redraw();
        document.getElementById('tills-report')?.focus();
      },
      failed: (thrown) => { failure = thrown; compared = true; },
      redraw,
    });
  };
  const compare = () => {
    if (compared) return;
    compared = true;
    redraw();
    count.again();
  };
  /** @param {string} session */
  const report = async (session) => {
    const { path } = await call('documents.till_report', { till: session });
    tellMade(t('ui-tills-report-made'), path);
  };

  const redraw = () => draw(main, html`<h1>${icon('lock')} ${till ? t('ui-tills-close-title', { name: till.name }) : t('ui-tills-close')}</h1>
    ${moneyNav('tills')}
    ${closed ? done(closed) : till ? counting() : html`<div class="empty"><p>${t('ui-tills-none-to-close')}</p>
      <p class="actions"><a role="button" href="#tills/day">${t('ui-tills-to-day')}</a></p></div>`}`);

  const counting = () => html`<p class="lead">${t('ui-tills-close-says')}</p>
    <form class="card private" @submit=${close} @keydown=${nextField}>
      ${formFailure(main, failure)}
      ${countTable(count, { failure })}
      ${countTotal(count, { compared })}
      <div class="fields" @focusin=${compare}>
        ${field({ path: 'closed_by', label: t('ui-tills-closed-by'), value: desk()?.person ?? '', failure })}
        ${field({ path: 'witness', label: t('ui-tills-witness'), help: t('ui-tills-witness-help'), failure })}
        ${(compared && count.answer()?.reason_needed) || failure?.field === 'reason' ? field({ path: 'reason', label: t('ui-tills-what-happened'), failure }) : nothing}
      </div>
      <p class="actions"><button id="tills-close">${icon('check')} ${t('ui-tills-close-now')}</button>
        <a role="button" class="secondary" href="#tills/day">${t('ui-tills-back')}</a></p>
    </form>`;

  /** @param {Commands['tills.close']['output']} made */
  const done = (made) => html`<div class="done" id="tills-done"><h2>${icon('square-check')} ${t('ui-tills-closed')}</h2>
    <p id="tills-says">${made.sentence}</p>
    <p class="big-code" id="tills-number">${made.number}</p>
    <p>${t('ui-tills-seal', { code: made.seal_code })}</p>
    <p class="actions"><button id="tills-report" @click=${() => report(made.till)}>${icon('printer')} ${t('ui-tills-print-report')}</button>
      <a role="button" class="secondary" id="tills-to-bank" href=${`#tills/deposit/${made.till}`}>${t('ui-tills-to-bank')}</a>
      <a role="button" class="secondary" id="tills-go-on" href="#tills/day">${t('ui-tills-to-day')}</a></p></div>`;

  const count = startCount(main, { about: () => ({ till: till?.till ?? null }), redraw });
  redraw();
  document.getElementById('counts-0-pieces')?.focus();
}
