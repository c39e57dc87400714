// One household at the stand, readable at arm's length: tick each line, weigh, or hand everything over; then the next code.
import { html, draw, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { attempt } from '../core/attempt.js';
import { t } from '../core/words.js';
import { day, time } from '../core/format.js';
import { tell } from '../core/notice.js';
import { renewal } from '../core/renewal.js';
import { choice, field, formFailure, typed } from '../core/form.js';
import { finder } from './finder.js';
import { standingMark, statusMark, tickIcon } from './nav.js';
import { readScale, scaleFields } from './scale.js';

/** @import { Failure } from '../core/call.js' */
/** @import { Commands } from '../core/wire.d.ts' */
/** @typedef {Commands['pickup.household']['output']} Shown */
/** @typedef {Shown['lines'][number]} Line */
/** @typedef {Commands['pickup.serve']['input']} Serve */

/**
 * @param {HTMLElement} main
 * @param {{ id: string, rest: string[] }} params `id` is the campaign, `rest` begins with the household
 */
export async function screen(main, { id: campaign, rest }) {
  const household = rest[0] ?? '';
  let shown = await call('pickup.household', { campaign, household });
  /** The line whose quantity is typed. @type {string | null} */
  let typing = null;
  /** What else is said: who came, that it is absent. @type {'came' | 'later' | 'besides' | null} */
  let saying = null;
  /** @type {Failure | null} */
  let failure = null;
  /** What was sent when it was asked back. @type {Serve | null} */
  let asked = null;
  /** What may be taken besides. @type {Commands['pickup.list_free']['output']['products']} */
  let free = [];
  /** The adhesion being renewed. @type {Awaited<ReturnType<typeof renewal>> | null} */
  let renewing = null;

  /** @param {() => Promise<Shown>} act */
  const write = (act) => attempt(main, {
    act: async () => {
      shown = await act();
      failure = null;
      asked = null;
      renewing = null;
      typing = null;
      saying = null;
      redraw();
      if (shown.noted_says) tell(shown.noted_says, { warning: shown.warnings.join(' ') || null });
      const next = main.querySelector('[data-line] [data-tick][aria-pressed="false"]') ?? document.getElementById('pickup-code');
      if (next instanceof HTMLElement) next.focus();
    },
    failed: (thrown) => { failure = thrown; },
    redraw: () => redraw(),
  });
  /** @param {Serve} what */
  const serve = (what) => {
    asked = what;
    renewing = null;
    return write(() => call('pickup.serve', what));
  };
  /** @param {string} offer @returns {Serve} */
  const read = (offer) => (
    { campaign, household, offer, ...readScale(main), lot: typed(main, 'lot') || null, reason: typed(main, 'reason') || null });
  /** @param {string} offer */
  const weigh = (offer) => (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    void serve(read(offer));
  };
  /** @param {Line} line */
  const press = (line) => {
    if (line.by_weight && line.standing === 'waits') return open(line.offer);
    if (line.standing === 'waits') return serve({ campaign, household, offer: line.offer });
    return open(line.offer);
  };
  /** @param {string} offer */
  const open = (offer) => {
    typing = typing === offer ? null : offer;
    saying = null;
    failure = null;
    redraw();
    document.getElementById('qty')?.focus();
  };
  /** @param {() => Promise<Shown>} act */
  const says = (act) => (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    void write(act);
  };

  /** Goods that were given away or put back into stock by mistake. @param {Line} line */
  const keepAgain = (line) => write(async () => {
    await call('pickup.settle_absent', { campaign, household, offer: line.offer, outcome: 'kept' });
    return { ...await call('pickup.household', { campaign, household }), noted_says: t('ui-pickup-kept-again') };
  });
  /** The adhesion first, here; then what was typed is noted. */
  const renew = async () => {
    const was = asked;
    renewing = await renewal(main, household, {
      redraw: () => redraw(), leaving: t('ui-pickup-not-now'),
      leave: () => { renewing = null; redraw(); },
      done: async (sentence) => {
        renewing = null;
        if (was) await serve(was);
        tell(failure ? sentence : [sentence, shown.noted_says].join(' '));
      },
    });
    redraw();
    renewing.focus();
  };

  /** What is handed over was given away by mistake: the gift comes back first. @param {Serve} was */
  const theirs = (was) => write(async () => {
    await call('pickup.settle_absent', { campaign, household, offer: was.offer, outcome: 'kept' });
    shown = await call('pickup.household', { campaign, household });
    return call('pickup.serve', was);
  });

  /** What the program asks back: replace what was typed, a surprising quantity, whose goods they are, an adhesion first. */
  const question = () => {
    const was = asked;
    if (!failure) return nothing;
    if (failure.field === 'given' && was) return html`<div class="box refused" role="alert" id="pickup-asked">${icon('triangle-alert')} <span class="grow">${failure.message}</span>
      <button id="pickup-theirs" class="pickup-target" @click=${() => theirs(was)}>${icon('undo-2')} ${t('ui-pickup-theirs')}</button>
      <button id="pickup-others" class="secondary pickup-target" @click=${() => serve({ ...was, sure: true })}>${icon('plus')} ${t('ui-pickup-others')}</button></div>`;
    const sure = failure.field === 'replaces_typed' ? 'replaces_typed' : failure.field === 'sure' ? 'sure' : null;
    if (sure && was) return html`<div class="box refused" role="alert" id="pickup-asked">${icon('triangle-alert')} <span class="grow">${failure.message}</span>
      <button id="pickup-sure" class="pickup-target" @click=${() => serve({ ...was, [sure]: true })}>${icon('check')} ${t(sure === 'sure' ? 'ui-pickup-sure' : 'ui-pickup-replace')}</button></div>`;
    if (failure.field === 'adhesion') return html`<div class="box refused" role="alert" id="pickup-asked">${icon('triangle-alert')} <span class="grow">${failure.message}</span>
      ${renewing ? nothing : html`<button id="pickup-renew" class="pickup-target private" @click=${renew}>${icon('sprout')} ${t('ui-pickup-renew')}</button><span class="hall-only">${icon('lock')} ${t('ui-pickup-renew-hall')}</span>`}</div>
      ${renewing ? html`<section class="card private" id="pickup-renewing"><h2>${icon('lock')} ${t('ui-pickup-renew')}</h2>${renewing.template()}</section>` : nothing}`;
    return formFailure(main, failure);
  };

  /** @param {Line} line */
  const quantity = (line) => html`<form class="pickup-typing" @submit=${weigh(line.offer)}>
    <div class="fields">${field({ path: 'qty', label: t(line.weighed ? 'ui-pickup-weight' : 'ui-pickup-quantity'), help: t(line.weighed ? 'ui-pickup-weight-help' : 'ui-pickup-quantity-help'), failure })}
    ${line.weighed ? scaleFields(shown.containers, failure) : nothing}
    ${line.lots.length ? choice({ path: 'lot', label: t('ui-pickup-lot'), failure, options: [{ value: '', label: t('ui-pickup-lot-open') }, ...line.lots.map((one) => ({ value: one.lot, label: one.says }))] }) : nothing}
    ${field({ path: 'reason', label: t('ui-pickup-reason'), failure })}</div>
    <p class="actions"><button class="pickup-target" id="pickup-note">${icon('check')} ${t('ui-pickup-note')}</button>
      ${line.standing === 'waits' || line.standing === 'gone' ? nothing : html`<button type="button" class="secondary pickup-target" data-undo @click=${() => write(() => call('pickup.undo_line', { campaign, household, offer: line.offer, reason: typed(main, 'reason') || null }))}>${icon('undo-2')} ${t('ui-pickup-undo')}</button>`}</p></form>`;
  /** @param {Line} line */
  const row = (line) => {
    const done = line.standing !== 'waits';
    return html`<li data-line=${line.name} class=${done ? 'handed' : nothing}><div class="pickup-line">
      <button class="pickup-tick ${done ? 'secondary' : ''}" data-tick aria-pressed=${done ? 'true' : 'false'} ?disabled=${Boolean(shown.closed_says)} @click=${() => press(line)}>
        ${icon(tickIcon(line.standing))}<span class="unseen">${t('ui-pickup-hand-over', { name: line.name })}</span></button>
      <div class="grow"><strong>${line.name}</strong> ${line.wanted_qty ? html`<span class="pickup-wanted">${line.wanted_says}</span>` : nothing}
        <div>${standingMark(line.standing)}${line.handed_says ? html` ${line.handed_says}` : nothing}${line.noted_at ? html` <span class="help">${time(line.noted_at)}</span>` : nothing}</div>
        ${line.difference_says ? html`<p class="pickup-difference">${icon('triangle-alert')} ${line.difference_says}</p>` : nothing}
        ${line.reason ? html`<p class="help">${line.reason}</p>` : nothing}</div>
      ${shown.closed_says ? nothing : html`${line.standing === 'gone' ? html`<button class="pickup-target" data-keep @click=${() => keepAgain(line)}>${icon('undo-2')} ${t('ui-pickup-keep-again')}<span class="unseen"> ${line.name}</span></button>` : nothing}
        <button class="secondary pickup-target" data-type aria-expanded=${typing === line.offer ? 'true' : 'false'} @click=${() => open(line.offer)}>${icon('pencil')} ${t(line.weighed ? 'ui-pickup-weigh' : 'ui-pickup-other')}<span class="unseen"> ${line.name}</span></button>`}</div>
      ${typing === line.offer ? quantity(line) : nothing}</li>`;
  };

  const besides = () => html`<form class="card" @submit=${(/** @type {SubmitEvent} */ event) => { event.preventDefault(); void serve(read(typed(main, 'offer'))); }}>
    <h2>${t('ui-pickup-besides')}</h2>
    ${free.length === 0 ? html`<p class="empty">${t('ui-pickup-nothing-free')}</p>` : html`<p>${t('ui-pickup-besides-help')}</p>
    <div class="fields">${choice({ path: 'offer', label: t('ui-pickup-product'), options: free.map((one) => ({ value: one.offer, label: [one.name, one.free_says].filter(Boolean).join(' · ') })) })}
    ${field({ path: 'qty', label: t('ui-pickup-quantity'), failure })}</div>
    <p class="actions"><button class="pickup-target" id="pickup-besides-note">${icon('check')} ${t('ui-pickup-note')}</button></p>`}</form>`;
  const came = () => html`<form class="card" @submit=${says(() => call('pickup.came', { campaign, household, proxy: typed(main, 'proxy') || null, note: typed(main, 'note') || null }))}>
    <h2>${t('ui-pickup-came')}</h2>
    <datalist id="pickup-proxies">${shown.proxies.map((name) => html`<option value=${name}></option>`)}</datalist>
    <div class="fields">${field({ path: 'proxy', label: t('ui-pickup-proxy'), help: t('ui-pickup-proxy-help'), value: shown.proxy, list: 'pickup-proxies', failure })}${field({ path: 'note', label: t('ui-pickup-note-field'), failure })}</div>
    <p class="actions"><button class="pickup-target" id="pickup-came-note">${icon('check')} ${t('ui-pickup-note')}</button></p></form>`;
  const later = () => html`<form class="card" @submit=${says(() => call('pickup.later', { campaign, household, on_day: typed(main, 'on_day') || null, note: typed(main, 'note') || null }))}>
    <h2>${t('ui-pickup-say-later')}</h2>
    <div class="fields">${field({ path: 'on_day', label: t('ui-pickup-later-day'), help: t('ui-pickup-later-help'), failure })}${field({ path: 'note', label: t('ui-pickup-note-field'), failure })}</div>
    <p class="actions"><button class="pickup-target" id="pickup-later-note">${icon('check')} ${t('ui-pickup-note')}</button></p></form>`;
  /** @param {'came' | 'later' | 'besides'} what */
  const say = async (what) => {
    if (what === 'besides') ({ products: free } = await call('pickup.list_free', { campaign, household }));
    saying = saying === what ? null : what;
    typing = null;
    failure = null;
    redraw();
    const first = main.querySelector(what === 'came' ? '#proxy' : what === 'later' ? '#on_day' : '#offer');
    first?.scrollIntoView({ block: 'nearest' });
    if (first instanceof HTMLElement) first.focus();
  };
  const away = () => shown.status === 'absent' || shown.status === 'later';
  const others = () => html`<p class="actions">
    <button class="secondary pickup-target" id="pickup-say-came" aria-expanded=${saying === 'came' ? 'true' : 'false'} @click=${() => say('came')}>${icon('user-round')} ${t('ui-pickup-say-came')}</button>
    <button class="secondary pickup-target" id="pickup-say-besides" aria-expanded=${saying === 'besides' ? 'true' : 'false'} @click=${() => say('besides')}>${icon('plus')} ${t('ui-pickup-besides')}</button>
    ${away() ? html`<button class="secondary pickup-target" id="pickup-undo-passage" @click=${() => write(() => call('pickup.undo_passage', { campaign, household }))}>${icon('undo-2')} ${t('ui-pickup-undo-passage')}</button>`
      : html`<button class="secondary pickup-target" id="pickup-say-later" aria-expanded=${saying === 'later' ? 'true' : 'false'} @click=${() => say('later')}>${icon('clock')} ${t('ui-pickup-say-later')}</button>
        <button class="secondary pickup-target" id="pickup-say-absent" @click=${() => write(() => call('pickup.absent', { campaign, household }))}>${icon('x')} ${t('ui-pickup-say-absent')}</button>`}</p>`;

  const find = finder(campaign, { redraw: () => redraw(), chosen: (one) => { location.hash = `#pickup/household/${campaign}/${one.household}`; } });
  const redraw = () => {
    const waits = shown.lines.some((line) => line.standing === 'waits');
    // One line of title, one of who and where: the goods have the rest of the screen.
    draw(main, html`<section class="pickup-who" aria-labelledby="pickup-called"><div class="title-line">
        <h1 class="pickup-name" id="pickup-called"><b>${shown.code}</b> ${shown.name}</h1>
        <p id="pickup-says">${shown.lines.length ? shown.says : t('ui-pickup-walk-in')}</p>${shown.lines.length ? statusMark(shown.status) : nothing}
        ${waits && !shown.closed_says ? html`<button class="pickup-all" id="pickup-serve-all" @click=${() => write(() => call('pickup.serve_all', { campaign, household }))}>${icon('check')} ${t('ui-pickup-serve-all')}</button>` : nothing}</div>
      <p>${shown.lines.length ? html`${shown.place_says} · ` : nothing}${shown.proxies.length ? html`${t('ui-pickup-proxies', { names: shown.proxies.join(', ') })} · ` : nothing}
        ${shown.came_at ? html`${shown.proxy ? t('ui-pickup-came-proxy', { hour: time(shown.came_at), name: shown.proxy }) : t('ui-pickup-came-at', { hour: time(shown.came_at) })} · ` : nothing}
        ${shown.later_on ? html`${t('ui-pickup-comes-on', { day: day(shown.later_on) })} · ` : nothing}${shown.note ? html`${shown.note} · ` : nothing}
        <a class="pickup-target" href=${`#pickup/day/${campaign}`}>${t('ui-pickup-all-households')}</a></p></section>
    ${shown.closed_says ? html`<p class="box">${icon('info')} <span class="grow">${shown.closed_says}</span></p>` : nothing}
    ${question()}
    ${shown.lines.length ? html`<ul class="pickup-lines">${shown.lines.map(row)}</ul>` : html`<p class="empty">${t('ui-pickup-no-lines')}</p>`}
    ${shown.closed_says ? nothing : others()}
    ${saying === 'came' ? came() : saying === 'later' ? later() : saying === 'besides' ? besides() : nothing}
    <section class="card" aria-label=${t('ui-pickup-next')}>${find()}</section>`);
  };
  redraw();
  const first = main.querySelector('[data-tick][aria-pressed="false"]') ?? document.getElementById('pickup-code');
  if (first instanceof HTMLElement) first.focus();
}
