// Who owes, who has an advance; and how far an account may go below zero.
import { html, draw, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { attempt } from '../core/attempt.js';
import { t } from '../core/words.js';
import { day, money } from '../core/format.js';
import { tell } from '../core/notice.js';
import { instant } from '../core/instant.js';
import { moneyNav } from '../core/money_nav.js';
import { table } from '../core/table.js';
import { field, radios, typed, formFailure } from '../core/form.js';

/** @import { Failure } from '../core/call.js' */
/** @typedef {'owing' | 'advance' | 'all'} State */
/** @typedef {'refuse' | 'warn' | 'none'} Mode */

/** @param {HTMLElement} main */
export async function screen(main) {
  /** @type {State} */
  let state = 'owing';
  let search = '';
  let [shown, floor] = await Promise.all([call('accounts.list', {}), call('accounts.show_floor', {})]);
  /** @type {Mode} */
  let mode = floor.mode;
  /** @type {Failure | null} */
  let failure = null;

  const again = instant(() => call('accounts.list', { state, search }), (answer) => { shown = answer; redraw(); });
  /** @param {State} wanted */
  const choose = (wanted) => { state = wanted; again(); };
  /** @param {Event} event */
  const type = (event) => {
    if (event.target instanceof HTMLInputElement) search = event.target.value;
    again();
  };
  /** @param {SubmitEvent} event */
  const setFloor = async (event) => {
    event.preventDefault();
    await attempt(main, {
      act: async () => {
        floor = await call('accounts.set_floor', { floor: mode === 'none' ? null : typed(main, 'floor'), mode });
        failure = null;
        redraw();
        tell(floor.sentence);
      },
      failed: (thrown) => { failure = thrown; },
      redraw,
    });
  };

  const tabs = () => /** @type {[State, string][]} */ ([
    ['owing', t('ui-accounts-owing', { count: shown.owing, amount: money(shown.owing_cents) })],
    ['advance', t('ui-accounts-advance', { count: shown.advance, amount: money(shown.advance_cents) })],
    ['all', t('ui-accounts-all', { count: shown.all })],
  ]);
  const redraw = () => draw(main, html`
    <div class="title-line"><h1>${icon('lock')} ${t('ui-accounts-title')}</h1>
      <a role="button" id="accounts-pay" href="#accounts/pay">${icon('plus')} ${t('ui-accounts-take')}</a></div>
    ${moneyNav('accounts')}
    <p class="lead">${t('ui-accounts-says')}</p>
    <p class="actions">${tabs().map(([name, label]) => html`<button id=${`accounts-tab-${name}`} class=${name === state ? '' : 'secondary'}
      aria-pressed=${String(name === state)} @click=${() => choose(name)}>${label}</button>`)}</p>
    ${shown.all === 0 ? nothing : html`<div class="finder">${field({ path: 'search', label: t('ui-accounts-search'), type: 'search', oninput: type })}</div>`}
    ${shown.households.length === 0 ? empty() : table({
      id: 'accounts-table', caption: t('ui-accounts-title'), rows: shown.households, key: (row) => row.household,
      columns: [
        { title: t('ui-accounts-col-code'), cell: (row) => html`<b>${row.code}</b>` },
        { title: t('ui-accounts-col-name'), cell: (row) => html`<a href=${`#accounts/show/${row.household}`}>${row.name}</a>` },
        { title: t('ui-accounts-col-stands'), cell: (row) => row.sentence },
        { title: t('ui-accounts-col-take'), cell: (row) => html`<a role="button" class="secondary" data-pay=${row.household}
          aria-label=${t('ui-accounts-take-of', { name: row.name })} href=${`#accounts/pay/${row.household}`}>${t('ui-accounts-take')}</a>` },
      ],
    })}
    ${limit()}`);

  const empty = () => (shown.all === 0
    ? html`<p class="empty">${t('ui-accounts-empty')} <a role="button" class="secondary" id="accounts-members" href="#members/list">${t('ui-accounts-to-members')}</a></p>`
    : html`<p class="empty">${t('ui-accounts-nobody')}</p>`);

  const limit = () => html`<details class="fold aside"><summary id="accounts-floor">${t('ui-accounts-floor')}</summary>
    <p>${floor.sentence}</p>
    ${formFailure(main, failure)}
    <form class="card private" @submit=${setFloor}>
      ${radios({
        name: 'mode', legend: t('ui-accounts-floor-beyond'), value: mode, onchange: (value) => { mode = /** @type {Mode} */ (value); redraw(); },
        options: [
          { value: 'refuse', label: t('ui-accounts-floor-refuse') },
          { value: 'warn', label: t('ui-accounts-floor-warn') },
          { value: 'none', label: t('ui-accounts-floor-none') },
        ],
      })}
      ${mode === 'none' ? nothing : field({ path: 'floor', label: t('ui-accounts-floor-amount'), help: t('ui-accounts-floor-help'), value: floor.mode === 'none' ? '' : floor.shown, failure })}
      <p class="actions"><button id="accounts-set-floor" class="secondary">${t('ui-accounts-floor-set')}</button></p>
    </form>
    ${floor.history.length === 0 ? nothing : html`<ul class="told-list">${floor.history.map((past) => html`<li>${day(past.since_on)} · ${past.sentence}</li>`)}</ul>`}
  </details>`;
  redraw();
}
