// The papers of distribution day, as a card of the sharing screen: sheets, lists, labels, paper kit. No price.
import { html, icon } from '../core/html.js';
import { call } from '../core/call.js';
import { t } from '../core/words.js';
import { choice, field, tick, ticked, typed } from '../core/form.js';
import { tellMade } from '../core/made.js';

/** @import { Commands } from '../core/wire.d.ts' */
/** @typedef {Commands['campaigns.show']['output']} Campaign */
/** @import { SheetOrder, LabelFormat } from '../core/wire.d.ts' */
/** @typedef {Commands['documents.pickup_sheets']['output']} Made */

/** @type {{ value: SheetOrder, key: string }[]} */
const ORDERS = [
  { value: 'code', key: 'ui-sharing-papers-by-code' },
  { value: 'name', key: 'ui-sharing-papers-by-name' },
  { value: 'place', key: 'ui-sharing-papers-by-place' },
  { value: 'arrival', key: 'ui-sharing-papers-by-arrival' },
];
/** @type {{ value: LabelFormat, key: string }[]} */
const FORMATS = [
  { value: '70x36', key: 'ui-sharing-labels-70x36' },
  { value: '63x38', key: 'ui-sharing-labels-63x38' },
  { value: '99x38', key: 'ui-sharing-labels-99x38' },
];

/** What was typed last for this printer: it stays as long as the window. */
const shift = { right: '', down: '' };

/**
 * @param {HTMLElement} main where the card stands: its choices are read from there
 * @param {Pick<Campaign, 'campaign' | 'places'>} shown
 */
export function distributionPapers(main, { campaign, places }) {
  const several = places.length > 1;
  const chosen = () => ({
    campaign,
    place: (several && typed(main, 'sheets-place')) || null,
    order: /** @type {SheetOrder} */ (typed(main, 'sheets-order')),
    large: ticked(main, 'sheets-large'),
  });
  const whole = () => ({ campaign, large: ticked(main, 'sheets-large') });
  /** @param {'crates' | 'bags'} what */
  const labels = (what) => {
    shift.right = typed(main, 'shift_right');
    shift.down = typed(main, 'shift_down');
    return call('documents.labels', {
      campaign, what, format: /** @type {LabelFormat} */ (typed(main, 'labels-format')), first: typed(main, 'first') || null,
      shift_right: shift.right || null, shift_down: shift.down || null,
      place: chosen().place, order: chosen().order, large: chosen().large,
    });
  };
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
    ${choice({ path: 'sheets-order', label: t('ui-sharing-papers-order'), options: ORDERS.map(({ value, key }) => ({ value, label: t(key) })), value: 'code' })}
    ${tick({ path: 'sheets-large', label: t('ui-papers-large') })}
    <p class="actions">
      ${button('paper-pickup', 'ui-sharing-papers-pickup', () => call('documents.pickup_sheets', chosen()))}
      ${button('paper-stands', 'ui-sharing-papers-stands', () => call('documents.stand_sheets', chosen()))}
      ${button('paper-sign-in', 'ui-sharing-papers-sign-in', () => call('documents.sign_in_list', chosen()))}
      ${button('paper-dispatch', 'ui-sharing-papers-dispatch', () => call('documents.dispatch_sheet', whole()))}
      ${button('paper-containers', 'ui-sharing-papers-containers', () => call('documents.container_list', chosen()))}
      ${button('paper-leftovers', 'ui-sharing-papers-leftovers', () => call('documents.leftovers', whole()))}
      ${button('paper-kit', 'ui-sharing-papers-kit', () => call('documents.paper_kit', chosen()))}
      ${button('paper-desk-kit', 'ui-sharing-papers-desk-kit', () => call('documents.desk_kit', {}))}
      ${button('paper-correction', 'ui-sharing-papers-correction', () => call('documents.correction_sheet', whole()))}
    </p>
    <h3>${t('ui-sharing-labels')}</h3><p>${t('ui-sharing-labels-says')}</p>
    <div class="fields">${choice({ path: 'labels-format', label: t('ui-sharing-labels-format'), options: FORMATS.map(({ value, key }) => ({ value, label: t(key) })), value: '70x36' })}
      ${field({ path: 'first', label: t('ui-sharing-labels-first'), help: t('ui-sharing-labels-first-help'), inputmode: 'numeric' })}
      ${field({ path: 'shift_right', label: t('ui-sharing-labels-right'), help: t('ui-sharing-labels-right-help'), value: shift.right })}
      ${field({ path: 'shift_down', label: t('ui-sharing-labels-down'), help: t('ui-sharing-labels-down-help'), value: shift.down })}</div>
    <p class="actions">
      ${button('paper-crates', 'ui-sharing-labels-crates', () => labels('crates'))}
      ${button('paper-bags', 'ui-sharing-labels-bags', () => labels('bags'))}
    </p></section>`;
}
