// The rules of adhesion: which year is counted, and what each category asks, with what was and what will be.
import { html, draw, icon, nothing } from '../core/html.js';
import { call, asFailure } from '../core/call.js';
import { attempt } from '../core/attempt.js';
import { t } from '../core/words.js';
import { day } from '../core/format.js';
import { instant } from '../core/instant.js';
import { choice, field, typed, formFailure } from '../core/form.js';
import { failureBox } from '../core/failure.js';
import { tell } from '../core/notice.js';

/** @import { Commands } from '../core/wire.d.ts' */
/** @import { Failure } from '../core/call.js' */
/** @typedef {Commands['adhesions.show_rules']['output']} Rules */
/** @typedef {Rules['categories'][number]} Category */
/** @typedef {'calendar' | 'school' | 'rolling' | 'dates'} Year */

/** @type {Record<Year, string>} */
const YEARS = {
  rolling: 'ui-adhesions-year-rolling',
  calendar: 'ui-adhesions-year-calendar',
  school: 'ui-adhesions-year-school',
  dates: 'ui-adhesions-year-dates',
};
/** @type {Record<string, string>} */
const KINDS = { fixed: 'ui-adhesions-kind-fixed', minimum: 'ui-adhesions-kind-minimum', free: 'ui-adhesions-kind-free' };
/** @type {Record<string, string>} */
const FUNDS = { none: 'ui-adhesions-fund-none', excess: 'ui-adhesions-fund-excess', all_but: 'ui-adhesions-fund-all-but' };
/** @type {Record<string, string>} */
const WHEN = { before: 'ui-adhesions-when-before', now: 'ui-adhesions-when-now', later: 'ui-adhesions-when-later' };

/** @param {HTMLElement} main */
export async function screen(main) {
  let rules = await call('adhesions.show_rules', {});
  /** What is being changed: the year, a category (its id), a new one (''), or nothing. */
  let edited = /** @type {'year' | 'category' | null} */ (null);
  let id = '';
  /** @type {Category | null} */
  let before = null;
  /** @type {Year} */
  let year = rules.year;
  let fund = 'none';
  /** @type {Commands['adhesions.preview_category']['output'] | null} */
  let preview = null;
  /** @type {Failure | null} */
  let failure = null;

  /** @returns {Commands['adhesions.set_category']['input']} */
  const category = () => ({
    category: id || null,
    letter: typed(main, 'letter'), name: typed(main, 'name'), holder: typed(main, 'holder'),
    kind: /** @type {'fixed'} */ (typed(main, 'kind')), amount: typed(main, 'amount'),
    fund_rule: /** @type {'none'} */ (typed(main, 'fund_rule')), fund: typed(main, 'fund'),
    quota_percent: typed(main, 'quota_percent'), since_on: typed(main, 'since_on'),
  });
  const follow = instant(async () => {
    try {
      return { preview: await call('adhesions.preview_category', category()), failure: null };
    } catch (thrown) {
      return { preview: null, failure: asFailure(thrown) };
    }
  }, (answer) => {
    preview = answer.preview;
    // An amount that is still to be typed is no mistake yet.
    failure = typed(main, 'amount') ? answer.failure : null;
    redraw();
  });
  /** @param {Category | null} shown */
  const edit = (shown) => {
    edited = 'category';
    before = shown;
    id = shown?.category ?? '';
    fund = shown?.fund_rule ?? 'none';
    failure = null;
    preview = shown ? { says: shown.says, example: shown.example } : null;
    redraw();
    document.getElementById(shown ? 'name' : 'letter')?.focus();
  };
  const editYear = () => {
    edited = 'year';
    year = rules.year;
    failure = null;
    redraw();
    document.getElementById('year')?.focus();
  };
  const leave = () => {
    edited = null;
    failure = null;
    redraw();
  };
  /**
   * @param {() => Promise<Rules>} act
   * @param {string} said
   */
  const save = (act, said) => attempt(main, {
    act: async () => {
      rules = await act();
      leave();
      tell(said);
    },
    failed: (thrown) => { failure = thrown; },
    redraw,
  });
  /** @param {SubmitEvent} event */
  const saveCategory = (event) => {
    event.preventDefault();
    return save(() => call('adhesions.set_category', category()), t('ui-adhesions-rule-saved'));
  };
  /** @param {SubmitEvent} event */
  const saveYear = (event) => {
    event.preventDefault();
    return save(() => call('adhesions.set_year', {
      year, from_on: typed(main, 'from_on'), to_on: typed(main, 'to_on'), since_on: typed(main, 'since_on'),
    }), t('ui-adhesions-rule-saved'));
  };
  /** @param {Category} shown */
  const close = (shown) => save(() => call('adhesions.close_category', { category: shown.category }), t('ui-adhesions-category-closed', { name: shown.name }));

  const redraw = () => draw(main, html`
    <div class="title-line"><h1>${t('ui-adhesions-rules-title')}</h1>
      <a role="button" class="secondary" id="adhesions-permanence" href="#adhesions/permanence">${t('ui-adhesions-to-table')}</a></div>
    <p class="lead">${t('ui-adhesions-rules-says')}</p>
    ${edited ? nothing : failureBox(failure)}
    <section class="card" aria-labelledby="rules-year"><h2 id="rules-year">${t('ui-adhesions-year')}</h2>
      ${edited === 'year' ? yearForm() : html`<p><strong>${rules.year_says}</strong></p>
        <p class="actions"><button class="secondary" id="rules-edit-year" @click=${editYear}>${icon('pencil')} ${t('ui-adhesions-change')}</button></p>`}
      ${dated(rules.years, 'years')}</section>
    ${rules.categories.length + rules.later.length === 0 ? html`<p class="empty">${t('ui-adhesions-no-category')}</p>` : nothing}
    ${rules.categories.map((one) => shownCategory(one, true))}
    ${rules.later.map((one) => shownCategory(one, false))}
    ${edited === 'category' && !id ? html`<section class="card now" aria-labelledby="rules-new"><h2 id="rules-new">${t('ui-adhesions-category-new')}</h2>${categoryForm()}</section>`
      : html`<p class="actions"><button id="rules-add" @click=${() => edit(null)}>${icon('plus')} ${t('ui-adhesions-category-add')}</button></p>`}
    ${rules.closed.length ? html`<section aria-labelledby="rules-closed"><h2 id="rules-closed">${t('ui-adhesions-closed')}</h2>
      ${rules.closed.map((one) => (edited === 'category' && id === one.category ? html`<section class="card now">${categoryForm()}</section>`
        : html`<p class="actions"><span class="grow"><b>${one.letter}</b> · ${one.name} · ${t('ui-adhesions-closed-on', { on: day(one.closed_on) })}</span>
          <button class="secondary" data-reopen=${one.letter} @click=${() => edit(one.last)}>${t('ui-adhesions-reopen')}</button></p>`))}</section>` : nothing}`);

  /**
   * @param {Category} one
   * @param {boolean} open whether it can be chosen today
   */
  const shownCategory = (one, open) => html`<section class=${`card ${edited === 'category' && id === one.category ? 'now' : ''}`} data-category=${one.letter}>
    <h2><b>${one.letter}</b> · ${one.name}</h2>
    ${edited === 'category' && id === one.category ? categoryForm() : html`
      ${one.holder ? html`<p>${t('ui-adhesions-for', { holder: one.holder })}</p>` : nothing}
      <ul>${one.says.map((says) => html`<li>${says}</li>`)}</ul>
      ${one.example ? html`<p class="help">${t('ui-adhesions-example', { example: one.example })}</p>` : nothing}
      <p>${t('ui-adhesions-valid-now', { count: one.valid })}${one.waiting ? html` · <a href="#adhesions/list">${t('ui-adhesions-waiting-now', { count: one.waiting })}</a>` : nothing}</p>
      <p class="actions"><button class="secondary" data-edit=${one.letter} @click=${() => edit(one)}>${icon('pencil')} ${t('ui-adhesions-change-this', { name: one.name })}</button>
        ${open ? html`<button class="secondary" data-close=${one.letter} @click=${() => close(one)}>${t('ui-adhesions-close-this', { name: one.name })}</button>` : nothing}</p>`}
    ${dated(one.history, one.letter)}</section>`;

  const categoryForm = () => html`<form id="rules-category" @submit=${saveCategory} @input=${follow} @change=${follow}>
    ${formFailure(main, failure)}
    <div class="fields">
      ${field({ path: 'letter', label: t('ui-adhesions-letter'), help: t('ui-adhesions-letter-help'), value: before?.letter, failure })}
      ${field({ path: 'name', label: t('ui-adhesions-name'), value: before?.name, failure })}
      ${field({ path: 'holder', label: t('ui-adhesions-holder'), help: t('ui-adhesions-holder-help'), value: before?.holder, failure })}
      ${choice({ path: 'kind', label: t('ui-adhesions-kind'), value: before?.kind ?? 'fixed', failure, options: Object.entries(KINDS).map(([value, key]) => ({ value, label: t(key) })) })}
      ${field({ path: 'amount', label: t('ui-adhesions-amount'), value: before?.amount, failure })}
      ${choice({ path: 'fund_rule', label: t('ui-adhesions-fund'), value: fund, failure, onchange: () => { fund = typed(main, 'fund_rule'); redraw(); },
        options: Object.entries(FUNDS).map(([value, key]) => ({ value, label: t(key) })) })}
      ${fund === 'none' ? nothing : field({ path: 'fund', label: t('ui-adhesions-fund-kept'), value: before && before.fund_rule !== 'none' ? before.fund : '', failure })}
      ${field({ path: 'quota_percent', label: t('ui-adhesions-quota'), help: t('ui-adhesions-quota-help'), value: before?.quota, failure })}
      ${field({ path: 'since_on', label: t('ui-adhesions-since'), help: t('ui-adhesions-since-help'), failure })}
    </div>
    <p id="rules-preview" aria-live="polite">${preview ? [...preview.says, preview.example ?? ''].filter(Boolean).join(' · ') : nothing}</p>
    <p class="actions"><button id="rules-save">${icon('check')} ${t('ui-adhesions-save')}</button>
      <button type="button" class="secondary" id="rules-leave" @click=${leave}>${t('ui-adhesions-leave')}</button></p></form>`;

  const yearForm = () => html`<form id="rules-year-form" @submit=${saveYear}>
    ${formFailure(main, failure)}
    <div class="fields">
      ${choice({ path: 'year', label: t('ui-adhesions-year'), value: year, failure, onchange: () => { year = /** @type {Year} */ (typed(main, 'year')); redraw(); },
        options: Object.entries(YEARS).map(([value, key]) => ({ value, label: t(key) })) })}
      ${year === 'dates' ? html`${field({ path: 'from_on', label: t('ui-adhesions-from'), help: t('ui-adhesions-day-help'), failure })}
        ${field({ path: 'to_on', label: t('ui-adhesions-to'), failure })}` : nothing}
      ${field({ path: 'since_on', label: t('ui-adhesions-since'), help: t('ui-adhesions-since-help'), failure })}
    </div>
    <p class="actions"><button id="rules-save">${icon('check')} ${t('ui-adhesions-save')}</button>
      <button type="button" class="secondary" id="rules-leave" @click=${leave}>${t('ui-adhesions-leave')}</button></p></form>`;

  /**
   * What was, what is, what will be; folded unless something is to come.
   * @param {Rules['years']} history
   * @param {string} of
   */
  const dated = (history, of) => (history.length < 2 ? nothing : html`<details class="fold" ?open=${history.some((one) => one.when === 'later')}>
    <summary id=${`rules-history-${of}`}>${t('ui-adhesions-history')}</summary>
    <ul class="told-list">${history.map((one) => html`<li><span class="grow">${t(WHEN[one.when] ?? '', { day: day(one.since_on) })} ${one.says.join(' · ')}</span></li>`)}</ul></details>`);
  redraw();
}
