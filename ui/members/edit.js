// A household, new or changed: only a name is needed, Enter goes on, look-alikes show beside while typing.
import { html, draw, icon, nothing } from '../core/html.js';
import { call, asFailure, Failure } from '../core/call.js';
import { t } from '../core/words.js';
import { instant } from '../core/instant.js';
import { keysHere } from '../core/keys.js';
import { field, textField, choice, tick, typed, ticked, formFailure, goToFailure } from '../core/form.js';
import { CHANNELS, REASONS } from './words.js';

/** @import { Commands, Person } from '../core/wire.d.ts' */
/** @typedef {Commands['members.show']['output']} Household */

const PERSONS_MAX = 12;

/**
 * @param {HTMLElement} main
 * @param {{ id: string, signal: AbortSignal }} params
 */
export async function screen(main, { id }) {
  const [household, { places }] = await Promise.all([
    id ? call('members.show', { household: id }) : null,
    call('members.list_pickup_places', {}),
  ]);
  /** @type {Failure | null} */
  let failure = null;
  let persons = Math.max(household?.persons.length ?? 0, 1);
  let candidates = /** @type {Commands['members.preview_duplicates']['output']['candidates']} */ ([]);
  let refusedSimilar = '';

  /** @returns {Person[]} */
  const typedPersons = () => Array.from({ length: persons }, (_, index) => ({
    id: household?.persons[index]?.id ?? null,
    first_name: typed(main, `persons.${index}.first_name`),
    last_name: typed(main, `persons.${index}.last_name`),
    phone: typed(main, `persons.${index}.phone`),
    email: typed(main, `persons.${index}.email`),
  })).filter((person, index) => index === 0 || person.first_name || person.last_name || person.phone || person.email);

  const look = instant(
    () => call('members.preview_duplicates', { persons: typedPersons(), household: id || null }),
    (answer) => { ({ candidates } = answer); redraw(); },
  );

  const input = () => {
    const size = typed(main, 'size');
    if (size && !/^\d+$/.test(size)) {
      throw new Failure({ code: 'bad_input', field: 'size', message: t('ui-members-size-unclear') });
    }
    return {
      persons: typedPersons(),
      call_name: typed(main, 'call_name'),
      address: typed(main, 'address'),
      pickup_place: typed(main, 'pickup_place'),
      size: size ? Number(size) : null,
      channel: /** @type {'paper' | null} */ (typed(main, 'channel') || null),
      reading_help: ticked(main, 'reading_help'),
      proxies: typed(main, 'proxies').split('\n').map((name) => name.trim()).filter(Boolean),
      note: typed(main, 'note'),
    };
  };
  /** @param {boolean} evenIfSimilar */
  const save = async (evenIfSimilar) => {
    try {
      if (household) {
        await call('members.edit', { household: household.id, ...input() });
        location.hash = `#members/show/${household.id}`;
      } else {
        added(await call('members.add', { ...input(), even_if_similar: evenIfSimilar }));
      }
    } catch (thrown) {
      failure = asFailure(thrown);
      const similar = failure.field === 'even_if_similar';
      refusedSimilar = similar ? String(failure.params.similar ?? failure.message) : '';
      if (similar) failure = null;
      redraw();
      if (similar) document.getElementById('members-add-anyway')?.focus();
      else if (failure) goToFailure(main, failure);
    }
  };
  /** @param {KeyboardEvent} event */
  const enterGoesOn = (event) => {
    if (event.key !== 'Enter' || event.ctrlKey || !(event.target instanceof HTMLInputElement) || event.target.type === 'checkbox') return;
    event.preventDefault();
    const stops = [...main.querySelectorAll('form input, form select, form textarea, #members-save')]
      .filter((stop) => stop instanceof HTMLElement && stop.checkVisibility());
    const next = stops[stops.indexOf(event.target) + 1];
    if (next instanceof HTMLElement) next.focus();
  };
  const morePersons = () => {
    persons = Math.min(persons + 1, PERSONS_MAX);
    redraw();
    main.querySelector('details')?.setAttribute('open', '');
    document.getElementById(`persons-${persons - 1}-first_name`)?.focus();
  };
  keysHere([{ keys: '$mod+Enter', shown: 'Ctrl Entrée', says: 'ui-members-key-save', run: () => save(false) }]);

  /** @param {number} index */
  const person = (index) => {
    const known = household?.persons[index];
    const at = `persons.${index}`;
    return html`<div class="fields">
      ${field({ path: `${at}.first_name`, label: t('ui-members-first-name'), value: known?.first_name, failure, autofocus: index === 0, oninput: look })}
      ${field({ path: `${at}.last_name`, label: t('ui-members-last-name'), value: known?.last_name, failure, oninput: look })}
      ${field({ path: `${at}.phone`, label: t('ui-members-phone'), value: known?.phone, type: 'tel', failure, oninput: look })}
    </div>`;
  };
  /** @param {number} index */
  const email = (index) => field({
    path: `persons.${index}.email`, label: t('ui-members-email'), value: household?.persons[index]?.email, inputmode: 'email', failure, oninput: look,
  });

  const beside = () => (candidates.length || refusedSimilar ? html`<aside class="card attention" id="members-similar" aria-live="polite">
    <h2>${icon('triangle-alert')} ${t('ui-members-similar')}</h2>
    ${candidates.length ? html`<ul class="results">${candidates.map((candidate) => html`<li>
      <a href=${`#members/show/${candidate.household}`}><b>${candidate.code}</b> ${candidate.name}</a>
      <span class="help">${t(REASONS[candidate.reason] ?? 'ui-members-close-name')}${candidate.phone ? html` · ${candidate.phone}` : nothing}</span></li>`)}</ul>`
      : html`<p>${refusedSimilar}</p>`}
    ${household ? nothing : html`<p><button type="button" class="secondary wrap" id="members-add-anyway" @click=${() => save(true)}>${t('ui-members-add-anyway')}</button></p>`}
  </aside>` : nothing);

  const redraw = () => draw(main, html`
    <h1>${household ? t('ui-members-edit-title', { code: household.code }) : t('ui-members-new-title')}</h1>
    <p class="lead">${t('ui-members-only-name')}</p>
    ${formFailure(main, failure)}
    <div class="with-aside">
      <form @submit=${(/** @type {SubmitEvent} */ event) => { event.preventDefault(); void save(false); }} @keydown=${enterGoesOn}>
        ${person(0)}
        <details class="fold" ?open=${Boolean(household)}>
          <summary id="members-details">${t('ui-members-details')}</summary>
          <div class="fields">
            ${email(0)}
            ${field({ path: 'call_name', label: t('ui-members-call-name'), help: t('ui-members-call-name-help'), value: household?.call_name, failure })}
            ${field({ path: 'pickup_place', label: t('ui-members-place'), value: household?.pickup_place, list: 'pickup-places', failure })}
            ${field({ path: 'address', label: t('ui-members-address'), value: household?.address, failure })}
            ${field({ path: 'size', label: t('ui-members-size'), value: household?.size ? String(household.size) : '', inputmode: 'numeric', failure })}
            ${choice({
              path: 'channel', label: t('ui-members-channel'), value: household?.channel ?? '', failure,
              options: [{ value: '', label: t('ui-members-channel-none') }, ...Object.entries(CHANNELS).map(([value, key]) => ({ value, label: t(key) }))],
            })}
            ${textField({ path: 'proxies', label: t('ui-members-proxies'), help: t('ui-members-proxies-help'), value: household?.proxies.join('\n'), failure, rows: 2 })}
            ${textField({ path: 'note', label: t('ui-members-note'), value: household?.note, failure, rows: 2 })}
            ${tick({ path: 'reading_help', label: t('ui-members-reading-help-label'), checked: household?.reading_help })}
          </div>
          <datalist id="pickup-places">${places.map((place) => html`<option value=${place}></option>`)}</datalist>
          ${Array.from({ length: persons - 1 }, (_, index) => html`<fieldset class="person">
            <legend>${t('ui-members-person', { number: index + 2 })}</legend>${person(index + 1)}${email(index + 1)}</fieldset>`)}
          <p><button type="button" class="secondary" id="members-more-persons" @click=${morePersons}>${icon('plus')} ${t('ui-members-more-persons')}</button></p>
        </details>
        <p class="actions"><button id="members-save">${household ? t('ui-members-save') : t('ui-members-add-this')}</button>
          <a role="button" class="secondary" id="members-cancel" href=${household ? `#members/show/${household.id}` : '#members/list'}>${household ? t('ui-members-cancel') : t('ui-members-back')}</a></p>
      </form>
      ${beside()}
    </div>`);

  /** @param {Household} fresh */
  const added = (fresh) => {
    draw(main, html`<div class="done" id="members-added">
      <h1>${icon('square-check')} ${t('ui-members-added', { name: fresh.name })}</h1>
      <p>${t('ui-members-added-code')}</p>
      <p class="big-code" id="members-new-code">${fresh.code}</p>
      <p class="actions"><button id="members-next" data-first @click=${() => window.dispatchEvent(new Event('hashchange'))}>${icon('plus')} ${t('ui-members-next')}</button>
        <a role="button" class="secondary" id="members-open-added" href=${`#members/show/${fresh.id}`}>${t('ui-members-open-added')}</a></p>
    </div>`);
    document.getElementById('members-next')?.focus();
  };
  redraw();
  document.getElementById('persons-0-first_name')?.focus();
}
