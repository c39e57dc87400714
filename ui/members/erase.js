// At the end of a household: a person asks to be forgotten. What goes and what stays is read before anything is erased.
import { html, draw, byId, icon } from '../core/html.js';
import { call } from '../core/call.js';
import { attempt } from '../core/attempt.js';
import { t } from '../core/words.js';
import { field, formFailure, tick, ticked, typed } from '../core/form.js';

/** @import { Commands } from '../core/wire.d.ts' */
/** @import { Failure } from '../core/call.js' */

/**
 * @param {string} household
 * @param {(called: string) => unknown} done once it is forgotten
 */
export function erasing(household, done) {
  const host = byId('members-erasing');
  /** @type {Commands['erasure.preview_household']['output'] | null} */
  let seen = null;
  /** @type {Failure | null} */
  let failure = null;
  const look = async () => {
    seen = await call('erasure.preview_household', { household });
    redraw();
    document.getElementById('reason')?.focus();
  };
  /** @param {SubmitEvent} event */
  const erase = (event) => {
    event.preventDefault();
    void attempt(host, {
      act: async () => {
        const { called } = await call('erasure.erase_household', { household, reason: typed(host, 'reason'), sure: ticked(host, 'sure') });
        await done(called);
      },
      failed: (thrown) => { failure = thrown; },
      redraw,
    });
  };
  /** @param {string} title @param {string[]} lines */
  const list = (title, lines) => html`<h3>${title}</h3><ul class="told-list">${lines.map((one) => html`<li>${one}</li>`)}</ul>`;
  const redraw = () => draw(host, html`<details class="fold" id="members-erase"><summary>${t('ui-members-erase')}</summary>
    <p>${t('ui-members-erase-says')}</p>
    ${seen ? html`${list(t('ui-members-erase-goes'), seen.goes)}${list(t('ui-members-erase-stays'), seen.stays)}
      ${seen.not_now ? html`<p class="box">${icon('triangle-alert')} <span class="grow">${seen.not_now}</span></p>` : html`<p>${t('ui-members-erase-called', { name: seen.called })}</p>
        <form @submit=${erase}>${formFailure(host, failure)}
          ${field({ path: 'reason', label: t('ui-members-erase-reason'), failure, wide: true })}
          ${tick({ path: 'sure', label: t('ui-members-erase-sure') })}
          <p class="actions"><button id="members-erase-do">${icon('x')} ${t('ui-members-erase-do')}</button></p></form>`}`
    : html`<p class="actions"><button id="members-erase-look" class="secondary" @click=${look}>${t('ui-members-erase-look')}</button></p>`}
    </details>`);
  redraw();
}
