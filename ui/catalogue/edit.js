// One product: what it lacks, its packs with their prices, and what it is. One form at a time.
import { html, draw, icon, nothing } from '../core/html.js';
import { call } from '../core/call.js';
import { attempt } from '../core/attempt.js';
import { t } from '../core/words.js';
import { day } from '../core/format.js';
import { failureBox } from '../core/failure.js';
import { tell } from '../core/notice.js';
import { keysHere } from '../core/keys.js';
import { stretchBars } from '../core/price_bar.js';
import { packs } from './packs.js';
import { productForm, typedProduct } from './product_form.js';
import { productFacts } from './facts.js';

/** @import { ProductView } from '../core/wire.d.ts' */
/** @import { Failure } from '../core/call.js' */
/** @typedef {{ form: 'product' | 'pack' | 'price' | '', pack: string }} Open which form is open, and of which pack */

/**
 * @param {HTMLElement} main
 * @param {{ id: string, signal: AbortSignal }} params
 */
export async function screen(main, { id }) {
  const [choices, known, measured] = await Promise.all([
    call('catalogue.list_choices', {}),
    id ? call('catalogue.show', { product: id }) : null,
    id ? call('stock.preview_loss', { product: id }) : null,
  ]);
  /** @type {ProductView | null} */
  let product = known;
  /** @type {Open} */
  let open = { form: product ? '' : 'product', pack: '' };
  /** @type {Failure | null} */
  let failure = null;

  /** @param {Open} wanted */
  const show = (wanted) => {
    open = wanted;
    failure = null;
    redraw();
    const first = main.querySelector('form [data-first], form input, form select');
    if (wanted.form && first instanceof HTMLElement) first.focus();
  };
  /**
   * Writes, then closes the form and says what the program has to say.
   * @param {() => Promise<ProductView>} write
   * @param {string} said
   * @param {{ undo?: () => unknown }} [options]
   */
  const act = async (write, said, options) => {
    await attempt(main, {
      act: async () => {
        product = await write();
        show({ form: '', pack: '' });
        tell(product.told ?? said, options);
      },
      failed: (thrown) => { failure = thrown; },
      redraw,
    });
  };
  const saveProduct = async () => {
    if (product) {
      await act(() => call('catalogue.save_product', typedProduct(main, product, choices)), t('ui-catalogue-product-saved'));
      return;
    }
    await attempt(main, {
      act: async () => {
        const saved = await call('catalogue.save_product', typedProduct(main, null, choices));
        location.hash = `#catalogue/edit/${saved.product}`;
      },
      failed: (thrown) => { failure = thrown; },
      redraw,
    });
  };
  /**
   * @param {ProductView} one
   * @param {boolean} back
   * @returns {Promise<void>}
   */
  const archive = (one, back) => act(() => call('catalogue.archive_product', { product: one.product, back }),
    t(back ? 'ui-catalogue-back' : 'ui-catalogue-product-archived', { name: one.name }), back ? {} : { undo: () => archive(one, true) });
  keysHere([{ keys: '$mod+Enter', shown: 'Ctrl Entrée', says: 'ui-catalogue-key-save', run: () => main.querySelector('form')?.requestSubmit() }]);
  const cards = packs(main, { choices, act, show, redraw: () => redraw() });

  /** @param {ProductView} one */
  const lacks = (one) => (one.missing.length + one.warnings.length === 0 ? nothing : html`<section class="card attention" id="product-lacks">
    <h2>${one.missing.length ? t('ui-catalogue-lacks') : t('ui-catalogue-to-know')}</h2>
    <ul class="lacks">${one.missing.map((says) => html`<li>${icon('circle')} <span>${says}</span></li>`)}
      ${one.warnings.map((says) => html`<li>${icon('triangle-alert')} <span>${says}</span></li>`)}</ul></section>`);

  const form = () => productForm(main, {
    product, measured, choices, failure, redraw: () => redraw(), save: saveProduct,
    leave: product ? () => show({ form: '', pack: '' }) : () => { location.hash = '#catalogue/list'; },
  });
  /** @param {ProductView} one */
  const whole = (one) => html`
    <div class="title-line"><h1>${icon(one.pictogram ?? 'package')} ${one.name}</h1>
      <a role="button" class="secondary" id="product-back" href="#catalogue/list">${t('ui-catalogue-to-list')}</a></div>
    ${one.archived_on ? html`<p class="lead">${icon('archive')} ${t('ui-catalogue-archived-on', { day: day(one.archived_on) })}</p>` : nothing}
    ${open.form ? nothing : failureBox(failure)}
    ${lacks(one)}
    <section aria-labelledby="product-packs"><h2 id="product-packs">${t('ui-catalogue-packs')}</h2>${cards.draw(one, open, failure)}</section>
    <section class="card" aria-labelledby="product-what"><h2 id="product-what">${t('ui-catalogue-product')}</h2>
      ${open.form === 'product' ? form() : html`${productFacts(one, choices)}
        <p class="actions"><button class="secondary" id="product-edit" @click=${() => show({ form: 'product', pack: '' })}>${icon('pencil')} ${t('ui-catalogue-change-product')}</button>
          ${one.archived_on ? html`<button class="secondary" id="product-unarchive" @click=${() => archive(one, true)}>${icon('undo-2')} ${t('ui-catalogue-put-back')}</button>`
            : html`<button class="secondary" id="product-archive" @click=${() => archive(one, false)}>${icon('archive')} ${t('ui-catalogue-archive')}</button>`}</p>`}</section>`;

  const redraw = () => {
    draw(main, product ? whole(product) : html`<h1>${t('ui-catalogue-new')}</h1>
      <p class="lead">${t('ui-catalogue-new-says')}</p><section class="card" aria-labelledby="product-what"><h2 id="product-what">${t('ui-catalogue-product')}</h2>${form()}</section>`);
    stretchBars(main);
  };
  redraw();
}
