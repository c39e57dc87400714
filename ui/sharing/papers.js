// The papers of distribution day, as a card of the sharing screen: pickup sheets, stands, sign-in, dispatch. No price.
import { html, icon } from '../core/html.js';
import { call } from '../core/call.js';
import { t } from '../core/words.js';
import { choice, tick, ticked, typed } from '../core/form.js';
import { tellMade } from '../core/made.js';

/** @import { Commands } from '../core/wire.d.ts' */
/** @typedef {Commands['campaigns.show']['output']} Campaign */
/** @typedef {Commands['documents.pickup_sheets']['output']} Made */

/**
 * @param {HTMLElement} main where the card stands: its choices are read from there
 * @param {Pick<Campaign, 'campaign' | 'places'>} shown
 */
export function distributionPapers(main, { campaign, places }) {
  const several = places.length > 1;
  const chosen = () => ({
    campaign,
    place: (several && typed(main, 'sheets-place')) || null,
    large: ticked(main, 'sheets-large'),
  });
  /** @param {string} id @param {string} key @param {() => Promise<Made>} run */
  const button = (id, key, run) => html`<button id=${id} class="secondary" @click=${async () => {
    const { path, pages } = await run();
    tellMade(t('ui-papers-done', { title: t(key), count: pages }), path);
  }}>${icon('printer')} ${t(key)}</button>`;
  return html`<section class="card" aria-labelledby="sharing-papers"><h2 id="sharing-papers">${t('ui-sharing-papers')}</h2>
    <p>${t('ui-sharing-papers-says')}</p>
    ${several ? choice({
      path: 'sheets-place',
      label: t('ui-campaigns-papers-place'),
      options: [{ value: '', label: t('ui-campaigns-papers-everywhere') }, ...places.map((place) => ({ value: place.place, label: place.name }))],
    }) : ''}
    ${tick({ path: 'sheets-large', label: t('ui-papers-large') })}
    <p class="actions">
      ${button('paper-pickup', 'ui-sharing-papers-pickup', () => call('documents.pickup_sheets', chosen()))}
      ${button('paper-stands', 'ui-sharing-papers-stands', () => call('documents.stand_sheets', chosen()))}
      ${button('paper-sign-in', 'ui-sharing-papers-sign-in', () => call('documents.sign_in_list', chosen()))}
      ${button('paper-dispatch', 'ui-sharing-papers-dispatch', () => call('documents.dispatch_sheet', { campaign, large: ticked(main, 'sheets-large') }))}
    </p></section>`;
}
