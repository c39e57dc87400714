// Packs drawn side by side, filling up with the wishes: full for what is asked, striped for who accepts more, dotted for
// late forms, empty for what is left. Each drawing stands beside the same in words.
import { html, nothing } from '../core/html.js';
import { t } from '../core/words.js';

/** @import { DrawnPack } from '../core/wire.d.ts' */

const PARTS = /** @type {const} */ (['firm', 'spare', 'late']);

/**
 * @param {DrawnPack[]} drawn
 * @param {string} [large]
 */
export function packs(drawn, large = '') {
  if (drawn.length === 0) return nothing;
  return html`<span class=${`packs ${large}`} aria-hidden="true">${drawn.map((pack) => html`<span class="pack" data-size=${pack.size}>
    ${PARTS.map((part) => (pack[part] ? html`<i class=${part} data-high=${pack[part]}></i>` : nothing))}</span>`)}</span>`;
}

/** What the drawings mean, once a screen. */
export function legend() {
  return html`<ul class="pack-legend" aria-hidden="true">${PARTS.map((part) => html`<li><span class="swatch"><i class=${part}></i></span> ${t(LEGEND[part])}</li>`)}
    <li><span class="swatch"></span> ${t('ui-consolidation-legend-left')}</li></ul>`;
}

/** @type {Record<typeof PARTS[number], string>} */
const LEGEND = { firm: 'ui-consolidation-legend-firm', spare: 'ui-consolidation-legend-spare', late: 'ui-consolidation-legend-late' };

/**
 * Gives each part of the drawings its height, once they are drawn.
 * @param {HTMLElement} main
 */
export function fillPacks(main) {
  for (const part of main.querySelectorAll('.pack [data-high]')) {
    if (part instanceof HTMLElement) part.style.blockSize = `${part.dataset.high}%`;
  }
  for (const pack of main.querySelectorAll('.pack[data-size]')) {
    if (pack instanceof HTMLElement && pack.dataset.size !== '100') pack.style.setProperty('--size', `${pack.dataset.size}%`);
  }
}
