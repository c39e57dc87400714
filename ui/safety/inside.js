// What is inside a copy, in words, before taking it back.
import { html, nothing } from '../core/html.js';
import { t } from '../core/words.js';
import { dayAndTime } from '../core/format.js';

/** @import { Commands } from '../core/wire.d.ts' */

/** @type {Record<string, string>} */
export const KINDS = {
  daily: 'ui-safety-kind-daily',
  migration: 'ui-safety-kind-migration',
  manual: 'ui-safety-kind-manual',
  replaced: 'ui-safety-kind-replaced',
};

/** @param {Commands['safety.preview_restore']['output']} preview */
export function inside(preview) {
  return html`<ul class="inside">
    <li>${t('ui-safety-inside-households', { count: preview.households })}</li>
    ${preview.last_household ? html`<li>${t('ui-safety-inside-last-household', { name: preview.last_household })}</li>` : nothing}
    ${preview.last_receipt ? html`<li>${t('ui-safety-inside-last-receipt', { receipt: preview.last_receipt })}</li>` : nothing}
    ${preview.last_entry ? html`<li>${t('ui-safety-inside-last-entry', { when: dayAndTime(preview.last_entry.at) })} ${preview.last_entry.sentence}</li>` : nothing}
  </ul>
  <p>${preview.sentence}</p>`;
}
