// The papers of a group order, as a card of its screen: catalogue, order forms, price cards, phone round.
import { html, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { t } from '../core/words.js';
import { choice, tick, ticked, typed } from '../core/form.js';
import { tellMade } from '../core/made.js';

/** @import { Commands } from '../core/wire.d.ts' */
/** @typedef {Commands['campaigns.show']['output']} Campaign */
/** @typedef {Commands['documents.catalogue']['output']} Made */

/**
 * @param {HTMLElement} main where the card stands: its choices are read from there
 * @param {Pick<Campaign, 'campaign' | 'places' | 'allergens_since'>} shown
 */
export function campaignPapers(main, { campaign, places, allergens_since: since }) {
  const large = () => ticked(main, 'papers-large');
  /** @param {string} key @param {() => Promise<Made>} run */
  const make = (key, run) => async () => {
    const { path, pages } = await run();
    tellMade(t('ui-papers-done', { title: t(key), count: pages }), path);
  };
  /** @param {string} id @param {string} key @param {() => Promise<Made>} run */
  const button = (id, key, run) => html`<button id=${id} class="secondary" @click=${make(key, run)}>${icon('printer')} ${t(key)}</button>`;
  const everywhere = { value: '', label: t('ui-campaigns-papers-everywhere') };
  const several = places.length > 1;
  return html`<section class="card" aria-labelledby="campaign-papers"><h2 id="campaign-papers">${t('ui-campaigns-papers')}</h2>
    ${tick({ path: 'papers-large', label: t('ui-papers-large') })}
    <p class="actions">
      ${button('paper-catalogue', 'ui-campaigns-papers-catalogue', () => call('documents.catalogue', { campaign, large: large() }))}
      ${button('paper-form', 'ui-campaigns-papers-form', () => call('documents.order_form', { campaign, large: large() }))}
      ${button('paper-cards', 'ui-campaigns-papers-cards', () => call('documents.price_cards', { campaign, large: large() }))}
      ${since.length ? button('paper-allergens', 'ui-campaigns-papers-allergens', () => call('documents.allergen_strips', { campaign, large: large() })) : nothing}
      ${button('paper-calls', 'ui-campaigns-papers-calls', () => call('documents.call_list', { campaign, large: large() }))}
      ${button('paper-sharing', 'ui-campaigns-papers-sharing', () => call('documents.sharing_rule', { campaign }))}
    </p>
    <h3>${t('ui-campaigns-papers-all-title')}</h3>
    ${several ? choice({
      path: 'papers-place',
      label: t('ui-campaigns-papers-place'),
      options: [everywhere, ...places.map((place) => ({ value: place.place, label: place.name }))],
    }) : ''}
    <p class="actions">${button('paper-forms', 'ui-campaigns-papers-all', () => call('documents.order_form', {
      campaign, all: true, place: (several && typed(main, 'papers-place')) || null, large: large(),
    }))}</p></section>`;
}
