// The confirmation of a household, to be read to it on the phone or printed for it alone.
import { html, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { day } from '../core/format.js';
import { t } from '../core/words.js';
import { openDialog } from '../core/dialog.js';
import { tellMade } from '../core/made.js';

/**
 * @param {string} campaign
 * @param {string} household
 */
export async function openSlip(campaign, household) {
  const slip = await call('baskets.preview_slip', { campaign, household });
  const print = async () => {
    close();
    const { path } = await call('documents.order_slip', { campaign, household });
    tellMade(t('ui-baskets-slip-made'), path);
  };
  const { close } = openDialog({
    id: 'slip-dialog',
    title: `${t('ui-baskets-slip')} · ${slip.code} ${slip.name}`,
    content: () => html`<div class="card private">${slip.forms.map((form) => html`<h3>${icon('lock')} ${t('ui-baskets-form-number', { number: form.number })}</h3>
        ${form.place ? html`<p>${form.place}${form.on_day ? ` · ${day(form.on_day)}` : ''}${form.from_time ? ` · ${form.from_time}–${form.to_time}` : ''}</p>` : nothing}
        <ul class="told-list">${form.lines.map((line) => html`<li><b>${line.position}</b>
          <span class="grow">${line.name}<span class="help">${[line.firm_says, line.more_says, line.less_says].filter(Boolean).join(' · ')}</span></span>
          <span class="figures">${line.line_says}</span></li>`)}</ul>`)}
      <p><strong>${t('ui-baskets-slip-total', { total: slip.total_says })}</strong></p></div>
      <p class="actions"><button type="button" id="slip-print" data-first @click=${print}>${icon('printer')} ${t('ui-baskets-slip-print')}</button></p>`,
  });
}
