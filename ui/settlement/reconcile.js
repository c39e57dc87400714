// What must add up before a campaign ends: goods, stock, money; each gap with its reason; the end.
import { html, draw, icon, nothing } from '../core/html.js';
import { asFailure, call } from '../core/call.js';
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
/** @typedef {Commands['settlement.reconcile']['output']} Reconciled */
/** @typedef {Reconciled['goods'][number]['gap']} Gap */
/** @typedef {'goods' | 'stock' | 'money'} About */

/** @type {Record<About, string>} */
const WHYS = { goods: 'ui-settlement-why-goods', stock: 'ui-settlement-why-stock', money: 'ui-settlement-why-money' };

/**
 * @param {HTMLElement} main
 * @param {{ id: string }} params the campaign; without one, the one under way
 */
export async function screen(main, { id }) {
  let life = await campaignOf(main, id);
  if (!life) return;
  const campaign = life.campaign;
  let shown = await call('settlement.reconcile', { campaign });
  /** @type {Failure | null} */
  let failure = null;
  /** @type {About | null} where the failure stands */
  let failedAt = null;

  /** @param {() => Promise<unknown>} act @param {string} done @param {About | null} [about] */
  const perform = (act, done, about = null) => attempt(main, {
    act: async () => {
      await act();
      shown = await call('settlement.reconcile', { campaign });
      life = await call('campaigns.show', { campaign });
      [failure, failedAt] = [null, null];
      redraw();
      main.querySelectorAll('form').forEach((form) => form.reset());
      tell(done);
    },
    failed: (thrown) => { [failure, failedAt] = [thrown, about]; },
    redraw,
  });
  const close = () => perform(() => call('settlement.close', { campaign }), t('ui-settlement-closed'));
  /** @param {SubmitEvent} event @param {About} about */
  const explain = (event, about) => {
    event.preventDefault();
    const form = /** @type {HTMLElement} */ (event.currentTarget);
    const act = () => call('settlement.explain', { campaign, about, key: typed(form, `${about}-key`) || null, reason: typed(form, `${about}-reason`) });
    // Each of the three forms names its fields for itself.
    const inForm = (/** @type {unknown} */ thrown) => {
      const failed = asFailure(thrown);
      throw failed.at(failed.field && `${about}-${failed.field}`);
    };
    void perform(() => act().catch(inForm), t('ui-settlement-explained'), about);
  };
  /** @param {string} title @param {() => Promise<Commands['documents.campaign_balance']['output']>} make */
  const print = async (title, make) => {
    const { path, pages } = await make();
    tellMade(t('ui-papers-done', { title, count: pages }), path);
  };

  /** @param {Gap} gap */
  const told = (gap) => (gap.gap_says === null ? html`<span class="state well">${icon('check')} ${t('ui-settlement-no-gap')}</span>`
    : html`<span class="state ${gap.open ? '' : 'well'}">${icon(gap.open ? 'triangle-alert' : 'check')} <b>${gap.gap_says}</b></span>${gap.reason ? html`<br><span class="wrap">${gap.reason}</span>` : nothing}`);
  /** The gap of a product, and what is known of it without a gap. @param {Reconciled['goods'][number]} row */
  const goodsTold = ({ gap, short, left_says: left }) => html`${gap.gap_says === null && (short.length || left) ? nothing : told(gap)}${short.map((says) => html`<p class="wrap">${says}</p>`)}
    ${left ? html`<p class="wrap">${t('ui-settlement-left', { quantity: left })}</p>` : nothing}`;
  /** @param {About} about @param {{ name: string, gap: Gap }[]} rows */
  const reasons = (about, rows) => {
    // Once it has ended, only what changed since is told.
    const gaps = rows.filter((row) => (shown.settled ? row.gap.open : row.gap.gap_says !== null)).sort((one, other) => Number(other.gap.open) - Number(one.gap.open));
    if (gaps.length === 0) return nothing;
    const several = gaps.filter((row) => row.gap.open).length > 1;
    return html`<form @submit=${(/** @type {SubmitEvent} */ event) => explain(event, about)}>${failedAt === about ? formFailure(main, failure) : nothing}
      <div class="fields">
        ${choice({ path: `${about}-key`, label: t('ui-settlement-gap'), options: [...gaps.map((row) => ({ value: row.gap.key, label: `${row.name} · ${row.gap.gap_says ?? ''}` })), ...(several ? [{ value: '', label: t('ui-settlement-gap-all') }] : [])] })}
        ${field({ path: `${about}-reason`, label: t(WHYS[about]), help: t('ui-settlement-why-help'), failure: failedAt === about ? failure : null, wide: true })}</div>
      <p class="actions"><button class="secondary" id=${`explain-${about}`}>${icon('pencil')} ${t('ui-settlement-explain')}</button></p></form>`;
  };

  const redraw = () => {
    if (!life) return;
    draw(main, html`<h1>${icon('lock')} ${t('ui-settlement-nav-reconcile')} · ${shown.title}</h1>
      ${lifeline(life)}
      ${settlementNav(campaign, 'reconcile')}
      ${failure && !failedAt ? failureBox(failure) : nothing}
      <section class="card now" aria-labelledby="reconcile-says"><h2 id="reconcile-says">${shown.says}</h2>
        ${shown.settled ? nothing : html`<p class="actions">${shown.to_bill ? html`<a role="button" class="secondary" id="reconcile-bills" href=${`#settlement/show/${campaign}`}>${icon('arrow-right')} ${t('ui-settlement-to-bills')}</a>` : nothing}
          <button id="settlement-close" class=${shown.may_close ? nothing : 'secondary'} @click=${close}>${icon('square-check')} ${t('ui-settlement-close')}</button></p>`}
      </section>
      <section class="card" aria-labelledby="reconcile-figures"><h2 id="reconcile-figures">${t('ui-settlement-figures')}</h2>
        <dl class="facts">
          <div><dt>${t('ui-settlement-figures-handed')}</dt><dd>${shown.figures.handed_says}</dd></div>
          <div><dt>${t('ui-settlement-figures-served')}</dt><dd>${shown.figures.served}</dd></div>
          <div><dt>${t('ui-settlement-figures-absent')}</dt><dd>${shown.figures.absent}</dd></div>
          <div><dt>${t('ui-settlement-figures-stock')}</dt><dd>${shown.figures.to_stock_says}</dd></div>
          <div><dt>${t('ui-settlement-figures-lost')}</dt><dd>${shown.figures.lost_says}</dd></div></dl></section>
      <section aria-labelledby="reconcile-goods"><h2 id="reconcile-goods">${t('ui-settlement-goods')}</h2>
        ${shown.goods.length === 0 ? html`<p class="empty">${t('ui-settlement-goods-none')}</p>` : table({ id: 'goods-table', caption: t('ui-settlement-goods'), rows: shown.goods, key: (row) => row.gap.key, columns: [
          { title: t('ui-settlement-col-product'), cell: (row) => html`<b class="wrap">${row.name}</b>` },
          { title: t('ui-settlement-col-asked'), figures: true, cell: (row) => row.asked_says },
          { title: t('ui-settlement-col-adjusted'), figures: true, cell: (row) => row.adjusted_says || '—' },
          { title: t('ui-settlement-col-received'), figures: true, cell: (row) => row.received_says },
          { title: t('ui-settlement-col-handed'), figures: true, cell: (row) => row.handed_says },
          { title: t('ui-settlement-col-charged'), figures: true, cell: (row) => row.charged_says },
          { title: t('ui-settlement-col-missing'), cell: goodsTold }] })}
        ${reasons('goods', shown.goods)}</section>
      <section aria-labelledby="reconcile-stock"><h2 id="reconcile-stock">${t('ui-settlement-stock')}</h2>
        ${shown.stock.length === 0 ? html`<p class="empty">${t('ui-settlement-stock-none')}</p>` : table({ id: 'stock-table', caption: t('ui-settlement-stock'), rows: shown.stock, key: (row) => row.gap.key, columns: [
          { title: t('ui-settlement-col-product'), cell: (row) => html`<b class="wrap">${row.name}</b>` },
          { title: t('ui-settlement-col-opening'), figures: true, cell: (row) => row.opening_says },
          { title: t('ui-settlement-col-received'), figures: true, cell: (row) => row.received_says },
          { title: t('ui-settlement-col-handed'), figures: true, cell: (row) => row.handed_says },
          { title: t('ui-settlement-col-lost'), figures: true, cell: (row) => row.lost_says },
          { title: t('ui-settlement-col-closing'), figures: true, cell: (row) => row.closing_says },
          { title: t('ui-settlement-gap'), cell: (row) => told(row.gap) }] })}
        ${reasons('stock', shown.stock)}</section>
      <section aria-labelledby="reconcile-money"><h2 id="reconcile-money">${t('ui-settlement-money')}</h2>
        <p id="reconcile-sums"><strong>${t('ui-settlement-money-sums', { before: shown.before_says, due: shown.due_says, paid: shown.paid_says, owed: shown.owed_says, ahead: shown.ahead_says })}</strong><br>
          <span class="help">${t('ui-settlement-money-says')}</span></p>
        ${shown.carriage_says ? html`<p id="reconcile-carriage">${shown.carriage_says}</p>` : nothing}
        ${shown.banked.methods.length ? table({ id: 'methods-table', caption: t('ui-settlement-methods'), rows: shown.banked.methods, key: (row) => row.method_says, columns: [
          { title: t('ui-settlement-col-method'), cell: (row) => row.method_says },
          { title: t('ui-settlement-col-paid'), figures: true, cell: (row) => row.paid_says },
          { title: t('ui-settlement-col-banked'), figures: true, cell: (row) => row.banked_says ?? '—' },
          { title: t('ui-settlement-col-rest'), cell: (row) => row.rest_says ?? '—' }] }) : nothing}
        ${shown.banked.sessions.length ? html`<ul id="reconcile-sessions">${shown.banked.sessions.map((says) => html`<li>${says}</li>`)}</ul>` : nothing}
        ${shown.money.length === 0 ? html`<p>${icon('check')} ${t('ui-settlement-nobody-owes')}</p>` : table({ id: 'money-table', caption: t('ui-settlement-owing'), rows: shown.money, key: (row) => row.gap.key, columns: [
          { title: t('ui-settlement-col-household'), cell: (row) => html`<b class="wrap">${row.called}</b>` },
          { title: t('ui-settlement-col-before'), figures: true, cell: (row) => row.before_says },
          { title: t('ui-settlement-col-due'), figures: true, cell: (row) => row.due_says },
          { title: t('ui-settlement-col-paid'), figures: true, cell: (row) => row.paid_says },
          { title: t('ui-settlement-col-owes'), cell: (row) => told(row.gap) }] })}
        ${reasons('money', shown.money.map((row) => ({ name: row.called, gap: row.gap })))}</section>
      <section class="card" aria-labelledby="reconcile-papers"><h2 id="reconcile-papers">${t('ui-settlement-papers')}</h2>
        ${tick({ path: 'reconcile-large', label: t('ui-papers-large') })}
        <p class="actions">
          <button class="secondary" id="paper-balance" @click=${() => print(t('ui-settlement-balance'), () => call('documents.campaign_balance', { campaign, large: ticked(main, 'reconcile-large') }))}>${icon('printer')} ${t('ui-settlement-balance')}</button>
          <button class="secondary" id="paper-reconciliation" @click=${() => print(t('ui-settlement-reconciliation'), () => call('documents.reconciliation', { campaign, large: ticked(main, 'reconcile-large') }))}>${icon('printer')} ${t('ui-settlement-reconciliation')}</button></p></section>`);
  };
  redraw();
}
