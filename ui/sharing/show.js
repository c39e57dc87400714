// Who gets what: asked, shared of what is ordered, shared of what came, with the reason; corrections by hand; carriage.
import { html, draw, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { campaignOf, noCampaign } from '../core/campaign.js';
import { attempt } from '../core/attempt.js';
import { t } from '../core/words.js';
import { table } from '../core/table.js';
import { failureBox } from '../core/failure.js';
import { choice, field, formFailure, radios, typed } from '../core/form.js';
import { lifeline } from '../core/lifeline.js';
import { tell } from '../core/notice.js';
import { carriageCard, householdCard } from './cards.js';
import { distributionPapers } from './papers.js';

/** @import { Failure } from '../core/call.js' */
/** @import { Commands } from '../core/wire.d.ts' */
/** @typedef {Commands['sharing.show']['output']} Sharing */
/** @typedef {Sharing['lines'][number]} Line */
/** @typedef {Sharing['stage']} Stage */

/**
 * @param {HTMLElement} main
 * @param {{ id: string }} params the campaign; without one, the one under way
 */
export async function screen(main, { id }) {
  const campaign = await campaignOf(id);
  if (!campaign) return draw(main, noCampaign(t('ui-sharing-title'), t('ui-sharing-no-campaign')));
  const known = campaign.campaign;
  let shown = await call('sharing.show', { campaign: known });
  const carriage = await call('sharing.show_carriage', { campaign: known });
  /** @type {Commands['sharing.show_household']['output'] | null} */
  let household = null;
  /** @type {Failure | null} */
  let failure = null;
  /** @type {string | null} the product whose households are seen, one at a time */
  let open = null;
  /** @type {string | null} the product whose form failed */
  let failedAt = null;

  /** @param {() => Promise<Sharing>} act @param {string} [done] @param {string} [offer] */
  const perform = (act, done, offer) => attempt(main, {
    act: async () => {
      shown = await act();
      [failure, failedAt] = [null, null];
      redraw();
      if (done) tell(done);
    },
    failed: (thrown) => { [failure, failedAt] = [thrown, offer ?? null]; },
    redraw,
  });
  const apply = () => perform(() => call('sharing.apply', { campaign: known, stage: shown.stage }), t('ui-sharing-shared'));
  const preview = () => perform(() => call('sharing.preview', { campaign: known, stage: shown.stage }));
  /** @param {Stage} stage */
  const at = (stage) => perform(() => call('sharing.show', { campaign: known, stage }));
  /** @param {SubmitEvent} event @param {Line} line */
  const correct = (event, line) => {
    event.preventDefault();
    const form = /** @type {HTMLElement} */ (event.currentTarget);
    void perform(() => call('sharing.correct', { offer: line.offer, stage: shown.stage, household: typed(form, 'household'),
      quantity: typed(form, 'quantity'), reason: typed(form, 'reason') }), t('ui-sharing-corrected'), line.offer);
  };
  /** @param {string} chosen */
  const look = async (chosen) => {
    household = chosen ? await call('sharing.show_household', { campaign: known, household: chosen }) : null;
    redraw();
  };

  const redraw = () => {
    draw(main, html`<h1>${t('ui-sharing-title')} · ${shown.title}</h1>
      ${lifeline(campaign)}
      ${failure && !failedAt ? failureBox(failure) : nothing}
      ${radios({ name: 'stage', legend: t('ui-sharing-stage'), value: shown.stage, onchange: (value) => at(/** @type {Stage} */ (value)), options: [
        { value: 'adjusted', label: t('ui-sharing-stage-adjusted') }, { value: 'received', label: t('ui-sharing-stage-received') }] })}
      <section class="card now" aria-labelledby="sharing-says"><h2 id="sharing-says">${shown.not_now ?? shown.to_share_says}</h2>
        <p>${t('ui-sharing-rule', { rule: shown.rule_says })}</p>
        ${shown.trying ? html`<p class="state" id="sharing-trying">${icon('clock')} ${t('ui-sharing-trying')}</p>` : nothing}
        ${shown.may_share ? html`<p class="actions"><button id="sharing-apply" @click=${apply}>${icon('check')} ${t('ui-sharing-apply')}</button>
          <button id="sharing-preview" class="secondary" @click=${preview}>${t('ui-sharing-preview')}</button></p>` : nothing}
      </section>
      ${shown.lines.length === 0 ? html`<p class="empty" id="sharing-empty">${t('ui-sharing-empty')}</p>` : html`<ul class="told-list" id="sharing-lines">${shown.lines.map(product)}</ul>
        ${householdCard(shown, household, look)}
        ${distributionPapers(main, campaign)}`}
      ${carriageCard(carriage)}`);
  };

  /** @param {Line} line */
  const product = (line) => html`<li data-offer=${line.position}>${icon(line.shared ? 'square-check' : 'circle')}
    <div class="grow"><strong>${line.position} · ${line.name}</strong> <span class="state ${line.shared && !line.dropped ? 'well' : ''}">${t(line.dropped ? 'ui-sharing-dropped' : line.shared ? 'ui-sharing-is-shared' : 'ui-sharing-waits')}</span>
      <p class="help">${t('ui-sharing-numbers', { asked: line.asked_says, adjusted: line.adjusted_says ?? '—', received: line.received_says ?? '—', left: line.left_says ?? '—' })}</p>
      <p>${line.why_says}</p>
      ${line.agreements.map((says) => html`<p class="help">${icon('users')} ${says}</p>`)}
      ${line.stale_says ? html`<p class="box">${icon('triangle-alert')} <span class="grow">${line.stale_says}</span></p>` : nothing}
      <p class="actions"><button class="secondary" id=${`sharing-who-${line.position}`} aria-expanded=${open === line.offer ? 'true' : 'false'}
        @click=${() => { open = open === line.offer ? null : line.offer; [failure, failedAt] = [null, null]; redraw(); }}>${t('ui-sharing-who', { count: line.parts.length })}</button></p>
      ${open === line.offer ? who(line) : nothing}</div></li>`;

  /** @param {Line} line */
  const who = (line) => html`${table({ id: `sharing-${line.position}`, caption: line.name, rows: line.parts, key: (row) => row.household, columns: [
      { title: t('ui-sharing-col-household'), cell: (row) => html`<b class="wrap">${row.called}</b>` },
      { title: t('ui-sharing-col-asked'), cell: (row) => html`${row.asked_says}
        ${row.more_says ? html`<span class="help">${t('ui-sharing-more', { quantity: row.more_says })}</span>` : nothing}
        ${row.less_says ? html`<span class="help">${t('ui-sharing-less', { quantity: row.less_says })}</span>` : nothing}
        ${row.late_says ? html`<span class="help">${t('ui-sharing-late', { quantity: row.late_says })}</span>` : nothing}` },
      { title: t('ui-sharing-col-adjusted'), cell: (row) => row.adjusted_says ?? '—' },
      { title: t('ui-sharing-col-received'), cell: (row) => row.received_says ?? '—' },
      { title: t('ui-sharing-col-note'), cell: (row) => html`${row.now_says ? html`<b>${t('ui-sharing-now', { quantity: row.now_says })}</b> ` : nothing}
        ${row.short ? html`<span class="state">${icon('circle')} ${t('ui-sharing-short')}</span>` : nothing}
        ${row.by_hand ? html`<span class="state">${icon('pencil')} ${t(row.hand_before ? 'ui-sharing-by-hand-before' : 'ui-sharing-by-hand', { reason: row.hand_reason ?? '' })}</span>` : nothing}` },
    ] })}
    ${shown.not_now ? nothing : html`<form @submit=${(/** @type {SubmitEvent} */ event) => correct(event, line)}>${failedAt === line.offer ? formFailure(main, failure) : nothing}
      <p>${t('ui-sharing-correct-says')}</p>
      ${choice({ path: 'household', label: t('ui-sharing-col-household'), options: line.parts.map((row) => ({ value: row.household, label: row.called })) })}
      ${field({ path: 'quantity', label: t('ui-sharing-quantity'), help: t('ui-sharing-quantity-help'), failure: failedAt === line.offer ? failure : null })}
      ${field({ path: 'reason', label: t('ui-sharing-reason'), failure: failedAt === line.offer ? failure : null, wide: true })}
      <p class="actions"><button class="secondary" id=${`sharing-correct-${line.position}`}>${icon('pencil')} ${t('ui-sharing-correct')}</button></p></form>`}`;

  redraw();
}
