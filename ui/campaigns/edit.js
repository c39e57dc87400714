// A group order in preparation: its places and their hours, its suppliers and their carriage, its dates.
import { html, draw, icon, nothing, repeat } from '../core/html.js';
import { call, asFailure } from '../core/call.js';
import { t } from '../core/words.js';
import { typedDay } from '../core/format.js';
import { lifeline } from '../core/lifeline.js';
import { rulesFields, typedRules } from './rules.js';
import { field, radios, textField, typed, ticked, formFailure, goToFailure } from '../core/form.js';

/** @import { Failure } from '../core/call.js' */
/** @import { Commands, Tolerance } from '../core/wire.d.ts' */
/** @typedef {Commands['campaigns.show']['output']} Campaign */
/** @typedef {{ key: number, place: string, on_day: string, from_time: string, to_time: string }} PlaceRow */

/** @type {{ value: Tolerance, key: string, help: string }[]} */
const TOLERANCES = [
  { value: 'none', key: 'ui-campaigns-tolerance-none', help: 'ui-campaigns-tolerance-none-says' },
  { value: 'more', key: 'ui-campaigns-tolerance-more', help: 'ui-campaigns-tolerance-more-says' },
  { value: 'both', key: 'ui-campaigns-tolerance-both', help: 'ui-campaigns-tolerance-both-says' },
];

/**
 * @param {HTMLElement} main
 * @param {{ id: string }} params `id` is the campaign; a new one without it
 */
export async function screen(main, { id }) {
  const [found, { places: names }, { suppliers }] = await Promise.all([
    id ? call('campaigns.show', { campaign: id }) : null,
    call('members.list_pickup_places', {}),
    call('catalogue.list_suppliers', {}),
  ]);
  let known = found;
  /** @type {Tolerance} */
  let tolerance = known?.tolerance ?? 'more';
  /** @type {Failure | null} */
  let failure = null;
  let keys = 0;
  /** @type {PlaceRow[]} */
  let rows = (known?.places ?? []).map((place) => ({ ...place, place: place.name, on_day: typedDay(place.on_day), key: keys++ }));
  const blank = () => ({ key: keys++, place: '', on_day: '', from_time: '', to_time: '' });
  if (rows.length === 0) rows = [blank()];
  /** The suppliers of this order, those no longer in the catalogue too. */
  const offered = [...suppliers.map((one) => ({ supplier: one.supplier, name: one.name })),
    ...(known?.suppliers ?? []).filter((one) => suppliers.every((other) => other.supplier !== one.supplier))];
  const chosen = new Set((known?.suppliers ?? []).map((one) => one.supplier));

  const addRow = () => {
    rows = [...rows, blank()];
    redraw();
    document.getElementById(`places-${rows.length - 1}-place`)?.focus();
  };
  /** @param {number} key */
  const removeRow = (key) => {
    rows = rows.filter((row) => row.key !== key);
    redraw();
    document.getElementById('campaign-add-place')?.focus();
  };
  /** What is typed of the places; a line left blank is no place. */
  const places = () => rows.map((_, at) => ({
    place: typed(main, `places.${at}.place`), on_day: typed(main, `places.${at}.on_day`),
    from_time: typed(main, `places.${at}.from_time`), to_time: typed(main, `places.${at}.to_time`),
  })).filter((place) => place.place || place.on_day || place.from_time || place.to_time);
  const picked = () => offered.filter((one) => ticked(main, `supplier-${one.supplier}`));
  const theirs = () => picked().map((one) => ({ supplier: one.supplier, carriage: typed(main, `carriage-${one.supplier}`) }));

  /** @param {SubmitEvent} event */
  const save = async (event) => {
    event.preventDefault();
    const input = {
      title: typed(main, 'title'), places: places(), suppliers: theirs(), opens_on: typed(main, 'opens_on'),
      closes_on: typed(main, 'closes_on'), closes_at: typed(main, 'closes_at'), tolerance, note: typed(main, 'note'),
    };
    try {
      const rules = known ? typedRules(main) : null;
      const saved = known ? await call('campaigns.save', { campaign: known.campaign, ...input }) : await call('campaigns.create', input);
      if (rules) known = await call('campaigns.set_rules', { campaign: saved.campaign, ...rules });
      location.hash = `#campaigns/show/${saved.campaign}`;
    } catch (thrown) {
      failure = asFailure(thrown);
      const supplier = /^suppliers\.(\d+)\.carriage$/.exec(failure.field ?? '');
      const wrong = supplier && picked()[Number(supplier[1])];
      if (wrong) failure = failure.at(`carriage-${wrong.supplier}`);
      redraw();
      goToFailure(main, failure);
    }
  };

  const redraw = () => draw(main, html`<h1>${known ? t('ui-campaigns-edit-title', { title: known.title }) : t('ui-campaigns-new')}</h1>
    ${known ? lifeline(known) : html`<p class="lead">${t('ui-campaigns-new-says')}</p>`}
    <form id="campaign-form" @submit=${save}>${formFailure(main, failure)}
      <section class="card" aria-labelledby="edit-places"><h2 id="edit-places">${t('ui-campaigns-places')}</h2>
        <p class="help">${t('ui-campaigns-places-help')}</p>
        <datalist id="place-names">${names.map((name) => html`<option value=${name}></option>`)}</datalist>
        ${repeat(rows, (row) => row.key, placeRow)}
        <p class="actions"><button type="button" class="secondary" id="campaign-add-place" @click=${addRow}>${icon('plus')} ${t('ui-campaigns-place-add')}</button></p></section>
      <section class="card" aria-labelledby="edit-suppliers"><h2 id="edit-suppliers">${t('ui-campaigns-suppliers')}</h2>
        ${offered.length === 0 ? html`<p>${t('ui-campaigns-no-supplier')}</p><p class="actions"><a role="button" class="secondary" id="campaign-to-suppliers" href="#catalogue/suppliers">${icon('plus')} ${t('ui-campaigns-to-suppliers')}</a></p>`
          : html`<p class="help">${t('ui-campaigns-carriage-help')}</p><div class="supplier-rows">${offered.map(supplierRow)}</div>`}</section>
      <section class="card" aria-labelledby="edit-dates"><h2 id="edit-dates">${t('ui-campaigns-dates')}</h2>
        ${known && !known.dates_open ? html`<p class="help">${t('ui-campaigns-dates-kept')}</p>` : nothing}
        <div class="fields">
          ${field({ path: 'opens_on', label: t('ui-campaigns-opens-on'), help: known ? undefined : t('ui-campaigns-opens-help'), value: known ? typedDay(known.opens_on) : '', failure })}
          ${field({ path: 'closes_on', label: t('ui-campaigns-closes-on'), help: known ? undefined : t('ui-campaigns-closes-help'), value: known ? typedDay(known.closes_on) : '', failure })}
          ${field({ path: 'closes_at', label: t('ui-campaigns-closes-at'), value: known?.closes_at ?? '18:00', failure })}
          ${field({ path: 'title', label: t('ui-campaigns-name'), help: known ? undefined : t('ui-campaigns-name-help'), value: known?.title ?? '', failure })}</div></section>
      <section class="card">${radios({ name: 'tolerance', legend: t('ui-campaigns-tolerance'), value: tolerance, onchange: (value) => { tolerance = /** @type {Tolerance} */ (value); },
        options: TOLERANCES.map((one) => ({ value: one.value, label: t(one.key), help: t(one.help) })) })}
        ${textField({ path: 'note', label: t('ui-campaigns-note'), value: known?.note ?? '', failure, wide: true })}</section>
      ${known ? rulesFields(known, failure) : nothing}
      <p class="actions"><button id="campaign-save">${icon('check')} ${known ? t('ui-campaigns-save') : t('ui-campaigns-create')}</button>
        <a role="button" class="secondary" href=${known ? `#campaigns/show/${known.campaign}` : '#campaigns/list'}>${t('ui-shell-close')}</a></p></form>`);

  /** @param {PlaceRow} row */
  const placeRow = (row) => {
    const at = `places.${rows.indexOf(row)}`;
    return html`<div class="fields place-row" data-place=${rows.indexOf(row)}>
      ${field({ path: `${at}.place`, label: t('ui-campaigns-place'), value: row.place, list: 'place-names', failure })}
      ${field({ path: `${at}.on_day`, label: t('ui-campaigns-place-day'), value: row.on_day, failure })}
      ${field({ path: `${at}.from_time`, label: t('ui-campaigns-place-from'), value: row.from_time, failure })}
      ${field({ path: `${at}.to_time`, label: t('ui-campaigns-place-to'), value: row.to_time, failure })}
      <p class="actions"><button type="button" class="secondary" @click=${() => removeRow(row.key)}>${icon('x')} ${t('ui-campaigns-place-remove')}</button></p></div>`;
  };

  /** @param {{ supplier: string, name: string }} one */
  const supplierRow = (one) => {
    const wrong = failure?.field === `carriage-${one.supplier}` ? failure.message : '';
    return html`<div class=${`supplier-row ${wrong ? 'wrong' : ''}`}>
      <label class="tick" for=${`supplier-${one.supplier}`}><input type="checkbox" id=${`supplier-${one.supplier}`} name=${`supplier-${one.supplier}`}
        ?checked=${chosen.has(one.supplier)}> <span>${one.name}</span></label>
      <label for=${`carriage-${one.supplier}`}>${t('ui-campaigns-carriage')}</label>
      <input id=${`carriage-${one.supplier}`} name=${`carriage-${one.supplier}`} type="text" autocomplete="off"
        .value=${known?.suppliers.find((other) => other.supplier === one.supplier)?.carriage ?? ''} aria-label=${t('ui-campaigns-carriage-of', { name: one.name })}>
      ${wrong ? html`<p class="error">${icon('triangle-alert')} ${wrong}</p>` : nothing}</div>`;
  };

  redraw();
}
