// The suppliers: where they are, what they ask, who looks after them.
import { html, draw, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { t } from '../core/words.js';
import { day } from '../core/format.js';
import { table } from '../core/table.js';
import { tick, ticked } from '../core/form.js';
import { KINDS } from './words.js';

/** @import { Commands } from '../core/wire.d.ts' */
/** @typedef {Commands['catalogue.list_suppliers']['output']['suppliers'][number]} Supplier */

/** @param {HTMLElement} main */
export async function screen(main) {
  let archived = false;
  let { suppliers } = await call('catalogue.list_suppliers', { archived });
  const filter = async () => {
    archived = ticked(main, 'archived');
    ({ suppliers } = await call('catalogue.list_suppliers', { archived }));
    redraw();
  };
  /** @param {Supplier} row */
  const where = (row) => [t(KINDS[row.kind] ?? 'ui-catalogue-kind-shop'), row.place,
    row.distance_km ? t('ui-catalogue-km', { count: row.distance_km }) : ''].filter(Boolean).join(' · ');

  const rows = () => table({
    id: 'suppliers-table', caption: t('ui-catalogue-suppliers'), rows: suppliers, key: (row) => row.supplier,
    columns: [
      { title: t('ui-catalogue-col-supplier'), cell: (row) => html`<a href=${`#catalogue/supplier/${row.supplier}`}>${row.name}</a>
        <span class="help">${where(row)}</span>
        ${row.referent_says ? html`<span class="help">${t('ui-catalogue-referent-is', { household: row.referent_says })}</span>` : nothing}
        ${row.archived_on ? html`<span class="state">${icon('archive')} ${t('ui-catalogue-archived-on', { day: day(row.archived_on) })}</span>` : nothing}` },
      { title: t('ui-catalogue-col-terms'), cell: (row) => (row.says.length ? row.says.join(' · ') : t('ui-catalogue-no-terms')) },
      { title: t('ui-catalogue-contact'), minor: true, cell: (row) => html`${row.contact}<span class="help nowrap">${row.phone}</span>` },
      { title: t('ui-catalogue-col-products'), figures: true, cell: (row) => row.products },
    ],
  });
  const redraw = () => draw(main, html`
    <div class="title-line"><h1>${t('ui-catalogue-suppliers')}</h1>
      <p class="actions"><a role="button" id="suppliers-add" href="#catalogue/supplier">${icon('plus')} ${t('ui-catalogue-supplier-add')}</a>
        <a role="button" class="secondary" id="suppliers-back" href="#catalogue/list">${t('ui-catalogue-to-list')}</a></p></div>
    <p class="lead">${t('ui-catalogue-suppliers-says')}</p>
    ${tick({ path: 'archived', label: t('ui-catalogue-archived-too'), checked: archived, onchange: filter })}
    ${suppliers.length ? rows() : html`<div class="empty" id="suppliers-empty"><p>${t('ui-catalogue-suppliers-empty')}</p>
      <p><a role="button" href="#catalogue/supplier">${icon('plus')} ${t('ui-catalogue-supplier-add')}</a></p></div>`}`);
  redraw();
}
