// Every key that works now (F1).
import { html, nothing } from '../core/html.js';
import { t } from '../core/words.js';
import { shortcuts } from '../core/keys.js';
import { openDialog } from '../core/dialog.js';

export function openHelp() {
  const { here, everywhere } = shortcuts();
  /** @param {import('../core/keys.js').Shortcut[]} list */
  const rows = (list) => html`<dl class="keys">${list.map(({ shown, says }) => html`<div><dt><kbd>${shown}</kbd></dt><dd>${t(says)}</dd></div>`)}</dl>`;
  openDialog({
    id: 'help-dialog',
    title: t('ui-shell-help-title'),
    content: () => html`
      ${here.length ? html`<h3>${t('ui-shell-help-here')}</h3>${rows(here)}` : nothing}
      <h3>${t('ui-shell-help-everywhere')}</h3>${rows(everywhere)}
      <p class="help">${t('ui-shell-help-tab')}</p>`,
  });
}
