// A campaign's line of life, on top of each of its screens: what is done, where it stands, what is to come.
import { html, icon, nothing } from './html.js';
import { t } from './words.js';
import { day, dayOf } from './format.js';

/** @import { Commands, State } from './wire.d.ts' */
/** @typedef {Commands['campaigns.show']['output']} Campaign */

/**
 * The name of each state, and the screen where its work is done.
 * @type {Record<State, { key: string, where: string }>}
 */
const STATES = {
  prepared: { key: 'ui-shell-life-prepared', where: 'campaigns/offers' },
  open: { key: 'ui-shell-life-open', where: 'baskets/entry' },
  closed: { key: 'ui-shell-life-closed', where: 'consolidation/show' },
  adjusted: { key: 'ui-shell-life-adjusted', where: 'baskets/demand' },
  ordered: { key: 'ui-shell-life-ordered', where: 'purchasing/list' },
  received: { key: 'ui-shell-life-received', where: 'sharing/show' },
  distributing: { key: 'ui-shell-life-distributing', where: 'pickup/day' },
  settled: { key: 'ui-shell-life-settled', where: 'settlement/reconcile' },
};

/**
 * The name of a state, as on the line.
 * @param {State} state
 */
export function stateName(state) {
  return t(STATES[state].key);
}

/**
 * @param {Pick<Campaign, 'campaign' | 'life'>} campaign
 */
export function lifeline({ campaign, life }) {
  return html`<nav class="lifeline" aria-label=${t('ui-shell-life')}><ol>${life.map((step) => html`<li
      class=${step.here ? 'here' : step.done ? 'done' : 'to-come'}>
    <a id=${`life-${step.state}`} href=${`#${STATES[step.state].where}/${campaign}`} aria-current=${step.here ? 'step' : nothing}
      title=${step.at ? day(dayOf(step.at)) : nothing}>${icon(step.here ? 'arrow-right' : step.done ? 'check' : 'circle')}
      <span>${t(STATES[step.state].key)}</span>${step.done ? html`<span class="unseen">${t('ui-shell-life-done')}</span>` : nothing}</a></li>`)}</ol></nav>`;
}
