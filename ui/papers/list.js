// Papers: each one can be made, opened, and copied to a stick.
import { html, draw, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { t } from '../core/words.js';
import { dayAndTime } from '../core/format.js';
import { tick, ticked } from '../core/form.js';
import { tellMade, openMade, copyMade } from '../core/made.js';

/** @import { Commands } from '../core/wire.d.ts' */
/** @typedef {Commands['documents.list']['output']['papers'][number]} Paper */

/** @type {Record<string, string>} */
const AUDIENCES = {
  hall: 'ui-papers-hall',
  private: 'ui-papers-private',
  office: 'ui-papers-office',
};

/**
 * Where a paper is made from, when it does not stand alone.
 * @type {Record<string, { href: string, key: string }>}
 */
const SOURCES = {
  adhesion: { href: '#adhesions/permanence', key: 'ui-papers-from-adhesion' },
  till: { href: '#tills/day', key: 'ui-papers-from-till' },
  cash_deposit: { href: '#tills/day', key: 'ui-papers-from-till' },
  household: { href: '#accounts/list', key: 'ui-papers-from-account' },
  campaign: { href: '#campaigns/show', key: 'ui-papers-from-campaign' },
  basket: { href: '#campaigns/show', key: 'ui-papers-from-campaign' },
  label: { href: '#campaigns/show', key: 'ui-papers-from-campaign' },
  producer: { href: '#campaigns/show', key: 'ui-papers-from-campaign' },
  purchase: { href: '#purchasing/list', key: 'ui-papers-from-purchase' },
  lot: { href: '#stock/list', key: 'ui-papers-from-lot' },
  cheque_deposit: { href: '#cheques/list', key: 'ui-papers-from-cheques' },
};

/** @param {HTMLElement} main */
export async function screen(main) {
  /** @param {Paper} paper */
  const make = (paper) => async () => {
    const command = /** @type {'documents.household_list'} */ (paper.command);
    const { path, pages } = await call(command, paper.large ? { large: ticked(main, 'large') } : {});
    await redraw();
    tellMade(t('ui-papers-done', { title: paper.title, count: pages }), path);
  };
  const redraw = async () => {
    const { papers } = await call('documents.list', {});
    draw(main, html`<h1>${t('ui-papers-title')}</h1>
      <p class="lead">${t('ui-papers-says')}</p>
      ${papers.length === 0 ? html`<p class="empty">${t('ui-papers-empty')}</p>` : html`
        ${tick({ path: 'large', label: t('ui-papers-large') })}
        <ul class="papers">${papers.map((paper) => html`<li class="card" data-paper=${paper.name}>
          <div class="grow"><h2>${paper.title}</h2>
            <p class="help">${t(AUDIENCES[paper.audience])}</p>
            <p class="help">${paper.made ? t('ui-papers-made-on', { when: dayAndTime(paper.made.at) }) : t('ui-papers-never-made')}</p></div>
          <p class="actions">
            ${paper.from ? html`<a role="button" class="secondary" href=${SOURCES[paper.from]?.href}>${t(SOURCES[paper.from]?.key ?? '')}</a>` : html`<button id=${`paper-make-${paper.name}`} aria-label=${t('ui-papers-make-this', { title: paper.title })} @click=${make(paper)}>${icon('printer')} ${t('ui-papers-make')}</button>`}
            ${paper.made ? html`
              <button class="secondary" id=${`paper-open-${paper.name}`} aria-label=${t('ui-papers-open-this', { title: paper.title })}
                @click=${() => openMade(paper.made?.path ?? '')}>${icon('folder-open')} ${t('ui-papers-open')}</button>
              <button class="secondary" id=${`paper-copy-${paper.name}`} aria-label=${t('ui-papers-copy-this', { title: paper.title })}
                @click=${() => copyMade(paper.made?.path ?? '')}>${icon('usb')} ${t('ui-papers-copy')}</button>` : nothing}
          </p></li>`)}</ul>`}`);
  };
  await redraw();
}
