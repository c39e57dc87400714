// The fields of the cheques that a payment is made of.
import { html, nothing } from '../core/html.js';
import { t } from '../core/words.js';
import { field, typed } from '../core/form.js';

/** @import { Failure } from '../core/call.js' */

/**
 * @param {{ count: number, max: number, failure: Failure | null, setCount: (count: number) => unknown }} options
 */
export function chequeFields({ count, max, failure, setCount }) {
  return html`<section aria-labelledby="payment-cheques"><h2 id="payment-cheques">${t('ui-accounts-cheques', { count })}</h2>
    <p class="help">${t('ui-accounts-cheques-says')}</p>
    ${Array.from({ length: count }, (_, index) => one(index, count > 1, failure))}
    <p class="actions">
      ${count < max ? html`<button type="button" class="secondary" id="cheques-more" @click=${() => setCount(count + 1)}>${t('ui-accounts-cheques-more')}</button>` : nothing}
      ${count > 1 ? html`<button type="button" class="secondary" id="cheques-fewer" @click=${() => setCount(count - 1)}>${t('ui-accounts-cheques-fewer')}</button>` : nothing}
    </p></section>`;
}

/**
 * @param {number} index
 * @param {boolean} several
 * @param {Failure | null} failure
 */
function one(index, several, failure) {
  const at = `cheques.${index}`;
  return html`<fieldset><legend class=${several ? '' : 'unseen'}><strong>${t('ui-accounts-cheque-number', { number: index + 1 })}</strong></legend><div class="fields">
    ${several ? field({ path: `${at}.amount`, label: t('ui-accounts-amount'), failure }) : nothing}
    ${field({ path: `${at}.number`, label: t('ui-accounts-cheque-no'), failure, inputmode: 'numeric' })}
    ${field({ path: `${at}.bank`, label: t('ui-accounts-cheque-bank'), failure })}
    ${field({ path: `${at}.drawer`, label: t('ui-accounts-cheque-drawer'), help: t('ui-accounts-cheque-drawer-help'), failure })}
    ${field({ path: `${at}.dated_on`, label: t('ui-accounts-cheque-dated'), help: t('ui-accounts-day-help'), failure })}
    ${field({ path: `${at}.deposit_from_on`, label: t('ui-accounts-cheque-from'), help: t('ui-accounts-cheque-from-help'), failure })}
  </div></fieldset>`;
}

/**
 * The cheques as the command takes them; a single one is for the whole sum.
 * @param {HTMLElement} main
 * @param {number} count
 */
export function typedCheques(main, count) {
  return Array.from({ length: count }, (_, index) => {
    /** @param {string} name */
    const of = (name) => typed(main, `cheques.${index}.${name}`);
    return { amount: of('amount'), number: of('number'), bank: of('bank'), drawer: of('drawer'), dated_on: of('dated_on'), deposit_from_on: of('deposit_from_on') };
  });
}
