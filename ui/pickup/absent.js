// What nobody fetched: until when it waits, then back to the stock or given away; and the rules the group set for it.
import { html, draw, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { attempt } from '../core/attempt.js';
import { t } from '../core/words.js';
import { lifeline } from '../core/lifeline.js';
import { tell } from '../core/notice.js';
import { choice, field, formFailure, tick, ticked, typed } from '../core/form.js';
import { campaignOf, noCampaign, pickupNav } from './nav.js';

/** @import { Failure } from '../core/call.js' */
/** @import { Commands, Outcome, Shelf, ThenDo } from '../core/wire.d.ts' */
/** @typedef {Commands['pickup.list_waiting']['output']} Waiting */
/** @typedef {Waiting['households'][number]} Household */
/** @typedef {Household['lines'][number]} Line */
/** @typedef {Waiting['gone'][number]} Gone */
/** @typedef {Waiting['rules'][number]} Rule */

/** @type {Record<Shelf, string>} */
const SHELVES = { dry: 'ui-pickup-shelf-dry', fresh: 'ui-pickup-shelf-fresh', cold: 'ui-pickup-shelf-cold' };
/** @type {{ outcome: Outcome, key: string, icon: string }[]} */
const OUTCOMES = [
  { outcome: 'kept', key: 'ui-pickup-keep', icon: 'clock' },
  { outcome: 'stock', key: 'ui-pickup-to-stock', icon: 'package' },
  { outcome: 'given', key: 'ui-pickup-give', icon: 'check' },
];

/**
 * @param {HTMLElement} main
 * @param {{ id: string }} params `id` is the campaign; without one, the one under way
 */
export async function screen(main, { id }) {
  const life = await campaignOf(id);
  if (!life) return draw(main, noCampaign());
  const { campaign } = life;
  let shown = await call('pickup.list_waiting', { campaign });
  /** The line being settled. @type {{ household: string, offer: string } | null} */
  let settling = null;
  /** @type {Outcome} */
  let outcome = 'kept';
  /** @type {Shelf | null} */
  let setting = null;
  /** @type {Failure | null} */
  let failure = null;

  /** @param {() => Promise<unknown>} act @param {string} key */
  const write = (act, key) => attempt(main, {
    act: async () => {
      await act();
      shown = await call('pickup.list_waiting', { campaign });
      failure = null;
      settling = null;
      setting = null;
      redraw();
      tell(t(key));
    },
    failed: (thrown) => { failure = thrown; },
    redraw: () => redraw(),
  });
  /** @param {SubmitEvent} event */
  const settle = (event) => {
    event.preventDefault();
    const line = settling;
    if (!line) return;
    void write(() => call('pickup.settle_absent', { campaign, ...line, outcome, charged: outcome === 'given' ? ticked(main, 'charged') : null,
      until_on: outcome === 'kept' ? typed(main, 'until_on') || null : null, reason: typed(main, 'reason') || null }), 'ui-pickup-settled');
  };
  /** @param {Shelf} shelf */
  const rule = (shelf) => (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    void write(() => call('pickup.set_absence_rule', { shelf, grace_days: typed(main, 'grace_days'), then_do: /** @type {ThenDo} */ (typed(main, 'then_do')), charged: ticked(main, 'charged') }), 'ui-pickup-rule-set');
  };
  /** @param {Household} household @param {Line} line @param {Outcome} what */
  const begin = (household, line, what) => {
    settling = { household: household.household, offer: line.offer };
    setting = null;
    outcome = what;
    failure = null;
    redraw();
    document.getElementById(what === 'kept' ? 'until_on' : 'reason')?.focus();
  };
  /** @param {Line} line */
  const settleForm = (line) => html`<form class="pickup-typing" @submit=${settle}>${formFailure(main, failure)}
    <div class="fields">${outcome === 'kept' ? field({ path: 'until_on', label: t('ui-pickup-keep-until'), help: t('ui-pickup-keep-until-help'), failure }) : outcome === 'given' ? tick({ path: 'charged', label: t('ui-pickup-charged'), help: t('ui-pickup-charged-help'), checked: shown.rules.some((one) => one.shelf === line.shelf && one.charged) }) : nothing}
    ${field({ path: 'reason', label: t('ui-pickup-reason'), failure })}</div>
    <p class="actions"><button class="pickup-target" id="pickup-settle">${icon('check')} ${t(OUTCOMES.find((one) => one.outcome === outcome)?.key ?? 'ui-pickup-keep')}</button></p></form>`;
  /** @param {Household} household */
  const card = (household) => html`<section class="card" data-household=${household.code}><div class="title-line"><h2><b>${household.code}</b> ${household.name}</h2>
      <a href=${`#pickup/household/${campaign}/${household.household}`}>${t('ui-pickup-came-after-all')}</a></div>
    <p class="help">${household.place_says}</p>
    <ul class="pickup-lines">${household.lines.map((line) => html`<li data-line=${line.name}><div class="pickup-line"><div class="grow"><strong>${line.name}</strong> <span class="pickup-wanted">${line.quantity_says}</span>
      <p>${icon(line.proposed === 'kept' ? 'clock' : 'triangle-alert')} ${line.says}${line.kept ? html` <span class="help">${t('ui-pickup-kept-by-hand')}</span>` : nothing}</p></div>
      ${OUTCOMES.map((one) => html`<button class=${`pickup-target ${line.proposed === one.outcome && one.outcome !== 'kept' ? '' : 'secondary'}`} data-outcome=${one.outcome} @click=${() => begin(household, line, one.outcome)}>${icon(one.icon)} ${t(one.key)}<span class="unseen"> ${line.name}</span></button>`)}</div>
      ${settling?.household === household.household && settling.offer === line.offer ? settleForm(line) : nothing}</li>`)}</ul>
    <p class="actions"><button class="secondary pickup-target" data-rule @click=${() => write(() => call('pickup.settle_absent', { campaign, household: household.household }), 'ui-pickup-settled')}>${icon('check')} ${t('ui-pickup-by-the-rule')}<span class="unseen"> ${household.code}</span></button></p></section>`;
  /** @param {Gone} one */
  const goneRow = (one) => html`<li data-gone=${one.code}><div class="pickup-line"><div class="grow"><a href=${`#pickup/household/${campaign}/${one.household}`}><b>${one.code}</b> ${one.name}</a>
      <strong>${one.product}</strong> <span class="pickup-wanted">${one.quantity_says}</span><p>${icon('x')} ${one.says}${one.reason ? html` <span class="help">${one.reason}</span>` : nothing}</p></div>
    <button class="secondary pickup-target" data-keep @click=${() => write(() => call('pickup.settle_absent', { campaign, household: one.household, offer: one.offer, outcome: 'kept' }), 'ui-pickup-kept-again')}>${icon('undo-2')} ${t('ui-pickup-keep-again')}<span class="unseen"> ${one.code} ${one.product}</span></button></div></li>`;
  /** @param {Rule} one */
  const ruleRow = (one) => html`<li><div class="pickup-line"><div class="grow"><strong>${t(SHELVES[one.shelf])}</strong> ${one.says}</div>
    <button class="secondary pickup-target" data-set=${one.shelf} @click=${() => { setting = one.shelf; settling = null; failure = null; redraw(); document.getElementById('grace_days')?.focus(); }}>${icon('pencil')} ${t('ui-pickup-change')}<span class="unseen"> ${t(SHELVES[one.shelf])}</span></button></div>
    ${setting === one.shelf ? html`<form class="pickup-typing" @submit=${rule(one.shelf)}>${formFailure(main, failure)}
      <div class="fields">${field({ path: 'grace_days', label: t('ui-pickup-grace-days'), value: String(one.grace_days), failure })}
      ${choice({ path: 'then_do', label: t('ui-pickup-then'), value: one.then_do, failure, options: [{ value: 'stock', label: t('ui-pickup-to-stock') }, { value: 'give', label: t('ui-pickup-give') }] })}
      ${tick({ path: 'charged', label: t('ui-pickup-charged'), checked: one.charged })}</div>
      <p class="actions"><button class="pickup-target" id="pickup-rule-set">${icon('check')} ${t('ui-pickup-note')}</button></p></form>` : nothing}</li>`;

  const redraw = () => draw(main, html`<h1>${t('ui-pickup-absences')} · ${shown.title}</h1>
    ${lifeline(life)}
    ${pickupNav(campaign, 'absent')}
    ${settling || setting ? nothing : formFailure(main, failure)}
    <section class="card now" aria-labelledby="pickup-says"><h2 id="pickup-says">${shown.says}</h2></section>
    ${shown.households.map(card)}
    ${shown.gone.length === 0 ? nothing : html`<section class="card" aria-labelledby="pickup-gone"><h2 id="pickup-gone">${t('ui-pickup-gone')}</h2><p>${t('ui-pickup-gone-says')}</p>
      <ul class="pickup-lines">${shown.gone.map(goneRow)}</ul></section>`}
    <section class="card" aria-labelledby="pickup-rules"><h2 id="pickup-rules">${t('ui-pickup-rules')}</h2><ul class="pickup-lines">${shown.rules.map(ruleRow)}</ul></section>`);
  redraw();
  return undefined;
}
