// Who helps, and when: shifts of a group order or all of them, signed up by first name, hours noted afterwards.
import { html, draw, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { attempt } from '../core/attempt.js';
import { t } from '../core/words.js';
import { lifeline } from '../core/lifeline.js';
import { tell } from '../core/notice.js';
import { tellMade } from '../core/made.js';
import { choice, field, tick, ticked, typed, formFailure } from '../core/form.js';

/** @import { Failure } from '../core/call.js' */
/** @import { Commands } from '../core/wire.d.ts' */
/** @typedef {Commands['volunteers.list']['output']} Volunteers */
/** @typedef {Volunteers['shifts'][number]} Shift */
/** @typedef {{ what: 'add' } | { what: 'hours', shift: string, name: string } | { what: 'cancel' | 'sign', shift: string }} Doing */

/**
 * @param {HTMLElement} main
 * @param {{ id: string }} params `id` is the campaign; without one, every shift
 */
export async function screen(main, { id }) {
  const campaign = id || null;
  const order = campaign ? await call('campaigns.show', { campaign }) : null;
  let shown = await call('volunteers.list', { campaign });
  /** @type {Doing | null} */
  let doing = null;
  /** @type {Failure | null} */
  let failure = null;

  /** @param {() => Promise<Volunteers>} act */
  const write = (act) => attempt(main, {
    act: async () => {
      await act();
      // A shift of a group order answers with that order alone.
      shown = await call('volunteers.list', { campaign });
      begin(null);
      // Who was signed up must not be signed up again by a second press.
      main.querySelectorAll('form').forEach((form) => form.reset());
      tell(t('ui-volunteers-saved'));
    },
    failed: (thrown) => { failure = thrown; },
    redraw: () => redraw(),
  });
  /** @param {Doing | null} what @param {string} [focus] */
  const begin = (what, focus) => {
    doing = what;
    failure = null;
    redraw();
    if (focus) document.getElementById(focus)?.focus();
  };
  /** @param {Event} event @param {() => Promise<Volunteers>} act */
  const submit = (event, act) => {
    event.preventDefault();
    void write(act);
  };
  /** @param {Shift} shift @param {string} name @param {boolean} coming @param {Event} event */
  const sign = (shift, name, coming, event) => {
    event.preventDefault();
    doing = { what: 'sign', shift: shift.shift };
    void write(() => call('volunteers.sign_up', { shift: shift.shift, name, coming }));
  };
  const print = async () => {
    const { path, pages } = await call('documents.rota', { campaign, large: ticked(main, 'rota-large') });
    tellMade(t('ui-papers-done', { title: t('ui-volunteers-title'), count: pages }), path);
  };

  const redraw = () => draw(main, html`<h1>${order ? t('ui-volunteers-of', { title: order.title }) : t('ui-volunteers-title')}</h1>
    ${order ? lifeline(order) : nothing}
    <p class="lead">${t('ui-volunteers-lead')}</p>
    <p id="volunteers-says"><strong>${shown.says}</strong></p>
    ${doing?.what === 'add' ? adding() : html`<p class="actions"><button id="shift-add" @click=${() => begin({ what: 'add' }, 'post')}>${icon('plus')} ${t('ui-volunteers-add')}</button></p>`}
    <datalist id="volunteer-names">${shown.names.map((name) => html`<option value=${name}></option>`)}</datalist>
    <div class="cards" id="shifts">${shown.shifts.map(card)}</div>
    ${shown.shifts.length === 0 ? nothing : html`<section class="card" aria-labelledby="volunteers-print"><h2 id="volunteers-print">${t('ui-volunteers-print')}</h2>
      ${tick({ path: 'rota-large', label: t('ui-volunteers-large') })}
      <p class="actions"><button id="paper-rota" class="secondary" @click=${print}>${icon('printer')} ${t('ui-volunteers-print')}</button></p></section>`}
    ${shown.helpers.length === 0 ? nothing : html`<section class="card" aria-labelledby="volunteers-given"><h2 id="volunteers-given">${t('ui-volunteers-given')}</h2>
      <p>${t('ui-volunteers-given-says')}</p>
      <ul class="plain">${shown.helpers.map((one) => html`<li><b>${one.name}</b> · ${one.says}</li>`)}</ul></section>`}
    ${order ? html`<p><a href=${`#campaigns/show/${order.campaign}`}>${t('ui-volunteers-back')}</a></p>` : nothing}`);

  const close = () => html`<button type="button" class="secondary" id="shift-close" @click=${() => begin(null)}>${t('ui-shell-close')}</button>`;

  const adding = () => html`<form class="card now" id="shift-form" @submit=${(/** @type {Event} */ event) => submit(event, () => call('volunteers.add_shift', {
      campaign, post: typed(main, 'post'), place: (order && typed(main, 'place')) || null, on_day: typed(main, 'on_day'),
      from_at: typed(main, 'from_at'), to_at: typed(main, 'to_at'), needed: typed(main, 'needed'), note: typed(main, 'note') }))}>
    <h2>${t('ui-volunteers-add')}</h2>${formFailure(main, failure)}
    <div class="fields">${field({ path: 'post', label: t('ui-volunteers-post'), help: t('ui-volunteers-post-help'), failure, wide: true })}
      ${order && order.places.length > 0 ? choice({ path: 'place', label: t('ui-volunteers-place'), failure,
        options: [{ value: '', label: t('ui-volunteers-anywhere') }, ...order.places.map((place) => ({ value: place.place, label: place.name }))] }) : nothing}
      ${field({ path: 'on_day', label: t('ui-volunteers-day'), failure })}
      ${field({ path: 'from_at', label: t('ui-volunteers-from'), help: t('ui-volunteers-hour-help'), failure })}
      ${field({ path: 'to_at', label: t('ui-volunteers-to'), failure })}
      ${field({ path: 'needed', label: t('ui-volunteers-needed'), failure, inputmode: 'numeric' })}
      ${field({ path: 'note', label: t('ui-volunteers-note'), failure, wide: true })}</div>
    <p class="actions"><button id="shift-save">${icon('check')} ${t('ui-volunteers-save')}</button> ${close()}</p></form>`;

  /** @param {Shift} shift */
  const card = (shift) => {
    const here = doing && 'shift' in doing && doing.shift === shift.shift ? doing : null;
    const off = shift.cancelled !== null;
    return html`<section class="card ${shift.missing > 0 && !off ? 'waiting' : 'just'}" data-shift=${shift.post} aria-labelledby=${`shift-${shift.shift}`}>
      <h2 id=${`shift-${shift.shift}`}>${shift.post}</h2>
      <p>${shift.when_says}${shift.place ? html`<br>${shift.place}` : nothing}${shift.note ? html`<br>${shift.note}` : nothing}</p>
      ${off ? html`<p>${icon('x')} <strong>${t('ui-volunteers-cancelled', { reason: shift.cancelled ?? '' })}</strong></p>`
        : html`<p>${icon(shift.missing > 0 ? 'circle' : 'square-check')} <strong>${shift.people_says}</strong></p>`}
      <ul class="plain">${shift.people.map((one) => html`<li><b>${one.name}</b> · ${one.says}
        ${off ? nothing : html`<span class="actions">
          ${shift.begun ? html`<button type="button" class="secondary" aria-label=${t('ui-volunteers-was-there', { name: one.name })}
            @click=${() => begin({ what: 'hours', shift: shift.shift, name: one.name }, 'hours')}>${icon('clock')} ${t('ui-volunteers-hours')}</button>` : nothing}
          ${one.presence !== 'not_coming' ? html`<button type="button" class="secondary" @click=${(/** @type {Event} */ event) => sign(shift, one.name, false, event)}>
            ${icon('x')} ${t('ui-volunteers-leave', { name: one.name })}</button>` : nothing}</span>`}</li>`)}</ul>
      ${off ? nothing : here?.what === 'hours' ? hours(shift, here.name) : here?.what === 'cancel' ? cancelling(shift) : joining(shift, here ? failure : null)}</section>`;
  };

  /** @param {Shift} shift @param {Failure | null} wrong */
  const joining = (shift, wrong) => {
    // Each card has this field: only the one that was refused bears the name of the contract.
    const path = wrong ? 'name' : `name-${shift.shift}`;
    return html`<form aria-label=${t('ui-volunteers-sign-up-of', { post: shift.post })}
      @submit=${(/** @type {Event} */ event) => sign(shift, typed(main, path), true, event)}>${formFailure(main, wrong)}
      ${field({ path, label: t('ui-volunteers-name'), failure: wrong, list: 'volunteer-names' })}
      <p class="actions"><button class="secondary">${icon('plus')} ${t('ui-volunteers-sign-up')}</button>
        <button type="button" class="secondary" @click=${() => begin({ what: 'cancel', shift: shift.shift }, 'reason')}>${t('ui-volunteers-cancel')}</button></p></form>`;
  };

  /** @param {Shift} shift @param {string} name */
  const hours = (shift, name) => html`<form @submit=${(/** @type {Event} */ event) => submit(event, () => call('volunteers.was_there', {
      shift: shift.shift, name, hours: typed(main, 'hours') || null }))}><h3>${t('ui-volunteers-was-there', { name })}</h3>${formFailure(main, failure)}
    ${field({ path: 'hours', label: t('ui-volunteers-hours'), help: t('ui-volunteers-hours-help'), failure })}
    <p class="actions"><button>${icon('check')} ${t('ui-volunteers-hours-save')}</button> ${close()}</p></form>`;

  /** @param {Shift} shift */
  const cancelling = (shift) => html`<form @submit=${(/** @type {Event} */ event) => submit(event, () => call('volunteers.cancel_shift', {
      shift: shift.shift, reason: typed(main, 'reason') }))}><h3>${t('ui-volunteers-cancel')}</h3>${formFailure(main, failure)}
    ${field({ path: 'reason', label: t('ui-volunteers-reason'), failure })}
    <p class="actions"><button>${icon('check')} ${t('ui-volunteers-cancel')}</button> ${close()}</p></form>`;

  redraw();
}
