// Adjustment: wishes become whole packs. One product at a time, decided by one key; what the whole order comes to stays
// above and changes with each answer. One may also try without noting anything.
import { html, draw, icon, nothing, repeat, byId } from '../core/html.js';
import { call, asFailure } from '../core/call.js';
import { campaignOf, noCampaign } from '../core/campaign.js';
import { t } from '../core/words.js';
import { attempt } from '../core/attempt.js';
import { openDialog } from '../core/dialog.js';
import { failureBox } from '../core/failure.js';
import { field, tick, ticked, typed, goToFailure } from '../core/form.js';
import { keysTold } from '../core/keys.js';
import { lifeline } from '../core/lifeline.js';
import { tell } from '../core/notice.js';
import { tellMade } from '../core/made.js';
import { card, handOf, reasonField } from './card.js';
import { fillPacks, legend } from './packs.js';
import { stretchGauges, supplierGauges } from './suppliers.js';

/** @import { Commands } from '../core/wire.d.ts' */
/** @import { Failure } from '../core/call.js' */
/** @typedef {Commands['consolidation.show']['output']} View */
/** @typedef {View['lines'][number]} Line */
/** @typedef {Line['plans'][number]} Plan */
/** @typedef {{ offer: string, way: Plan['way'], packs?: { pack: string, packs: string }[] }} Choice */

/**
 * @param {HTMLElement} main
 * @param {{ id: string, signal: AbortSignal }} params `id` is the campaign; without one, the one under way
 */
export async function screen(main, { id, signal }) {
  const first = await campaignOf(id);
  if (!first) return draw(main, noCampaign(t('ui-consolidation-title'), t('ui-consolidation-no-campaign')));
  const { campaign } = first;
  let shown = first;
  let view = await call('consolidation.show', { campaign });
  /** Cards keep their place while one works; what is decided does not jump away. */
  const order = view.lines.map((line) => line.offer);
  let here = view.lines.find((line) => line.needs_decision)?.offer ?? '';
  let trying = false;
  let budget = /** @type {string | null} */ (null);
  /** @type {Map<string, Choice>} */
  const tried = new Map();
  let reason = '';
  let handsOf = '';
  let said = '';
  /** The answer that waits for its reason. @type {{ line: Line, choice: Choice } | null} */
  let waiting = null;
  /** @type {Failure | null} */
  let failure = null;
  let supplierWrong = '';

  const lines = () => order.flatMap((offer) => view.lines.find((line) => line.offer === offer) ?? []);
  const current = () => view.lines.find((line) => line.offer === here) ?? null;
  /** @param {View} now */
  const take = (now) => {
    view = now;
    failure = null;
    supplierWrong = '';
    for (const line of view.lines) if (!order.includes(line.offer)) order.push(line.offer);
  };
  const look = async () => take(trying
    ? await call('consolidation.preview_plan', { campaign, choices: [...tried.values()], ...(budget === null ? {} : { budget }) })
    : await call('consolidation.show', { campaign }));
  /** @param {Failure} thrown */
  const failed = (thrown) => { failure = thrown; };
  /** @param {() => Promise<unknown>} act */
  const perform = (act) => attempt(main, { act: async () => { await act(); redraw(); }, failed, redraw });

  /** @param {string} offer */
  const goTo = (offer) => {
    if (here !== offer) {
      here = offer;
      reason = '';
      handsOf = '';
      waiting = null;
      failure = null;
    }
    redraw();
    const place = document.getElementById(`line-${offer}`);
    place?.scrollIntoView({ block: 'start' });
    const head = place?.querySelector('.head');
    if (head instanceof HTMLElement) head.focus({ preventScroll: true });
  };
  /** The next product that waits, after the one here, then from the top. */
  const goOn = () => {
    const all = lines();
    const at = all.findIndex((line) => line.offer === here);
    const next = [...all.slice(at + 1), ...all.slice(0, at + 1)].find((line) => line.needs_decision && !tried.has(line.offer));
    if (next) goTo(next.offer);
    else if (!trying) {
      here = '';
      redraw();
      const done = document.getElementById(view.suppliers.some((one) => one.needs_choice) ? 'adjust-suppliers' : 'adjust-next');
      done?.scrollIntoView({ block: 'start' });
      done?.querySelector('button')?.focus();
    } else redraw();
  };
  /** @param {1 | -1} way */
  const move = (way) => {
    const all = lines();
    const at = all.findIndex((line) => line.offer === here);
    const next = all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + way))];
    if (next) goTo(next.offer);
  };

  /** @param {Line} line @param {Choice} choice */
  const choose = async (line, choice) => {
    here = line.offer;
    waiting = { line, choice };
    try {
      if (trying) {
        tried.set(line.offer, choice);
        await look();
        said = t('ui-consolidation-told-tried', { name: line.name });
        redraw();
        return;
      }
      take(await call('consolidation.decide', { ...choice, ...(reason.trim() ? { reason } : {}) }));
      said = t('ui-consolidation-told-noted', { name: line.name, packs: view.lines.find((one) => one.offer === line.offer)?.decision?.says ?? '' });
      reason = '';
      handsOf = '';
      waiting = null;
      goOn();
    } catch (thrown) {
      if (trying) tried.delete(line.offer);
      failure = asFailure(thrown);
      redraw();
      if (failure.field === 'reason') {
        reasonField(line)?.focus({ preventScroll: true });
        reasonField(line)?.scrollIntoView({ block: 'center' });
      } else goToFailure(main, failure);
    }
  };
  /** @param {Line} line @param {Plan} plan */
  const answer = (line, plan) => choose(line, { offer: line.offer, way: plan.way,
    ...(plan.packs.length ? { packs: plan.packs.map(({ pack, packs }) => ({ pack, packs })) } : {}) });
  /** @param {Line} line */
  const byHand = (line) => choose(line, { offer: line.offer, way: 'typed', packs: line.sold
    .map(({ pack }) => ({ pack, packs: typed(main, handOf(pack)) })).filter((one) => one.packs) });
  /** Who asks a product, so that those who go short can be told. @param {Line} line */
  const who = (line) => perform(async () => {
    const { households } = await call('consolidation.show_offer', { offer: line.offer });
    openDialog({ id: 'adjust-who', title: t('ui-consolidation-who-of', { name: line.name }), content: () => html`<p>${line.need_says}</p>
      <ul class="told-list">${households.map((one) => html`<li><b>${one.code}</b> <span class="grow">${one.name}</span>
        <span>${[one.firm_says, one.more_says && t('ui-consolidation-more', { quantity: one.more_says }), one.less_says && t('ui-consolidation-less', { quantity: one.less_says }),
          one.late_says && t('ui-consolidation-late', { quantity: one.late_says })].filter(Boolean).join(' · ')}</span></li>`)}</ul>` });
  });
  const tryOut = () => perform(async () => {
    trying = !trying;
    if (!trying) {
      tried.clear();
      budget = null;
    }
    said = '';
    await look();
  });
  /** What was tried is noted, line by line. */
  const keep = () => perform(async () => {
    for (const choice of [...tried.values()]) {
      here = choice.offer;
      await call('consolidation.decide', choice);
      tried.delete(choice.offer);
    }
    trying = false;
    budget = null;
    await look();
    tell(t('ui-consolidation-kept'));
    goOn();
  });
  /** @param {SubmitEvent} event */
  const tryBudget = (event) => {
    event.preventDefault();
    budget = typed(main, 'budget');
    void perform(look);
  };
  /** @param {SubmitEvent} event */
  const acceptAll = (event) => {
    event.preventDefault();
    const why = typed(main, 'plan-reason');
    void perform(async () => {
      try {
        take(await call('consolidation.decide_all', { campaign, reason: why, ...(trying && budget !== null ? { budget } : {}) }));
      } catch (thrown) {
        const wrong = asFailure(thrown);
        throw wrong.field === 'reason' ? wrong.at('plan-reason') : wrong;
      }
      trying = false;
      budget = null;
      tried.clear();
      await look();
      tell(t('ui-consolidation-kept'));
      goOn();
    });
  };
  /** @param {string} supplier @param {View['suppliers'][number]['ways'][number]['way']} way */
  const supplierWay = (supplier, way) => {
    const why = typed(main, `reason-${supplier}`);
    void perform(async () => {
      try {
        take(await call('consolidation.choose_supplier_way', { campaign, supplier, way, ...(why ? { reason: why } : {}) }));
      } catch (thrown) {
        supplierWrong = supplier;
        const wrong = asFailure(thrown);
        throw wrong.field === 'reason' ? wrong.at(`reason-${supplier}`) : wrong;
      }
    });
  };
  const adjusted = () => perform(async () => {
    shown = await call('campaigns.adjust', { campaign });
    await look();
    tell(shown.says);
  });
  /** @param {string} key @param {() => Promise<Commands['documents.adjustment_sheet']['output']>} run */
  const print = (key, run) => () => perform(async () => {
    const { path, pages } = await run();
    tellMade(t('ui-papers-done', { title: t(key), count: pages }), path);
  });

  window.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
    const line = current();
    const writing = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox';
    if (writing) {
      const inReason = line && event.target === reasonField(line);
      if (inReason && event.key === 'Enter') {
        event.preventDefault();
        if (waiting?.line.offer === line.offer) void choose(line, waiting.choice);
        else document.querySelector('.adjusted.here .answer')?.scrollIntoView({ block: 'nearest' });
      }
      if (inReason && (event.key === 'Escape' || (event.key === 'Enter' && !waiting))) {
        const head = document.querySelector('.adjusted.here .answer');
        if (head instanceof HTMLElement) head.focus();
      }
      return;
    }
    // The key's place, not its letter: figures need no shift on a French keyboard.
    const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code);
    const plan = digit && line?.plans.find((one) => one.key === Number(digit[1]));
    if (line && plan && (view.may_decide || trying)) {
      event.preventDefault();
      if (!event.repeat) void answer(line, plan);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key.toLowerCase() === 'r' && line) {
      event.preventDefault();
      reasonField(line)?.focus();
    } else if (event.key.toLowerCase() === 'e') {
      event.preventDefault();
      void tryOut();
    }
  }, { signal });
  keysTold([
    { shown: '1 … 9', says: t('ui-consolidation-key-answer') },
    { shown: '↓ ↑', says: t('ui-consolidation-key-move') },
    { shown: 'R', says: t('ui-consolidation-key-reason') },
    { shown: 'E', says: t('ui-consolidation-key-try') },
  ]);

  const redraw = () => {
    const all = lines();
    draw(main, html`<div class="title-line"><h1>${t('ui-consolidation-title')} · ${view.title}</h1></div>
      ${lifeline(shown)}
      ${all.length === 0 ? html`<p class="empty" id="adjust-empty">${t('ui-consolidation-empty')} <a role="button" href=${`#baskets/entry/${campaign}`}>${t('ui-consolidation-to-entry')}</a></p>` : html`
      ${view.not_now ? html`<p class="box">${icon('info')}<span>${view.not_now}</span></p>` : html`<p class="lead">${t('ui-consolidation-says')}</p>`}
      ${totals()}
      ${failure && !failure.field ? failureBox(failure) : nothing}
      ${legend()}
      <ul class="adjust-lines" id="adjust-lines">${repeat(all, (line) => line.offer, (line) => card(line, {
        here: line.offer === here, trying, may: view.may_decide, failure: line.offer === here ? failure : null, reason, hands: handsOf === line.offer,
      }, { here: (one) => (here === one.offer ? goTo('') : goTo(one.offer)), choose: answer, typed: byHand,
        hands: (one) => { handsOf = one.offer; redraw(); const first = one.sold[0]; if (first) document.getElementById(handOf(first.pack))?.focus(); },
        who, reason: (text) => { reason = text; } }))}</ul>
      ${supplierGauges(view.suppliers, { may: view.may_decide && !trying, failure, of: supplierWrong }, supplierWay)}
      ${trying ? whatIf() : next()}
      ${papers()}`}`);
    fillPacks(main);
    stretchGauges(main);
  };

  const totals = () => {
    const { totals: sum } = view;
    return html`<div class=${`adjust-totals ${trying ? 'trying' : ''}`} id="adjust-totals">
      <p class="figure"><b id="adjust-to-decide">${sum.to_decide_says}</b></p>
      <p class="figure private"><span>${t('ui-consolidation-cost')}</span> <b id="adjust-cost">${sum.cost_says}</b></p>
      <p class="figure private"><span>${t('ui-consolidation-surplus')}</span> <b id="adjust-surplus">${sum.surplus_says}</b>
        ${sum.budget_says ? html`<span class=${sum.over_budget ? 'late' : 'help'}>${sum.over_budget ? icon('triangle-alert') : nothing} ${sum.budget_says}</span>` : nothing}</p>
      <p class="figure"><b id="adjust-short">${sum.short_says}</b></p>
      <button type="button" class="secondary" id="adjust-try" aria-pressed=${trying} @click=${tryOut}>${icon(trying ? 'x' : 'circle-question-mark')} ${t(trying ? 'ui-consolidation-try-end' : 'ui-consolidation-try')} <kbd>E</kbd></button>
      <p role="status" class="said" id="adjust-said">${trying ? '' : said}</p>
      ${trying ? html`<div class="said try-bar" id="adjust-what-if">${icon('circle-question-mark')} <span class="grow" role="status">${said || t('ui-consolidation-what-if-says')}</span>
        ${tried.size ? html`<button type="button" id="adjust-keep" @click=${keep}>${icon('check')} ${t('ui-consolidation-keep', { count: tried.size })}</button>
          <button type="button" class="secondary" id="adjust-forget" @click=${tryOut}>${icon('undo-2')} ${t('ui-consolidation-forget')}</button>` : nothing}</div>` : nothing}</div>`;
  };

  /** A plan for the whole order, within what may stay in stock. */
  const whatIf = () => html`<section class="card attention private" aria-labelledby="adjust-plan-title"><h2 id="adjust-plan-title">${icon('lock')} ${t('ui-consolidation-plan')}</h2>
    ${view.totals.plan_says.map((sentence) => html`<p>${sentence}</p>`)}
    <form class="line" @submit=${tryBudget}>${field({ path: 'budget', label: t('ui-consolidation-budget'), help: t('ui-consolidation-budget-help'), value: budget ?? '', failure })}
      <button class="secondary" id="adjust-budget">${t('ui-consolidation-budget-see')}</button></form>
    ${view.totals.to_decide && !tried.size ? acceptPlan() : nothing}</section>`;

  const acceptPlan = () => html`<form class="line" id="adjust-all" @submit=${acceptAll}>
    ${field({ path: 'plan-reason', label: t('ui-consolidation-all-reason'), help: t('ui-consolidation-all-help'), failure, wide: true })}
    <button class="secondary" id="adjust-all-do">${icon('check')} ${t('ui-consolidation-all')}</button></form>`;

  const next = () => {
    const { to_decide: left, to_decide_says: says } = view.totals;
    const choosing = view.suppliers.filter((one) => one.needs_choice);
    return html`<section class="card now" id="adjust-next" aria-labelledby="adjust-next-title"><h2 id="adjust-next-title">${left ? says : choosing.length ? t('ui-consolidation-suppliers-left', { names: choosing.map((one) => one.name).join(', ') }) : t('ui-consolidation-all-decided')}</h2>
      ${left && view.may_decide ? html`<details class="fold"><summary>${t('ui-consolidation-all')}</summary>${acceptPlan()}</details>` : nothing}
      ${view.state === 'closed' && !left ? html`<p class="actions"><button id="adjust-do" class=${choosing.length ? 'secondary' : nothing} @click=${adjusted}>${icon('check')} ${t('ui-campaigns-do-adjust')}</button></p>` : nothing}
      ${view.state === 'closed' ? nothing : html`<p class="actions"><a role="button" id="adjust-to-campaign" href=${`#campaigns/show/${campaign}`}>${icon('arrow-right')} ${t('ui-consolidation-to-campaign')}</a></p>`}</section>`;
  };

  const papers = () => html`<section class="card" aria-labelledby="adjust-papers"><h2 id="adjust-papers">${t('ui-consolidation-papers')}</h2>
    ${tick({ path: 'adjust-large', label: t('ui-papers-large') })}
    <p class="actions"><button class="secondary" id="paper-adjustment" @click=${print('ui-consolidation-paper-sheet', () => call('documents.adjustment_sheet', { campaign, large: ticked(main, 'adjust-large') }))}>${icon('printer')} ${t('ui-consolidation-paper-sheet')}</button>
      <button class="secondary" id="paper-rule" @click=${print('ui-consolidation-paper-rule', () => call('documents.sharing_rule', { campaign }))}>${icon('printer')} ${t('ui-consolidation-paper-rule')}</button>
      <a role="button" class="secondary" id="to-shared" href=${`#consolidation/shared/${campaign}`}>${icon('users')} ${t('ui-consolidation-shared')}</a></p></section>`;

  redraw();
  if (here) byId(`line-${here}`).querySelector('button')?.focus({ preventScroll: true });
}
