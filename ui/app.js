// The window: starts, then shows the screen that the address after `#` names.
import { call, asFailure, afterWrite } from './core/call.js';
import { html, draw, byId } from './core/html.js';
import { t, loadWords, language } from './core/words.js';
import { busy } from './core/ready.js';
import { desk, onDesk, onStart, refreshDesk, setStart, started } from './core/desk.js';
import { clearNotice, tellFailure } from './core/notice.js';
import { failureBox } from './core/failure.js';
import { leaveKeys } from './core/keys.js';
import { drawFrame, frameKeys } from './shell/frame.js';

/** @typedef {{ id: string, rest: string[], signal: AbortSignal }} Params `rest` is what the address names after `id` */
/** @typedef {{ screen: (main: HTMLElement, params: Params) => Promise<void> }} ScreenModule */

/** @type {Record<string, () => Promise<ScreenModule>>} */
const SCREENS = {
  'welcome/first_start': () => import('./welcome/first_start.js'),
  'home/today': () => import('./home/today.js'),
  'adhesions/permanence': () => import('./adhesions/permanence.js'),
  'adhesions/list': () => import('./adhesions/list.js'),
  'adhesions/rules': () => import('./adhesions/rules.js'),
  'cash/book': () => import('./cash/book.js'),
  'tills/day': () => import('./tills/day.js'),
  'tills/open': () => import('./tills/open.js'),
  'tills/close': () => import('./tills/close.js'),
  'tills/deposit': () => import('./tills/deposit.js'),
  'tills/show': () => import('./tills/show.js'),
  'books/years': () => import('./books/years.js'),
  'books/accounts': () => import('./books/accounts.js'),
  'bank/statement': () => import('./bank/statement.js'),
  'accounts/list': () => import('./accounts/list.js'),
  'accounts/show': () => import('./accounts/show.js'),
  'accounts/pay': () => import('./accounts/pay.js'),
  'cheques/list': () => import('./cheques/list.js'),
  'members/list': () => import('./members/list.js'),
  'members/show': () => import('./members/show.js'),
  'members/edit': () => import('./members/edit.js'),
  'members/import': () => import('./members/import.js'),
  'papers/list': () => import('./papers/list.js'),
  'journal/list': () => import('./journal/list.js'),
  'safety/backups': () => import('./safety/backups.js'),
  'safety/rescue': () => import('./safety/rescue.js'),
  'settings/show': () => import('./settings/show.js'),
  'tiers/list': () => import('./tiers/list.js'),
  'funds/list': () => import('./funds/list.js'),
  'sharing/show': () => import('./sharing/show.js'),
  'settlement/show': () => import('./settlement/show.js'),
  'settlement/household': () => import('./settlement/household.js'),
  'settlement/reconcile': () => import('./settlement/reconcile.js'),
  'settlement/producers': () => import('./settlement/producers.js'),
  'baskets/entry': () => import('./baskets/entry.js'),
  'baskets/list': () => import('./baskets/list.js'),
  'baskets/demand': () => import('./baskets/demand.js'),
  'baskets/calls': () => import('./baskets/calls.js'),
  'baskets/files': () => import('./baskets/files.js'),
  'consolidation/show': () => import('./consolidation/show.js'),
  'consolidation/shared': () => import('./consolidation/shared.js'),
  'purchasing/list': () => import('./purchasing/list.js'),
  'purchasing/show': () => import('./purchasing/show.js'),
  'purchasing/invoice': () => import('./purchasing/invoice.js'),
  'purchasing/bill': () => import('./purchasing/bill.js'),
  'campaigns/list': () => import('./campaigns/list.js'),
  'campaigns/show': () => import('./campaigns/show.js'),
  'campaigns/edit': () => import('./campaigns/edit.js'),
  'campaigns/offers': () => import('./campaigns/offers.js'),
  'campaigns/wishes': () => import('./campaigns/wishes.js'),
  'pickup/day': () => import('./pickup/day.js'),
  'pickup/household': () => import('./pickup/household.js'),
  'pickup/product': () => import('./pickup/product.js'),
  'pickup/absent': () => import('./pickup/absent.js'),
  'pickup/reenter': () => import('./pickup/reenter.js'),
  'pickup/recall': () => import('./pickup/recall.js'),
  'pickup/containers': () => import('./pickup/containers.js'),
  'stock/list': () => import('./stock/list.js'),
  'stock/show': () => import('./stock/show.js'),
  'receptions/list': () => import('./receptions/list.js'),
  'receptions/entry': () => import('./receptions/entry.js'),
  'volunteers/show': () => import('./volunteers/show.js'),
  'catalogue/list': () => import('./catalogue/list.js'),
  'catalogue/edit': () => import('./catalogue/edit.js'),
  'catalogue/suppliers': () => import('./catalogue/suppliers.js'),
  'catalogue/supplier': () => import('./catalogue/supplier.js'),
  'catalogue/import': () => import('./catalogue/import.js'),
};
const HOME = 'home/today';
const WELCOME = 'welcome/first_start';
const RESCUE = 'safety/rescue';

let leaving = new AbortController();

export async function start() {
  const done = busy();
  // Side by side, with the screen that nearly every start shows (what fails there is told when it is shown).
  const [fresh] = await Promise.all([call('app.start', {}), loadWords(), refreshDesk(), SCREENS[HOME]?.().catch(() => null)]);
  setStart(fresh);
  onStart((where) => void otherFile(where));
  onDesk(() => void deskChanged());
  afterWrite(() => void refreshDesk());
  frameKeys();
  window.addEventListener('hashchange', () => void show());
  window.addEventListener('unhandledrejection', (event) => {
    event.preventDefault();
    tellFailure(asFailure(event.reason));
  });
  await show();
  done();
}

/**
 * Another file is open: its language, its desk, its first screen.
 * @param {string} where
 */
async function otherFile(where) {
  const done = busy();
  await refreshDesk();
  await loadWords();
  if (location.hash === where || started()?.state !== 'ready') await show();
  else location.hash = where;
  done();
}

/** The desk's answer is new; when its language is too, everything is drawn again in that language. */
async function deskChanged() {
  const lang = desk()?.lang;
  if (lang && lang !== language()) {
    const done = busy();
    await loadWords(lang);
    await show();
    done();
  } else {
    drawFrame(current().name);
  }
}

/** The screen asked for, or the one that this state of the file calls for. */
function current() {
  const [slice = '', name = '', id = '', ...rest] = location.hash.slice(1).split('/');
  const asked = `${slice}/${name}`;
  const state = started()?.state;
  if (state === 'rescue') return { name: RESCUE, id: '', rest };
  if (state === 'first_start') return { name: WELCOME, id: asked === WELCOME ? id : '', rest };
  return { name: asked in SCREENS && asked !== RESCUE ? asked : HOME, id, rest };
}

async function show() {
  const done = busy();
  leaving.abort();
  leaving = new AbortController();
  const { signal } = leaving;
  leaveKeys();
  const { name, id, rest } = current();
  drawFrame(name);
  clearNotice();
  const main = byId('main');
  const place = document.createElement('div');
  place.className = 'screen';
  place.dataset.screen = name;
  try {
    const module = await SCREENS[name]?.();
    if (signal.aborted) return;
    main.replaceChildren(place);
    await module?.screen(place, { id, rest, signal });
  } catch (thrown) {
    main.replaceChildren(place);
    console.error(thrown);
    draw(place, plain(asFailure(thrown)));
  } finally {
    if (!signal.aborted) arrive(main, place);
    done();
  }
}

/**
 * The title of the window follows the screen, and the keyboard starts in it.
 * @param {HTMLElement} main
 * @param {HTMLElement} place
 */
function arrive(main, place) {
  const title = place.querySelector('h1');
  document.title = title?.textContent ? `${title.textContent.trim()} · Cabas` : 'Cabas';
  main.scrollTop = 0;
  const first = place.querySelector('[data-first]') ?? title;
  if (place.contains(document.activeElement) || document.querySelector('dialog[open]')) return;
  if (first === title) title?.setAttribute('tabindex', '-1');
  if (first instanceof HTMLElement) first.focus();
}

/**
 * The page of a screen that could not be drawn.
 * @param {import('./core/call.js').Failure} failure
 */
function plain(failure) {
  return html`<h1>${t('ui-shell-plain-title')}</h1>
    <p>${t('ui-shell-plain-safe')}</p>
    ${failureBox(failure)}
    <p class="actions"><a role="button" id="plain-home" href="#home/today">${t('ui-shell-plain-home')}</a></p>`;
}
