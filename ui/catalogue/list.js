// The catalogue: products by family, what each costs today, and in words what is still missing.
import { html, draw, icon, nothing, repeat } from '../core/html.js';
import { call } from '../core/call.js';
import { t } from '../core/words.js';
import { day } from '../core/format.js';
import { instant } from '../core/instant.js';
import { keysHere } from '../core/keys.js';
import { moveWithArrows } from '../core/table.js';
import { choice, tick, ticked } from '../core/form.js';
import { priceLine } from './bar.js';

/** @import { Commands } from '../core/wire.d.ts' */
/** @typedef {Commands['catalogue.list']['output']} Catalogue */
/** @typedef {Catalogue['products'][number]} Row */

/** @param {HTMLElement} main */
export async function screen(main) {
  let search = '';
  let supplier = '';
  let archived = false;
  let incomplete = false;
  const choices = await call('catalogue.list_choices', {});
  const look = () => call('catalogue.list', { search, supplier: supplier || null, archived, incomplete });
  let shown = await look();
  const again = instant(look, (answer) => { shown = answer; redraw(); });

  /** @param {Event} event */
  const type = (event) => {
    if (event.target instanceof HTMLInputElement) search = event.target.value;
    again();
  };
  const filter = () => {
    archived = ticked(main, 'archived');
    incomplete = ticked(main, 'incomplete');
    const chosen = main.querySelector('#supplier');
    supplier = chosen instanceof HTMLSelectElement ? chosen.value : '';
    again();
  };
  /** @param {SubmitEvent} event */
  const openFirst = async (event) => {
    event.preventDefault();
    const [found] = (await look()).products;
    if (found) location.hash = `#catalogue/edit/${found.product}`;
  };
  keysHere([{ keys: '$mod+f', shown: 'Ctrl F', says: 'ui-catalogue-key-find', run: () => main.querySelector('input')?.focus() }]);

  /** The rows as they come, cut where the family changes. */
  const families = () => {
    /** @type {{ name: string, rows: Row[] }[]} */
    const groups = [];
    for (const row of shown.products) {
      const last = groups.at(-1);
      if (last?.name === row.family) last.rows.push(row);
      else groups.push({ name: row.family, rows: [row] });
    }
    return groups;
  };
  /** @param {Row} row */
  const line = (row) => html`<tr>
    <td><div class="product-name">${icon(row.pictogram ?? 'package')}<div>
      <a data-stop href=${`#catalogue/edit/${row.product}`}>${row.name}</a>
      <span class="help">${[row.step_says, ...row.labels, row.origin].filter(Boolean).join(' · ')}</span>
      ${row.archived_on ? html`<span class="state">${icon('archive')} ${t('ui-catalogue-archived-on', { day: day(row.archived_on) })}</span>` : nothing}
      ${row.missing.length + row.warnings.length ? html`<ul class="lacks">${row.missing.map((says) => html`<li>${icon('circle')} <span>${says}</span></li>`)}
        ${row.warnings.map((says) => html`<li>${icon('triangle-alert')} <span>${says}</span></li>`)}</ul>` : nothing}</div></div></td>
    <td class="minor">${row.packs.map((pack) => html`<p class="pack-line">${pack.says} · ${pack.supplier_name}<span class="help">${pack.asked.join(' · ')}</span></p>`)}</td>
    <td class="figures">${row.packs.map((pack) => (pack.price ? html`<p class="pack-line">${priceLine(pack.price)}</p>` : nothing))}</td></tr>`;

  const rows = () => families().map((family) => html`<section><h2>${family.name || t('ui-catalogue-no-family')}</h2>
    <div class="table-scroll" tabindex="-1"><table class="products"><caption class="unseen">${family.name || t('ui-catalogue-no-family')}</caption>
      <thead><tr><th scope="col">${t('ui-catalogue-col-product')}</th><th scope="col" class="minor">${t('ui-catalogue-col-packs')}</th>
        <th scope="col" class="figures">${t('ui-catalogue-col-price')}</th></tr></thead>
      <tbody>${repeat(family.rows, (row) => row.product, line)}</tbody></table></div></section>`);

  const empty = () => {
    if (search) return html`<p class="empty" id="catalogue-nothing">${t('ui-catalogue-nothing', { search })}</p>`;
    if (archived) return html`<p class="empty">${t('ui-catalogue-no-archived')}</p>`;
    if (shown.total) return html`<p class="empty">${t('ui-catalogue-none-so')}</p>`;
    return html`<div class="empty" id="catalogue-empty"><p>${t('ui-catalogue-empty')}</p>
      <p><a role="button" id="catalogue-empty-import" href="#catalogue/import">${icon('upload')} ${t('ui-catalogue-import')}</a></p></div>`;
  };

  const redraw = () => draw(main, html`
    <div class="title-line"><h1>${t('ui-catalogue-title')}</h1>
      <p class="actions"><a role="button" id="catalogue-add" href="#catalogue/edit">${icon('plus')} ${t('ui-catalogue-add')}</a>
        <a role="button" class="secondary" id="catalogue-suppliers" href="#catalogue/suppliers">${icon('truck')} ${t('ui-catalogue-suppliers')}</a></p></div>
    <form class="finder" @submit=${openFirst} @keydown=${(/** @type {KeyboardEvent} */ event) => moveWithArrows(main, event)}>
      <label for="catalogue-search">${t('ui-catalogue-search')}</label>
      <input id="catalogue-search" type="search" autocomplete="off" spellcheck="false" data-first data-stop
        aria-describedby="catalogue-search-help" @input=${type}>
      <p class="help" id="catalogue-search-help">${t('ui-catalogue-search-help')}</p>
      <div class="filters">
        ${choices.suppliers.length > 1 ? choice({
          path: 'supplier', label: t('ui-catalogue-supplier'), value: supplier, onchange: filter,
          options: [{ value: '', label: t('ui-catalogue-all-suppliers') }, ...choices.suppliers.map((one) => ({ value: one.supplier, label: one.name }))],
        }) : nothing}
        ${tick({ path: 'incomplete', label: t('ui-catalogue-only-incomplete', { count: shown.incomplete }), checked: incomplete, onchange: filter })}
        ${tick({ path: 'archived', label: t('ui-catalogue-archived'), checked: archived, onchange: filter })}</div>
    </form>
    <p id="catalogue-count" role="status">${shown.products.length ? t('ui-catalogue-count', { count: shown.products.length }) : nothing}</p>
    <div id="catalogue-results" @keydown=${(/** @type {KeyboardEvent} */ event) => moveWithArrows(main, event)}>
      ${shown.products.length ? rows() : empty()}</div>
    <section class="tools" aria-labelledby="catalogue-tools"><h2 id="catalogue-tools">${t('ui-catalogue-tools')}</h2>
      <p class="actions"><a role="button" class="secondary" id="catalogue-import" href="#catalogue/import">${icon('upload')} ${t('ui-catalogue-import')}</a></p></section>`);
  redraw();
}
