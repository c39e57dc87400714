// Adhesions: who is valid, who is soon to renew, who is over, who never was, who waits for a place.
import { html, draw, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { attempt } from '../core/attempt.js';
import { t } from '../core/words.js';
import { day } from '../core/format.js';
import { table } from '../core/table.js';
import { choice, formFailure } from '../core/form.js';
import { tellMade } from '../core/made.js';
import { history } from './history.js';
import { STATES } from './words.js';

/** @import { Failure } from '../core/call.js' */
/** @typedef {'valid' | 'soon' | 'expired' | 'none'} State */
/** @typedef {State | 'waiting'} Tab */

/** @param {HTMLElement} main */
export async function screen(main) {
  const rules = await call('adhesions.show_rules', {});
  /** @type {Tab} */
  let tab = 'soon';
  let category = '';
  let shown = await listed();
  let queue = await call('adhesions.list_waiting', {});
  if (shown.households.length === 0) {
    tab = 'valid';
    shown = await listed();
  }
  /** @type {Failure | null} */
  let failure = null;
  const told = history(main, { redraw: () => redraw(), changed: () => again() });

  function listed() {
    return call('adhesions.list', { state: tab === 'waiting' ? null : tab, category: category || null, waiting: tab === 'waiting' ? true : null });
  }
  const again = async () => {
    shown = await listed();
    queue = await call('adhesions.list_waiting', { category: category || null });
  };
  /** @param {() => Promise<void>} act */
  const perform = (act) => attempt(main, {
    act: async () => {
      failure = null;
      await act();
      redraw();
    },
    failed: (thrown) => { failure = thrown; },
    redraw,
  });
  /** @param {Tab} wanted */
  const choose = (wanted) => perform(async () => {
    tab = wanted;
    told.close();
    await again();
  });
  /** @param {Event} event */
  const filter = async (event) => {
    category = event.target instanceof HTMLSelectElement ? event.target.value : '';
    await choose(tab);
  };
  const print = () => perform(async () => {
    const { path } = await call('documents.membership_list', { state: tab === 'waiting' ? null : tab });
    tellMade(t('ui-adhesions-list-made'), path);
  });
  const register = () => perform(async () => {
    const { path } = await call('documents.member_register', {});
    tellMade(t('ui-adhesions-register-made'), path);
  });

  const redraw = () => draw(main, html`
    <div class="title-line"><h1>${t('ui-adhesions-list-title')}</h1>
      <p class="actions"><a role="button" id="adhesions-permanence" href="#adhesions/permanence">${t('ui-adhesions-to-table')}</a>
        <a role="button" class="secondary" id="adhesions-rules" href="#adhesions/rules">${icon('settings')} ${t('ui-adhesions-rules')}</a></p></div>
    <p class="actions">${Object.entries({ ...STATES, waiting: 'ui-adhesions-waiting' }).map(([name, key]) => html`<button id=${`adhesions-tab-${name}`}
      class=${name === tab ? '' : 'secondary'} aria-pressed=${String(name === tab)} @click=${() => choose(/** @type {Tab} */ (name))}>
      ${t(key)} · ${shown.counts[/** @type {Tab} */ (name)]}</button>`)}</p>
    ${formFailure(main, failure)}
    ${rules.categories.length > 1 ? choice({
      path: 'category', label: t('ui-adhesions-category'), value: category, onchange: filter,
      options: [{ value: '', label: t('ui-adhesions-category-all') }, ...rules.categories.map((one) => ({ value: one.category, label: `${one.letter} · ${one.name}` }))],
    }) : nothing}
    ${tab === 'waiting' ? waiting() : households()}
    ${told.shown() ? told.card() : nothing}
    <p class="actions"><button class="secondary" id="adhesions-print-list" @click=${print}>${icon('printer')} ${t('ui-adhesions-print-list')}</button>
      <button class="secondary" id="adhesions-print-register" @click=${register}>${icon('printer')} ${t('ui-adhesions-print-register')}</button></p>`);

  const households = () => (shown.households.length === 0 ? empty() : table({
    id: 'adhesions-table', caption: t('ui-adhesions-list-title'), rows: shown.households, key: (row) => row.household,
    columns: [
      { title: t('ui-adhesions-col-code'), cell: (row) => html`<b>${row.code}</b>` },
      { title: t('ui-adhesions-col-name'), cell: (row) => html`<a href=${`#adhesions/permanence/${row.household}`}>${row.name}</a>` },
      { title: t('ui-adhesions-col-phone'), minor: true, cell: (row) => row.phone },
      { title: t('ui-adhesions-col-until'), cell: (row) => (row.until ? day(row.until) : '') },
      { title: t('ui-adhesions-col-look'), cell: (row) => html`<button class="secondary" data-household=${row.household} @click=${() => told.open(row.household)}>${t('ui-adhesions-look')}</button>` },
    ],
  }));

  const waiting = () => (queue.rows.length === 0 ? empty() : html`<p class="lead">${t('ui-adhesions-waiting-says')}</p>${table({
    id: 'adhesions-waiting-table', caption: t('ui-adhesions-waiting'), rows: queue.rows, key: (row) => row.waiting,
    columns: [
      { title: t('ui-adhesions-col-rank'), figures: true, cell: (row) => row.rank },
      { title: t('ui-adhesions-col-name'), cell: (row) => html`<a href=${`#adhesions/permanence/${row.household}`}><b class="code">${row.code}</b>&nbsp;${row.name}</a>` },
      { title: t('ui-adhesions-category'), minor: true, cell: (row) => row.category_name },
      { title: t('ui-adhesions-col-since'), cell: (row) => day(row.since_on) },
      { title: t('ui-adhesions-col-place'), cell: (row) => (row.open ? html`${icon('square-check')} ${t('ui-adhesions-place-open')}` : html`${icon('circle')} ${t('ui-adhesions-place-none')}`) },
      { title: t('ui-adhesions-col-look'), cell: (row) => html`<button class="secondary" data-waiting=${row.waiting} @click=${() => told.open(row.household)}>${t('ui-adhesions-look')}</button>` },
    ],
  })}`);

  const empty = () => html`<p class="empty">${t('ui-adhesions-list-empty')} <a role="button" class="secondary" href="#adhesions/permanence">${t('ui-adhesions-to-table')}</a></p>`;
  redraw();
}
