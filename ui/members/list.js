// Foyers: one field with the caret in it; the list answers while typing.
import { html, draw, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { t } from '../core/words.js';
import { day } from '../core/format.js';
import { instant } from '../core/instant.js';
import { keysHere } from '../core/keys.js';
import { table, moveWithArrows } from '../core/table.js';
import { tellMade } from '../core/made.js';
import { tick } from '../core/form.js';
import { CHANNELS } from './words.js';

/** @import { Commands } from '../core/wire.d.ts' */

const PAGE = 50;

/** @param {HTMLElement} main */
export async function screen(main) {
  let search = '';
  let archived = false;
  let households = /** @type {Commands['members.list']['output']['households']} */ ([]);
  let total = 0;
  let approximate = false;

  const look = () => call('members.list', { search, archived, offset: 0, limit: PAGE });
  /** @param {Commands['members.list']['output']} answer */
  const take = (answer) => {
    ({ households, total, approximate } = answer);
    redraw();
  };
  const again = instant(look, take);
  const more = async () => {
    const answer = await call('members.list', { search, archived, offset: households.length, limit: PAGE });
    households = [...households, ...answer.households];
    redraw();
  };
  /** @param {Event} event */
  const type = (event) => {
    if (event.target instanceof HTMLInputElement) search = event.target.value;
    again();
  };
  /** @param {Event} event */
  const showArchived = (event) => {
    archived = event.target instanceof HTMLInputElement && event.target.checked;
    again();
  };
  /** @param {SubmitEvent} event */
  const openFirst = async (event) => {
    event.preventDefault();
    const [found] = (await look()).households;
    if (found) location.hash = `#members/show/${found.id}`;
  };
  const print = async () => {
    const { path } = await call('documents.household_list', {});
    tellMade(t('ui-members-printed'), path);
  };
  /** @param {'csv' | 'xlsx'} format */
  const save = async (format) => {
    const { path, rows } = await call('members.export', { format });
    tellMade(t('ui-members-exported', { count: rows }), path);
  };
  keysHere([
    { keys: '$mod+p', shown: 'Ctrl P', says: 'ui-members-print', run: print },
    { keys: '$mod+f', shown: 'Ctrl F', says: 'ui-members-key-find', run: () => main.querySelector('input')?.focus() },
  ]);

  const rows = () => table({
    id: 'members-table',
    caption: t('ui-members-title'),
    rows: households,
    key: (row) => row.id,
    columns: [
      { title: t('ui-members-col-code'), cell: (row) => html`<b class="code">${row.code}</b>` },
      { title: t('ui-members-col-name'), cell: (row) => html`<a data-stop href=${`#members/show/${row.id}`}>${row.name}</a>
        ${row.persons.length > 1 ? html`<span class="help">${row.persons.join(', ')}</span>` : nothing}
        ${row.archived_on ? html`<span class="state">${icon('archive')} ${t('ui-members-archived-on', { day: day(row.archived_on) })}</span>` : nothing}
        ${row.reading_help ? html`<span class="state">${icon('info')} ${t('ui-members-reading-help')}</span>` : nothing}` },
      { title: t('ui-members-col-phone'), cell: (row) => html`<span class="nowrap">${row.phone}</span>` },
      { title: t('ui-members-col-place'), minor: true, cell: (row) => row.pickup_place },
      { title: t('ui-members-col-channel'), minor: true, cell: (row) => (row.channel ? t(CHANNELS[row.channel] ?? 'ui-members-channel-none') : '') },
    ],
  });
  const empty = () => (search ? html`<div class="empty" id="members-nothing">
      <p>${t('ui-members-nothing', { search })}</p>
      <p><a role="button" href="#members/edit">${icon('plus')} ${t('ui-members-add')}</a></p></div>`
    : archived ? html`<p class="empty">${t('ui-members-no-archived')}</p>`
    : html`<div class="empty" id="members-empty">
      <p>${t('ui-members-empty')}</p>
      <p><a role="button" id="members-empty-import" href="#members/import">${icon('upload')} ${t('ui-members-import')}</a></p></div>`);

  const redraw = () => draw(main, html`
    <div class="title-line"><h1>${t('ui-members-title')}</h1>
      <a role="button" id="members-add" href="#members/edit">${icon('plus')} ${t('ui-members-add')}</a></div>
    <form class="finder" @submit=${openFirst} @keydown=${(/** @type {KeyboardEvent} */ event) => moveWithArrows(main, event)}>
      <label for="members-search">${t('ui-members-search')}</label>
      <input id="members-search" type="search" autocomplete="off" spellcheck="false" data-first data-stop
        aria-describedby="members-search-help" @input=${type}>
      <p class="help" id="members-search-help">${t('ui-members-search-help')}</p>
      ${tick({ path: 'archived', label: t('ui-members-archived-too'), checked: archived, onchange: showArchived })}
    </form>
    <p id="members-count" role="status">${approximate ? html`<strong>${t('ui-members-approximate')}</strong> ` : nothing}
      ${total > 0 ? t('ui-members-count', { count: total }) : nothing}</p>
    <div id="members-results" @keydown=${(/** @type {KeyboardEvent} */ event) => moveWithArrows(main, event)}>
      ${households.length ? rows() : empty()}
      ${households.length < total ? html`<p><button id="members-more" class="secondary" data-stop @click=${more}>${t('ui-members-more')}</button></p>` : nothing}
    </div>
    <section class="tools" aria-labelledby="members-tools">
      <h2 id="members-tools">${t('ui-members-tools')}</h2>
      <p class="actions">
        <button id="members-print" class="secondary" @click=${print}>${icon('printer')} ${t('ui-members-print')}</button>
        <button id="members-export-xlsx" class="secondary" @click=${() => save('xlsx')}>${icon('download')} ${t('ui-members-export-xlsx')}</button>
        <button id="members-export-csv" class="secondary" @click=${() => save('csv')}>${icon('download')} ${t('ui-members-export-csv')}</button>
        <a role="button" class="secondary" id="members-import" href="#members/import">${icon('upload')} ${t('ui-members-import')}</a>
      </p>
    </section>`);
  take(await look());
}
