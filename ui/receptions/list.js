// What the suppliers bring: each order with what is left to count and what differs; the next step when all is counted.
import { html, draw, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { campaignOf, noCampaign } from '../core/campaign.js';
import { attempt } from '../core/attempt.js';
import { t } from '../core/words.js';
import { day } from '../core/format.js';
import { lifeline } from '../core/lifeline.js';
import { failureBox } from '../core/failure.js';
import { tellMade } from '../core/made.js';

/** @import { Failure } from '../core/call.js' */
/** @import { Commands } from '../core/wire.d.ts' */
/** @typedef {Commands['receptions.list']['output']['orders'][number]} Order */

/**
 * @param {HTMLElement} main
 * @param {{ id: string }} params `id` is the campaign; without one, the one under way
 */
export async function screen(main, { id }) {
  const life = await campaignOf(id);
  if (!life) return draw(main, noCampaign(t('ui-receptions-title'), t('ui-receptions-no-campaign')));
  const { campaign } = life;
  const shown = await call('receptions.list', { campaign });
  /** @type {Failure | null} */
  let failure = null;

  const received = () => attempt(main, {
    act: async () => {
      await call('campaigns.receive', { campaign });
      location.hash = `#campaigns/show/${campaign}`;
    },
    failed: (thrown) => { failure = thrown; },
    redraw,
  });
  /** @param {Order} order */
  const sheet = (order) => async () => tellMade(t('ui-receptions-made'), (await call('documents.reception_sheet', { order: order.order })).path);
  /** @param {Order} order */
  const card = (order) => html`<section class="card" data-order=${order.number}><div class="title-line"><h2>${order.supplier_name} · ${order.number}</h2>
      <span class="state ${order.waiting || order.differences.length ? '' : 'well'}">${icon(order.waiting ? 'circle' : order.differences.length ? 'triangle-alert' : 'square-check')} ${order.says}</span></div>
    ${order.wanted_on ? html`<p>${t('ui-receptions-wanted', { day: day(order.wanted_on) })}</p>` : nothing}
    ${order.differences.length ? html`<ul>${order.differences.map((says) => html`<li>${icon('triangle-alert')} ${says}</li>`)}</ul>` : nothing}
    <p class="actions"><a role="button" class=${order.waiting ? nothing : 'secondary'} id=${`receive-${order.number}`} href=${`#receptions/entry/${order.order}`}>${icon('pencil')} ${t(order.waiting ? 'ui-receptions-receive' : 'ui-receptions-look')}<span class="unseen"> ${order.number}</span></a>
      <button class="secondary" @click=${sheet(order)}>${icon('printer')} ${t('ui-receptions-sheet')}<span class="unseen"> ${order.number}</span></button></p></section>`;

  const redraw = () => draw(main, html`<h1>${t('ui-receptions-title')} · ${shown.title}</h1>
    ${lifeline(life)}
    ${failureBox(failure)}
    <section class="card now" aria-labelledby="receptions-says"><h2 id="receptions-says">${shown.says}</h2>
      ${shown.state === 'ordered' && shown.orders.length ? html`<p class="actions"><button id="receptions-done" class=${shown.all_counted ? nothing : 'secondary'} @click=${received}>${icon('check')} ${t('ui-receptions-done')}</button></p>` : nothing}
      ${shown.orders.length ? nothing : html`<p class="actions"><a role="button" href=${`#purchasing/list/${campaign}`}>${icon('arrow-right')} ${t('ui-receptions-to-orders')}</a></p>`}</section>
    ${shown.orders.map(card)}
    <p><a href=${`#campaigns/show/${campaign}`}>${t('ui-receptions-back')}</a></p>`);
  redraw();
  return undefined;
}
