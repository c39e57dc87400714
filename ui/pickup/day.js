// The day: the next person by code or three letters, who was served, who is still expected. No price anywhere.
import { html, draw, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { t } from '../core/words.js';
import { time } from '../core/format.js';
import { lifeline } from '../core/lifeline.js';
import { table } from '../core/table.js';
import { choice } from '../core/form.js';
import { finder } from './finder.js';
import { campaignOf, noCampaign, pickupNav, statusMark } from './nav.js';

/**
 * @param {HTMLElement} main
 * @param {{ id: string }} params `id` is the campaign; without one, the one under way
 */
export async function screen(main, { id }) {
  const life = await campaignOf(id);
  if (!life) return draw(main, noCampaign());
  const { campaign } = life;
  let place = '';
  let shown = await call('pickup.day', { campaign });

  const look = async () => {
    shown = await call('pickup.day', { campaign, place: place || null });
    redraw();
  };
  const find = finder(campaign, { first: true, redraw: () => redraw(), chosen: (one) => { location.hash = `#pickup/household/${campaign}/${one.household}`; } });
  /** @param {Event} event */
  const elsewhere = (event) => {
    place = event.target instanceof HTMLSelectElement ? event.target.value : '';
    void look();
  };
  const redraw = () => draw(main, html`<h1>${t('ui-pickup-title')} · ${shown.title}</h1>
    ${lifeline(life)}
    ${pickupNav(campaign, 'day')}
    ${shown.closed_says ? html`<p class="box">${icon('info')} <span class="grow">${shown.closed_says}</span></p>` : nothing}
    ${shown.provisional && !shown.closed_says ? html`<p class="box">${icon('triangle-alert')} <span class="grow">${t('ui-pickup-provisional')} <a href=${`#sharing/show/${campaign}`}>${t('ui-pickup-to-sharing')}</a></span></p>` : nothing}
    <section class="card now" aria-labelledby="pickup-says"><h2 id="pickup-says">${shown.says}</h2>${find()}</section>
    ${shown.places.length > 1 ? choice({ path: 'place', label: t('ui-pickup-place'), value: place, onchange: elsewhere, options: [{ value: '', label: t('ui-pickup-every-place') }, ...shown.places.map((one) => ({ value: one.place, label: one.says }))] }) : nothing}
    ${shown.households.length === 0 ? html`<p class="empty">${t('ui-pickup-nobody-fetches')}</p>` : table({ id: 'pickup-households', caption: t('ui-pickup-households'), rows: shown.households, key: (row) => row.household, columns: [
      { title: t('ui-pickup-column-code'), cell: (row) => html`<a class="pickup-target" href=${`#pickup/household/${campaign}/${row.household}`}><b>${row.code}</b></a>` },
      { title: t('ui-pickup-column-name'), cell: (row) => html`${row.name}${row.proxy ? html`<span class="help">${t('ui-pickup-by-proxy', { name: row.proxy })}</span>` : nothing}` },
      { title: t('ui-pickup-column-status'), cell: (row) => html`${statusMark(row.status)}${row.walk_in ? html` <span class="help">${t('ui-pickup-walk-in')}</span>` : nothing}` },
      { title: t('ui-pickup-column-lines'), cell: (row) => row.says },
      { title: t('ui-pickup-column-hour'), minor: true, cell: (row) => (row.came_at ? time(row.came_at) : nothing) },
    ] })}`);
  redraw();
  return undefined;
}
