// Price tiers, for the treasurer only: what they are, and one household's, which the journal remembers.
import { html, draw, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { attempt } from '../core/attempt.js';
import { t } from '../core/words.js';
import { day } from '../core/format.js';
import { householdSearch } from '../core/household_search.js';
import { desk } from '../core/desk.js';
import { tell } from '../core/notice.js';
import { table } from '../core/table.js';
import { field, choice, typed, formFailure } from '../core/form.js';

/** @import { Commands } from '../core/wire.d.ts' */
/** @import { Failure } from '../core/call.js' */
/** @typedef {Commands['tiers.list']['output']['tiers'][number]} Tier */

/** @param {HTMLElement} main */
export async function screen(main) {
  let { tiers } = await call('tiers.list', {});
  let { categories } = await call('adhesions.list_given_tiers', {});
  /** @type {Tier | 'new' | null} */
  let editing = null;
  /** @type {Commands['tiers.consult']['output'] | null} */
  let shown = null;
  /** @type {Failure | null} */
  let failure = null;

  const search = householdSearch(() => redraw());
  /** @param {() => Promise<unknown>} act */
  const perform = (act) => attempt(main, {
    act: async () => {
      await act();
      failure = null;
      redraw();
    },
    failed: (thrown) => { failure = thrown; },
    redraw,
  });
  const useUsual = () => perform(async () => { ({ tiers } = await call('tiers.use_usual', {})); });
  /** @param {SubmitEvent} event */
  const save = (event) => {
    event.preventDefault();
    void perform(async () => {
      const tier = editing && editing !== 'new' ? editing.tier : null;
      ({ tiers } = await call('tiers.save', { tier, letter: typed(main, 'letter'), name: typed(main, 'name'), percent: typed(main, 'percent') }));
      editing = null;
      tell(t('ui-tiers-saved'));
    });
  };
  /** @param {string} household */
  const consult = (household) => perform(async () => {
    shown = await call('tiers.consult', { household });
    search.forget();
  });
  /** @param {SubmitEvent} event */
  const give = (event) => {
    event.preventDefault();
    const household = shown?.household;
    if (household) void perform(async () => {
      shown = await call('tiers.give', { household, tier: typed(main, 'tier'), from_on: typed(main, 'from_on') || null,
        to_on: typed(main, 'to_on') || null, checked_by: typed(main, 'checked_by') || null });
      tell(t('ui-tiers-saved'));
    });
  };
  /** @param {SubmitEvent} event */
  const purge = (event) => {
    event.preventDefault();
    void perform(async () => {
      const { forgotten } = await call('tiers.purge', { before: typed(main, 'before') });
      tell(t('ui-tiers-purged', { count: forgotten }));
    });
  };
  /**
   * @param {string} category
   * @param {Event} event
   */
  const giveBy = (category, event) => perform(async () => {
    if (!(event.target instanceof HTMLSelectElement)) return;
    ({ categories } = await call('adhesions.set_given_tier', { category, tier: event.target.value || null }));
    tell(t('ui-tiers-saved'));
  });
  /** @param {Tier | 'new' | null} which */
  const edit = (which) => {
    editing = which;
    failure = null;
    redraw();
    document.getElementById('letter')?.focus();
  };

  const redraw = () => draw(main, html`<h1>${icon('lock')} ${t('ui-tiers-title')}</h1>
    <p class="lead">${t('ui-tiers-says')}</p>
    ${editing || shown ? nothing : formFailure(main, failure)}
    ${tiers.length ? html`${table({
      id: 'tiers-table', caption: t('ui-tiers-title'), rows: tiers, key: (tier) => tier.tier,
      columns: [
        { title: t('ui-tiers-col-letter'), cell: (tier) => html`<b>${tier.letter}</b>` },
        { title: t('ui-tiers-col-name'), cell: (tier) => tier.name },
        { title: t('ui-tiers-col-share'), figures: true, cell: (tier) => tier.shown },
        { title: t('ui-tiers-change'), cell: (tier) => html`<button class="secondary" data-tier=${tier.letter} @click=${() => edit(tier)}>${t('ui-tiers-change')}</button>` },
      ],
    })}
    ${editing ? nothing : html`<p class="actions"><button id="tiers-add" class="secondary" @click=${() => edit('new')}>${icon('plus')} ${t('ui-tiers-add')}</button></p>`}`
      : html`<p class="empty" id="tiers-none">${t('ui-tiers-none')} <button id="tiers-use-usual" @click=${useUsual}>${t('ui-tiers-use-usual')}</button></p>`}
    ${editing ? editor(editing === 'new' ? null : editing) : nothing}
    ${tiers.length && !editing ? html`${categories.length ? byCategory() : nothing}${lookUp()}` : nothing}`);

  /** @param {Tier | null} tier */
  const editor = (tier) => html`<form class="card private" id="tiers-editing" @submit=${save}>
    <h2>${tier ? t('ui-tiers-change') : t('ui-tiers-add')}</h2>${formFailure(main, failure)}
    <div class="fields">
      ${field({ path: 'letter', label: t('ui-tiers-col-letter'), value: tier?.letter, failure })}
      ${field({ path: 'name', label: t('ui-tiers-col-name'), value: tier?.name, failure })}
      ${field({ path: 'percent', label: t('ui-tiers-col-share'), help: t('ui-tiers-share-help'), value: tier?.shown, failure })}</div>
    <p class="actions"><button id="tiers-save">${icon('check')} ${t('ui-tiers-save')}</button>
      <button type="button" class="secondary" id="tiers-cancel" @click=${() => edit(null)}>${t('ui-tiers-close')}</button></p></form>`;

  const byCategory = () => html`<section class="card private"><h2>${t('ui-tiers-by-category')}</h2><p>${t('ui-tiers-by-category-says')}</p>
    <div class="fields">${categories.map((one) => choice({ path: `category.${one.letter}`, label: `${one.letter} · ${one.name}`, value: one.tier ?? '',
      options: [{ value: '', label: t('ui-tiers-by-category-none') }, ...tiers.map((tier) => ({ value: tier.tier, label: `${tier.name} · ${tier.shown}` }))],
      onchange: (event) => giveBy(one.category, event) }))}</div></section>`;

  const lookUp = () => html`<section class="card private" aria-labelledby="tiers-who">
    <h2 id="tiers-who">${icon('lock')} ${t('ui-tiers-who')}</h2>
    ${search.field({ id: 'tiers-search', label: t('ui-tiers-who'), help: t('ui-tiers-who-help'), ontype: () => { shown = null; } })}
    ${search.found().length ? html`<ul class="results" id="tiers-found">${search.found().map((row) => html`<li><span class="grow"><b>${row.code}</b> ${row.name}</span>
      <button class="secondary" data-household=${row.id} @click=${() => consult(row.id)}>${t('ui-tiers-consult')}</button></li>`)}</ul>` : nothing}
    ${shown ? household(shown) : nothing}</section>
    <details><summary>${t('ui-tiers-purge')}</summary><form @submit=${purge}><p>${t('ui-tiers-purge-says')}</p>
      ${field({ path: 'before', label: t('ui-tiers-purge-before'), failure })}
      <p class="actions"><button id="tiers-purge" class="secondary">${t('ui-tiers-purge')}</button></p></form></details>`;

  /** @param {Commands['tiers.consult']['output']} one */
  const household = (one) => html`<h3 id="tiers-of"><b>${one.code}</b> ${one.name}</h3>
    <p id="tiers-today"><strong>${one.today ? t('ui-tiers-today', { name: one.today.name, share: one.today.shown, until: day(one.today.to_on) }) : t('ui-tiers-today-none')}</strong></p>
    <form @submit=${give} id="tiers-giving">${formFailure(main, failure)}<div class="fields">
      ${choice({ path: 'tier', label: t('ui-tiers-tier'), failure, options: tiers.map((tier) => ({ value: tier.tier, label: `${tier.name} · ${tier.shown}` })) })}
      ${field({ path: 'from_on', label: t('ui-tiers-from'), help: t('ui-tiers-from-help'), failure })}
      ${field({ path: 'to_on', label: t('ui-tiers-to'), help: t('ui-tiers-to-help'), failure })}
      ${field({ path: 'checked_by', label: t('ui-tiers-checked-by'), value: desk()?.person ?? '', failure })}</div>
      <p class="actions"><button id="tiers-give">${icon('check')} ${t('ui-tiers-give')}</button></p></form>
    ${one.history.length ? html`<h3>${t('ui-tiers-history')}</h3><ul class="told-list">${one.history.map((given) => html`<li>${t('ui-tiers-history-line', {
      name: given.name, share: given.shown, from: day(given.from_on), to: day(given.to_on), who: given.checked_by, on: day(given.checked_on) })}</li>`)}</ul>` : nothing}`;

  redraw();
}
