// Beside the products: what one household gets of everything, and what carriage comes to, for the office only.
import { html, icon, nothing } from '../core/html.js';
import { t } from '../core/words.js';
import { table } from '../core/table.js';
import { choice } from '../core/form.js';

/** @import { Commands } from '../core/wire.d.ts' */
/** @typedef {Commands['sharing.show_household']['output']} Household */

/**
 * @param {Commands['sharing.show']['output']} shown
 * @param {Household | null} household
 * @param {(household: string) => unknown} look
 */
export function householdCard(shown, household, look) {
  const names = new Map(shown.lines.flatMap((line) => line.parts.map((part) => /** @type {const} */ ([part.household, part.called]))));
  const options = [...names].map(([value, label]) => ({ value, label })).toSorted((one, other) => one.label.localeCompare(other.label));
  return html`<section class="card" aria-labelledby="sharing-household-title"><h2 id="sharing-household-title">${t('ui-sharing-household')}</h2>
    ${choice({ path: 'look', label: t('ui-sharing-col-household'), value: household?.household ?? '', options: [{ value: '', label: t('ui-sharing-choose') }, ...options],
      onchange: (event) => look(/** @type {HTMLSelectElement} */ (event.target).value) })}
    ${household ? table({ id: 'sharing-household', caption: household.called, rows: household.lines, key: (row) => row.offer, columns: [
      { title: t('ui-sharing-col-product'), cell: (row) => html`<b class="wrap">${row.name}</b>` },
      { title: t('ui-sharing-col-asked'), cell: (row) => row.asked_says },
      { title: t('ui-sharing-col-adjusted'), cell: (row) => row.adjusted_says ?? '—' },
      { title: t('ui-sharing-col-received'), cell: (row) => row.received_says ?? '—' },
      { title: t('ui-sharing-col-why'), cell: (row) => html`${row.by_hand ? icon('pencil') : nothing} ${row.why_says}` },
    ] }) : nothing}</section>`;
}

/** @param {Commands['sharing.show_carriage']['output']} carriage */
export function carriageCard(carriage) {
  return html`<section class="card private" aria-labelledby="sharing-carriage-title"><h2 id="sharing-carriage-title">${icon('lock')} ${t('ui-sharing-carriage')}</h2>
    ${carriage.suppliers.length === 0 ? html`<p>${t('ui-sharing-carriage-none')}</p>` : html`
      <p>${t('ui-sharing-carriage-says', { total: carriage.total_says, key: carriage.key_says })} ${t('ui-sharing-carriage-basis', { basis: carriage.basis_says })}</p>
      <ul>${carriage.suppliers.map((one) => html`<li>${one.name} : ${one.says}${one.nobody ? html` · ${t('ui-sharing-carriage-nobody')}` : nothing}</li>`)}</ul>
      ${carriage.households.length ? table({ id: 'sharing-carriage', caption: t('ui-sharing-carriage'), rows: carriage.households, key: (row) => row.household, columns: [
        { title: t('ui-sharing-col-household'), cell: (row) => row.called },
        { title: t('ui-sharing-col-carriage'), figures: true, cell: (row) => row.says },
      ] }) : nothing}`}</section>`;
}
