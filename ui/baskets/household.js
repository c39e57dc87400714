// Who is at the table: adhesion, forms there are already, and what must be settled before the first line.
import { html, icon, nothing } from '../core/html.js';
import { time } from '../core/format.js';
import { t } from '../core/words.js';
import { tick } from '../core/form.js';
import { failureBox } from '../core/failure.js';
import { CHANNELS } from './words.js';

/** @import { BasketView } from '../core/wire.d.ts' */
/** @import { Failure } from '../core/call.js' */
/** @import { Template } from '../core/html.js' */

/**
 * @typedef {object} CardState
 * @property {BasketView} view
 * @property {boolean} choosing which form is on the table must be said first
 * @property {Failure | null} failure
 * @property {boolean} inTime
 * @property {Template} renewal the form to renew, when it is open
 */

/**
 * @param {CardState} state
 * @param {{ same: () => unknown, other: (form: 'add' | 'replace') => unknown, show: (basket: string) => unknown,
 *   renew: () => unknown, leave: () => unknown, inTime: (yes: boolean) => unknown, print: () => unknown }} acts
 */
export function householdCard(state, acts) {
  const { view, choosing, failure } = state;
  const { household } = view;
  const late = view.late_now && !view.basket;
  return html`<section class="card now order-who" aria-labelledby="order-name">
    <div class="title-line"><h2 id="order-name"><b>${household.code}</b> ${household.name}</h2>
      <p id="order-standing">${icon(household.standing === 'valid' || household.standing === 'free' ? 'square-check' : 'circle')} ${household.standing_says}</p></div>
    ${failureBox(failure)}
    ${household.blocked ? blocked(state, acts) : nothing}
    ${late ? html`<div class="box refused" id="order-late">${icon('clock')}<span>${t('ui-baskets-late')}</span></div>
      ${view.state === 'open' ? tick({ path: 'in_time', label: t('ui-baskets-in-time'), checked: state.inTime,
        onchange: (event) => acts.inTime(event.target instanceof HTMLInputElement && event.target.checked) }) : nothing}` : nothing}
    ${view.box_fill_says && !late ? html`<p class="box" id="order-box-fill">${icon('package')}<span>${view.box_fill_says}</span></p>` : nothing}
    ${choosing ? choice(view, acts) : forms(view, acts)}
  </section>`;
}

/**
 * @param {CardState} state
 * @param {{ renew: () => unknown, leave: () => unknown }} acts
 */
function blocked({ view, renewal }, acts) {
  const { household } = view;
  const adhesion = household.standing === 'expired' || household.standing === 'none';
  if (renewal !== nothing) return renewal;
  return html`<div class="box refused" id="order-blocked" role="alert">${icon('triangle-alert')}<span>
      ${adhesion ? t('ui-baskets-blocked-adhesion') : t('ui-baskets-blocked-debt')} ${view.basket ? t('ui-baskets-blocked-less') : nothing}
      ${adhesion || !household.balance_says ? nothing : html`<span class="private"> ${household.balance_says}</span>`}</span></div>
    <p class="actions">${adhesion ? html`<button type="button" id="order-renew" @click=${acts.renew}>${icon('sprout')} ${household.standing === 'none' ? t('ui-baskets-join') : t('ui-baskets-renew')}</button>`
      : html`<a role="button" id="order-pay" href="#accounts/pay">${t('ui-baskets-pay')}</a>`}
      <button type="button" class="secondary" id="order-leave" @click=${acts.leave}>${t('ui-baskets-other-household')}</button></p>`;
}

/**
 * The household has a form already: nothing is guessed.
 * @param {BasketView} view
 * @param {{ same: () => unknown, other: (form: 'add' | 'replace') => unknown }} acts
 */
function choice(view, acts) {
  const counting = view.forms.filter((form) => !form.withdrawn);
  const last = counting.at(-1);
  if (!last) return nothing;
  return html`<div id="order-choice"><p>${icon('file-text')} ${counting.map((form) => formSays(form)).join(' · ')}</p>
    <p><strong>${t('ui-baskets-choice')}</strong></p>
    <p class="actions column">
      <button type="button" id="form-same" data-stop @click=${acts.same}>${t('ui-baskets-choice-same', { number: last.number })}</button>
      <button type="button" class="secondary" id="form-add" data-stop @click=${() => acts.other('add')}>${t('ui-baskets-choice-add')}</button>
      <button type="button" class="secondary" id="form-replace" data-stop @click=${() => acts.other('replace')}>${t('ui-baskets-choice-replace')}</button></p></div>`;
}

/**
 * The forms there are, or the paper to fill in when there is none.
 * @param {BasketView} view
 * @param {{ show: (basket: string) => unknown, print: () => unknown }} acts
 */
function forms(view, acts) {
  if (view.forms.length === 0) {
    return html`<p class="actions"><button type="button" class="secondary" id="order-print-form" @click=${acts.print}>${icon('printer')} ${t('ui-baskets-print-form')}</button></p>`;
  }
  const several = view.forms.filter((form) => !form.withdrawn).length > 1;
  return html`<ul class="order-forms" id="order-forms">${view.forms.map((form) => html`<li>${icon(form.withdrawn ? 'x' : form.basket === view.basket ? 'pencil' : 'file-text')}
    ${form.basket === view.basket ? html`<b>${formSays(form)}</b>` : formSays(form)}
    ${form.withdrawn_says ? html`<span class="help">${form.withdrawn_says}</span>` : nothing}
    ${several && !form.withdrawn && form.basket !== view.basket
      ? html`<button type="button" class="secondary" data-form=${form.basket} @click=${() => acts.show(form.basket)}>${t('ui-baskets-form-show')}</button>` : nothing}</li>`)}</ul>`;
}

/** @param {BasketView['forms'][number]} form */
export function formSays(form) {
  const key = CHANNELS[form.channel];
  const parts = [t('ui-baskets-form-number', { number: form.number }), key ? t(key) : form.channel];
  if (form.late) parts.push(t('ui-baskets-form-late'));
  parts.push(form.typed_by ? t('ui-baskets-form-by', { who: form.typed_by, time: time(form.at) }) : time(form.at));
  return parts.join(' · ');
}
