// Jars and crates weighed empty once: a household's, and the association's own.
import { html, draw, icon } from '../core/html.js';
import { call } from '../core/call.js';
import { attempt } from '../core/attempt.js';
import { t } from '../core/words.js';
import { lifeline } from '../core/lifeline.js';
import { table } from '../core/table.js';
import { tell } from '../core/notice.js';
import { field, formFailure, typed } from '../core/form.js';
import { householdSearch } from '../core/household_search.js';
import { campaignOf, noCampaign, pickupNav } from './nav.js';

/** @import { Failure } from '../core/call.js' */

/**
 * @param {HTMLElement} main
 * @param {{ id: string }} params `id` is the campaign; without one, the one under way
 */
export async function screen(main, { id }) {
  const life = await campaignOf(id);
  if (!life) return draw(main, noCampaign());
  let shown = await call('pickup.list_containers', {});
  /** Whose it is; null for the association's own. @type {{ id: string, called: string } | null} */
  let owner = null;
  /** @type {Failure | null} */
  let failure = null;
  const search = householdSearch(() => redraw());

  /** @param {SubmitEvent} event */
  const save = (event) => {
    event.preventDefault();
    void attempt(main, {
      act: async () => {
        await call('pickup.save_container', { household: owner?.id ?? null, label: typed(main, 'label'), tare: typed(main, 'tare') });
        shown = await call('pickup.list_containers', {});
        failure = null;
        redraw();
        for (const name of ['label', 'tare']) {
          const input = document.getElementById(name);
          if (input instanceof HTMLInputElement) input.value = '';
        }
        document.getElementById('label')?.focus();
        tell(t('ui-pickup-container-noted'));
      },
      failed: (thrown) => { failure = thrown; },
      redraw: () => redraw(),
    });
  };
  const redraw = () => draw(main, html`<h1>${t('ui-pickup-containers')}</h1>
    ${lifeline(life)}
    ${pickupNav(life.campaign, 'containers')}
    <form class="card now" id="container-form" @submit=${save}><h2>${t('ui-pickup-container-new')}</h2>${formFailure(main, failure)}
      ${owner ? html`<p><strong>${owner.called}</strong> <button type="button" class="secondary pickup-target" @click=${() => { owner = null; redraw(); }}>${icon('x')} ${t('ui-pickup-container-ours')}</button></p>`
        : html`${search.field({ id: 'container-owner', label: t('ui-pickup-container-whose'), help: t('ui-pickup-container-whose-help') })}
          <ul class="results">${search.found().map((one) => html`<li><button type="button" class="secondary pickup-target" @click=${() => { owner = { id: one.id, called: `${one.code} ${one.name}` }; search.clear(); redraw(); document.getElementById('label')?.focus(); }}><b>${one.code}</b> ${one.name}</button></li>`)}</ul>`}
      <div class="fields">${field({ path: 'label', label: t('ui-pickup-container-label'), help: t('ui-pickup-container-label-help'), failure })}
      ${field({ path: 'tare', label: t('ui-pickup-tare'), help: t('ui-pickup-tare-help'), failure })}</div>
      <p class="actions"><button class="pickup-target" id="container-save">${icon('check')} ${t('ui-pickup-note')}</button></p></form>
    ${shown.containers.length === 0 ? html`<p class="empty">${t('ui-pickup-containers-none')}</p>` : table({ id: 'containers', caption: t('ui-pickup-containers'), rows: shown.containers, key: (row) => row.container, columns: [
      { title: t('ui-pickup-container-label'), cell: (row) => row.label },
      { title: t('ui-pickup-tare'), figures: true, cell: (row) => row.tare_says },
      { title: t('ui-pickup-container-whose'), cell: (row) => row.called ?? t('ui-pickup-container-ours') },
    ] })}`);
  redraw();
  return undefined;
}
