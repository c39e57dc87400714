// One search for people and for what can be done (Ctrl+K).
import { html, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { t } from '../core/words.js';
import { openDialog } from '../core/dialog.js';
import { instant } from '../core/instant.js';
import { plain } from '../core/plain.js';
import { moveWithArrows } from '../core/table.js';

/** @import { Commands } from '../core/wire.d.ts' */

const ACTIONS = [
  { key: 'ui-shell-act-add', href: '#members/edit', icon: 'plus' },
  { key: 'ui-shell-menu-adhesions', href: '#adhesions/permanence', icon: 'sprout' },
  { key: 'ui-shell-menu-cash', href: '#cash/book', icon: 'lock' },
  { key: 'ui-shell-menu-campaigns', href: '#campaigns/list', icon: 'shopping-basket' },
  { key: 'ui-shell-menu-pickup', href: '#pickup/day', icon: 'square-check' },
  { key: 'ui-shell-menu-catalogue', href: '#catalogue/list', icon: 'carrot' },
  { key: 'ui-shell-act-import', href: '#members/import', icon: 'upload' },
  { key: 'ui-shell-act-papers', href: '#papers/list', icon: 'printer' },
  { key: 'ui-shell-act-copy', href: '#safety/backups', icon: 'save' },
  { key: 'ui-shell-act-verify', href: '#journal/list', icon: 'book-open' },
  { key: 'ui-shell-act-settings', href: '#settings/show', icon: 'settings' },
  { key: 'ui-shell-act-first-steps', href: '#welcome/first_start', icon: 'sprout' },
];
const FOUND_MAX = 6;

export function openSearch() {
  /** @type {Commands['members.list']['output'] | null} */
  let found = null;
  let text = '';

  const ask = instant(
    async () => (text.trim() ? call('members.list', { search: text, limit: FOUND_MAX }) : null),
    (answer) => { found = answer; redraw(); },
  );
  /** @param {Event} event */
  const type = (event) => {
    if (event.target instanceof HTMLInputElement) text = event.target.value;
    redraw();
    ask();
  };
  /** @param {SubmitEvent} event */
  const first = (event) => {
    event.preventDefault();
    const link = dialog.querySelector('a[data-stop]');
    if (link instanceof HTMLElement) link.click();
  };
  /** @param {MouseEvent} event */
  const follow = (event) => {
    if (event.target instanceof Element && event.target.closest('a')) close();
  };

  const content = () => {
    const actions = ACTIONS.filter((action) => plain(t(action.key)).includes(plain(text)));
    return html`<form @submit=${first} @keydown=${(/** @type {KeyboardEvent} */ event) => moveWithArrows(dialog, event)}>
      <label for="search-text">${t('ui-shell-search-label')}</label>
      <input id="search-text" type="search" autocomplete="off" spellcheck="false" data-first data-stop @input=${type}>
      <div id="search-results" @click=${follow}>
        ${found?.households.length ? html`<h3>${t('ui-shell-search-people')}</h3>
          ${found.approximate ? html`<p class="help">${t('ui-shell-search-approximate')}</p>` : nothing}
          <ul class="results">${found.households.map((household) => html`<li>
            <a data-stop href=${`#members/show/${household.id}`}><b>${household.code}</b> ${household.name}
              ${household.pickup_place ? html`<span class="help">${household.pickup_place}</span>` : nothing}</a></li>`)}</ul>` : nothing}
        ${actions.length ? html`<h3>${t('ui-shell-search-actions')}</h3>
          <ul class="results">${actions.map((action) => html`<li><a data-stop href=${action.href}>${icon(action.icon)} ${t(action.key)}</a></li>`)}</ul>` : nothing}
        ${!actions.length && found && !found.households.length ? html`<p>${t('ui-shell-search-nothing', { text })}</p>` : nothing}
      </div>
    </form>`;
  };
  const { dialog, close, redraw } = openDialog({ id: 'search-dialog', title: t('ui-shell-search'), content });
}
