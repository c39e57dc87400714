// The first rules of a group: those its profile usually has, with one button; the other ways stay folded.
import { html, icon, nothing } from '../core/html.js';
import { t } from '../core/words.js';

/** @typedef {'toul' | 'vrac' | 'gas'} Preset */

/** @type {Record<Preset, string>} */
const PRESETS = {
  toul: 'ui-adhesions-preset-toul',
  vrac: 'ui-adhesions-preset-vrac',
  gas: 'ui-adhesions-preset-gas',
};

/**
 * @param {string | null} profile the association's
 * @param {(preset: Preset) => unknown} choose
 */
export function presets(profile, choose) {
  /**
   * @param {Preset} name
   * @param {boolean} main
   */
  const button = (name, main) => html`<button class=${main ? '' : 'secondary'} id=${`adhesions-preset-${name}`} @click=${() => choose(name)}>${t(PRESETS[name])}</button>`;
  /** @param {boolean} main */
  const own = (main) => html`<a role="button" class=${main ? '' : 'secondary'} id="adhesions-preset-own" href="#adhesions/rules">${icon('pencil')} ${t('ui-adhesions-preset-own')}</a>`;
  const names = /** @type {Preset[]} */ (Object.keys(PRESETS));
  const usual = names.find((name) => name === profile);
  const others = names.filter((name) => name !== usual);
  return html`<section class="card now"><h2>${t('ui-adhesions-first')}</h2>
    <p>${t('ui-adhesions-first-says')}</p>
    ${usual || profile === 'own' ? html`<p class="actions">${usual ? button(usual, true) : own(true)}</p>
      <details class="fold"><summary id="adhesions-other-ways">${t('ui-adhesions-other-ways')}</summary>
        <p class="actions">${others.map((name) => button(name, false))} ${usual ? own(false) : nothing}</p></details>`
      : html`<p class="actions">${others.map((name) => button(name, false))} ${own(false)}</p>`}</section>`;
}
