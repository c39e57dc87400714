// Aujourd'hui: what to do now, what is waiting, what has just happened. Three cards at most.
import { html, draw, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { chosen } from '../core/campaign.js';
import { t } from '../core/words.js';
import { told } from '../core/told.js';
import { desk } from '../core/desk.js';
import { longDay, relative, time } from '../core/format.js';

const RECENT_MAX = 5;

/** What the first start left aside, and where to do it. */
const LEFT = {
  name: { key: 'ui-home-left-name', href: '#settings/show' },
  profile: { key: 'ui-home-left-profile', href: '#settings/show' },
  language: { key: 'ui-home-left-language', href: '#settings/show' },
  backup: { key: 'ui-home-left-backup', href: '#settings/show' },
  members: { key: 'ui-home-left-members', href: '#members/import' },
};

/** @import { State } from '../core/wire.d.ts' */

/**
 * Where the work of an order is, by the state it stands in.
 * @type {Partial<Record<State, { where: string, icon: string, key: string }>>}
 */
const WORK = {
  open: { where: 'baskets/entry', icon: 'pencil', key: 'ui-campaigns-enter' },
  closed: { where: 'consolidation/show', icon: 'shopping-basket', key: 'ui-campaigns-to-adjust' },
  adjusted: { where: 'purchasing/list', icon: 'truck', key: 'ui-campaigns-purchases' },
  ordered: { where: 'receptions/list', icon: 'package', key: 'ui-campaigns-receptions' },
  received: { where: 'sharing/show', icon: 'arrow-right', key: 'ui-campaigns-share' },
  distributing: { where: 'pickup/day', icon: 'square-check', key: 'ui-campaigns-hand-out' },
};
/** Whose turn comes first when several orders are under way: people waiting in the hall, then forms on the table. */
const FIRST = /** @type {State[]} */ (['distributing', 'open']);

/** @param {HTMLElement} main */
export async function screen(main) {
  const [settings, members, journal, { campaigns }] = await Promise.all([
    call('settings.show', {}),
    call('members.list', { limit: 1 }),
    call('journal.list', { limit: RECENT_MAX }),
    call('campaigns.list', {}),
  ]);
  const view = desk();
  const left = settings.first_start.left;
  const late = view?.backup.late ?? false;
  const campaign = chosen(campaigns.filter((one) => one.state !== 'settled'), FIRST);
  const work = campaign && WORK[campaign.state];
  const second = work ? 'secondary' : nothing;
  const waiting = left.length > 0 || late;

  draw(main, html`<h1>${t('ui-home-title')}</h1>
    <p class="lead">${view ? longDay(`${view.today}T12:00:00`) : nothing}${settings.name ? html` · <strong>${settings.name}</strong>` : nothing}</p>
    <div class="cards">
      <section class="card now" aria-labelledby="home-now">
        <h2 id="home-now">${t('ui-home-now')}</h2>
        ${campaign ? html`<p id="home-campaign"><strong>${campaign.title}</strong><br>${campaign.says}</p>
          <p class="actions column">${work ? html`<a role="button" id="home-work" href=${`#${work.where}/${campaign.campaign}`}>${icon(work.icon)} ${t(work.key)}</a>` : nothing}
            <a role="button" class="secondary" id="home-campaign-look" href=${`#campaigns/show/${campaign.campaign}`}>${icon('shopping-basket')} ${t('ui-home-campaign-look', { title: campaign.title })}</a></p>` : nothing}
        ${members.total === 0 ? html`
          <p>${t('ui-home-empty-says')}</p>
          <p class="actions column"><a role="button" id="home-import" class=${second} href="#members/import">${icon('upload')} ${t('ui-home-import')}</a>
            <a role="button" class="secondary" id="home-add" href="#members/edit">${icon('plus')} ${t('ui-home-add')}</a></p>` : html`
          <p>${t('ui-home-members', { count: members.total })}</p>
          <p class="actions column"><a role="button" id="home-find" class=${second} href="#members/list">${icon('search')} ${t('ui-home-find')}</a>
            <a role="button" class="secondary" id="home-add" href="#members/edit">${icon('plus')} ${t('ui-home-add')}</a></p>`}
      </section>
      <section class="card waiting" aria-labelledby="home-waiting">
        <h2 id="home-waiting">${t('ui-home-waiting')}</h2>
        ${waiting ? html`<ul class="results">
          ${late ? html`<li><a id="home-backup" class="late" href="#safety/backups">${icon('triangle-alert')} <span class="grow">${view?.backup.sentence}</span></a></li>` : nothing}
          ${left.map((step) => html`<li><a id=${`home-left-${step}`} href=${LEFT[step].href}>${icon('circle')} <span class="grow">${t(LEFT[step].key)}</span></a></li>`)}
        </ul>` : html`<p>${icon('square-check')} ${t('ui-home-nothing-waiting')}</p>`}
      </section>
      <section class="card just" aria-labelledby="home-just">
        <h2 id="home-just">${t('ui-home-just')}</h2>
        ${journal.entries.length === 0 ? html`<p>${t('ui-home-just-empty')}</p>` : html`
          <ul class="told-list">${journal.entries.map((entry) => html`<li>${told(entry)}
            <span class="help">${relative(entry.at)}, ${time(entry.at)}</span></li>`)}</ul>
          <p><a id="home-journal" href="#journal/list">${t('ui-home-journal')}</a></p>`}
      </section>
    </div>`);
}
