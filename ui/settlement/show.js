// Bills of a campaign: a code at the till makes the bill of its household; below, everybody with what is due and paid.
import { html, draw, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { attempt } from '../core/attempt.js';
import { t } from '../core/words.js';
import { table } from '../core/table.js';
import { lifeline } from '../core/lifeline.js';
import { failureBox } from '../core/failure.js';
import { choice, field, formFailure, tick, ticked, typed } from '../core/form.js';
import { tell } from '../core/notice.js';
import { tellMade } from '../core/made.js';
import { campaignOf, settlementNav } from './nav.js';

/** @import { Failure } from '../core/call.js' */
/** @import { Commands } from '../core/wire.d.ts' */
/** @typedef {Commands['settlement.show']['output']} Settlement */
/** @typedef {Settlement['households'][number]} Row */
/** @typedef {Settlement['rules']['fund']} FundName */

/** @type {Record<Row['status'], string>} */
const MARKS = { to_bill: 'circle', changed: 'triangle-alert', owes: 'clock', even: 'check', advance: 'check' };
/** @type {Record<FundName, string>} */
const FUNDS = { solidarity: 'ui-settlement-fund-solidarity', suspended: 'ui-settlement-fund-suspended', subsidy: 'ui-settlement-fund-subsidy', contingency: 'ui-settlement-fund-contingency' };
/** @type {Record<Settlement['rules']['drift'], string>} */
const DRIFTS = { next: 'ui-settlement-drift-next', fund: 'ui-settlement-drift-fund', members: 'ui-settlement-drift-members' };
/** @param {Record<string, string>} keys */
const named = (keys) => Object.entries(keys).map(([value, key]) => ({ value, label: t(key) }));

/**
 * @param {HTMLElement} main
 * @param {{ id: string }} params the campaign; without one, the one under way
 */
export async function screen(main, { id }) {
  const life = await campaignOf(main, id);
  if (!life) return;
  const campaign = life.campaign;
  let shown = await call('settlement.show', { campaign });
  /** @type {Failure | null} */
  let failure = null;
  /** @type {Row[]} several households under what was typed */
  let found = [];

  /** @param {() => Promise<Settlement>} act @param {string} done */
  const perform = (act, done) => attempt(main, {
    act: async () => {
      shown = await act();
      failure = null;
      redraw();
      tell(done);
    },
    failed: (thrown) => { failure = thrown; },
    redraw,
  });
  const billAll = () => perform(() => call('settlement.bill_all', { campaign }), t('ui-settlement-billed'));
  /** @param {string} household */
  const open = (household) => attempt(main, {
    act: async () => {
      if (shown.open) await call('settlement.bill', { campaign, household });
      location.hash = `#settlement/household/${campaign}/${household}`;
    },
    failed: (thrown) => { failure = thrown; },
    redraw,
  });
  /** @param {SubmitEvent} event */
  const find = async (event) => {
    event.preventDefault();
    const search = typed(main, 'settlement-code').trim();
    if (!search) return;
    const { households } = await call('members.list', { search, limit: 200 });
    found = shown.households.filter((row) => households.some((one) => one.id === row.household));
    const only = found.length === 1 ? found[0] : null;
    if (only) await open(only.household);
    else redraw();
    if (!found.length) tell(t('ui-settlement-not-found', { search }));
  };
  /** @param {SubmitEvent} event */
  const setRules = (event) => {
    event.preventDefault();
    void perform(() => call('settlement.set_rules', {
      campaign,
      drift: /** @type {Settlement['rules']['drift']} */ (typed(main, 'drift')),
      fund: /** @type {FundName} */ (typed(main, 'fund')),
      then_fund: /** @type {FundName} */ (typed(main, 'then_fund')) || null,
    }), t('ui-settlement-rules-kept'));
  };
  const statements = async () => {
    const { path, pages } = await call('documents.household_statements', { campaign, large: ticked(main, 'statements-large') });
    tellMade(t('ui-papers-done', { title: t('ui-settlement-statements'), count: pages }), path);
  };

  const redraw = () => draw(main, html`<h1>${icon('lock')} ${t('ui-settlement-title')} · ${shown.title}</h1>
    ${lifeline(life)}
    ${settlementNav(campaign, 'show')}
    ${failure && !failure.field ? failureBox(failure) : nothing}
    <section class="card now" aria-labelledby="settlement-says"><h2 id="settlement-says">${shown.says}</h2>
      ${shown.open && shown.households.length ? html`<form role="search" @submit=${find}>
        ${field({ path: 'settlement-code', label: t('ui-settlement-code'), help: t('ui-settlement-code-help'), autofocus: true })}
        <p class="actions"><button id="settlement-find">${icon('arrow-right')} ${t('ui-settlement-open')}</button>
          <button type="button" class="secondary" id="settlement-bill-all" @click=${billAll}>${icon('check')} ${t('ui-settlement-bill-all', { count: shown.to_bill })}</button></p></form>
        ${found.length > 1 ? html`<ul class="results" id="settlement-found">${found.map((row) => html`<li>
          <button type="button" class="secondary" @click=${() => open(row.household)}><b>${row.code}</b> ${row.name}</button></li>`)}</ul>` : nothing}` : nothing}
    </section>
    ${shown.households.length ? html`
      <p id="settlement-sums"><strong>${t('ui-settlement-sums', { due: shown.due_says, paid: shown.paid_says, owed: shown.owed_says })}</strong></p>
      ${table({ id: 'settlement-households', caption: t('ui-settlement-nav-bills'), rows: shown.households, key: (row) => row.household, columns: [
        { title: t('ui-settlement-col-household'), cell: (row) => html`<a href=${`#settlement/household/${campaign}/${row.household}`}><b class="code">${row.code}</b>&nbsp;${row.name}</a>` },
        { title: t('ui-settlement-col-state'), cell: (row) => html`<span class="state ${MARKS[row.status] === 'check' ? 'well' : ''}">${icon(MARKS[row.status])} ${row.status_says}</span>` },
        { title: t('ui-settlement-col-before'), figures: true, minor: true, cell: (row) => row.before_says },
        { title: t('ui-settlement-col-due'), figures: true, cell: (row) => row.due_says },
        { title: t('ui-settlement-col-paid'), figures: true, cell: (row) => row.paid_says },
      ] })}
      <section class="card" aria-labelledby="settlement-papers"><h2 id="settlement-papers">${t('ui-settlement-statements')}</h2>
        <p>${t('ui-settlement-statements-says')}</p>
        ${tick({ path: 'statements-large', label: t('ui-papers-large') })}
        <p class="actions"><button class="secondary" id="paper-statements" @click=${statements}>${icon('printer')} ${t('ui-settlement-print')}</button></p></section>` : nothing}
    ${funds()}
    ${rules()}`);

  const funds = () => (shown.funds.length || shown.drifts.length ? html`<section class="card" aria-labelledby="settlement-funds"><h2 id="settlement-funds">${t('ui-settlement-funds')}</h2>
    <ul class="told-list">${shown.funds.map((fund) => html`<li>${icon('square-check')} <span class="grow">${fund.says}
        ${fund.warning ? html`<br><strong>${icon('triangle-alert')} ${fund.warning}</strong>` : nothing}</span></li>`)}
      ${shown.drifts.map((drift) => html`<li>${icon('triangle-alert')} <span class="grow"><strong>${drift.name}</strong> · ${drift.says}<br>
        ${t('ui-settlement-drift-borne', { who: drift.borne_says })}</span></li>`)}</ul></section>` : nothing);

  const rules = () => (shown.open ? html`<details class="fold"><summary id="settlement-rules">${t('ui-settlement-rules', { fund: shown.rules.fund_says, who: shown.rules.drift_says })}</summary>
    <form @submit=${setRules}>${formFailure(main, failure?.field ? failure : null)}
      <div class="fields">
        ${choice({ path: 'fund', label: t('ui-settlement-fund'), value: shown.rules.fund, failure, options: named(FUNDS) })}
        ${choice({ path: 'then_fund', label: t('ui-settlement-then-fund'), value: shown.rules.then_fund ?? '', failure, options: [{ value: '', label: t('ui-settlement-then-none') }, ...named(FUNDS)] })}
        ${choice({ path: 'drift', label: t('ui-settlement-drift'), value: shown.rules.drift, failure, options: named(DRIFTS) })}
      </div>
      <p class="actions"><button class="secondary" id="settlement-rules-keep">${icon('check')} ${t('ui-settlement-rules-keep')}</button></p></form></details>` : nothing);

  redraw();
}
