// Typing in from paper after a power cut: the list by its number, its rows in its order, beside what the computer has.
import { html, draw, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { attempt } from '../core/attempt.js';
import { t } from '../core/words.js';
import { dayAndTime, time } from '../core/format.js';
import { lifeline } from '../core/lifeline.js';
import { tell } from '../core/notice.js';
import { field, formFailure, tick, ticked, typed } from '../core/form.js';
import { campaignOf, noCampaign, pickupNav, statusMark } from './nav.js';

/** @import { Failure } from '../core/call.js' */
/** @import { Commands } from '../core/wire.d.ts' */
/** @typedef {Commands['campaigns.show']['output']} Campaign */
/** @typedef {Commands['pickup.printed']['output']} Printed */
/** @typedef {Printed['rows'][number]} Row */

/**
 * @param {HTMLElement} main
 * @param {{ id: string, rest: string[] }} params `id` is the campaign, `rest` begins with the list
 */
export async function screen(main, { id, rest }) {
  const life = await campaignOf(id);
  if (!life) return draw(main, noCampaign());
  return rest[0] ? one(main, life, rest[0]) : lists(main, life);
}

/**
 * @param {HTMLElement} main
 * @param {Campaign} life
 */
async function lists(main, life) {
  const shown = await call('pickup.list_printed', { campaign: life.campaign });
  draw(main, html`<h1>${t('ui-pickup-from-paper')} · ${shown.title}</h1>
    ${lifeline(life)}
    ${pickupNav(life.campaign, 'reenter')}
    <p>${t('ui-pickup-from-paper-says')}</p>
    ${shown.lists.length === 0 ? html`<p class="empty">${t('ui-pickup-no-lists')} <a role="button" href=${`#sharing/show/${life.campaign}`}>${icon('printer')} ${t('ui-pickup-to-papers')}</a></p>`
      : html`<ul class="results" id="pickup-lists">${shown.lists.map((list) => html`<li><a class="pickup-target" href=${`#pickup/reenter/${life.campaign}/${list.list}`}>${icon('file-text')} <strong>${list.title}</strong>
        ${list.paper_says}${list.place_says ? html` · ${list.place_says}` : nothing} <span class="help">${dayAndTime(list.at)}${list.who ? ` · ${list.who}` : ''}</span> ${list.says}</a></li>`)}</ul>`}`);
}

/**
 * @param {HTMLElement} main
 * @param {Campaign} life
 * @param {string} list
 */
async function one(main, life, list) {
  const { campaign } = life;
  let shown = await call('pickup.printed', { campaign, list });
  /** The row being typed in. @type {number | null} */
  let open = null;
  /** Lines the sheet does not tick, of the open row. @type {Set<string>} */
  const unticked = new Set();
  /** Lines where the sheet is right. @type {Set<string>} */
  const replaced = new Set();
  /** @type {string[]} */
  let sent = [];
  /** @type {Failure | null} */
  let failure = null;

  /** @param {Row} row */
  const send = (row) => attempt(main, {
    act: async () => {
      const absent = ticked(main, 'absent');
      const lines = absent ? [] : row.lines.filter((line) => !unticked.has(line.offer));
      sent = lines.map((line) => line.offer);
      shown = await call('pickup.reenter', {
        campaign, list, household: row.household, came_at: typed(main, 'came_at') || null, proxy: typed(main, 'proxy') || null, absent,
        lines: lines.map((line) => ({ offer: line.offer, qty: typed(main, `qty-${line.offer}`) || null, replaces: replaced.has(line.offer) || null })),
      });
      failure = null;
      const next = shown.rows.find((other) => other.position > row.position && other.status === 'expected');
      begin(next?.position ?? null);
      if (shown.noted_says) tell(shown.noted_says, { warning: shown.warnings.join(' ') || null });
    },
    failed: (thrown) => { failure = thrown; },
    redraw: () => redraw(),
  });
  /** @param {number | null} position */
  const begin = (position) => {
    open = position;
    unticked.clear();
    replaced.clear();
    failure = null;
    redraw();
    document.getElementById('came_at')?.focus();
  };
  /** The line a failure speaks of. */
  const doubtful = () => {
    const [, at] = /^lines\.(\d+)\./.exec(failure?.field ?? '') ?? [];
    return at ? sent[Number(at)] ?? null : null;
  };
  /** @param {Row} row */
  const form = (row) => {
    const doubt = doubtful();
    return html`<form class="pickup-typing" @submit=${(/** @type {SubmitEvent} */ event) => { event.preventDefault(); void send(row); }}>
    ${failure && !doubt ? formFailure(main, failure) : nothing}
    <div class="fields">${field({ path: 'came_at', label: t('ui-pickup-hour'), help: t('ui-pickup-hour-help'), failure })}${field({ path: 'proxy', label: t('ui-pickup-proxy'), failure })}
      ${tick({ path: 'absent', label: t('ui-pickup-did-not-come') })}</div>
    <ul class="pickup-lines">${row.lines.map((line) => html`<li data-line=${line.name}><div class="pickup-line">
      ${tick({ path: `ticked-${line.offer}`, label: html`<strong>${line.name}</strong> ${line.printed_says}`, checked: !unticked.has(line.offer), onchange: () => { if (unticked.has(line.offer)) unticked.delete(line.offer); else unticked.add(line.offer); redraw(); } })}
      ${unticked.has(line.offer) ? nothing : field({ path: `qty-${line.offer}`, label: t('ui-pickup-sheet-says'), help: line.by_weight ? t('ui-pickup-weight-needed') : t('ui-pickup-sheet-blank') })}
      ${line.noted_says ? html`<span class="state">${icon('square-check')} ${line.noted_says}</span>` : nothing}</div>
      ${failure && doubt === line.offer ? html`<div class="box refused" role="alert">${icon('triangle-alert')} <span class="grow">${failure.message}</span>
        ${/\.(replaces|sure)$/.test(failure.field ?? '') ? html`<button type="button" id="pickup-sheet-right" class="pickup-target" @click=${() => { replaced.add(line.offer); void send(row); }}>${icon('check')} ${t('ui-pickup-sheet-right')}</button>
        <button type="button" class="secondary pickup-target" @click=${() => { unticked.add(line.offer); failure = null; redraw(); }}>${icon('x')} ${t('ui-pickup-computer-right')}</button>` : nothing}</div>` : nothing}</li>`)}</ul>
    <p class="actions"><button class="pickup-target" id="pickup-row-note">${icon('check')} ${t('ui-pickup-note')}</button></p></form>`;
  };
  const redraw = () => draw(main, html`<h1>${shown.title} · ${shown.paper_says}</h1>
    ${lifeline(life)}
    ${pickupNav(campaign, 'reenter')}
    ${shown.closed_says ? html`<p class="box">${icon('info')} <span class="grow">${shown.closed_says}</span></p>` : nothing}
    <section class="card now" aria-labelledby="pickup-says"><h2 id="pickup-says">${shown.says}</h2>
      <p>${t('ui-pickup-printed-at', { at: dayAndTime(shown.at) })}${shown.place_says ? html` · ${shown.place_says}` : nothing}</p></section>
    <ol class="pickup-lines" id="pickup-rows">${shown.rows.map((row) => html`<li data-row=${row.position}><div class="pickup-line"><b class="number">${row.position}</b>
      <div class="grow"><b>${row.code}</b> ${row.name} ${statusMark(row.status)} <span class="help">${row.says}${row.came_at ? ` · ${time(row.came_at)}` : ''}</span></div>
      ${shown.closed_says ? nothing : html`<button class="secondary pickup-target" data-open aria-expanded=${open === row.position ? 'true' : 'false'} @click=${() => begin(open === row.position ? null : row.position)}>${icon('pencil')} ${t('ui-pickup-type-in')}<span class="unseen"> ${row.code}</span></button>`}</div>
      ${open === row.position ? form(row) : nothing}</li>`)}</ol>
    <p><a href=${`#pickup/reenter/${campaign}`}>${t('ui-pickup-all-lists')}</a></p>`);
  redraw();
}
