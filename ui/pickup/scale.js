// What a scale shows with a container on it, and what the container weighs: at the household's screen and at the stand's.
import { html, nothing } from '../core/html.js';
import { t } from '../core/words.js';
import { choice, field, typed } from '../core/form.js';

/** @import { Failure } from '../core/call.js' */

/**
 * @param {{ container: string, label: string, tare_says: string }[]} containers weighed empty before
 * @param {Failure | null} failure
 */
export function scaleFields(containers, failure) {
  return html`${field({ path: 'gross', label: t('ui-pickup-gross'), help: t('ui-pickup-gross-help'), failure })}
    ${containers.length ? choice({ path: 'container', label: t('ui-pickup-container'), failure,
      options: [{ value: '', label: t('ui-pickup-container-none') }, ...containers.map((one) => ({ value: one.container, label: `${one.label} · ${one.tare_says}` }))] }) : nothing}
    ${field({ path: 'tare', label: t('ui-pickup-tare'), failure })}`;
}

/** @param {HTMLElement} main where the fields stand */
export function readScale(main) {
  const of = (/** @type {string} */ path) => typed(main, path) || null;
  return { qty: of('qty'), gross: of('gross'), container: of('container'), tare: of('tare') };
}
