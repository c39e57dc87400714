// The forms received, by household; those whose control total does not agree come first.
import { html, draw, byId, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { attempt } from '../core/attempt.js';
import { t } from '../core/words.js';
import { dayAndTime } from '../core/format.js';
import { tell } from '../core/notice.js';
import { table } from '../core/table.js';
import { choice, field, typed, formFailure } from '../core/form.js';
import { lifeline } from '../core/lifeline.js';
import { basketsNav, campaignOf, noCampaign } from './nav.js';
import { formSays } from './household.js';

/** @import { BasketView, Commands } from '../core/wire.d.ts' */
/** @import { Failure } from '../core/call.js' */
/** @typedef {Commands['baskets.list']['output']['households'][number]} Row */
/** @typedef {Row['forms'][number]} Form */

/**
 * @param {HTMLElement} main
 * @param {{ id: string, rest: string[] }} params `rest`: the form whose history is wanted
 */
export async function screen(main, { id, rest: [basket = ''] }) {
  const shown = await campaignOf(id);
  if (!shown) return draw(main, noCampaign());
  const { campaign } = shown;
  let { households } = await call('baskets.list', { campaign });
  /** @type {{ row: Row, form: Form } | null} */
  let taking = null;
  /** The form its household gives something up of, once it is closed. @type {{ row: Row, form: Form, view: BasketView } | null} */
  let giving = null;
  /** @type {Commands['baskets.list_revisions']['output'] | null} */
  let history = basket ? await call('baskets.list_revisions', { basket }) : null;
  /** @type {Failure | null} */
  let failure = null;

  /** @param {string} of */
  const look = async (of) => {
    history = await call('baskets.list_revisions', { basket: of });
    [taking, giving] = [null, null];
    redraw();
    goTo('list-history-title');
  };
  /** @param {SubmitEvent} event */
  const withdraw = async (event) => {
    event.preventDefault();
    if (!taking) return;
    const { form } = taking;
    await attempt(main, {
      act: async () => {
        await call('baskets.withdraw', { basket: form.basket, reason: typed(main, 'reason') });
        ({ households } = await call('baskets.list', { campaign }));
        taking = null;
        failure = null;
        redraw();
        tell(t('ui-baskets-withdrawn', { number: form.number }));
      },
      failed: (thrown) => { failure = thrown; },
      redraw,
    });
  };
  /**
   * @param {Row} row
   * @param {Form} form
   */
  const take = (row, form) => {
    taking = { row, form };
    [history, giving] = [null, null];
    failure = null;
    redraw();
    byId('reason').focus();
  };
  /**
   * @param {Row} row
   * @param {Form} form
   */
  const give = async (row, form) => {
    giving = { row, form, view: await call('baskets.show', { campaign, household: row.household, basket: form.basket }) };
    [taking, history, failure] = [null, null, null];
    redraw();
    byId('offer').focus();
  };
  /** @param {SubmitEvent} event */
  const giveUp = async (event) => {
    event.preventDefault();
    if (!giving) return;
    const { form } = giving;
    await attempt(main, {
      act: async () => {
        const offer = typed(main, 'offer');
        const { told } = await call('baskets.give_up', { basket: form.basket, offer: offer || null, keeps: typed(main, 'keeps') || null, reason: typed(main, 'reason') });
        ({ households } = await call('baskets.list', { campaign }));
        [giving, failure] = [null, null];
        redraw();
        tell(t('ui-baskets-give-up-done', { told: told ?? '' }));
      },
      failed: (thrown) => { failure = thrown; },
      redraw,
    });
  };
  /** Once it is closed, a form that came in time is not changed: its household gives up. @param {Form} form */
  const gives = (form) => !form.late && ['closed', 'adjusted', 'ordered', 'received'].includes(shown.state);
  const rows = () => [...households].sort((a, b) => Number(b.agrees === false) - Number(a.agrees === false));
  const wrong = () => households.filter((row) => row.agrees === false).length;

  /** @param {Row} row */
  const forms = (row) => html`<ul class="order-forms">${row.forms.map((form) => html`<li>${icon(form.withdrawn ? 'x' : 'file-text')} <span class="grow">${formSays(form)}
      ${form.withdrawn ? html`<span class="help">${form.withdrawn_says ?? t('ui-baskets-form-withdrawn')}</span>` : nothing}</span>
    <button type="button" class="secondary" data-history=${form.basket} aria-label=${`${t('ui-baskets-history')} ${t('ui-baskets-form-number', { number: form.number })}`}
      @click=${() => look(form.basket)}>${t('ui-baskets-history')}</button>
    ${form.withdrawn ? nothing : gives(form) ? html`<button type="button" class="secondary" data-give-up=${form.basket} aria-label=${`${t('ui-baskets-give-up')} ${t('ui-baskets-form-number', { number: form.number })}`}
      @click=${() => give(row, form)}>${t('ui-baskets-give-up')}</button>` : html`<button type="button" class="secondary" data-withdraw=${form.basket} aria-label=${`${t('ui-baskets-withdraw')} ${t('ui-baskets-form-number', { number: form.number })}`}
      @click=${() => take(row, form)}>${t('ui-baskets-withdraw')}</button>`}</li>`)}</ul>`;

  const redraw = () => draw(main, html`<div class="title-line"><h1>${t('ui-baskets-list')} · ${shown.title}</h1>
      <p class="actions"><a role="button" id="list-entry" href=${`#baskets/entry/${campaign}`}>${icon('pencil')} ${t('ui-baskets-to-entry')}</a></p></div>
    ${lifeline(shown)}
    ${basketsNav(campaign, 'list')}
    ${taking ? asking(taking) : nothing}
    ${giving ? renouncing(giving) : nothing}
    ${history ? past(history) : nothing}
    ${households.length === 0 ? html`<p class="empty" id="list-empty">${t('ui-baskets-list-empty')}</p>` : html`
      <p class="lead" id="list-count">${t('ui-baskets-list-count', { count: households.length })} ${wrong() ? t('ui-baskets-list-wrong', { count: wrong() }) : nothing}</p>
      ${table({ id: 'list-table', caption: t('ui-baskets-list'), rows: rows(), key: (row) => row.household, columns: [
        { title: t('ui-baskets-col-household'), cell: (row) => html`<a href=${`#baskets/entry/${campaign}/${row.household}`}><b class="code">${row.code}</b>&nbsp;${row.name}</a>` },
        { title: t('ui-baskets-col-forms'), cell: forms },
        { title: t('ui-baskets-col-lines'), figures: true, minor: true, cell: (row) => String(row.lines) },
        { title: t('ui-baskets-col-crossed'), figures: true, cell: (row) => String(row.crossed) },
        { title: t('ui-baskets-col-control'), cell: (row) => (row.agrees === null ? t('ui-baskets-control-none')
          : row.agrees ? html`${icon('square-check')} ${t('ui-baskets-control-yes')}` : html`<span class="late">${icon('triangle-alert')} ${t('ui-baskets-control-no')}</span>`) },
      ] })}`}`);

  /** @param {{ row: Row, form: Form }} one */
  const asking = ({ row, form }) => html`<form class="card attention" id="list-withdrawing" @submit=${withdraw}>
    <h2>${t('ui-baskets-withdraw-title', { number: form.number, code: row.code, name: row.name })}</h2><p>${t('ui-baskets-withdraw-says')}</p>
    ${formFailure(main, failure)}
    ${field({ path: 'reason', label: t('ui-baskets-reason'), failure, wide: true })}
    <p class="actions"><button id="list-withdraw">${t('ui-baskets-withdraw')}</button>
      <button type="button" class="secondary" id="list-keep" @click=${() => { taking = null; failure = null; redraw(); }}>${t('ui-baskets-keep')}</button></p></form>`;

  /** @param {NonNullable<typeof giving>} one */
  const renouncing = ({ row, form, view }) => {
    const ordered = view.lines.filter((line) => line.firm_says);
    return html`<form class="card attention" id="list-giving-up" @submit=${giveUp}>
    <h2>${t('ui-baskets-give-up-title', { number: form.number, code: row.code, name: row.name })}</h2><p>${t('ui-baskets-give-up-says')}</p>
    ${formFailure(main, failure)}
    <div class="fields">${choice({ path: 'offer', label: t('ui-baskets-give-up-what'), failure, value: ordered[0]?.offer, options: [
      ...ordered.map((line) => ({ value: line.offer, label: `${line.name}, ${line.firm_says}` })),
      { value: '', label: t('ui-baskets-give-up-all') }] })}
      ${field({ path: 'keeps', label: t('ui-baskets-give-up-keeps'), help: t('ui-baskets-give-up-keeps-help'), failure })}
      ${field({ path: 'reason', label: t('ui-baskets-reason'), failure, wide: true })}</div>
    <p class="actions"><button id="list-give-up">${icon('check')} ${t('ui-baskets-give-up')}</button>
      <button type="button" class="secondary" @click=${() => { giving = null; failure = null; redraw(); }}>${t('ui-baskets-keep')}</button></p></form>`;
  };

  /** @param {NonNullable<typeof history>} of */
  const past = (of) => html`<section class="card" id="list-history" aria-labelledby="list-history-title">
    <div class="title-line"><h2 id="list-history-title" tabindex="-1">${t('ui-baskets-history-of', { number: of.number, code: of.code, name: of.name })}</h2>
      <button type="button" class="secondary" id="list-history-close" @click=${() => { history = null; redraw(); }}>${icon('x')} ${t('ui-shell-close')}</button></div>
    ${of.revisions.length === 0 ? html`<p>${t('ui-baskets-history-empty')}</p>` : html`<ul class="told-list">${of.revisions.map((one) => html`<li>
      <span class="hour">${dayAndTime(one.at)}</span><span class="grow"><b>${one.name}</b>${t('ui-baskets-colon')} ${one.before} → ${one.after}</span>
      <span class="help">${one.who}</span></li>`)}</ul>`}</section>`;
  redraw();
  return undefined;
}

/** @param {string} id */
function goTo(id) {
  const title = byId(id);
  title.focus();
  title.scrollIntoView({ block: 'nearest' });
}
