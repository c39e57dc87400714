// What has just happened, in one line above the screen, with a way back when there is one.
import { draw, html, icon, nothing } from './html.js';
import { t } from './words.js';
import { failureBox } from './failure.js';

/** @import { Template } from './html.js' */
/** @import { Failure } from './call.js' */

function place() {
  return document.getElementById('notice');
}

/**
 * @param {Template} what
 * @param {{ undo?: () => unknown, more?: Template, warning?: string | null }} [options] `warning`: what is worth a look
 */
export function tell(what, { undo, more, warning } = {}) {
  const target = place();
  if (!target) return;
  draw(target, html`<div class="box told">
    ${icon('square-check')}<div class="grow"><p>${what}</p>${more ?? nothing}
      ${warning ? html`<p id="notice-warning">${icon('triangle-alert')} <strong>${warning}</strong></p>` : nothing}</div>
    ${undo ? html`<button id="notice-undo" class="secondary" @click=${undo}>${icon('undo-2')} ${t('ui-shell-undo')}</button>` : nothing}
  </div>`);
  target.scrollIntoView({ block: 'nearest' });
}

/** @param {Failure} failure */
export function tellFailure(failure) {
  const target = place();
  if (!target) return;
  draw(target, failureBox(failure));
  target.scrollIntoView({ block: 'nearest' });
}

export function clearNotice() {
  const target = place();
  if (target) draw(target, nothing);
}
