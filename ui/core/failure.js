// A failure in words and shape, never colour alone. What is refused is amber; trouble is red-brown.
import { html, icon, nothing } from './html.js';
import { t } from './words.js';

/** @import { Failure } from './call.js' */

/**
 * Whether it says what a household owes: mode salle hides it.
 * @param {Failure} failure
 */
export function ofMoney(failure) {
  return failure.params.owed !== undefined;
}

/** @param {Failure | null} failure */
export function failureBox(failure) {
  if (!failure) return nothing;
  const trouble = failure.code === 'unavailable' || failure.code === 'bug';
  return html`<div class="box ${trouble ? 'trouble' : 'refused'} ${ofMoney(failure) ? 'private' : ''}" role="alert" data-failure=${failure.code}>
    ${icon(trouble ? 'octagon-alert' : 'triangle-alert')}
    <div class="grow">
      <p><strong>${trouble ? t('ui-shell-failure-trouble') : t('ui-shell-failure-refused')}</strong></p>
      <p>${failure.message || t('ui-shell-failure-unknown')}</p>
      ${failure.params.details ? html`<p class="small">${String(failure.params.details)}</p>` : nothing}
    </div>
  </div>`;
}
