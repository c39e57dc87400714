// A delivery, in the order of its note: what was to come stands ready, only differences are typed, each says what it makes.
import { html, draw, icon, nothing } from '../core/html.js';
import { call, asFailure } from '../core/call.js';
import { attempt } from '../core/attempt.js';
import { t } from '../core/words.js';
import { day } from '../core/format.js';
import { lifeline } from '../core/lifeline.js';
import { losesOf, losesSays } from '../core/loses.js';
import { tell } from '../core/notice.js';
import { field, formFailure, tick, ticked, typed } from '../core/form.js';

/** @import { Failure } from '../core/call.js' */
/** @import { Commands } from '../core/wire.d.ts' */
/** @typedef {Commands['receptions.show']['output']} Entry */
/** @typedef {Entry['lines'][number]} Line */
/** @typedef {Commands['receptions.preview_line']['output']} Makes */

/**
 * @param {HTMLElement} main
 * @param {{ id: string }} params `id` is the order
 */
export async function screen(main, { id }) {
  let shown = await call('receptions.show', { order: id });
  const life = await call('campaigns.show', { campaign: shown.campaign });
  const demand = await call('baskets.preview_demand', { campaign: shown.campaign });
  /** What a line makes as it is typed, by its id. @type {Map<string, Makes | Failure>} */
  const makes = new Map();
  /** Who would receive less, were it all that came, by the line's id. @type {Map<string, Commands['sharing.preview_reception']['output']>} */
  const losses = new Map();
  /** Lines that did not come with this delivery. @type {Set<string>} */
  const absent = new Set();
  /** @type {string | null} */
  let undoing = null;
  /** @type {Failure | null} */
  let failure = null;

  /** The lines still to count first come with their fields. */
  const open = () => shown.lines.filter((line) => line.standing === 'waiting' || line.standing === 'short');
  /** @param {Line} line @param {number} at */
  const read = (line, at) => {
    const of = (/** @type {string} */ name) => typed(main, `lines.${at}.${name}`);
    return {
      line: line.line, ...(line.weighed ? { weight: of('weight') } : { packs: of('packs'), content: of('content') }), damaged: of('damaged'), lot: of('lot'),
      best_before_on: of('best_before_on'), sure: ticked(main, `lines.${at}.sure`), use_by: ticked(main, `lines.${at}.use_by`), temperature: line.cold ? of('temperature') : null, note: of('note'),
    };
  };
  /** @param {Line} line @param {number} at */
  const preview = (line, at) => async () => {
    losses.delete(line.line);
    try {
      const made = await call('receptions.preview_line', { order: id, counted: read(line, at) });
      makes.set(line.line, made);
      if (line.offer && made.sound && (made.difference_says || made.damaged_says)) await who(line.line, line.offer, made.sound);
    } catch (thrown) {
      makes.set(line.line, asFailure(thrown));
    }
    redraw();
  };
  /** @param {string} line @param {string} offer @param {string} sound */
  const who = async (line, offer, sound) => {
    const known = await losesOf(offer, sound);
    if (known) losses.set(line, known);
  };
  /** @param {SubmitEvent} event */
  const record = (event) => {
    event.preventDefault();
    /** @type {number[]} */
    const sent = [];
    const lines = open().flatMap((line, at) => {
      if (absent.has(line.line)) return [];
      sent.push(at);
      return [read(line, at)];
    });
    void attempt(main, {
      act: async () => {
        shown = await call('receptions.record', { order: id, received_on: typed(main, 'received_on'), driver: typed(main, 'driver'), receiver: typed(main, 'receiver'), note: typed(main, 'note'), lines });
        failure = null;
        makes.clear();
        losses.clear();
        absent.clear();
        redraw();
        tell(t('ui-receptions-noted'));
      },
      failed: (thrown) => {
        const [, at, name] = /^lines\.(\d+)\.(.+)$/.exec(thrown.field ?? '') ?? [];
        if (at) thrown.field = `lines.${sent[Number(at)]}.${name}`;
        failure = thrown;
      },
      redraw,
    });
  };
  /** @param {string} line */
  const takeBack = (line) => (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    void attempt(main, {
      act: async () => {
        shown = await call('receptions.take_back', { line, reason: typed(main, 'reason') });
        failure = null;
        undoing = null;
        redraw();
        tell(t('ui-receptions-undone'));
      },
      failed: (thrown) => { failure = thrown; },
      redraw,
    });
  };

  /** Who is touched when it is not what was to come. @param {Line} line */
  const touched = (line) => {
    const households = demand.offers.find((offer) => offer.offer === line.offer)?.households ?? 0;
    return households ? html`<span class="help">${t('ui-receptions-touched', { count: households })}</span>` : nothing;
  };
  /** @param {Line} line */
  const says = (line) => {
    const made = makes.get(line.line);
    if (!made) return nothing;
    if ('message' in made) return html`<p class="box">${icon('triangle-alert')} <span class="grow">${made.message}</span></p>`;
    return html`<p>${icon(made.difference_says || made.damaged_says ? 'triangle-alert' : 'square-check')} <strong>${made.received_says}</strong>
      ${made.difference_says ? html` · ${made.difference_says} ${losses.has(line.line) ? nothing : touched(line)}` : nothing}
      ${made.damaged_says ? html` · ${t('ui-receptions-spoilt', { quantity: made.damaged_says })}` : nothing}</p>
      ${losesSays(losses.get(line.line))}
      ${made.warning ? html`<p class="box">${icon('triangle-alert')} <span class="grow">${made.warning}</span></p>` : nothing}`;
  };
  /** @param {Line} line @param {number} at */
  const fields = (line, at) => {
    const path = (/** @type {string} */ name) => `lines.${at}.${name}`;
    const onchange = preview(line, at);
    const away = absent.has(line.line);
    return html`<li class="card" data-line=${at}><h3>${line.label} <span class="help">${[line.reference, line.replaced_by].filter(Boolean).join(' · ')}</span></h3>
      <p>${t('ui-receptions-expected', { packs: line.packs_says, quantity: line.expected_says })}${line.received_says ? html` · ${t('ui-receptions-came', { quantity: line.received_says })}` : nothing}</p>
      ${away ? nothing : html`<div class="fields">
        ${line.weighed ? field({ path: path('weight'), label: t('ui-receptions-weight'), help: t('ui-receptions-weight-help'), value: line.weight, failure, onchange })
          : html`${field({ path: path('packs'), label: t('ui-receptions-packs'), value: line.packs, failure, onchange })}
            ${field({ path: path('content'), label: t('ui-receptions-content'), value: line.content, failure, onchange })}`}
        ${failure?.params.ask === 'sure' && failure.field?.startsWith(`lines.${at}.`) ? tick({ path: path('sure'), label: t('ui-receptions-sure') }) : nothing}
        ${field({ path: path('damaged'), label: t('ui-receptions-damaged'), failure, onchange })}
        ${line.cold ? field({ path: path('temperature'), label: t('ui-receptions-temperature'), failure, onchange }) : nothing}
        ${field({ path: path('lot'), label: t('ui-receptions-lot'), failure })}
        ${field({ path: path('best_before_on'), label: t('ui-receptions-date'), failure })}
        ${tick({ path: path('use_by'), label: t('ui-receptions-use-by') })}
        ${field({ path: path('note'), label: t('ui-receptions-note'), failure })}</div>${says(line)}`}
      ${tick({ path: `away-${at}`, label: t('ui-receptions-absent'), checked: away, onchange: () => { if (away) absent.delete(line.line); else absent.add(line.line); redraw(); } })}</li>`;
  };
  const form = () => html`<form id="reception-form" @submit=${record}>
    <ol class="bare">${open().map(fields)}</ol>
    <div class="fields">${field({ path: 'received_on', label: t('ui-receptions-day'), help: t('ui-receptions-day-help'), failure })}
      ${field({ path: 'driver', label: t('ui-receptions-driver'), failure })}
      ${field({ path: 'receiver', label: t('ui-receptions-receiver'), failure })}
      ${field({ path: 'note', label: t('ui-receptions-note'), failure })}</div>
    <p class="actions"><button id="reception-record">${icon('check')} ${t('ui-receptions-record')}</button></p></form>`;
  const past = () => shown.receptions.map((one) => html`<section class="card" data-reception=${one.number}><h2>${t('ui-receptions-number', { number: one.number, day: day(one.received_on) })}</h2>
    ${one.driver || one.receiver ? html`<p class="help">${[one.driver, one.receiver, one.note].filter(Boolean).join(' · ')}</p>` : nothing}
    <ul class="told-list">${one.lines.map((line) => html`<li>${icon(line.counter || line.reversed ? 'undo-2' : 'square-check')}<div class="grow"><strong>${line.name}</strong> ${line.received_says}
      ${line.damaged_says ? html` · ${t('ui-receptions-spoilt', { quantity: line.damaged_says })}` : nothing}${line.temperature_says ? html` · ${line.temperature_says}` : nothing}
      ${line.counter || line.reversed ? html`<span class="state">${t('ui-receptions-taken-back')}</span>` : nothing}
      ${line.note ? html`<span class="help">${line.note}</span>` : nothing}
      ${line.warning && !line.counter ? html`<span class="help">${icon('triangle-alert')} ${line.warning}</span>` : nothing}
      ${undoing === line.received_line ? html`<form @submit=${takeBack(line.received_line)}>${field({ path: 'reason', label: t('ui-receptions-reason'), failure, wide: true })}
        <p class="actions"><button class="secondary">${icon('undo-2')} ${t('ui-receptions-undo')}</button></p></form>` : nothing}</div>
      ${line.counter || line.reversed || shown.closed_says || undoing === line.received_line ? nothing : html`<button class="secondary" data-undo @click=${() => { undoing = line.received_line; failure = null; redraw(); document.getElementById('reason')?.focus(); }}>${icon('undo-2')} ${t('ui-receptions-undo')}<span class="unseen"> ${line.name}</span></button>`}</li>`)}</ul></section>`);

  const redraw = () => draw(main, html`<h1>${t('ui-receptions-entry', { number: shown.number })} · ${shown.supplier_name}</h1>
    ${lifeline(life)}
    ${formFailure(main, failure)}
    <section class="card now" aria-labelledby="reception-says"><h2 id="reception-says">${shown.says}</h2>
      ${shown.closed_says ? html`<p>${shown.closed_says}</p>` : open().length ? html`<p>${t('ui-receptions-entry-says')}</p>`
        : html`<p class="actions"><a role="button" href=${`#receptions/list/${shown.campaign}`}>${icon('arrow-right')} ${t('ui-receptions-all')}</a></p>`}</section>
    ${shown.closed_says || open().length === 0 ? nothing : form()}
    ${past()}
    <p><a href=${`#receptions/list/${shown.campaign}`}>${t('ui-receptions-all')}</a></p>`);
  redraw();
}
