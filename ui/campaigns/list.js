// The group orders: the one under way first, the next from the last.
import { html, draw, icon, nothing } from '../core/html.js';
import { call, asFailure } from '../core/call.js';
import { t } from '../core/words.js';
import { day } from '../core/format.js';
import { table } from '../core/table.js';
import { stateName } from '../core/lifeline.js';
import { field, typed, formFailure, goToFailure } from '../core/form.js';
import { campaignsNav, leftOut } from './nav.js';

/** @import { Failure } from '../core/call.js' */
/** @import { Commands } from '../core/wire.d.ts' */
/** @typedef {Commands['campaigns.start_next']['output']} Next */

const WEEKS_4 = '28';

/** @param {HTMLElement} main */
export async function screen(main) {
  const { campaigns } = await call('campaigns.list', {});
  const last = campaigns.find((one) => one.offers > 0) ?? campaigns[0] ?? null;
  let taking = false;
  /** @type {Next | null} */
  let taken = null;
  /** @type {Failure | null} */
  let failure = null;

  const begin = () => {
    taking = !taking;
    failure = null;
    redraw();
    document.getElementById('first_pickup_on')?.focus();
  };
  /** @param {SubmitEvent} event */
  const take = async (event) => {
    event.preventDefault();
    if (!last) return;
    try {
      const first = typed(main, 'first_pickup_on');
      taken = await call('campaigns.start_next', {
        from: last.campaign, title: typed(main, 'title'), first_pickup_on: first, days: first ? null : typed(main, 'days'),
      });
      failure = null;
      if (taken.left_out.length === 0) location.hash = `#campaigns/show/${taken.campaign.campaign}`;
    } catch (thrown) {
      failure = asFailure(thrown);
    }
    redraw();
    if (failure) goToFailure(main, failure);
  };

  const redraw = () => draw(main, html`<h1>${t('ui-campaigns-title')}</h1>
    ${campaignsNav('list')}
    <p class="lead">${t('ui-campaigns-says')}</p>
    ${taken ? html`<section class="card now" aria-labelledby="next-done"><h2 id="next-done">${t('ui-campaigns-next-done', { title: taken.campaign.title })}</h2>
      ${leftOut(taken.left_out)}
      <p class="actions"><a role="button" id="next-show" href=${`#campaigns/show/${taken.campaign.campaign}`}>${icon('arrow-right')} ${t('ui-campaigns-look', { title: taken.campaign.title })}</a></p></section>` : taking ? nextForm() : nothing}
    ${taken ? nothing : html`<p class="actions"><a role="button" id="campaigns-new" class=${taking ? 'secondary' : nothing} href="#campaigns/edit">${icon('plus')} ${t('ui-campaigns-new')}</a>
      ${last && !taking ? html`<button id="campaigns-next" class="secondary" @click=${begin}>${icon('arrow-right')} ${t('ui-campaigns-next')}</button>` : nothing}</p>`}
    ${campaigns.length === 0 ? html`<p class="empty" id="campaigns-none">${t('ui-campaigns-none')}</p>` : table({
      id: 'campaigns-table', caption: t('ui-campaigns-title'), rows: campaigns, key: (row) => row.campaign,
      columns: [
        { title: t('ui-campaigns-col-title'), cell: (row) => html`<a href=${`#campaigns/show/${row.campaign}`}><strong>${row.title}</strong></a><span class="help">${row.says}</span>` },
        { title: t('ui-campaigns-col-state'), cell: (row) => stateName(row.state) },
        { title: t('ui-campaigns-col-pickup'), cell: (row) => html`${row.first_pickup_on ? day(row.first_pickup_on) : t('ui-campaigns-no-day')}<span class="help">${row.places.join(', ')}</span>` },
        { title: t('ui-campaigns-col-offers'), figures: true, cell: (row) => row.offers },
      ],
    })}`);

  const nextForm = () => html`<form class="card now" id="next-form" @submit=${take}><h2>${t('ui-campaigns-next-from', { title: last?.title ?? '' })}</h2>
    <p>${t('ui-campaigns-next-says')}</p>${formFailure(main, failure)}
    <div class="fields">${field({ path: 'first_pickup_on', label: t('ui-campaigns-next-day'), help: t('ui-campaigns-next-day-help'), failure })}
      ${field({ path: 'days', label: t('ui-campaigns-next-days'), help: t('ui-campaigns-next-days-help'), value: WEEKS_4, inputmode: 'numeric', failure })}
      ${field({ path: 'title', label: t('ui-campaigns-name'), help: t('ui-campaigns-name-help'), failure })}</div>
    <p class="actions"><button id="next-save">${icon('check')} ${t('ui-campaigns-next-save')}</button>
      <button type="button" class="secondary" id="next-cancel" @click=${begin}>${t('ui-shell-close')}</button></p></form>`;

  redraw();
}
