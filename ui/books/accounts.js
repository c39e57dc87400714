// The chart of accounts: names, what each holds, and which account each kind of money goes to.
import { html, draw, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { attempt } from '../core/attempt.js';
import { t } from '../core/words.js';
import { money } from '../core/format.js';
import { tell } from '../core/notice.js';
import { moneyNav } from '../core/money_nav.js';
import { table } from '../core/table.js';
import { field, choice, typed, formFailure } from '../core/form.js';

/** @import { Failure } from '../core/call.js' */

/** @param {HTMLElement} main */
export async function screen(main) {
  let { accounts } = await call('books.list_accounts', {});
  let { purposes } = await call('books.list_purposes', {});
  let code = '';
  let label = '';
  /** @type {Failure | null} */
  let failure = null;

  /** @param {() => Promise<void>} act */
  const perform = (act) => attempt(main, {
    act: async () => {
      failure = null;
      await act();
      redraw();
    },
    failed: (thrown) => { failure = thrown; },
    redraw,
  });
  /** @param {SubmitEvent} event */
  const save = (event) => {
    event.preventDefault();
    void perform(async () => {
      const saved = typed(main, 'code');
      ({ accounts } = await call('books.save_account', { code: saved, label: typed(main, 'label') }));
      ({ purposes } = await call('books.list_purposes', {}));
      [code, label] = ['', ''];
      main.querySelector('form')?.reset();
      tell(t('ui-books-account-saved', { code: saved }));
    });
  };
  /** @param {string} purpose */
  const choose = (purpose) => (/** @type {Event} */ event) => {
    const account = event.target instanceof HTMLSelectElement ? event.target.value : '';
    return perform(async () => {
      ({ purposes } = await call('books.set_account', { purpose, account }));
      tell(t('ui-books-map-saved'));
    });
  };
  /** @param {{ code: string, label: string }} one */
  const rename = (one) => () => {
    [code, label] = [one.code, one.label];
    redraw();
    const input = document.getElementById('label');
    if (input instanceof HTMLInputElement) { input.focus(); input.select(); }
  };
  /** @param {string} of */
  const named = (of) => `${of} · ${accounts.find((one) => one.code === of)?.label ?? ''}`;

  const redraw = () => draw(main, html`<p><a href="#books/years">${t('ui-books-back')}</a></p>
    <h1>${icon('lock')} ${t('ui-books-accounts-title')}</h1>
    ${moneyNav('books')}
    <p class="lead">${t('ui-books-accounts-says')}</p>
    ${formFailure(main, failure)}
    <form class="card" @submit=${save} aria-labelledby="books-account-new">
      <h2 id="books-account-new">${t('ui-books-account-new')}</h2>
      <div class="fields">
        ${field({ path: 'code', label: t('ui-books-account-code'), help: t('ui-books-account-code-help'), value: code, inputmode: 'numeric', failure })}
        ${field({ path: 'label', label: t('ui-books-account-label'), value: label, failure })}
      </div>
      <p class="actions"><button id="books-account-save">${icon('check')} ${t('ui-books-account-save')}</button></p></form>
    ${table({
      id: 'books-accounts-table', caption: t('ui-books-accounts-title'), rows: accounts, key: (row) => row.code,
      columns: [
        { title: t('ui-books-account-code'), cell: (row) => html`<b>${row.code}</b>` },
        { title: t('ui-books-account-label'), cell: (row) => row.label },
        { title: t('ui-books-col-balance'), figures: true, cell: (row) => (row.lines ? money(row.balance_cents) : nothing) },
        { title: t('ui-books-account-rename'), cell: (row) => html`<button class="secondary" data-account=${row.code} @click=${rename(row)}>${icon('pencil')} ${t('ui-books-account-rename')}</button>` },
      ],
    })}
    <section class="tools" aria-labelledby="books-map"><h2 id="books-map">${t('ui-books-map')}</h2><p>${t('ui-books-map-says')}</p>
      <div class="fields">${purposes.map((one) => choice({
        path: `purpose.${one.purpose}`, label: one.name, value: one.account, onchange: choose(one.purpose),
        options: one.choices.map((value) => ({ value, label: named(value) })),
      }))}</div></section>`);
  redraw();
}
