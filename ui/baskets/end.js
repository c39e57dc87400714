// The end of the form: where it is fetched, how it came, and the control total that its writer added up.
import { html, icon, nothing } from '../core/html.js';
import { day } from '../core/format.js';
import { t } from '../core/words.js';
import { choice, field } from '../core/form.js';
import { failureBox } from '../core/failure.js';
import { CHANNELS } from './words.js';

/** @import { BasketView } from '../core/wire.d.ts' */
/** @import { Failure } from '../core/call.js' */

/**
 * @param {{ view: BasketView, place: string, channel: string, failure: Failure | null }} state
 * @param {{ change: (head: Record<string, string>) => unknown, control: (event: KeyboardEvent) => unknown, next: () => unknown }} acts
 */
export function formEnd({ view, place, channel, failure }, acts) {
  const value = (/** @type {Event} */ event) => (event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement ? event.target.value : '');
  return html`<section class="card order-end" aria-labelledby="order-end-title">
    <h2 id="order-end-title">${t('ui-baskets-end')}</h2>
    ${failure && !failure.field ? failureBox(failure) : nothing}
    <div class="fields">
      <div @keydown=${acts.control}>${field({ path: 'control_total', label: t('ui-baskets-control'), help: t('ui-baskets-control-help'), inputmode: 'numeric',
        value: view.head?.control_total === null || view.head?.control_total === undefined ? '' : String(view.head.control_total), failure,
        onchange: (event) => acts.change({ control_total: value(event) }) })}</div>
      ${choice({ path: 'place', label: t('ui-baskets-place'), value: place, failure, onchange: (event) => acts.change({ place: value(event) }),
        options: [...(place ? [] : [{ value: '', label: t('ui-baskets-place-none') }]),
          ...view.places.map((one) => ({ value: one.place, label: `${one.name} · ${day(one.on_day)} ${one.from_time}–${one.to_time}` }))] })}
      ${choice({ path: 'channel', label: t('ui-baskets-channel'), value: channel, failure, onchange: (event) => acts.change({ channel: value(event) }),
        options: Object.entries(CHANNELS).map(([code, key]) => ({ value: code, label: t(key) })) })}
      ${field({ path: 'note', label: t('ui-baskets-note'), value: view.head?.note ?? '', failure, onchange: (event) => acts.change({ note: value(event) }) })}
    </div>
    <p class="actions"><button type="button" id="order-next" @click=${acts.next}>${icon('arrow-right')} ${t('ui-baskets-next')}</button>
      ${view.basket ? html`<a role="button" class="secondary" id="order-history" href=${`#baskets/list/${view.campaign}/${view.basket}`}>${icon('book-open')} ${t('ui-baskets-history')}</a>` : nothing}</p>
  </section>`;
}

/**
 * What is crossed, against what the writer of the form counted.
 * @param {BasketView} view
 */
export function control(view) {
  const total = view.head?.control_total;
  if (total === null || total === undefined) return html`<p id="order-crossed">${t('ui-baskets-crossed', { count: view.crossed })}</p>`;
  return view.agrees ? html`<p id="order-crossed" class="agrees">${icon('square-check')} <strong>${t('ui-baskets-agrees', { count: view.crossed })}</strong></p>`
    : html`<p id="order-crossed" class="late">${icon('triangle-alert')} ${gapSays(view)}</p>`;
}

/** @param {BasketView} view */
function gapSays(view) {
  const params = { crossed: view.crossed, total: view.head?.control_total ?? 0, gap: Math.abs(view.gap ?? 0) };
  return (view.gap ?? 0) < 0 ? t('ui-baskets-under', params) : t('ui-baskets-over', params);
}
