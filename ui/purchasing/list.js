// The orders to suppliers of a group order, the invoices that came, and what is left to do.
import { html, draw, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { campaignOf, noCampaign } from '../core/campaign.js';
import { attempt } from '../core/attempt.js';
import { t } from '../core/words.js';
import { day, money } from '../core/format.js';
import { table } from '../core/table.js';
import { lifeline } from '../core/lifeline.js';
import { failureBox } from '../core/failure.js';
import { tell } from '../core/notice.js';
import { amounts, status } from './words.js';

/** @import { Failure } from '../core/call.js' */
/** @import { Commands } from '../core/wire.d.ts' */
/** @typedef {Commands['purchasing.list']['output']} Purchases */

/**
 * @param {HTMLElement} main
 * @param {{ id: string }} params `id` is the campaign; without one, the one under way
 */
export async function screen(main, { id }) {
  const life = await campaignOf(id);
  if (!life) return draw(main, noCampaign(t('ui-purchasing-title'), t('ui-purchasing-no-campaign')));
  const { campaign } = life;
  let shown = await call('purchasing.list', { campaign });
  /** @type {Failure | null} */
  let failure = null;
  let asked = false;

  /** @param {boolean} without */
  const prepare = (without) => attempt(main, {
    act: async () => {
      shown = await call('purchasing.prepare', { campaign, without_undecided: without });
      failure = null;
      asked = false;
      redraw();
      tell(shown.says);
    },
    failed: (thrown) => { asked = 'names' in thrown.params && !without; failure = thrown; },
    redraw,
  });
  const ordered = () => attempt(main, {
    act: async () => {
      await call('campaigns.order', { campaign });
      location.hash = `#campaigns/show/${campaign}`;
    },
    failed: (thrown) => { failure = thrown; },
    redraw,
  });
  const prepareButton = (/** @type {boolean} */ second) => html`<button id="purchases-prepare" class=${second ? 'secondary' : nothing} @click=${() => prepare(false)}>${icon('plus')} ${t('ui-purchasing-prepare')}</button>`;

  const redraw = () => {
    const adjusted = shown.state === 'adjusted';
    const mayPrepare = adjusted || shown.state === 'ordered';
    const counting = shown.orders.some((order) => order.status !== 'withdrawn');
    draw(main, html`<h1>${t('ui-purchasing-title')} · ${shown.title}</h1>
      ${lifeline(life)}
      ${failureBox(failure)}
      ${asked ? html`<p class="actions"><button id="purchases-without" class="secondary" @click=${() => prepare(true)}>${icon('check')} ${t('ui-purchasing-without')}</button></p>` : nothing}
      <section class="card now" aria-labelledby="purchases-says"><h2 id="purchases-says">${shown.says}</h2>
        ${adjusted && shown.all_sent ? html`<p class="actions"><button id="purchases-ordered" @click=${ordered}>${icon('check')} ${t('ui-purchasing-ordered')}</button></p>` : nothing}
        ${mayPrepare && !counting ? html`<p>${t('ui-purchasing-prepare-says')}</p><p class="actions">${prepareButton(false)}</p>` : nothing}
        ${!mayPrepare && !counting ? html`<p>${t('ui-purchasing-not-yet')}</p>` : nothing}</section>
      ${shown.warnings.map((warning) => html`<p class="box" data-warning>${icon('triangle-alert')} <span class="grow">${warning}</span></p>`)}
      ${shown.orders.length === 0 ? nothing : table({ id: 'purchases-table', caption: t('ui-purchasing-title'), rows: shown.orders, key: (order) => order.order, columns: [
        { title: t('ui-purchasing-number'), cell: (order) => html`<a data-stop href=${`#purchasing/show/${order.order}`}><b>${order.number}</b></a>` },
        { title: t('ui-purchasing-supplier'), cell: (order) => html`<b class="wrap">${order.supplier_name}</b> <span class="help">${t('ui-purchasing-lines', { count: order.lines })} · ${order.weight_says}</span>` },
        { title: t('ui-purchasing-status'), cell: (order) => html`<span class="wrap">${status(order)}</span>
          ${order.differences ? html`<span class="state">${icon('triangle-alert')} ${t('ui-purchasing-differences', { count: order.differences })}</span>` : nothing}` },
        { title: t('ui-purchasing-amount'), figures: true, cell: amounts },
      ] })}
      ${mayPrepare && counting ? html`<p class="actions">${prepareButton(true)}</p>` : nothing}
      ${invoices()}
      <p><a href=${`#campaigns/show/${campaign}`}>${t('ui-purchasing-back')}</a></p>`);
  };

  const invoices = () => html`<section class="card private" aria-labelledby="purchases-invoices"><h2 id="purchases-invoices">${icon('lock')} ${t('ui-purchasing-invoices')}</h2>
    ${shown.invoices.length === 0 ? html`<p>${t('ui-purchasing-invoices-none')}</p>` : html`<ul class="told-list">${shown.invoices.map((one) => html`<li>
      ${icon(one.cancelled ? 'x' : 'file-text')} <span class="grow"><a href=${`#purchasing/bill/${one.invoice}`}><strong>${one.kind === 'invoice' ? t('ui-purchasing-invoice') : t('ui-purchasing-credit-note')} ${one.reference}</strong></a>
        · ${one.supplier_name} · ${day(one.on_day)} · ${money(one.total_cents)}
        ${one.cancelled ? html`<span class="help">${t('ui-purchasing-cancelled', { reason: one.cancelled })}</span>` : nothing}
        ${one.due_on && !one.cancelled ? html`<span class="help">${t('ui-purchasing-due', { day: day(one.due_on) })}</span>` : nothing}</span></li>`)}</ul>`}
    ${shown.carriage_says ? html`<p id="purchases-carriage">${icon('truck')} ${shown.carriage_says}</p>` : nothing}
    <p class="actions"><a role="button" class="secondary" id="purchases-invoice" href=${`#purchasing/invoice/${campaign}`}>${icon('plus')} ${t('ui-purchasing-invoice-add')}</a></p></section>`;

  redraw();
  return undefined;
}
