// A file that has just been made: where it is, open it, copy it to a stick.
import { html, icon } from './html.js';
import { t } from './words.js';
import { call } from './call.js';
import { tell } from './notice.js';
import { openDialog } from './dialog.js';
import { drivePlaces } from './drives.js';

/** @import { Template } from './html.js' */

/**
 * Says that a file was made, with what can be done with it.
 * @param {Template} sentence
 * @param {string} path
 */
export function tellMade(sentence, path) {
  tell(sentence, { more: html`<p class="path" id="made-path">${path}</p>
    <p class="actions">
      <button id="made-open" class="secondary" @click=${() => openMade(path)}>${icon('folder-open')} ${t('ui-shell-made-open')}</button>
      <button id="made-copy" class="secondary" @click=${() => copyMade(path)}>${icon('usb')} ${t('ui-shell-made-copy')}</button>
    </p>` });
}

/**
 * Opens a file with the computer's own reader.
 * @param {string} path
 */
export async function openMade(path) {
  const { opened } = await call('documents.open', { path });
  if (!opened) tell(t('ui-shell-made-not-opened', { path }));
}

/**
 * Asks for a stick, then copies the file there.
 * @param {string} path
 */
export async function copyMade(path) {
  const { drives } = await call('safety.list_drives', {});
  const { close } = openDialog({
    id: 'copy-dialog',
    title: t('ui-shell-made-copy'),
    content: () => drivePlaces({
      drives,
      action: t('ui-shell-made-copy-here'),
      choose: async (folder) => {
        close();
        const copy = await call('documents.copy', { path, folder });
        tell(t('ui-shell-made-copied', { path: copy.path }));
      },
    }),
  });
}
