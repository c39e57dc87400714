// The frame around every screen: menu, search, banners, and the line that says all is saved.
import { html, draw, icon, nothing, byId } from '../core/html.js';
import { call } from '../core/call.js';
import { t } from '../core/words.js';
import { desk, setDesk, started, setStart } from '../core/desk.js';
import { time, relative } from '../core/format.js';
import { keysEverywhere } from '../core/keys.js';
import { inHall, toggleHall } from '../core/hall.js';
import { clearNotice } from '../core/notice.js';
import { openSearch } from './search.js';
import { openPerson } from './person.js';
import { openHelp } from './help.js';

const MENU = [
  { slice: 'home', href: '#home/today', icon: 'house', key: 'ui-shell-menu-today' },
  { slice: 'members', href: '#members/list', icon: 'users', key: 'ui-shell-menu-members' },
  { slice: 'adhesions', href: '#adhesions/permanence', icon: 'sprout', key: 'ui-shell-menu-adhesions' },
  { slice: 'cash', also: ['tills', 'accounts', 'cheques', 'funds', 'books', 'bank'], href: '#cash/book', icon: 'lock', key: 'ui-shell-menu-cash' },
  { slice: 'campaigns', also: ['baskets', 'consolidation', 'purchasing', 'receptions', 'sharing', 'settlement', 'volunteers'], href: '#campaigns/list', icon: 'shopping-basket', key: 'ui-shell-menu-campaigns' },
  { slice: 'pickup', href: '#pickup/day', icon: 'square-check', key: 'ui-shell-menu-pickup' },
  { slice: 'catalogue', href: '#catalogue/list', icon: 'carrot', key: 'ui-shell-menu-catalogue' },
  { slice: 'stock', href: '#stock/list', icon: 'package', key: 'ui-shell-menu-stock' },
  { slice: 'papers', href: '#papers/list', icon: 'file-text', key: 'ui-shell-menu-papers' },
  { slice: 'journal', href: '#journal/list', icon: 'book-open', key: 'ui-shell-menu-journal' },
  { slice: 'safety', href: '#safety/backups', icon: 'save', key: 'ui-shell-menu-copies' },
  { slice: 'settings', also: ['tiers'], href: '#settings/show', icon: 'settings', key: 'ui-shell-menu-settings' },
];
const TEXT_STEPS = [100, 115, 130, 150, 175, 200];
/** Widths of the window in letters of its own size. */
const NARROW_BELOW_REM = 50;
const WIDE_FROM_REM = 62;

let shown = '';

/**
 * Draws the frame; `name` is the screen inside it. Only a file that is open gets the menu.
 * @param {string} name
 */
export function drawFrame(name) {
  shown = name;
  const full = started()?.state === 'ready' && !name.startsWith('welcome/');
  document.body.dataset.frame = full ? 'full' : 'bare';
  measureRoom();
  const menu = document.getElementById('menu');
  if (menu?.dataset.screen !== name) menu?.classList.remove('open');
  draw(byId('app'), html`<div class="frame">
    <a class="skip" href="#main" @click=${skip}>${t('ui-shell-skip')}</a>
    ${full ? sideMenu(name) : html`<header class="top"><span class="brand">Cabas</span></header>`}
    <div class="work">
      ${banners()}
      <div id="notice" role="status"></div>
      <main id="main" tabindex="-1"></main>
      <p class="box told" id="hall-hidden">${icon('lock')}<span>${t('ui-shell-hall-hidden')} <kbd>F9</kbd></span></p>
    </div>
    ${statusLine(full)}
  </div>`);
}

/** How much room the window has for its text; large letters make a small window. */
function measureRoom() {
  const letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const width = window.innerWidth / letter;
  document.body.dataset.room = width < NARROW_BELOW_REM ? 'narrow' : width < WIDE_FROM_REM ? 'middle' : 'wide';
}

/** The keys that work on every screen. */
export function frameKeys() {
  window.addEventListener('resize', measureRoom);
  keysEverywhere([
    { keys: '$mod+k', shown: 'Ctrl K', says: 'ui-shell-key-search', run: whenFull(openSearch) },
    { keys: 'F1', shown: 'F1', says: 'ui-shell-key-help', run: openHelp },
    { keys: 'F9', shown: 'F9', says: 'ui-shell-key-hall', run: whenFull(hall) },
    { keys: 'Alt+n', shown: 'Alt N', says: 'ui-shell-key-add', run: whenFull(() => { location.hash = '#members/edit'; }) },
    { keys: 'Alt+h', shown: 'Alt H', says: 'ui-shell-key-home', run: whenFull(() => { location.hash = '#home/today'; }) },
    { keys: '$mod+[Shift]+(\\+|=)', shown: 'Ctrl +', says: 'ui-shell-key-bigger', run: () => resize(1) },
    { keys: '$mod+-', shown: 'Ctrl −', says: 'ui-shell-key-smaller', run: () => resize(-1) },
  ]);
}

/** Private panels leave or come back; the status line says which. */
function hall() {
  const before = document.activeElement;
  toggleHall();
  // What was just told may name a payment.
  if (inHall()) clearNotice();
  drawFrame(shown);
  // What had the caret may have left: the next key must still find the screen.
  if (before instanceof HTMLElement && before.getClientRects().length === 0) byId('main').focus();
}

/** @param {() => unknown} run */
function whenFull(run) {
  return () => document.body.dataset.frame === 'full' && run();
}

/** @param {string} name */
function sideMenu(name) {
  const slice = name.split('/')[0];
  return html`<header class="top" id="menu" data-screen=${name}>
    <a class="brand" href="#home/today">Cabas</a>
    <button id="menu-button" class="secondary" aria-expanded="false" aria-controls="menu-list" @click=${toggleMenu}>
      ${icon('menu')} ${t('ui-shell-menu')}</button>
    <nav id="menu-list" aria-label=${t('ui-shell-menu')}><ul>
      ${MENU.map((entry) => html`<li><a id=${`menu-${entry.slice}`} href=${entry.href}
        aria-current=${entry.slice === slice || entry.also?.includes(slice ?? '') ? 'page' : nothing}>${icon(entry.icon)} ${t(entry.key)}</a></li>`)}
    </ul></nav>
    <button id="search-open" class="secondary" @click=${openSearch}>${icon('search')}
      <span>${t('ui-shell-search')}</span> <kbd>Ctrl K</kbd></button>
  </header>`;
}

function banners() {
  const start = started();
  return html`${start?.example ? html`<section class="banner example" id="banner-example" aria-label=${t('ui-shell-example')}>
      <strong>${t('ui-shell-example')}</strong> <span class="grow">${t('ui-shell-example-says')}</span>
      <button id="example-leave" class="secondary" @click=${leaveExample}>${t('ui-shell-example-leave')}</button></section>` : nothing}
    ${start?.state === 'ready' && start.problem ? html`<section class="banner read-only" id="banner-problem" aria-label=${t('ui-shell-read-only')}>
      ${icon('lock')} <strong>${t('ui-shell-read-only')}</strong> <span class="grow">${start.problem.message}</span></section>` : nothing}`;
}

/** @param {boolean} full */
function statusLine(full) {
  const view = desk();
  return html`<footer class="status">
    <p id="busy">${icon('clock')} ${t('ui-shell-busy')}</p>
    ${view && full ? html`<p class="saved">
      <span id="saved-at">${view.saved_at ? t('ui-shell-saved', { time: time(view.saved_at) }) : t('ui-shell-saved-none')}</span>
      <span class="dot" aria-hidden="true">·</span>
      <span id="desk-prefix">${t('ui-shell-desk', { prefix: view.prefix })}</span>
      <span class="dot" aria-hidden="true">·</span>
      <a id="backup-age" class=${view.backup.late ? 'late' : ''} href="#safety/backups">
        ${icon(view.backup.late ? 'triangle-alert' : 'check')} ${backupAge(view.backup)}</a>
    </p>
    ${inHall() ? html`<button id="hall-leave" class="secondary" aria-pressed="true" @click=${hall}>${icon('users')} ${t('ui-shell-hall')} <kbd>F9</kbd></button>` : nothing}
    <button id="person-open" class="secondary" @click=${openPerson}>${icon('user-round')}
      ${view.person ?? t('ui-shell-person-none')}</button>` : html`<p class="saved"></p>`}
    <fieldset class="sizes"><legend class="unseen">${t('ui-shell-text-size')}</legend>
      <button id="text-smaller" class="secondary" @click=${() => resize(-1)}>A−<span class="unseen">${t('ui-shell-key-smaller')}</span></button>
      <button id="text-bigger" class="secondary" @click=${() => resize(1)}>A+<span class="unseen">${t('ui-shell-key-bigger')}</span></button>
      <button id="help-open" class="secondary" @click=${openHelp}>?<span class="unseen">${t('ui-shell-key-help')}</span></button>
    </fieldset>
  </footer>`;
}

/** @param {{ last_at: string | null, late: boolean }} backup */
function backupAge({ last_at: last, late }) {
  if (!last) return t('ui-shell-backup-none');
  return late ? t('ui-shell-backup-late', { when: relative(last) }) : t('ui-shell-backup-age', { when: relative(last) });
}

/**
 * The next text size, up or down. Without a file it only lasts as long as the window.
 * @param {1 | -1} way
 */
async function resize(way) {
  const now = desk()?.text_percent ?? Math.round(Number.parseFloat(document.documentElement.style.fontSize || '112.5') / 1.125);
  const steps = way > 0 ? TEXT_STEPS.filter((step) => step > now) : TEXT_STEPS.filter((step) => step < now);
  const percent = way > 0 ? steps[0] : steps.at(-1);
  if (percent === undefined) return;
  document.documentElement.style.fontSize = `${percent * 1.125}%`;
  measureRoom();
  if (desk()) setDesk(await call('desk.set_text_size', { percent }));
}

async function leaveExample() {
  setStart(await call('example.leave', {}));
}

/** @param {Event} event */
function skip(event) {
  event.preventDefault();
  byId('main').focus();
}

function toggleMenu() {
  const open = byId('menu').classList.toggle('open');
  byId('menu-button').setAttribute('aria-expanded', String(open));
}
