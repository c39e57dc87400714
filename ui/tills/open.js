// Opening a till: its name, its float as counted, and a word when it is not what the last session left.
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

/** @param {HTMLElement} main */
export async function screen(main) {
  const tills = await call('tills.list', { limit: 0 });
  const first = tills.proposed[0]?.name ?? '';
  /** @type {Failure | null} */
  let failure = null;
  /** @type {Commands['tills.open']['output'] | null} */
  let opened = null;
  let compared = false;

  /** @param {SubmitEvent} event */
  const open = async (event) => {
    event.preventDefault();
    await attempt(main, {
      act: async () => {
        opened = await call('tills.open', { name: typed(main, 'name'), counts: count.counts(), opened_by: typed(main, 'opened_by') || null,
          note: typed(main, 'note') || null });
        redraw();
        document.getElementById('tills-go-on')?.focus();
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
  /** @param {string} till */
  const sheet = async (till) => {
    const { path } = await call('documents.till_sheet', { till });
    tellMade(t('ui-tills-sheet-made'), path);
  };

  const redraw = () => draw(main, html`<h1>${icon('lock')} ${t('ui-tills-open-title')}</h1>
    ${moneyNav('tills')}
    ${opened ? done(opened) : html`<p class="lead">${t('ui-tills-open-says')}</p>
    <form class="card private" @submit=${open} @keydown=${nextField}>
      ${formFailure(main, failure)}
      ${field({ path: 'name', label: t('ui-tills-name'), help: t('ui-tills-name-help'), value: first, failure, list: 'till-names', autofocus: true, onchange: count.again })}
      <datalist id="till-names">${tills.proposed.map((one) => html`<option value=${one.name}></option>`)}</datalist>
      ${countTable(count, { failure })}
      ${countTotal(count, { compared })}
      <div class="fields" @focusin=${compare}>
        ${field({ path: 'opened_by', label: t('ui-tills-opened-by'), value: desk()?.person ?? '', failure })}
        ${(compared && count.answer()?.reason_needed) || failure?.field === 'note' ? field({ path: 'note', label: t('ui-tills-what-happened'), failure }) : nothing}
      </div>
      <p class="actions"><button id="tills-open">${icon('check')} ${t('ui-tills-open')}</button>
        <a role="button" class="secondary" href="#tills/day">${t('ui-tills-back')}</a></p>
    </form>`}`);

  /** @param {Commands['tills.open']['output']} made */
  const done = (made) => html`<div class="done" id="tills-done"><h2>${icon('square-check')} ${made.name}</h2>
    <p id="tills-says">${made.sentence}</p>
    <p class="big-code" id="tills-number">${made.number}</p>
    ${made.warning ? html`<div class="box refused">${icon('triangle-alert')}<p>${made.warning}</p></div>` : nothing}
    <p class="actions"><a role="button" id="tills-go-on" href="#tills/day">${icon('arrow-right')} ${t('ui-tills-to-day')}</a>
      <button class="secondary" id="tills-sheet" @click=${() => sheet(made.till)}>${icon('printer')} ${t('ui-tills-print-sheet')}</button></p></div>`;

  const count = startCount(main, { about: () => ({ name: typed(main, 'name') }), redraw });
  redraw();
}
