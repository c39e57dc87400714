// A lot is recalled: who got of it, how sure that is, whom to call. With phone numbers, hence never in the hall.
import { html, draw, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { t } from '../core/words.js';
import { tick, ticked } from '../core/form.js';
import { tellMade } from '../core/made.js';
import { table } from '../core/table.js';

/** @import { Certainty } from '../core/wire.d.ts' */

/** @type {Record<Certainty, { key: string, icon: string }>} */
const CERTAINTY = {
  certain: { key: 'ui-pickup-certain', icon: 'square-check' },
  likely: { key: 'ui-pickup-likely', icon: 'circle' },
  possible: { key: 'ui-pickup-possible', icon: 'circle-question-mark' },
};

/**
 * @param {HTMLElement} main
 * @param {{ id: string }} params `id` is the lot
 */
export async function screen(main, { id }) {
  if (!id) {
    draw(main, html`<h1>${t('ui-pickup-recall')}</h1><p class="empty">${t('ui-pickup-recall-none')} <a role="button" href="#stock/list">${icon('package')} ${t('ui-pickup-to-stock-screen')}</a></p>`);
    return;
  }
  const shown = await call('pickup.recall', { lot: id });
  const print = async () => {
    const { path } = await call('documents.recall_calls', { lot: id, large: ticked(main, 'recall-large') });
    tellMade(t('ui-pickup-recall-printed'), path);
  };
  draw(main, html`<h1>${t('ui-pickup-recall')} · ${shown.product}</h1>
    <p><strong>${shown.lot_says}</strong>${shown.uses.map((says) => html` · ${says}`)}</p>
    <section class="card now" aria-labelledby="recall-says"><h2 id="recall-says">${shown.says}</h2>
      <p>${icon('package')} ${t('ui-pickup-recall-left', { quantity: shown.left_says })}</p></section>
    ${shown.households.length === 0 ? nothing : html`<div class="card private"><p>${icon('lock')} ${t('ui-pickup-recall-private')} <kbd>F9</kbd></p>
      <p class="actions"><button id="recall-print" @click=${print}>${icon('printer')} ${t('ui-pickup-recall-print')}</button> ${tick({ path: 'recall-large', label: t('ui-papers-large') })}</p>${table({ id: 'recall-households', caption: t('ui-pickup-recall'), rows: shown.households, key: (row) => row.household, columns: [
      { title: t('ui-pickup-certainty'), cell: (row) => html`<span class="state">${icon(CERTAINTY[row.certainty].icon)} ${t(CERTAINTY[row.certainty].key)}</span>` },
      { title: t('ui-pickup-column-code'), cell: (row) => html`<a href=${`#members/show/${row.household}`}><span><b>${row.code}</b> ${row.name}</span></a>` },
      { title: t('ui-pickup-phone'), cell: (row) => row.phone || t('ui-pickup-no-phone') },
      { title: t('ui-pickup-at-most'), figures: true, cell: (row) => row.qty_says },
      { title: t('ui-pickup-when'), cell: (row) => row.when_says.map((says) => html`<div>${says}</div>`) },
    ] })}</div>`}
    <p class="help">${t('ui-pickup-certainty-help')}</p>
    <p><a href="#stock/list">${t('ui-pickup-to-stock-screen')}</a></p>`);
}
