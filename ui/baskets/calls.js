// The round of calls: who has no form yet; one line leads to the form typed while on the phone.
import { html, draw, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { attempt } from '../core/attempt.js';
import { failureBox } from '../core/failure.js';
import { t } from '../core/words.js';
import { day } from '../core/format.js';
import { tellMade } from '../core/made.js';
import { table } from '../core/table.js';
import { lifeline } from '../core/lifeline.js';
import { basketsNav, campaignOf, noCampaign } from './nav.js';

/** @import { Commands } from '../core/wire.d.ts' */
/** @import { Failure } from '../core/call.js' */
/** @typedef {Commands['baskets.list_calls']['output']['calls'][number]} Call */

/**
 * @param {HTMLElement} main
 * @param {{ id: string }} params
 */
export async function screen(main, { id }) {
  const shown = await campaignOf(id);
  if (!shown) return draw(main, noCampaign());
  const { campaign } = shown;
  let { calls, closes_on: closes } = await call('baskets.list_calls', { campaign });
  /** @type {Failure | null} */
  let failure = null;

  /** @param {Call} one */
  const mark = (one) => (/** @type {Event} */ event) => {
    const tried = event.target instanceof HTMLInputElement && event.target.checked;
    void attempt(main, {
      act: async () => {
        failure = null;
        ({ calls } = await call('baskets.note_call', { campaign, household: one.household, tried }));
        redraw();
      },
      failed: (thrown) => { failure = thrown; },
      redraw,
    });
  };
  const print = async () => {
    const { path } = await call('documents.call_list', { campaign });
    tellMade(t('ui-baskets-calls-made'), path);
  };
  const redraw = () => draw(main, html`<div class="title-line"><h1>${t('ui-baskets-calls')} · ${shown.title}</h1>
      ${calls.length ? html`<p class="actions"><button type="button" class="secondary" id="calls-print" @click=${print}>${icon('printer')} ${t('ui-baskets-calls-print')}</button></p>` : nothing}</div>
    ${lifeline(shown)}
    ${basketsNav(campaign, 'calls')}
    ${failureBox(failure)}
    ${calls.length === 0 ? html`<p class="empty" id="calls-empty">${t('ui-baskets-calls-empty')}</p>` : html`
      <div class="card private"><p class="lead">${icon('lock')} ${t('ui-baskets-calls-says', { count: calls.length, day: day(closes) })}</p>
      ${table({ id: 'calls-table', caption: t('ui-baskets-calls'), rows: calls, key: (row) => row.household, columns: [
        { title: t('ui-baskets-col-household'), cell: (row) => html`<a href=${`#baskets/entry/${campaign}/${row.household}/phone`}><b class="code">${row.code}</b>&nbsp;${row.name}</a>
          ${row.valid ? nothing : html`<span class="state">${t('ui-baskets-calls-expired')}</span>`}
          ${row.reading_help ? html`<span class="help">${t('ui-baskets-calls-reading')}</span>` : nothing}` },
        { title: t('ui-baskets-calls-phone'), cell: (row) => html`<b class="nowrap">${row.phone || t('ui-baskets-calls-no-phone')}</b>` },
        { title: t('ui-baskets-place'), minor: true, cell: (row) => row.place },
        { title: t('ui-baskets-calls-last'), minor: true, cell: (row) => row.last_title ?? t('ui-baskets-calls-never') },
        { title: t('ui-baskets-calls-tried'), cell: (row) => html`<label class="called"><input type="checkbox" data-tried=${row.household} .checked=${row.tried_says !== null} @change=${mark(row)}>
          ${t('ui-baskets-calls-no-answer')}<span class="unseen"> ${row.code}</span></label>${row.tried_says ? html`<span class="help">${row.tried_says}</span>` : nothing}` },
      ] })}</div>`}`);
  redraw();
  return undefined;
}
