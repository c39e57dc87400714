// Funds: what each holds and until when, money in, money used with or without a name.
import { html, draw, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { attempt } from '../core/attempt.js';
import { t } from '../core/words.js';
import { day, money } from '../core/format.js';
import { householdSearch } from '../core/household_search.js';
import { tell } from '../core/notice.js';
import { table } from '../core/table.js';
import { moneyNav } from '../core/money_nav.js';
import { methodChoice } from '../core/methods.js';
import { openTills, tillChoice } from '../core/tills.js';
import { field, radios, typed, formFailure } from '../core/form.js';

/** @import { FundName, PaymentMethod, UsedFor } from '../core/wire.d.ts' */
/** @import { Failure } from '../core/call.js' */

/** @type {Record<FundName, string>} */
const NAMES = {
  solidarity: 'ui-funds-solidarity',
  suspended: 'ui-funds-suspended',
  subsidy: 'ui-funds-subsidy',
  contingency: 'ui-funds-contingency',
};

/**
 * @param {HTMLElement} main
 * @param {{ id: string }} params `id` is the fund to open
 */
export async function screen(main, { id }) {
  if (id in NAMES) return one(main, /** @type {FundName} */ (id));
  const { funds } = await call('funds.list', {});
  draw(main, html`<h1>${icon('lock')} ${t('ui-funds-title')}</h1>
    ${moneyNav('funds')}
    <p class="lead">${t('ui-funds-says')}</p>
    <div class="cards">${funds.map((fund) => html`<section class="card ${fund.warned ? 'waiting' : 'just'}" aria-labelledby=${`fund-${fund.fund}`}>
      <h2 id=${`fund-${fund.fund}`}>${t(NAMES[fund.fund])}</h2>
      <p class="big-code">${money(fund.balance_cents)}</p><p>${fund.warned ? icon('triangle-alert') : nothing} ${fund.sentence}</p>
      <p class="actions"><a role="button" class="secondary" href=${`#funds/list/${fund.fund}`}>${t('ui-funds-look')}</a></p></section>`)}</div>`);
}

/**
 * @param {HTMLElement} main
 * @param {FundName} fund
 */
async function one(main, fund) {
  let [shown, open] = await Promise.all([call('funds.show', { fund }), openTills()]);
  /** @type {'in' | 'out' | null} */
  let doing = null;
  /** @type {UsedFor} */
  let usedFor = 'goods';
  /** @type {{ id: string, code: string, name: string } | null} */
  let household = null;
  /** @type {Failure | null} */
  let failure = null;

  const search = householdSearch(() => redraw());
  /** @param {() => Promise<unknown>} act */
  const write = (act) => attempt(main, {
    act: async () => {
      await act();
      failure = doing = household = null;
      redraw();
      tell(t('ui-funds-saved'), { warning: shown.warning });
    },
    failed: (thrown) => { failure = thrown; },
    redraw: () => redraw(),
  });
  const method = () => /** @type {PaymentMethod} */ (typed(main, 'method'));
  /** @param {SubmitEvent} event */
  const receive = (event) => {
    event.preventDefault();
    void write(async () => {
      shown = await call('funds.receive', { fund, label: typed(main, 'label'), who: typed(main, 'who'), amount: typed(main, 'amount'), method: method(), till: typed(main, 'till') || null });
    });
  };
  /** @param {SubmitEvent} event */
  const give = (event) => {
    event.preventDefault();
    void write(async () => {
      shown = await call('funds.give', { fund, label: typed(main, 'label'), amount: typed(main, 'amount'), used_for: usedFor,
        household: household?.id ?? null, method: usedFor === 'money' ? method() : null, till: typed(main, 'till') || null });
    });
  };
  /** @param {SubmitEvent} event */
  const ceiling = (event) => {
    event.preventDefault();
    void write(async () => {
      await call('funds.set_ceiling', { fund, ceiling: typed(main, 'ceiling') || null });
      shown = await call('funds.show', { fund });
    });
  };
  /** @param {'in' | 'out' | null} what */
  const begin = (what) => {
    doing = what;
    failure = null;
    redraw();
    document.getElementById('label')?.focus();
  };

  const redraw = () => draw(main, html`<h1>${icon('lock')} ${t(NAMES[fund])}</h1>
    ${moneyNav('funds')}
    <p><a href="#funds/list">${t('ui-funds-back')}</a></p>
    <p id="fund-says"><strong>${shown.fund.sentence}</strong></p>
    <p>${t('ui-funds-used', { in: money(shown.fund.in_cents), used: money(shown.fund.used_cents) })}
      ${shown.fund.ceiling_cents === null ? nothing : t('ui-funds-ceiling-left', { used: money(shown.fund.used_cents), ceiling: money(shown.fund.ceiling_cents) })}</p>
    ${doing === 'in' ? incoming() : doing === 'out' ? outgoing() : html`<p class="actions">
      <button id="fund-in" @click=${() => begin('in')}>${icon('plus')} ${t('ui-funds-receive')}</button>
      <button id="fund-out" class="secondary" @click=${() => begin('out')}>${t('ui-funds-give')}</button></p>`}
    ${shown.lines.length === 0 ? html`<p class="empty">${t('ui-funds-none')}</p>` : table({
      id: 'fund-table', caption: t(NAMES[fund]), rows: [...shown.lines].reverse(), key: (row) => row.voucher,
      columns: [
        { title: t('ui-funds-col-day'), cell: (row) => day(row.on_day) },
        { title: t('ui-funds-col-voucher'), cell: (row) => html`<b>${row.voucher}</b>` },
        { title: t('ui-funds-col-what'), cell: (row) => row.label },
        { title: t('ui-funds-col-in'), figures: true, cell: (row) => (row.in_cents ? money(row.in_cents) : '') },
        { title: t('ui-funds-col-out'), figures: true, cell: (row) => (row.out_cents ? money(row.out_cents) : '') },
        { title: t('ui-funds-col-balance'), figures: true, cell: (row) => money(row.balance_cents) },
      ],
    })}
    ${doing ? nothing : html`<details><summary>${t('ui-funds-ceiling')}</summary><form @submit=${ceiling}>${formFailure(main, failure)}
      ${field({ path: 'ceiling', label: t('ui-funds-ceiling'), help: t('ui-funds-ceiling-help'), failure })}
      <p class="actions"><button id="fund-ceiling" class="secondary">${t('ui-funds-ceiling-save')}</button></p></form></details>`}`);

  const buttons = () => html`<p class="actions"><button id="fund-save">${icon('check')} ${doing === 'in' ? t('ui-funds-receive') : t('ui-funds-give')}</button>
    <button type="button" class="secondary" id="fund-cancel" @click=${() => begin(null)}>${t('ui-shell-close')}</button></p>`;

  const incoming = () => html`<form class="card private" id="fund-receiving" @submit=${receive}><h2>${t('ui-funds-in')}</h2>${formFailure(main, failure)}
    <div class="fields">${field({ path: 'label', label: t('ui-funds-label'), failure, wide: true })}
      ${field({ path: 'who', label: t('ui-funds-who'), failure })}
      ${field({ path: 'amount', label: t('ui-funds-amount'), failure })}
      ${methodChoice({ label: t('ui-funds-method'), failure })}${tillChoice({ open, failure })}</div>${buttons()}</form>`;

  const outgoing = () => html`<form class="card private" id="fund-giving" @submit=${give}><h2>${t('ui-funds-out')}</h2>${formFailure(main, failure)}
    ${radios({ name: 'used_for', legend: t('ui-funds-for'), value: usedFor, onchange: (value) => { usedFor = /** @type {UsedFor} */ (value); redraw(); }, options: [
      { value: 'goods', label: t('ui-funds-for-goods'), help: t('ui-funds-for-goods-says') },
      { value: 'household', label: t('ui-funds-for-household'), help: t('ui-funds-for-household-says') },
      { value: 'money', label: t('ui-funds-for-money'), help: t('ui-funds-for-money-says') }] })}
    ${usedFor === 'household' ? whose() : nothing}
    <div class="fields">${field({ path: 'label', label: t('ui-funds-label'), help: t('ui-funds-label-out-help'), failure, wide: true })}
      ${field({ path: 'amount', label: t('ui-funds-amount'), failure })}
      ${usedFor === 'money' ? html`${methodChoice({ label: t('ui-funds-method'), failure })}${tillChoice({ open, failure })}` : nothing}</div>${buttons()}</form>`;

  const whose = () => (household ? html`<p id="fund-household"><b>${household.code}</b> ${household.name}
      <button type="button" class="secondary" @click=${() => { household = null; redraw(); }}>${t('ui-shell-close')}</button></p>`
    : html`${search.field({ id: 'fund-search', name: 'household', label: t('ui-funds-household'), help: t('ui-funds-household-help') })}
      ${failure?.field === 'household' ? html`<p class="error">${icon('triangle-alert')} ${failure.message}</p>` : nothing}
      <ul class="results">${search.found().map((row) => html`<li><button type="button" class="secondary" data-household=${row.id}
        @click=${() => { household = row; search.forget(); redraw(); }}><b>${row.code}</b> ${row.name}</button></li>`)}</ul>`);

  redraw();
}
