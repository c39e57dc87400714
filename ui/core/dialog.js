// One native dialog at a time: the focus stays inside, Esc closes, the focus goes back where it was.
import { draw, html, icon } from './html.js';
import { t } from './words.js';

/** @import { Template } from './html.js' */

/**
 * Opens a dialog; `content` draws its inside and may be drawn again by the answer's `redraw`.
 * @param {{ id: string, title: string, content: () => Template }} options
 */
export function openDialog({ id, title, content }) {
  for (const other of document.querySelectorAll('dialog')) other.close();
  const dialog = document.createElement('dialog');
  dialog.id = id;
  dialog.setAttribute('aria-labelledby', `${id}-title`);
  const close = () => dialog.close();
  const redraw = () => draw(dialog, html`<article>
    <header><h2 id=${`${id}-title`}>${title}</h2>
      <button class="secondary" id=${`${id}-close`} @click=${close}>${icon('x')} ${t('ui-shell-close')}</button></header>
    ${content()}
  </article>`);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('keydown', (event) => { if (event.key === 'Escape') close(); });
  document.body.append(dialog);
  redraw();
  dialog.showModal();
  const first = dialog.querySelector('[data-first]');
  if (first instanceof HTMLElement) first.focus();
  return { dialog, close, redraw };
}
