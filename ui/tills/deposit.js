// Cash for the bank: counted out of what a closed session left; what stays is the next float.
import { html, draw, icon } from '../core/html.js';
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
 * @param {{ id: string, signal: AbortSignal }} params `id`: the closed session; without it, cash that no session counted
 */
export async function screen(main, { id }) {
  const session = id ? await call('tills.show', { till: id }) : null;
  const { proposed } = await call('tills.list', { limit: 0 });
  const there = session ? proposed.find((one) => one.name === session.name)?.counts ?? [] : undefined;
  /** @type {Failure | null} */
  let failure = null;
  /** @type {Commands['tills.deposit']['output'] | null} */
  let deposited = null;

  /** @param {SubmitEvent} event */
  const deposit = async (event) => {
    event.preventDefault();
    await attempt(main, {
      act: async () => {
        deposited = await call('tills.deposit', { till: id || null, counts: count.counts(), who: typed(main, 'who') || null,
          on_day: typed(main, 'on_day') || null });
        redraw();
        document.getElementById('tills-slip')?.focus();
      },
      failed: (thrown) => { failure = thrown; },
      redraw,
    });
  };
  /** @param {string} made */
  const slip = async (made) => {
    const { path } = await call('documents.cash_deposit', { deposit: made });
    tellMade(t('ui-tills-slip-made'), path);
  };

  const redraw = () => draw(main, html`<h1>${icon('lock')} ${t('ui-tills-deposit-title')}</h1>
    ${moneyNav('tills')}
    ${deposited ? done(deposited) : html`<p class="lead">${session ? t('ui-tills-deposit-from', { name: session.name, number: session.number }) : t('ui-tills-deposit-says')}</p>
    <form class="card private" @submit=${deposit} @keydown=${nextField}>
      ${formFailure(main, failure)}
      ${countTable(count, { failure, there })}
      ${countTotal(count, { compared: count.answer()?.kept_cents != null })}
      <div class="fields">
        ${field({ path: 'who', label: t('ui-tills-who'), value: desk()?.person ?? '', failure })}
        ${field({ path: 'on_day', label: t('ui-tills-deposit-day'), help: t('ui-tills-deposit-day-help'), failure })}
      </div>
      <p class="actions"><button id="tills-deposit">${icon('check')} ${t('ui-tills-deposit')}</button>
        <a role="button" class="secondary" href="#tills/day">${t('ui-tills-back')}</a></p>
    </form>`}`);

  /** @param {Commands['tills.deposit']['output']} made */
  const done = (made) => html`<div class="done" id="tills-done"><h2>${icon('square-check')} ${t('ui-tills-deposited')}</h2>
    <p id="tills-says">${made.sentence}</p>
    <p class="big-code" id="tills-number">${made.number}</p>
    <p class="actions"><button id="tills-slip" @click=${() => slip(made.deposit)}>${icon('printer')} ${t('ui-tills-print-slip')}</button>
      <a role="button" class="secondary" id="tills-go-on" href="#tills/day">${t('ui-tills-to-day')}</a></p></div>`;

  const count = startCount(main, { about: () => ({ taken_from: id || null }), redraw });
  redraw();
  document.getElementById('counts-0-pieces')?.focus();
}
