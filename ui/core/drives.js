// Where a copy can go: the sticks that are in first, then any folder.
import { html, icon, nothing } from './html.js';
import { t } from './words.js';
import { size } from './format.js';
import { field, typed } from './form.js';

/** @import { Commands } from './wire.d.ts' */
/** @typedef {Commands['safety.list_drives']['output']['drives'][number]} Drive */

/**
 * @param {{ drives: Drive[], action: string, choose: (folder: string) => unknown, also?: { action: string, choose: (folder: string) => unknown } }} options
 *   `also` is a second thing that can be done at the same place.
 */
export function drivePlaces({ drives, action, choose, also }) {
  /** @param {SubmitEvent} event */
  const other = (event) => {
    event.preventDefault();
    if (!(event.target instanceof HTMLElement)) return;
    const folder = typed(event.target, 'folder');
    if (folder) (event.submitter?.id === 'folder-look' && also ? also : { choose }).choose(folder);
  };
  return html`<div class="places">
    ${drives.length === 0 ? html`<p class="help">${t('ui-shell-drives-none')}</p>` : nothing}
    ${drives.map((drive, index) => html`<div class="place" data-drive=${drive.path}>
      ${icon(drive.removable ? 'usb' : 'folder-open')}
      <div class="grow"><strong>${drive.name}</strong>
        <span class="help">${drive.removable ? t('ui-shell-drives-stick') : t('ui-shell-drives-computer')} · ${t('ui-shell-drives-free', { free: size(drive.free_bytes) })}</span>
        <span class="path">${drive.path}</span></div>
      <button type="button" id=${`drive-${index}`} class=${drive.removable ? '' : 'secondary'} @click=${() => choose(drive.path)}>${action}</button>
      ${also ? html`<button type="button" class="secondary" id=${`drive-look-${index}`} @click=${() => also.choose(drive.path)}>${also.action}</button>` : nothing}
    </div>`)}
    <form class="place" @submit=${other}>
      ${field({ path: 'folder', label: t('ui-shell-drives-other'), help: t('ui-shell-drives-other-help'), wide: true })}
      <button id="folder-choose" class="secondary">${action}</button>
      ${also ? html`<button id="folder-look" class="secondary">${also.action}</button>` : nothing}
    </form>
  </div>`;
}
