// One order to a supplier: sent out as paper, e-mail or by phone, and what the supplier answered on each line.
import { html, draw, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { attempt } from '../core/attempt.js';
import { t } from '../core/words.js';
import { money, typedDay } from '../core/format.js';
import { table } from '../core/table.js';
import { lifeline } from '../core/lifeline.js';
import { losesOf, losesSays } from '../core/loses.js';
import { openDialog } from '../core/dialog.js';
import { tell } from '../core/notice.js';
import { tellMade } from '../core/made.js';
import { choice, field, formFailure, radios, textField, typed } from '../core/form.js';
import { status } from './words.js';

/** @import { Failure } from '../core/call.js' */
/** @import { Answer, PurchaseChannel, PurchaseFormat } from '../core/wire.d.ts' */
/** @import { Order } from './words.js' */
/** @import { Loses } from '../core/loses.js' */
/** @typedef {Order['lines'][number]} Line */

/** @type {PurchaseChannel[]} */
const CHANNELS = ['email', 'phone', 'fax', 'visit', 'paper'];
/** @type {Record<PurchaseChannel, string>} */
const CHANNEL_KEYS = {
  email: 'ui-purchasing-by-email', phone: 'ui-purchasing-by-phone', fax: 'ui-purchasing-by-fax', visit: 'ui-purchasing-by-visit', paper: 'ui-purchasing-by-paper',
};
/** @type {{ value: Answer, key: string }[]} */
const ANSWERS = [
  { value: 'confirmed', key: 'ui-purchasing-as-ordered' },
  { value: 'changed', key: 'ui-purchasing-otherwise' },
  { value: 'replaced', key: 'ui-purchasing-instead' },
  { value: 'refused', key: 'ui-purchasing-not-coming' },
];
/** @type {Record<Answer, string>} */
const SIGNS = { confirmed: 'square-check', changed: 'triangle-alert', replaced: 'arrow-right', refused: 'x' };

/**
 * @param {HTMLElement} main
 * @param {{ id: string }} params `id` is the order
 */
export async function screen(main, { id }) {
  let shown = await call('purchasing.show', { order: id });
  const [life, { products }] = await Promise.all([call('campaigns.show', { campaign: shown.campaign }), call('catalogue.list', {})]);
  /** @type {PurchaseChannel} */
  let channel = shown.email ? 'email' : 'phone';
  /** The line that is being answered. @type {Line | null} */
  let answering = null;
  /** @type {Answer} */
  let answer = 'changed';
  /** The product of the catalogue that comes instead of that line's; empty when it is none of them. */
  let instead = '';
  /** @type {Failure | null} */
  let failure = null;
  const order = shown.order;
  /** Who goes short of a line that comes otherwise than ordered, by the line. @type {Map<string, Loses>} */
  const losses = new Map();
  const lookWho = async () => {
    losses.clear();
    for (const { line, offer, answer: said } of shown.lines) {
      const known = offer && (said === 'changed' || said === 'refused') ? await losesOf(offer, null) : null;
      if (known?.households.length) losses.set(line, known);
    }
  };
  await lookWho();

  /** @param {() => Promise<Order>} act @param {string} key */
  const perform = (act, key) => attempt(main, {
    act: async () => {
      shown = await act();
      failure = null;
      answering = null;
      await lookWho();
      redraw();
      tell(t(key));
    },
    failed: (thrown) => { failure = thrown; },
    redraw,
  });
  /** @param {() => Promise<Order>} act @param {string} key */
  const sends = (act, key) => (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    void perform(act, key);
  };

  const paper = async () => tellMade(t('ui-purchasing-made'), (await call('documents.supplier_order', { order })).path);
  const mail = async () => tellMade(t('ui-purchasing-mail-made'), (await call('documents.supplier_mail', { order })).path);
  /** @param {PurchaseFormat} format */
  const file = async (format) => {
    const made = await call('purchasing.export_order', { order, format });
    tellMade(t('ui-purchasing-made'), made.path);
    if (made.text) openDialog({ id: 'order-read', title: t('ui-purchasing-text'), content: () => html`<pre class="wrap" id="order-text-content">${made.text}</pre>` });
  };

  const redraw = () => {
    draw(main, html`<h1>${t('ui-purchasing-order', { number: shown.number })} · ${shown.supplier_name}</h1>
      ${lifeline(life)}
      ${formFailure(main, failure)}
      <section class="card now" aria-labelledby="order-says"><h2 id="order-says">${status(shown)}</h2>
        <p>${[shown.contact, shown.phone, shown.email].filter(Boolean).join(' · ') || t('ui-purchasing-no-contact')}</p>
        ${shown.open ? next() : nothing}</section>
      ${shown.warnings.map((warning) => html`<p class="box" data-warning>${icon('triangle-alert')} <span class="grow">${warning}</span></p>`)}
      ${answering ? answerForm(answering) : nothing}
      ${lines()}
      <section class="card" aria-labelledby="order-files"><h2 id="order-files">${t('ui-purchasing-files')}</h2><p class="help">${t('ui-purchasing-files-says')}</p>
        <p class="actions"><button class="secondary" id="order-paper" @click=${paper}>${icon('printer')} ${t('ui-purchasing-paper')}</button>
          <button class="secondary" id="order-mail" @click=${mail}>${icon('file-text')} ${t('ui-purchasing-mail')}</button>
          <button class="secondary" id="order-text" @click=${() => file('text')}>${icon('book-open')} ${t('ui-purchasing-text')}</button>
          <button class="secondary" id="order-csv" @click=${() => file('csv')}>${icon('download')} CSV</button>
          <button class="secondary" id="order-xlsx" @click=${() => file('xlsx')}>${icon('download')} XLSX</button>
          <button class="secondary" id="order-gdxp" @click=${() => file('gdxp')}>${icon('download')} GDXP</button></p></section>
      ${shown.open ? html`${delivery()}${adding()}${withdrawing()}` : nothing}
      <p><a href=${`#purchasing/list/${shown.campaign}`}>${t('ui-purchasing-all')}</a></p>`);
  };

  const next = () => {
    if (shown.status === 'sent') {
      return html`<p>${t('ui-purchasing-confirm-says')}</p>
        <p class="actions"><button id="order-confirm" @click=${() => perform(() => call('purchasing.confirm_all', { order }), 'ui-purchasing-confirm-done')}>${icon('square-check')} ${t('ui-purchasing-confirm')}</button></p>
        <details class="fold"><summary>${t('ui-purchasing-sent-again')}</summary>${sending(true)}</details>`;
    }
    if (shown.status === 'confirmed') return html`<p class="actions"><a role="button" id="order-to-list" href=${`#purchasing/list/${shown.campaign}`}>${icon('arrow-right')} ${t('ui-purchasing-all')}</a></p>`;
    return sending(false);
  };
  /** @param {boolean} second */
  const sending = (second) => html`<form id="order-send" @submit=${sends(() => call('purchasing.mark_sent', { order, channel, note: typed(main, 'sent-note') }), 'ui-purchasing-sent-done')}>
    ${radios({ name: 'channel', legend: t('ui-purchasing-how'), value: channel, onchange: (value) => { channel = /** @type {PurchaseChannel} */ (value); },
      options: CHANNELS.map((value) => ({ value, label: t(CHANNEL_KEYS[value]) })) })}
    ${field({ path: 'sent-note', label: t('ui-purchasing-sent-note'), wide: true })}
    <p class="actions"><button id="order-sent" class=${second ? 'secondary' : nothing}>${icon('check')} ${t('ui-purchasing-sent')}</button></p></form>`;

  const lines = () => html`${table({ id: 'order-lines', caption: t('ui-purchasing-ordered-lines'), rows: shown.lines, key: (line) => line.line, columns: [
      { title: t('ui-purchasing-product'), cell: (line) => html`<b class="wrap">${line.label}</b><span class="help">${line.reference}${line.offer ? nothing : html` ${t('ui-purchasing-nobody')}`}</span>` },
      { title: t('ui-purchasing-asked'), cell: (line) => html`<span class="wrap">${line.ordered_says}</span><span class="help">${line.ordered_qty_says}</span>` },
      { title: t('ui-purchasing-price'), cell: (line) => html`<span class="wrap">${line.price_says}</span><span class="help">${t('ui-purchasing-net', { amount: money(line.net_cents) })}</span>` },
      { title: t('ui-purchasing-answer'), cell: answerCell },
    ] })}
    <p class="total" id="order-total">${shown.weight_says} · <strong>${t('ui-purchasing-net', { amount: money(shown.net_cents) })}</strong> · ${t('ui-purchasing-gross', { amount: money(shown.gross_cents) })}</p>`;
  /** @param {Line} line */
  const answerCell = (line) => html`${line.answer ? html`<span class="wrap">${icon(SIGNS[line.answer])} ${line.answer_says}</span>${line.note ? html`<span class="help">${line.note}</span>` : nothing}` : nothing}
    ${losses.has(line.line) ? html`<div data-losses>${losesSays(losses.get(line.line))}</div>` : nothing}
    ${shown.open ? html`<button class="secondary" id=${`answer-${line.position}`} @click=${() => startAnswer(line)}>
      ${icon('pencil')} ${line.answer ? t('ui-purchasing-answer-change') : t('ui-purchasing-answer-note')}</button>` : nothing}`;
  /** @param {Line} line */
  const startAnswer = (line) => {
    answering = line;
    answer = line.answer ?? 'changed';
    instead = line.instead ?? '';
    failure = null;
    redraw();
    document.getElementById('answer-form')?.scrollIntoView({ block: 'nearest' });
    document.getElementById(`answer-${answer}`)?.focus();
  };
  /** @param {Line} line */
  const answerForm = (line) => {
    const given = answer === 'changed' || answer === 'replaced';
    const save = () => call('purchasing.confirm_line', {
      line: line.line, answer, note: typed(main, 'note'),
      ...(given ? { packs: typed(main, 'packs'), pack_name: typed(main, 'pack_name'), content: typed(main, 'content'), price: typed(main, 'price') } : {}),
      ...(answer === 'replaced' ? { replaced_by: instead ? null : typed(main, 'replaced_by'), instead: instead || null } : {}),
    });
    return html`<section class="card" aria-labelledby="answer-title"><h2 id="answer-title">${t('ui-purchasing-answer-to', { product: line.label })}</h2>
      <p>${t('ui-purchasing-answer-ordered', { ordered: line.ordered_says, quantity: line.ordered_qty_says })}</p>
      <form id="answer-form" @submit=${sends(save, 'ui-purchasing-answer-done')}>
        ${radios({ name: 'answer', legend: t('ui-purchasing-answer'), value: answer, onchange: (value) => { answer = /** @type {Answer} */ (value); redraw(); },
          options: ANSWERS.map(({ value, key }) => ({ value, label: t(key) })) })}
        ${given ? html`<div class="fields">
          ${answer === 'replaced' ? html`${choice({ path: 'instead', label: t('ui-purchasing-instead-product'), help: t('ui-purchasing-instead-help'), value: instead, failure,
            onchange: (event) => { instead = event.target instanceof HTMLSelectElement ? event.target.value : ''; redraw(); },
            options: [{ value: '', label: t('ui-purchasing-instead-unread') }, ...products.map((one) => ({ value: one.product, label: one.name }))] })}
          ${instead ? nothing : field({ path: 'replaced_by', label: t('ui-purchasing-replaced-by'), value: line.replaced_by, failure })}` : nothing}
          ${field({ path: 'packs', label: t('ui-purchasing-packs'), value: line.packs, failure })}
          ${field({ path: 'pack_name', label: t('ui-purchasing-pack-name'), value: line.pack_name, failure })}
          ${field({ path: 'content', label: t('ui-purchasing-content'), help: t('ui-purchasing-content-help'), value: line.content, failure })}
          ${field({ path: 'price', label: t('ui-purchasing-new-price'), help: line.price_says, value: line.price, failure })}</div>` : nothing}
        ${field({ path: 'note', label: t('ui-purchasing-note'), value: line.note, failure, wide: true })}
        <p class="actions"><button id="answer-save">${icon('check')} ${t('ui-purchasing-answer-save')}</button>
          <button type="button" class="secondary" @click=${() => { answering = null; failure = null; redraw(); }}>${t('ui-shell-close')}</button></p></form></section>`;
  };

  const delivery = () => html`<details class="fold" id="order-delivery"><summary>${t('ui-purchasing-delivery')}</summary>
    <form @submit=${sends(() => call('purchasing.set_delivery', {
      order, wanted_on: typed(main, 'wanted_on'), deliver_to: typed(main, 'deliver_to'), bill_to: typed(main, 'bill_to'), carriage: typed(main, 'carriage'), note: typed(main, 'order-note'),
    }), 'ui-purchasing-delivery-done')}><div class="fields">
      ${field({ path: 'wanted_on', label: t('ui-purchasing-wanted'), value: shown.wanted_on ? typedDay(shown.wanted_on) : '', failure })}
      ${field({ path: 'carriage', label: t('ui-purchasing-carriage'), help: t('ui-purchasing-carriage-help'), value: shown.carriage, failure })}
      ${textField({ path: 'deliver_to', label: t('ui-purchasing-deliver-to'), value: shown.deliver_to, failure })}
      ${textField({ path: 'bill_to', label: t('ui-purchasing-bill-to'), value: shown.bill_to, failure })}
      ${textField({ path: 'order-note', label: t('ui-purchasing-order-note'), value: shown.note, failure, wide: true })}</div>
      <p class="actions"><button id="order-delivery-save" class="secondary">${icon('check')} ${t('ui-purchasing-delivery-save')}</button></p></form></details>`;

  const adding = () => html`<details class="fold" id="order-add"><summary>${t('ui-purchasing-add')}</summary><p class="help">${t('ui-purchasing-add-says')}</p>
    ${shown.packs.length === 0 ? html`<p>${t('ui-purchasing-add-none')}</p>` : html`<form @submit=${sends(() => call('purchasing.add_line', { order, pack: typed(main, 'pack'), packs: typed(main, 'add-packs') }), 'ui-purchasing-add-done')}>
      <div class="fields">${choice({ path: 'pack', label: t('ui-purchasing-pack'), options: shown.packs.map((one) => ({ value: one.pack, label: one.label })), failure })}
        ${field({ path: 'add-packs', label: t('ui-purchasing-packs'), value: '1', failure: moved('add-packs') })}</div>
      <p class="actions"><button id="order-add-save" class="secondary">${icon('plus')} ${t('ui-purchasing-add-save')}</button></p></form>`}</details>`;
  /** The failure of `packs` beside the field of the line to add, unless a line is being answered. @param {string} path */
  const moved = (path) => (failure?.field === 'packs' && !answering ? failure.at(path) : failure);

  const withdrawing = () => html`<details class="fold" id="order-withdraw"><summary>${t('ui-purchasing-withdraw')}</summary><p>${t('ui-purchasing-withdraw-says')}</p>
    <form @submit=${sends(() => call('purchasing.withdraw', { order, reason: typed(main, 'reason') }), 'ui-purchasing-withdraw-done')}>
      ${field({ path: 'reason', label: t('ui-purchasing-reason'), failure, wide: true })}
      <p class="actions"><button id="order-withdraw-do" class="secondary">${icon('undo-2')} ${t('ui-purchasing-withdraw-do')}</button></p></form></details>`;

  redraw();
}
