// Beside the form: what it comes to (private), and what is still missing in each pack.
import { html, icon, nothing } from '../core/html.js';
import { money } from '../core/format.js';
import { t } from '../core/words.js';

/** @import { BasketView } from '../core/wire.d.ts' */

/**
 * @param {BasketView} view
 * @param {BasketView['lines'][number] | null} line the one with the caret
 * @param {Record<string, () => unknown>} acts
 */
export function beside(view, line, acts) {
  // Those of the same family, beside the line that is typed: of two hundred products nobody reads a list.
  const needs = view.lines.filter((one) => one.needed && (!line || one.family === line.family));
  return html`${view.total_cents === null ? nothing : html`<section class="card private" id="order-private" aria-labelledby="order-private-title">
      <h2 id="order-private-title">${icon('lock')} ${t('ui-baskets-private')}</h2>
      <p class="total"><strong id="order-total">${money(view.total_cents)}</strong></p>
      ${line && line.line_cents ? html`<p>${line.name}${t('ui-baskets-colon')} ${money(line.line_cents)}</p>` : nothing}
      ${view.all_forms_cents === null ? nothing : html`<p id="order-all-forms">${t('ui-baskets-all-forms', { total: money(view.all_forms_cents) })}</p>`}
      ${view.household.balance_says ? html`<p id="order-balance">${view.household.balance_says}</p>` : nothing}
      <p class="help">${t('ui-baskets-private-help')} <kbd>F9</kbd></p>
      ${view.crossed ? html`<p class="actions"><button type="button" class="secondary" id="order-slip" @click=${acts.slip}>${icon('printer')} ${t('ui-baskets-slip')}</button></p>` : nothing}
    </section>`}
    <section class="card" aria-labelledby="order-needs-title">
      <h2 id="order-needs-title">${t('ui-baskets-needs')}</h2>
      ${line ? html`<p id="order-needs-now"><strong>${line.name}</strong><br>${line.needs_says}</p>` : nothing}
      ${needs.length === 0 && line ? nothing : needs.length === 0 ? html`<p class="help">${t('ui-baskets-needs-nothing')}</p>` : html`<ul class="needs" id="order-needs">
        ${needs.map((one) => html`<li class=${one === line ? 'here' : ''}><b>${one.name}</b><span>${one.needs_says}</span></li>`)}</ul>`}
    </section>`;
}
