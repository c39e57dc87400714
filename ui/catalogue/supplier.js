// One supplier, new or changed: only the name is needed; the terms warn before an order that is too small.
import { html, draw, icon, nothing } from '../core/html.js';
import { call, asFailure } from '../core/call.js';
import { t } from '../core/words.js';
import { day } from '../core/format.js';
import { field, textField, choice, typed, formFailure, goToFailure } from '../core/form.js';
import { householdSearch } from '../core/household_search.js';
import { tell } from '../core/notice.js';
import { KINDS } from './words.js';

/** @import { Failure } from '../core/call.js' */

/**
 * @param {HTMLElement} main
 * @param {{ id: string, signal: AbortSignal }} params
 */
export async function screen(main, { id }) {
  const { suppliers } = await call('catalogue.list_suppliers', { archived: true });
  let supplier = suppliers.find((one) => one.supplier === id) ?? null;
  let referent = supplier?.referent ?? null;
  let referentSays = supplier?.referent_says ?? '';
  /** @type {Failure | null} */
  let failure = null;
  const search = householdSearch(() => redraw());

  const input = () => ({
    supplier: supplier?.supplier ?? null,
    name: typed(main, 'name'), kind: /** @type {'producer'} */ (typed(main, 'kind')), place: typed(main, 'place'),
    distance_km: typed(main, 'distance_km'), contact: typed(main, 'contact'), phone: typed(main, 'phone'), email: typed(main, 'email'),
    vat_number: typed(main, 'vat_number'), referent, minimum: typed(main, 'minimum'), carriage: typed(main, 'carriage'),
    free_carriage: typed(main, 'free_carriage'), delay_days: typed(main, 'delay_days'), payment_days: typed(main, 'payment_days'), note: typed(main, 'note'),
  });
  /** @param {unknown} thrown */
  const fail = (thrown) => {
    failure = asFailure(thrown);
    redraw();
    goToFailure(main, failure);
  };
  /** @param {SubmitEvent} event */
  const save = async (event) => {
    event.preventDefault();
    try {
      await call('catalogue.save_supplier', input());
      location.hash = '#catalogue/suppliers';
    } catch (thrown) { fail(thrown); }
  };
  /** @param {boolean} back */
  const archive = async (back) => {
    if (!supplier) return;
    try {
      supplier = await call('catalogue.archive_supplier', { supplier: supplier.supplier, back });
      failure = null;
      redraw();
      tell(t(back ? 'ui-catalogue-back' : 'ui-catalogue-supplier-archived', { name: supplier.name }), back ? {} : { undo: () => archive(true) });
    } catch (thrown) { fail(thrown); }
  };
  /**
   * @param {string | null} household
   * @param {string} says
   */
  const choose = (household, says) => {
    referent = household;
    referentSays = says;
    search.forget();
    redraw();
  };

  const looksAfter = () => html`${search.field({ id: 'referent', name: 'referent', label: t('ui-catalogue-referent'), help: t('ui-catalogue-referent-help') })}
    ${referent ? html`<p>${icon('user-round')} <strong>${referentSays}</strong>
      <button type="button" class="secondary" id="referent-none" @click=${() => choose(null, '')}>${icon('x')} ${t('ui-catalogue-referent-none')}</button></p>` : nothing}
    ${search.found().length ? html`<ul class="results">${search.found().map((one) => html`<li>
      <button type="button" class="secondary" @click=${() => choose(one.id, `${one.code} ${one.name}`)}><b>${one.code}</b> ${one.name}</button></li>`)}</ul>` : nothing}`;

  const redraw = () => draw(main, html`
    <h1>${supplier ? supplier.name : t('ui-catalogue-supplier-new')}</h1>
    <p class="lead">${supplier?.archived_on ? t('ui-catalogue-archived-on', { day: day(supplier.archived_on) }) : t('ui-catalogue-supplier-only-name')}</p>
    ${formFailure(main, failure)}
    <form id="supplier-form" @submit=${save}>
      <section class="card"><h2>${t('ui-catalogue-who')}</h2><div class="fields">
        ${field({ path: 'name', label: t('ui-catalogue-name'), value: supplier?.name, failure, autofocus: true })}
        ${choice({ path: 'kind', label: t('ui-catalogue-kind'), value: supplier?.kind ?? 'producer', failure, options: Object.entries(KINDS).map(([value, key]) => ({ value, label: t(key) })) })}
        ${field({ path: 'place', label: t('ui-catalogue-place'), value: supplier?.place, failure })}
        ${field({ path: 'distance_km', label: t('ui-catalogue-distance'), value: supplier?.distance_km, inputmode: 'numeric', failure })}
        ${field({ path: 'contact', label: t('ui-catalogue-contact'), value: supplier?.contact, failure })}
        ${field({ path: 'phone', label: t('ui-catalogue-phone'), value: supplier?.phone, type: 'tel', failure })}
        ${field({ path: 'email', label: t('ui-catalogue-email'), value: supplier?.email, inputmode: 'email', failure })}
        ${field({ path: 'vat_number', label: t('ui-catalogue-vat-number'), help: t('ui-catalogue-vat-number-help'), value: supplier?.vat_number, failure })}
      </div></section>
      <section class="card"><h2>${t('ui-catalogue-terms')}</h2><div class="fields">
        ${field({ path: 'minimum', label: t('ui-catalogue-minimum'), help: t('ui-catalogue-minimum-help'), value: supplier?.minimum, failure })}
        ${field({ path: 'carriage', label: t('ui-catalogue-carriage'), help: t('ui-catalogue-carriage-help'), value: supplier?.carriage, failure })}
        ${field({ path: 'free_carriage', label: t('ui-catalogue-free'), value: supplier?.free_carriage, failure })}
        ${field({ path: 'delay_days', label: t('ui-catalogue-delay'), value: supplier?.delay_days, inputmode: 'numeric', failure })}
        ${field({ path: 'payment_days', label: t('ui-catalogue-payment'), value: supplier?.payment_days, inputmode: 'numeric', failure })}
      </div></section>
      <section class="card"><h2>${t('ui-catalogue-here')}</h2>
        ${looksAfter()}
        ${textField({ path: 'note', label: t('ui-catalogue-note'), value: supplier?.note, failure, rows: 2, wide: true })}</section>
      <p class="actions"><button id="supplier-save">${icon('check')} ${t('ui-catalogue-save')}</button>
        <a role="button" class="secondary" id="supplier-leave" href="#catalogue/suppliers">${t('ui-catalogue-leave')}</a>
        ${!supplier ? nothing : supplier.archived_on
          ? html`<button type="button" class="secondary" id="supplier-back" @click=${() => archive(true)}>${icon('undo-2')} ${t('ui-catalogue-put-back')}</button>`
          : html`<button type="button" class="secondary" id="supplier-archive" @click=${() => archive(false)}>${icon('archive')} ${t('ui-catalogue-archive')}</button>`}</p>
    </form>`);
  redraw();
}
