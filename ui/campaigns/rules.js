// How a group order is run: who gets what when it lacks, how carriage is split, when packs are only completed, what may
// stay in stock. Beside each rule stands the sentence that hangs on the wall.
import { html, icon, nothing } from '../core/html.js';
import { t } from '../core/words.js';
import { typedDay } from '../core/format.js';
import { field, radios, typed } from '../core/form.js';

/** @import { Failure } from '../core/call.js' */
/** @import { CarriageKey, Commands, ShortageRule } from '../core/wire.d.ts' */
/** @typedef {Commands['campaigns.show']['output']} Campaign */

/**
 * The fields of the rules, inside a campaign's form.
 * @param {Campaign} campaign
 * @param {Failure | null} failure
 */
export function rulesFields({ rules }, failure) {
  return html`<section class="card" aria-labelledby="edit-rules"><h2 id="edit-rules">${t('ui-campaigns-rules')}</h2>
    ${radios({ name: 'shortage', legend: t('ui-campaigns-shortage'), value: rules.shortage, options: options(rules.shortage_choices) })}
    <p class="help">${icon('lock')} ${t('ui-campaigns-shortage-priority-note')}</p>
    ${radios({ name: 'carriage-key', legend: t('ui-campaigns-carriage-key'), value: rules.carriage, options: options(rules.carriage_choices) })}
    <h3>${t('ui-campaigns-box-fill')}</h3><p class="help">${t('ui-campaigns-box-fill-help')}</p>
    <div class="fields">
      ${field({ path: 'box_fill_on', label: t('ui-campaigns-box-fill-on'), value: rules.box_fill_on ? typedDay(rules.box_fill_on) : '', failure })}
      ${field({ path: 'box_fill_at', label: t('ui-campaigns-box-fill-at'), value: rules.box_fill_at ?? '', failure })}</div>
    ${field({ path: 'stock_budget', label: t('ui-campaigns-stock-budget'), help: t('ui-campaigns-stock-budget-help'), value: rules.stock_budget, failure })}</section>`;
}

/** @param {{ rule: string, name: string, says: string }[]} choices */
function options(choices) {
  return choices.map((one) => ({ value: one.rule, label: one.name, help: one.says }));
}

/**
 * What is typed of the rules.
 * @param {HTMLElement} main
 */
export function typedRules(main) {
  /** @param {string} name */
  const chosen = (name) => main.querySelector(`input[name="${name}"]:checked`)?.getAttribute('value');
  return {
    shortage: /** @type {ShortageRule | undefined} */ (chosen('shortage')),
    carriage: /** @type {CarriageKey | undefined} */ (chosen('carriage-key')),
    box_fill_on: typed(main, 'box_fill_on'), box_fill_at: typed(main, 'box_fill_at'), stock_budget: typed(main, 'stock_budget'),
  };
}

/**
 * The rules in words, with the way to change them.
 * @param {Campaign} campaign
 */
export function rulesCard({ campaign, rules, state }) {
  return html`<section class="card" aria-labelledby="campaign-rules"><h2 id="campaign-rules">${t('ui-campaigns-rules')}</h2>
    <ul>${rules.says.map((sentence) => html`<li>${sentence}</li>`)}${rules.budget_says ? html`<li>${rules.budget_says}</li>` : nothing}</ul>
    ${state === 'settled' ? nothing : html`<p class="actions"><a role="button" class="secondary" id="campaign-rules-edit" href=${`#campaigns/edit/${campaign}`}>${icon('pencil')} ${t('ui-campaigns-rules-change')}</a></p>`}</section>`;
}
