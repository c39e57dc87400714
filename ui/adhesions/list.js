// Adhesions: who is valid, who is soon to renew, who is over, who never was.
import { html, draw, nothing } from '../core/html.js';
import { call, asFailure } from '../core/call.js';
import { t } from '../core/words.js';
import { day } from '../core/format.js';
import { table } from '../core/table.js';
import { field, typed } from '../core/form.js';
import { failureBox } from '../core/failure.js';
import { STATES } from './words.js';

/** @import { Commands } from '../core/wire.d.ts' */
/** @import { Failure } from '../core/call.js' */
/** @typedef {'valid' | 'soon' | 'expired' | 'none'} State */

/** @param {HTMLElement} main */
export async function screen(main) {
  /** @type {State} */
  let state = 'soon';
  let shown = await call('adhesions.list', { state });
  if (shown.households.length === 0) ({ state, shown } = await shownAs('valid'));
  /** @type {Commands['adhesions.show']['output'] | null} */
  let opened = null;
  /** @type {Failure | null} */
  let failure = null;

  /** @param {State} wanted */
  const choose = async (wanted) => {
    ({ state, shown } = await shownAs(wanted));
    opened = null;
    redraw();
  };
  /** @param {string} household */
  const look = async (household) => {
    opened = await call('adhesions.show', { household });
    failure = null;
    redraw();
    document.getElementById('adhesions-history')?.scrollIntoView({ block: 'nearest' });
  };
  /** @param {string} adhesion */
  const cancel = async (adhesion) => {
    try {
      opened = await call('adhesions.cancel', { adhesion, reason: typed(main, 'reason') });
      shown = await call('adhesions.list', { state });
      failure = null;
    } catch (thrown) {
      failure = asFailure(thrown);
    }
    redraw();
  };

  const redraw = () => draw(main, html`
    <div class="title-line"><h1>${t('ui-adhesions-list-title')}</h1>
      <a role="button" id="adhesions-permanence" href="#adhesions/permanence">${t('ui-adhesions-to-table')}</a></div>
    <p class="actions">${Object.entries(STATES).map(([name, key]) => html`<button id=${`adhesions-tab-${name}`}
      class=${name === state ? '' : 'secondary'} aria-pressed=${String(name === state)} @click=${() => choose(/** @type {State} */ (name))}>
      ${t(key)} · ${shown.counts[/** @type {State} */ (name)]}</button>`)}</p>
    ${shown.households.length === 0 ? html`<p class="empty">${t('ui-adhesions-list-empty')}</p>` : table({
      id: 'adhesions-table', caption: t('ui-adhesions-list-title'), rows: shown.households, key: (row) => row.household,
      columns: [
        { title: t('ui-adhesions-col-code'), cell: (row) => html`<b>${row.code}</b>` },
        { title: t('ui-adhesions-col-name'), cell: (row) => html`<a href=${`#adhesions/permanence/${row.household}`}>${row.name}</a>` },
        { title: t('ui-adhesions-col-phone'), minor: true, cell: (row) => row.phone },
        { title: t('ui-adhesions-col-until'), cell: (row) => (row.until ? day(row.until) : '') },
        { title: t('ui-adhesions-col-look'), cell: (row) => html`<button class="secondary" data-household=${row.household} @click=${() => look(row.household)}>${t('ui-adhesions-look')}</button>` },
      ],
    })}
    ${opened ? history(opened) : nothing}`);

  /** @param {Commands['adhesions.show']['output']} one */
  const history = (one) => html`<section class="card" id="adhesions-history" aria-labelledby="adhesions-of">
    <h2 id="adhesions-of"><b>${one.code}</b> ${one.name}</h2><p>${one.sentence}</p>
    ${failure && !failure.field ? failureBox(failure) : nothing}
    ${one.history.length ? field({ path: 'reason', label: t('ui-adhesions-reason'), help: t('ui-adhesions-reason-help'), failure, wide: true }) : nothing}
    <ul class="told-list">${one.history.map((past) => html`<li><span class="grow">${day(past.from_on)} → ${day(past.to_on)} · ${past.category_name}
      ${past.receipt ? html` · ${past.receipt}` : nothing}</span>
      ${past.cancelled ? html`<span class="state">${t('ui-adhesions-cancelled')}</span>`
        : html`<button class="secondary" data-cancel=${past.adhesion} @click=${() => cancel(past.adhesion)}>${t('ui-adhesions-cancel')}</button>`}</li>`)}</ul></section>`;

  /** @param {State} wanted */
  async function shownAs(wanted) {
    return { state: wanted, shown: await call('adhesions.list', { state: wanted }) };
  }
  redraw();
}
