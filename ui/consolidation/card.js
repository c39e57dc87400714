// One product of the adjustment: what is asked, and its answers as large buttons, each with its price and its people.
import { html, icon, nothing } from '../core/html.js';
import { t } from '../core/words.js';
import { field, idOf } from '../core/form.js';
import { packs } from './packs.js';

/** @import { Commands } from '../core/wire.d.ts' */
/** @import { Failure } from '../core/call.js' */
/** @import { Template } from '../core/html.js' */
/** @typedef {Commands['consolidation.show']['output']} View */
/** @typedef {View['lines'][number]} Line */
/** @typedef {Line['plans'][number]} Plan */

/**
 * @typedef {object} CardState
 * @property {boolean} here it is the one being decided
 * @property {boolean} trying a key tries, it notes nothing
 * @property {boolean} may something may be decided now
 * @property {Failure | null} failure
 * @property {string} reason what was typed of the reason
 * @property {boolean} hands the packs are typed by hand
 */
/** @typedef {{ here: (line: Line) => unknown, choose: (line: Line, plan: Plan) => unknown, typed: (line: Line) => unknown, hands: (line: Line) => unknown, who: (line: Line) => unknown, reason: (text: string) => unknown }} CardActs */

/**
 * @param {Line} line
 * @param {CardState} state
 * @param {CardActs} acts
 */
export function card(line, state, acts) {
  return html`<li class=${`adjusted ${state.here ? 'here' : ''}`} id=${`line-${line.offer}`} data-line=${line.position}>
    <button type="button" class="head" aria-expanded=${state.here} @click=${() => acts.here(line)}>
      ${standing(line)}
      <span class="grow"><strong>${line.name}</strong><span class="help">${line.need_says}</span></span>
      ${state.here ? nothing : outcome(line)}</button>
    ${state.here ? open(line, state, acts) : nothing}</li>`;
}

/** @param {Line} line */
function standing(line) {
  if (line.source === 'tried') return html`<span class="standing tried">${icon('circle-question-mark')} ${t('ui-consolidation-tried')}</span>`;
  if (line.again_says) return html`<span class="standing waiting">${icon('triangle-alert')} ${t('ui-consolidation-again')}</span>`;
  if (line.needs_decision) return html`<span class="standing waiting">${icon('circle')} ${t('ui-consolidation-waiting')}</span>`;
  return html`<span class="standing">${icon('square-check')} ${t(line.decision ? 'ui-consolidation-decided' : 'ui-consolidation-nothing')}</span>`;
}

/**
 * What counts of a line that is closed: decided, tried or proposed.
 * @param {Line} line
 */
function outcome(line) {
  const plan = line.chosen;
  if (!plan) return nothing;
  return html`<span class="outcome">${packs(plan.drawn)}
    <span class="grow">${line.needs_decision && line.source !== 'tried' ? html`<span class="help">${t('ui-consolidation-proposed')}</span>` : nothing}
      <b>${plan.packs.length ? plan.packs_says : plan.way_says}</b>${people(plan)}</span>
    <span class="private cost">${plan.cost_says}</span></span>`;
}

/**
 * @param {Line} line
 * @param {CardState} state
 * @param {CardActs} acts
 */
function open(line, state, acts) {
  return html`<div class="inside">
    ${line.again_says ? html`<p class="box refused">${icon('triangle-alert')}<span>${line.again_says}</span></p>` : nothing}
    ${line.warning ? html`<p class="box refused">${icon('triangle-alert')}<span>${line.warning}</span></p>` : nothing}
    ${asides(line)}
    ${line.decision?.holds ? html`<p class="noted">${icon('square-check')} <span>${decided(line.decision)}${line.decision.who ? html` <span class="help">${line.decision.who}</span>` : nothing}</span></p>` : nothing}
    <div class="answers" role="group" aria-label=${t('ui-consolidation-answers', { name: line.name })}>${line.plans.map((plan) => answer(line, plan, state, acts))}</div>
    ${state.may && !state.trying ? why(line, state, acts) : nothing}
    ${line.sold.length && state.hands && (state.may || state.trying) ? hands(line, state, acts) : nothing}
    <p class="actions">${line.sold.length && !state.hands && (state.may || state.trying) ? html`<button type="button" class="secondary" data-hands @click=${() => acts.hands(line)}>${icon('pencil')} ${t('ui-consolidation-by-hand')}</button>` : nothing}
      <button type="button" class="secondary private" data-who @click=${() => acts.who(line)}>${icon('users')} ${t('ui-consolidation-who')}</button></p></div>`;
}

/** @param {NonNullable<Line['decision']>} decision */
function decided({ says, reason }) {
  return reason.startsWith(says) ? reason : html`<b>${says}</b> : ${reason}`;
}

/** @param {Line} line */
function asides(line) {
  /** @type {[string, string | null][]} */
  const all = [['ui-consolidation-more', line.more_says], ['ui-consolidation-less', line.less_says], ['ui-consolidation-late', line.late_says]];
  const said = all.flatMap(([key, quantity]) => (quantity ? [t(key, { quantity })] : []));
  return said.length ? html`<p class="help">${said.join(' · ')}</p>` : nothing;
}

/**
 * @param {Line} line
 * @param {Plan} plan
 * @param {CardState} state
 * @param {CardActs} acts
 */
function answer(line, plan, state, acts) {
  return html`<button type="button" class=${`answer ${plan.chosen ? 'chosen' : ''}`} data-key=${plan.key} aria-pressed=${plan.chosen && !line.needs_decision}
    ?disabled=${!state.may && !state.trying} @click=${() => acts.choose(line, plan)}>
    <kbd>${plan.key}</kbd>
    <span class="what"><strong>${plan.packs.length ? plan.packs_says : plan.way_says}</strong>
      ${plan.packs.length ? html`<span class="help">${plan.way_says}${plan.packs.length > 1 || plan.way === 'other_pack' ? html` · ${from(plan)}` : nothing}</span>` : nothing}
      ${plan.chosen && line.needs_decision ? html`<span class="mark">${icon(line.source === 'tried' ? 'circle-question-mark' : 'arrow-right')} ${t(line.source === 'tried' ? 'ui-consolidation-tried' : 'ui-consolidation-proposed')}</span>` : nothing}</span>
    ${packs(plan.drawn, 'large')}
    <span class="people">${people(plan)}</span>
    <span class="private price"><b>${plan.cost_says}</b>${plan.unit_cost_says ? html`<span class="help">${plan.unit_cost_says}</span>` : nothing}</span></button>`;
}

/** @param {Plan} plan */
function from(plan) {
  return [...new Set(plan.packs.map((pack) => pack.supplier_name))].join(', ');
}

/**
 * What it comes to, each with its shape: a half sack for what lacks, a sack and more for what is left, a tick when it is just.
 * @param {Plan} plan
 */
function people(plan) {
  const shape = plan.shortage_qty ? 'short' : plan.surplus_qty ? 'left' : 'just';
  return html`<span class="effects"><span class=${`shape ${shape}`} aria-hidden="true">${shape === 'just' ? icon('square-check') : html`<span class="sack" data-tenths=${shape === 'short' ? 5 : 10}></span>${shape === 'left' ? '+' : ''}`}</span>
    <span>${plan.says.join(', ')}</span></span>`;
}

/**
 * @param {Line} line
 * @param {CardState} state
 * @param {CardActs} acts
 */
function why(line, { failure, reason }, acts) {
  const path = `reason-${line.offer}`;
  return field({ path, label: html`${t('ui-consolidation-reason')} <kbd>R</kbd>`, help: t('ui-consolidation-reason-help'), value: reason, wide: true,
    failure: failure?.field === 'reason' ? failure.at(path) : null,
    oninput: (event) => acts.reason(event.target instanceof HTMLInputElement ? event.target.value : '') });
}

/**
 * Packs typed by hand.
 * @param {Line} line
 * @param {CardState} state
 * @param {CardActs} acts
 * @returns {Template}
 */
function hands(line, state, acts) {
  const wrong = state.failure?.field?.startsWith('packs') ? state.failure.message : '';
  return html`<form class="by-hand" @submit=${(/** @type {SubmitEvent} */ event) => { event.preventDefault(); acts.typed(line); }}>
    <p><strong>${t('ui-consolidation-by-hand')}</strong> <span class="help">${t('ui-consolidation-by-hand-help')}</span></p>
    <div class="fields">${line.sold.map((pack) => field({ path: handOf(pack.pack), label: pack.says, help: pack.supplier_name, inputmode: 'text' }))}</div>
    ${wrong ? html`<p class="error" role="alert">${icon('triangle-alert')} ${wrong}</p>` : nothing}
    <p class="actions"><button>${icon('check')} ${t(state.trying ? 'ui-consolidation-try-it' : 'ui-consolidation-note-it')}</button></p></form>`;
}

/**
 * The field of a pack that is typed by hand.
 * @param {string} pack
 */
export function handOf(pack) {
  return `hand-${pack}`;
}

/**
 * The field of the reason, once it is drawn.
 * @param {Line} line
 */
export function reasonField(line) {
  return document.getElementById(idOf(`reason-${line.offer}`));
}
