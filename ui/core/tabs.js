// The screens of one subject, side by side under the title.
import { html, nothing } from './html.js';
import { t } from './words.js';

/**
 * @param {{ prefix: string, label: string, here: string, places: { name: string, key: string, href: string }[] }} options
 *   `prefix` begins the id of each; `here` is the name of the screen it stands on
 */
export function tabs({ prefix, label, here, places }) {
  return html`<nav class="tabs" aria-label=${label}><ul>${places.map((place) => html`<li>
    <a id=${`${prefix}-${place.name}`} href=${place.href} aria-current=${place.name === here ? 'page' : nothing}>${t(place.key)}</a></li>`)}</ul></nav>`;
}
