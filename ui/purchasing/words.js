// What several screens about suppliers' orders say in the same way.
import { html, icon } from '../core/html.js';
import { t } from '../core/words.js';
import { money } from '../core/format.js';

/** @import { Commands, PurchaseStatus } from '../core/wire.d.ts' */
/** @typedef {Commands['purchasing.show']['output']} Order */

/** A sign of its own for each, beside the words. @type {Record<PurchaseStatus, string>} */
const SIGNS = { to_send: 'circle', sent: 'clock', confirmed: 'square-check', withdrawn: 'x' };

/** @param {{ status: PurchaseStatus, status_says: string }} order */
export function status({ status: is, status_says }) {
  return html`${icon(SIGNS[is])} ${status_says}`;
}

/** @param {{ net_cents: number, gross_cents: number }} amounts */
export function amounts({ net_cents, gross_cents }) {
  return html`${t('ui-purchasing-net', { amount: money(net_cents) })} <span class="help">${t('ui-purchasing-gross', { amount: money(gross_cents) })}</span>`;
}
