// The adhesion renewed on the spot, with what the rules propose, in order entry and at the stands; anything else is done at
// the permanence.
import { html, icon, nothing } from './html.js';
import { call, asFailure } from './call.js';
import { t } from './words.js';
import { openTills, tillChoice } from './tills.js';
import { methodChoice } from './methods.js';
import { field, typed, formFailure, goToFailure } from './form.js';

/** @import { PaymentMethod } from './wire.d.ts' */
/** @import { Failure } from './call.js' */

/**
 * @param {HTMLElement} main
 * @param {string} household
 * @param {{ redraw: () => void, done: (sentence: string) => unknown, leave: () => unknown, leaving: string }} hooks `leaving`: what the
 *   button says that leaves it
 */
export async function renewal(main, household, { redraw, done, leave, leaving }) {
  const [card, tills] = await Promise.all([call('adhesions.show', { household }), openTills()]);
  let failure = /** @type {Failure | null} */ (null);
  let method = 'cash';
  let working = false;

  /** @param {SubmitEvent} event */
  const record = async (event) => {
    event.preventDefault();
    if (working) return;
    working = true;
    try {
      const cheque = method === 'cheque' ? { number: typed(main, 'cheques.0.number'), bank: typed(main, 'cheques.0.bank'), drawer: typed(main, 'cheques.0.drawer') } : null;
      const made = await call('adhesions.record', {
        household, category: card.proposed?.category ?? null, amount: typed(main, 'amount'), till: typed(main, 'till') || null,
        method: /** @type {PaymentMethod} */ (method), from_advance: false, cheque,
      });
      await done(made.receipt ? t('ui-baskets-renewed', { sentence: made.sentence, receipt: made.receipt }) : made.sentence);
    } catch (thrown) {
      failure = asFailure(thrown);
      redraw();
      goToFailure(main, failure);
    } finally {
      working = false;
    }
  };
  /** @param {Event} event */
  const change = (event) => {
    if (event.target instanceof HTMLSelectElement && event.target.name === 'method') method = event.target.value;
    redraw();
  };
  const cheque = () => html`${field({ path: 'cheques.0.number', label: t('ui-adhesions-cheque-number'), failure })}
    ${field({ path: 'cheques.0.bank', label: t('ui-adhesions-cheque-bank'), failure })}
    ${field({ path: 'cheques.0.drawer', label: t('ui-adhesions-cheque-drawer'), failure })}`;
  return {
    template: () => html`<form id="renewal" @submit=${record} @change=${change}>
      <p>${card.sentence}</p>
      ${card.refused ? html`<p>${card.refused}</p>` : nothing}
      ${formFailure(main, failure)}
      <div class="fields">${field({ path: 'amount', label: t('ui-adhesions-amount'), value: card.proposed?.shown ?? '', failure })}
        ${methodChoice({ label: t('ui-adhesions-method'), failure })}
        ${tillChoice({ open: tills, failure })}
        ${method === 'cheque' ? cheque() : nothing}</div>
      <p class="actions"><button id="renewal-record">${icon('check')} ${t('ui-baskets-renew-record')}</button>
        <a role="button" class="secondary" id="renewal-permanence" href=${`#adhesions/permanence/${household}`}>${t('ui-baskets-renew-permanence')}</a>
        <button type="button" class="secondary" id="renewal-leave" @click=${leave}>${leaving}</button></p>
    </form>`,
    focus: () => {
      const amount = main.querySelector('#amount');
      if (amount instanceof HTMLInputElement) amount.select();
    },
  };
}
