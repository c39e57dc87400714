// Entry of the forms (bons): a household, its form as it is printed, the next household; hands stay on the keyboard.
import { html, draw, byId, icon, nothing } from '../core/html.js';
import { call, asFailure } from '../core/call.js';
import { t } from '../core/words.js';
import { keysTold } from '../core/keys.js';
import { failureBox, ofMoney } from '../core/failure.js';
import { lifeline } from '../core/lifeline.js';
import { basketsNav, campaignOf, noCampaign } from './nav.js';
import { finder } from './finder.js';
import { orderGrid } from './grid.js';
import { productField } from './product.js';
import { householdCard } from './household.js';
import { formEnd, control } from './end.js';
import { beside } from './beside.js';
import { tellMade } from '../core/made.js';
import { renewal } from '../core/renewal.js';
import { openSlip } from './slip.js';
import { holdKeys } from './held.js';

/** @import { BasketView, FormChannel, SecondForm } from '../core/wire.d.ts' */
/** @import { Failure } from '../core/call.js' */
/** @typedef {BasketView['lines'][number]} Line */
/**
 * A household at the table, from its code to « Suivant ».
 * @typedef {object} Sitting
 * @property {BasketView} view the last answer
 * @property {string | null} basket none before the first line of a first form
 * @property {FormChannel} channel
 * @property {string} place
 * @property {boolean} inTime
 * @property {boolean} choosing which form is on the table is not said yet
 * @property {Failure | null} failure
 * @property {Failure | null} headFailure
 * @property {Awaited<ReturnType<typeof renewal>> | null} renewal
 * @property {string} warned the control total that was said to be wrong once
 * @property {boolean} counted whether the control total was asked for once
 */

const SILENT = { sentence: '', owed: '', undo: false };

/** How the next form comes: as the last one did. */
let lastChannel = /** @type {FormChannel} */ ('paper');

/**
 * @param {HTMLElement} main
 * @param {{ id: string, rest: string[], signal: AbortSignal }} params `rest`: a household, and `phone` from the round of calls
 */
export async function screen(main, { id, rest: [start = '', how = ''], signal }) {
  const shown = await campaignOf(id);
  if (!shown) return draw(main, noCampaign());
  const { campaign } = shown;
  if (how === 'phone') lastChannel = 'phone';
  keysTold(keys());
  draw(main, html`<div class="title-line"><h1>${t('ui-baskets-entry')} · ${shown.title}</h1></div>
    ${lifeline(shown)}
    ${basketsNav(campaign, 'entry')}
    <div id="order-finder"></div>
    <div id="order-who"></div>
    <div id="order-sheet" class="order-sheet" hidden>
      <div class="order-form">
        <div id="order-product" class="order-product"></div>
        <table id="order-grid" class="order-grid" aria-label=${t('ui-baskets-grid')}></table>
        <div id="order-end"></div>
      </div>
      <aside id="order-beside" class="order-beside"></aside>
    </div>
    <div id="order-foot" class="order-foot"></div>`);

  /** @type {Sitting | null} */
  let sitting = null;
  /** @type {Line | null} */
  let here = null;
  /** What was said last, to whom, and whether it can be taken back. */
  let told = SILENT;
  /** Lines are written one after the other, in the order in which they were typed. */
  let queue = /** @type {Promise<unknown>} */ (Promise.resolve());
  const held = holdKeys(main, signal);

  /**
   * One write after the other; the form is begun with the first of them.
   * @param {(basket: string) => Promise<BasketView>} write
   * @returns {Promise<BasketView>}
   */
  const inTurn = (write) => {
    const mine = sitting;
    const run = queue.then(async () => {
      if (!mine) throw new Error('nobody is at the table');
      const basket = mine.basket ?? await begin(mine, null);
      return write(basket);
    });
    queue = run.catch(() => undefined);
    return run;
  };
  /**
   * @param {Sitting} mine
   * @param {SecondForm | null} form
   */
  const begin = async (mine, form) => {
    const view = await call('baskets.begin', {
      campaign, household: mine.view.household.household, channel: mine.channel, place: mine.place || null, form,
      ...(mine.inTime ? { handed_in_time: true } : {}),
    });
    lastChannel = mine.channel;
    mine.view = view;
    mine.basket = view.basket;
    sayOf(view);
    return view.basket ?? '';
  };

  const grid = orderGrid(/** @type {HTMLTableElement} */ (byId('order-grid')), {
    save: (offer, typed) => inTurn((basket) => call('baskets.set_line', { basket, offer, ...typed })),
    told: (sentence, undo) => say(sentence, undo),
    failed: (failure) => { told = ofMoney(failure) ? { ...SILENT, owed: failure.message } : { ...SILENT, sentence: failure.message }; drawFoot(); },
    toProduct: (letters) => product.focus(letters),
    ended: () => product.focus(''),
    entered: (line) => { here = line; drawBeside(); },
    refused: (failure) => {
      if (sitting) sitting.failure = failure;
      drawWho();
    },
    answered: (view) => {
      if (!sitting) return;
      const begun = sitting.view.basket !== view.basket || sitting.view.forms.length !== view.forms.length;
      sitting.view = { ...view, lines: withLines(sitting.view.lines, view.lines) };
      here = sitting.view.lines.find((line) => line.offer === here?.offer) ?? null;
      if (view.told || view.told_private) told = toldBy(view);
      else if (!told.undo) told = SILENT;
      if (begun || view.household.blocked) drawWho();
      drawEnd();
      drawBeside();
      drawFoot();
    },
  });
  const product = productField(byId('order-product'), {
    find: grid.find,
    jump: grid.jump,
    up: grid.last,
    down: grid.first,
    finish: () => finish(),
    scanned: async (code) => { if (await left()) await who.open(code); },
  });
  const who = finder(byId('order-finder'), { open: (household) => open(household), held });

  /**
   * @param {string} sentence
   * @param {boolean} undo
   */
  const say = (sentence, undo) => {
    told = { ...SILENT, sentence, undo };
    drawFoot();
  };
  /** @param {BasketView} view */
  const sayOf = (view) => {
    told = toldBy(view);
    drawFoot();
  };

  /** @param {string} household */
  const open = async (household) => {
    if (sitting && !await left()) return false;
    const view = await call('baskets.show', { campaign, household });
    const mine = seat(view);
    mine.choosing = view.basket !== null;
    told = SILENT;
    lay(view);
    who.close();
    if (shut(view)) focusOn('#order-renew, #order-pay, #order-leave');
    else if (mine.choosing) focusOn('#form-same');
    else grid.first();
    byId('order-who').scrollIntoView({ block: 'start' });
    return !shut(view) && !mine.choosing;
  };
  /**
   * @param {BasketView} view
   * @returns {Sitting}
   */
  const seat = (view) => {
    sitting = {
      view, basket: view.basket, channel: view.head?.channel ?? lastChannel, place: view.head?.place ?? '', inTime: false,
      choosing: false, failure: null, headFailure: null, renewal: null, warned: '', counted: false,
    };
    return sitting;
  };
  /**
   * A form on the table.
   * @param {BasketView} view
   */
  const lay = (view) => {
    here = null;
    grid.show(view, shut(view) || Boolean(sitting?.choosing));
    byId('order-sheet').hidden = shut(view);
    drawWho();
    drawEnd();
    drawBeside();
    drawFoot();
  };
  /** @param {string} selector */
  const focusOn = (selector) => {
    const target = main.querySelector(selector);
    if (target instanceof HTMLElement) target.focus();
  };
  /** @param {string} [basket] another form of the same household */
  const show = async (basket) => {
    if (!sitting || (basket && !await left())) return;
    const { household } = sitting.view.household;
    const view = basket ? await call('baskets.show', { campaign, household, basket }) : sitting.view;
    seat(view);
    lay(view);
    grid.first();
  };
  /** @param {SecondForm} form */
  const another = async (form) => {
    const mine = sitting;
    if (!mine) return;
    try {
      await begin(mine, form);
      seat(mine.view);
      lay(mine.view);
      sayOf(mine.view);
      grid.first();
    } catch (thrown) {
      mine.failure = asFailure(thrown);
      drawWho();
    }
  };
  const renew = async () => {
    const mine = sitting;
    if (!mine) return;
    const { household } = mine.view.household;
    mine.renewal = await renewal(main, household, {
      redraw: () => drawWho(), leave: () => leave(''), leaving: t('ui-baskets-other-household'), done: async (sentence) => {
        await open(household);
        say(sentence, false);
      },
    });
    drawWho();
    mine.renewal.focus();
  };

  /** What is typed is saved; nothing that was refused is left behind unseen. */
  const left = async () => {
    grid.leaveCell();
    await queue;
    return !grid.goToWrong();
  };
  const finish = async () => {
    const mine = sitting;
    if (!mine || !await left()) return;
    const counted = mine.view.head?.control_total ?? null;
    const field = main.querySelector('#control_total');
    // Asked once: a paper may have none, and a click on « Foyer suivant » takes the caret from the field each time.
    if (mine.channel === 'paper' && mine.view.crossed > 0 && counted === null && field instanceof HTMLInputElement
      && !mine.counted && document.activeElement !== field) {
      mine.counted = true;
      field.select();
      field.scrollIntoView({ block: 'nearest' });
      return;
    }
    const { household, forms, basket, crossed } = mine.view;
    const number = forms.find((one) => one.basket === basket)?.number;
    leave(number === undefined ? t('ui-baskets-nothing-typed', { code: household.code, name: household.name })
      : t('ui-baskets-typed', { code: household.code, name: household.name, number, count: crossed }));
  };
  /** @param {string} sentence */
  const leave = (sentence) => {
    grid.forget();
    sitting = null;
    byId('order-sheet').hidden = true;
    draw(byId('order-who'), nothing);
    who.reset();
    main.scrollIntoView({ block: 'start' });
    say(sentence, false);
  };
  /** @param {Record<string, string>} head */
  const change = async (head) => {
    const mine = sitting;
    if (!mine) return;
    if (head.channel) mine.channel = /** @type {FormChannel} */ (head.channel);
    if (head.place !== undefined) mine.place = head.place;
    if (!mine.basket && (head.channel || head.place !== undefined)) return;
    try {
      const view = await inTurn((basket) => call('baskets.set_head', { basket, ...head }));
      mine.headFailure = null;
      grid.apply(view);
    } catch (thrown) {
      mine.headFailure = asFailure(thrown);
      drawEnd();
    }
  };
  /** @param {KeyboardEvent} event */
  const controlKey = async (event) => {
    const field = event.target;
    if (event.key !== 'Enter' || event.repeat || !(field instanceof HTMLInputElement)) return;
    event.preventDefault();
    if (event.shiftKey) return grid.last();
    const mine = sitting;
    const text = field.value.trim();
    if (!mine) return;
    if (text !== String(mine.view.head?.control_total ?? '')) await change({ control_total: text });
    await queue;
    const wrong = mine.headFailure !== null || (mine.view.agrees === false && mine.warned !== text);
    mine.warned = mine.headFailure ? '' : text;
    if (wrong) field.select();
    else await finish();
  };
  const slip = async () => {
    if (!sitting || !await left()) return;
    await openSlip(campaign, sitting.view.household.household);
  };

  const printForm = async () => {
    if (!sitting) return;
    const { path } = await call('documents.order_form', { campaign, household: sitting.view.household.household });
    tellMade(t('ui-baskets-print-form-made'), path);
  };

  const drawWho = () => {
    if (!sitting) return;
    draw(byId('order-who'), householdCard({
      view: sitting.view, choosing: sitting.choosing, failure: sitting.failure, inTime: sitting.inTime, renewal: sitting.renewal?.template() ?? nothing,
    }, {
      same: () => show(), other: another, show, renew, leave: () => leave(''), print: printForm,
      inTime: (yes) => { if (sitting) sitting.inTime = yes; },
    }));
  };
  const drawEnd = () => {
    if (!sitting) return;
    const { view, place, channel, headFailure } = sitting;
    draw(byId('order-end'), sitting.choosing || shut(view) ? nothing
      : formEnd({ view, place: view.head?.place ?? place, channel: view.head?.channel ?? channel, failure: headFailure }, { change, control: controlKey, next: finish }));
  };
  const drawBeside = () => {
    if (sitting) draw(byId('order-beside'), beside(sitting.view, here, { slip }));
  };
  const drawFoot = () => {
    const foot = byId('order-foot');
    foot.classList.toggle('busy', Boolean(sitting || told.sentence || told.owed));
    draw(foot, html`
      ${sitting ? html`<p id="order-foot-who"><b>${sitting.view.household.code}</b> ${sitting.view.household.name}</p>` : nothing}
      <p role="status" id="order-told">${told.sentence ? html`${icon('info')} ${told.sentence}` : nothing}
        ${told.owed ? html`<span class="private">${icon('lock')} ${told.owed}</span>` : nothing}</p>
      ${told.undo ? html`<button type="button" class="secondary" id="order-undo" @click=${grid.undo}>${icon('undo-2')} ${t('ui-shell-undo')} <kbd>Ctrl Z</kbd></button>` : nothing}
      ${sitting && !sitting.choosing ? control(sitting.view) : nothing}`);
  };

  signal.addEventListener('abort', () => grid.leaveCell());
  who.draw();
  if (start) {
    try {
      await open(start);
    } catch (thrown) {
      draw(byId('order-who'), failureBox(asFailure(thrown)));
    }
  }
  return undefined;
}

/** What F1 tells of this screen. */
function keys() {
  const enter = t('ui-baskets-enter');
  return [
    { shown: enter, says: 'ui-baskets-key-enter' }, { shown: t('ui-baskets-shift-enter'), says: 'ui-baskets-key-back' },
    { shown: '/', says: 'ui-baskets-key-product' }, { shown: 'Ctrl D', says: 'ui-baskets-key-copy' },
    { shown: t('ui-baskets-delete'), says: 'ui-baskets-key-zero' }, { shown: 'Ctrl Z', says: 'ui-baskets-key-undo' },
    { shown: 'F2', says: 'ui-baskets-key-inside' }, { shown: t('ui-baskets-escape'), says: 'ui-baskets-key-restore' },
  ];
}

/**
 * Whether no form can be begun: one that is there already may still become smaller.
 * @param {BasketView} view
 */
function shut(view) {
  return view.household.blocked && view.basket === null;
}

/**
 * What an answer has to say, what is owed apart.
 * @param {BasketView} view
 */
function toldBy(view) {
  return { sentence: view.told ?? '', owed: view.told_private ?? '', undo: false };
}

/**
 * A change of one line tells that one alone: the others stay as they were.
 * @param {Line[]} known
 * @param {Line[]} told
 */
function withLines(known, told) {
  const changed = new Map(told.map((line) => [line.offer, line]));
  return known.map((line) => changed.get(line.offer) ?? line);
}
