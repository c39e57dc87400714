// The first start: five short steps, each can be skipped and found again on the home page.
import { html, draw, icon, nothing } from '../core/html.js';
import { call, asFailure } from '../core/call.js';
import { t, language } from '../core/words.js';
import { setDesk, setStart, started } from '../core/desk.js';
import { field, radios, typed, formFailure, goToFailure } from '../core/form.js';
import { drivePlaces } from '../core/drives.js';

/** @import { Failure } from '../core/call.js' */
/** @import { Lang, Profile } from '../core/wire.d.ts' */

const STEPS = ['name', 'profile', 'language', 'backup', 'members'];
const TITLES = [
  'ui-welcome-name-title', 'ui-welcome-profile-title', 'ui-welcome-language-title',
  'ui-welcome-backup-title', 'ui-welcome-members-title',
];

/**
 * @param {HTMLElement} main
 * @param {{ id: string, signal: AbortSignal }} params
 */
export async function screen(main, { id }) {
  const step = Math.min(Math.max(Number(id) || 1, 1), STEPS.length);
  const settings = await call('settings.show', {});
  const drives = STEPS[step - 1] === 'backup' ? (await call('safety.list_drives', {})).drives : [];
  /** @type {Failure | null} */
  let failure = null;
  /** @type {Profile | null} */
  let profile = settings.profile;

  const next = () => {
    if (step < STEPS.length) location.hash = `#welcome/first_start/${step + 1}`;
  };
  /** @param {() => Promise<unknown>} act */
  const keep = async (act) => {
    try {
      await act();
      next();
    } catch (thrown) {
      failure = asFailure(thrown);
      redraw();
      goToFailure(main, failure);
    }
  };
  /** @param {string} where */
  const finish = async (where) => {
    await call('settings.finish_first_start', {});
    setStart(await call('app.start', {}), where);
  };
  const openExample = async () => setStart(await call('example.open', {}));
  /** @param {string} lang */
  const speak = async (lang) => setDesk(await call('desk.set_language', { lang: /** @type {Lang} */ (lang) }));

  /** @param {SubmitEvent} event */
  const saveName = (event) => {
    event.preventDefault();
    const name = typed(main, 'name');
    void keep(async () => name && call('settings.set_association', { name }));
  };
  /** @param {SubmitEvent} event */
  const saveProfile = (event) => {
    event.preventDefault();
    void keep(async () => profile && call('settings.set_association', { profile }));
  };

  const skip = html`<button type="button" id="welcome-skip" class="secondary" @click=${next}>${t('ui-welcome-skip')}</button>`;
  const go = html`<button id="welcome-next">${t('ui-welcome-next')} ${icon('arrow-right')}</button>`;

  const bodies = [
    () => html`<form @submit=${saveName}>
      ${field({ path: 'name', label: t('ui-welcome-name-label'), help: t('ui-welcome-name-help'), value: settings.name ?? '', failure, autofocus: true, wide: true })}
      <p class="actions">${go} ${skip}</p>
    </form>
    ${started()?.example ? nothing : html`<section class="card aside">
      <p>${t('ui-welcome-example-says')}</p>
      <p><button id="welcome-example" class="secondary" @click=${openExample}>${icon('sprout')} ${t('ui-welcome-example')}</button></p>
    </section>`}`,
    () => html`<form @submit=${saveProfile}>
      ${radios({
        name: 'profile', legend: t('ui-welcome-profile-legend'), value: profile,
        onchange: (value) => { profile = /** @type {Profile} */ (value); },
        options: [
          { value: 'toul', label: t('ui-welcome-profile-toul'), help: t('ui-welcome-profile-toul-says') },
          { value: 'vrac', label: t('ui-welcome-profile-vrac'), help: t('ui-welcome-profile-vrac-says') },
          { value: 'gas', label: t('ui-welcome-profile-gas'), help: t('ui-welcome-profile-gas-says') },
          { value: 'own', label: t('ui-welcome-profile-own'), help: t('ui-welcome-profile-own-says') },
        ],
      })}
      <p class="actions">${go} ${skip}</p>
    </form>`,
    () => html`<form @submit=${(/** @type {SubmitEvent} */ event) => { event.preventDefault(); void keep(() => call('desk.set_language', { lang: language() })); }}>
      ${radios({
        name: 'language', legend: t('ui-welcome-language-legend'), value: language(), onchange: speak,
        options: [
          { value: 'fr', label: 'Français' },
          { value: 'it', label: 'Italiano' },
          { value: 'en', label: 'English' },
        ],
      })}
      <p class="actions">${go} ${skip}</p>
    </form>`,
    () => html`<p>${t('ui-welcome-backup-says')}</p>
      ${settings.backup_folder ? html`<p class="box told">${icon('square-check')} <span>${t('ui-welcome-backup-chosen')} <span class="path">${settings.backup_folder}</span></span></p>` : nothing}
      ${drivePlaces({ drives, action: t('ui-welcome-backup-choose'), choose: (folder) => keep(() => call('settings.set_backup_folder', { folder })) })}
      <p class="actions">${skip}</p>`,
    () => html`<p>${t('ui-welcome-members-says')}</p>
      <p class="actions column">
        <button id="welcome-import" @click=${() => finish('#members/import')}>${icon('upload')} ${t('ui-welcome-members-import')}</button>
        <button id="welcome-add" class="secondary" @click=${() => finish('#members/edit')}>${icon('plus')} ${t('ui-welcome-members-add')}</button>
        <button id="welcome-later" class="secondary" @click=${() => finish('#home/today')}>${t('ui-welcome-members-later')}</button>
      </p>`,
  ];

  const redraw = () => draw(main, html`<div class="narrow">
    ${step === 1 ? html`<p class="languages">
      ${[['fr', 'Français'], ['it', 'Italiano'], ['en', 'English']].map(([lang, word]) => html`
        <button type="button" class="secondary" id=${`speak-${lang}`} lang=${lang} aria-pressed=${String(lang === language())}
          @click=${() => speak(String(lang))}>${word}</button>`)}</p>
      <p class="hello">${t('ui-welcome-hello')}</p>` : nothing}
    <p class="step" id="welcome-step">${t('ui-welcome-step', { step, steps: STEPS.length })}</p>
    <h1>${t(TITLES[step - 1] ?? 'ui-welcome-name-title')}</h1>
    ${formFailure(main, failure)}
    ${bodies[step - 1]?.() ?? nothing}
    ${step > 1 ? html`<p><a id="welcome-back" href=${`#welcome/first_start/${step - 1}`}>${t('ui-welcome-back')}</a></p>` : nothing}
  </div>`);
  redraw();
}
