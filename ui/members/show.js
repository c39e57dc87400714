// One household in words, with what was written about it.
import { html, draw, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { t } from '../core/words.js';
import { told } from '../core/told.js';
import { day, dayAndTime } from '../core/format.js';
import { tell } from '../core/notice.js';
import { erasing } from './erase.js';
import { CHANNELS } from './words.js';

/** @import { Commands } from '../core/wire.d.ts' */
/** @import { Template } from '../core/html.js' */
/** @typedef {Commands['members.show']['output']} Household */

const HISTORY_MAX = 50;

/**
 * @param {HTMLElement} main
 * @param {{ id: string, signal: AbortSignal }} params
 */
export async function screen(main, { id }) {
  /** @param {Household} household */
  const redraw = async (household) => {
    const [history, adhesion] = await Promise.all([
      call('journal.list', { household: household.id, limit: HISTORY_MAX }),
      call('adhesions.show', { household: household.id }),
    ]);
    draw(main, page(household, history.entries, adhesion.sentence, {
      archive: async () => {
        await redraw(await call('members.archive', { household: id }));
        tell(t('ui-members-archived', { name: household.name }), { undo: restore });
      },
      restore,
    }));
    erasing(household.id, async (called) => {
      await redraw(await call('members.show', { household: id }));
      tell(t('ui-members-erased', { name: called }));
    });
  };
  const restore = async () => {
    const household = await call('members.unarchive', { household: id });
    await redraw(household);
    tell(t('ui-members-unarchived', { name: household.name }));
  };
  await redraw(await call('members.show', { household: id }));
}

/**
 * @param {Household} household
 * @param {Commands['journal.list']['output']['entries']} history
 * @param {string} adhesion
 * @param {{ archive: () => unknown, restore: () => unknown }} acts
 */
function page(household, history, adhesion, { archive, restore }) {
  return html`<p><a id="members-back" href="#members/list">${t('ui-members-back')}</a></p>
    <div class="title-line"><h1><span class="code">${household.code}</span> ${household.name}</h1>
      <a role="button" id="members-edit" href=${`#members/edit/${household.id}`}>${icon('pencil')} ${t('ui-members-edit')}</a></div>
    ${household.archived_on ? html`<div class="box refused" id="members-is-archived">${icon('archive')}
      <p class="grow">${t('ui-members-archived-on', { day: day(household.archived_on) })}</p>
      <button id="members-unarchive" class="secondary" @click=${restore}>${t('ui-members-unarchive')}</button></div>` : nothing}
    <section class="card">
      <dl class="facts">
        ${fact(t('ui-members-adhesion'), html`<a id="members-adhesion" href=${`#adhesions/permanence/${household.id}`}>${adhesion}</a>`)}
        ${household.persons.map((person) => fact(t('ui-members-who'), html`<strong>${person.first_name} ${person.last_name}</strong>
          ${person.phone ? html`<span class="help">${person.phone}</span>` : nothing}
          ${person.email ? html`<span class="help">${person.email}</span>` : nothing}`))}
        ${fact(t('ui-members-call-name'), household.call_name)}
        ${fact(t('ui-members-place'), household.pickup_place)}
        ${fact(t('ui-members-address'), household.address)}
        ${fact(t('ui-members-size'), household.size === null ? '' : t('ui-members-size-says', { count: household.size }))}
        ${fact(t('ui-members-channel'), household.channel ? t(CHANNELS[household.channel] ?? 'ui-members-channel-none') : '')}
        ${fact(t('ui-members-help'), household.reading_help ? t('ui-members-reading-help') : '')}
        ${fact(t('ui-members-proxies'), household.proxies.join(', '))}
        ${fact(t('ui-members-note'), household.note ? html`<span class="note">${household.note}</span>` : '')}
        ${fact(t('ui-members-since'), day(household.created_on))}
      </dl>
    </section>
    <p><a id="members-account" href=${`#accounts/show/${household.id}`}>${icon('lock')} ${t('ui-members-account')}</a></p>
    <section aria-labelledby="members-history">
      <h2 id="members-history">${t('ui-members-history')}</h2>
      ${history.length === 0 ? html`<p>${t('ui-members-history-empty')}</p>`
        : html`<ul class="told-list">${history.map((entry) => html`<li>${told(entry)} <span class="help">${dayAndTime(entry.at)}</span></li>`)}</ul>`}
    </section>
    ${household.archived_on ? nothing : html`<p class="actions"><button id="members-archive" class="secondary" @click=${archive}>
      ${icon('archive')} ${t('ui-members-archive')}</button> <span class="help">${t('ui-members-archive-says')}</span></p>`}
    <div id="members-erasing"></div>`;
}

/**
 * @param {Template} name
 * @param {Template} value
 */
function fact(name, value) {
  return value ? html`<div><dt>${name}</dt><dd>${value}</dd></div>` : nothing;
}
