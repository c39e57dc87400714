// Suppliers against their minimum: how far it is, and the ways out with their price.
import { html, icon, nothing } from '../core/html.js';
import { t } from '../core/words.js';
import { field } from '../core/form.js';

/** @import { Commands } from '../core/wire.d.ts' */
/** @import { Failure } from '../core/call.js' */
/** @typedef {Commands['consolidation.show']['output']['suppliers'][number]} Gauge */

/**
 * @param {Gauge[]} gauges
 * @param {{ may: boolean, failure: Failure | null, of: string }} state `of`: the supplier the failure is about
 * @param {(supplier: string, way: Gauge['ways'][number]['way']) => unknown} choose
 */
export function supplierGauges(gauges, state, choose) {
  if (gauges.length === 0) return nothing;
  return html`<section class="card private" id="adjust-suppliers" aria-labelledby="adjust-suppliers-title">
    <h2 id="adjust-suppliers-title">${icon('lock')} ${t('ui-consolidation-suppliers')}</h2>
    <ul class="gauges">${gauges.map((one) => gauge(one, state, choose))}</ul></section>`;
}

/**
 * @param {Gauge} one
 * @param {{ may: boolean, failure: Failure | null, of: string }} state
 * @param {(supplier: string, way: Gauge['ways'][number]['way']) => unknown} choose
 */
function gauge(one, state, choose) {
  const failure = state.of === one.supplier ? state.failure : null;
  return html`<li data-supplier=${one.supplier}><p>${icon(one.needs_choice ? 'circle' : 'square-check')} <strong>${one.name}</strong> <b>${one.value_says}</b></p>
    ${one.percent === null ? nothing : html`<div class="gauge" aria-hidden="true"><span data-wide=${one.percent}></span></div>`}
    ${one.says.map((sentence) => html`<p class="help">${sentence}</p>`)}
    ${one.chosen?.holds ? html`<p class="noted">${icon('square-check')} <span><b>${one.chosen.way_says}</b> ${one.chosen.reason}</span></p>` : nothing}
    ${state.may && one.ways.length ? html`<div class="answers">${one.ways.map((way) => html`<button type="button" class="answer way" data-way=${way.way} @click=${() => choose(one.supplier, way.way)}>
        <span class="what"><strong>${way.way_says}</strong></span><span class="people">${way.says}</span></button>`)}</div>
      ${field({ path: `reason-${one.supplier}`, label: t('ui-consolidation-reason'), help: t('ui-consolidation-supplier-reason-help'), wide: true, failure })}` : nothing}</li>`;
}

/**
 * Gives each gauge its length, once it is drawn.
 * @param {HTMLElement} main
 */
export function stretchGauges(main) {
  for (const part of main.querySelectorAll('.gauge [data-wide]')) {
    if (part instanceof HTMLElement) part.style.inlineSize = `${part.dataset.wide}%`;
  }
}
