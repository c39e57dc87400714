// Réglages: kept as soon as they are changed, there is nothing to press.
import { html, draw, icon, nothing } from '../core/html.js';
import { call, asFailure } from '../core/call.js';
import { t, language } from '../core/words.js';
import { desk, setDesk, started, setStart } from '../core/desk.js';
import { field, radios, typed, formFailure, goToFailure } from '../core/form.js';
import { drivePlaces } from '../core/drives.js';
import { tell } from '../core/notice.js';

/** @import { Failure } from '../core/call.js' */
/** @import { Lang, Profile } from '../core/wire.d.ts' */

/** @param {HTMLElement} main */
export async function screen(main) {
  let [settings, { drives }] = await Promise.all([call('settings.show', {}), call('safety.list_drives', {})]);
  /** @type {Failure | null} */
  let failure = null;

  /** @param {() => Promise<unknown>} act */
  const keep = async (act) => {
    try {
      await act();
      failure = null;
      redraw();
      tell(t('ui-settings-kept'));
    } catch (thrown) {
      failure = asFailure(thrown);
      redraw();
      goToFailure(main, failure);
    }
  };
  const saveName = () => keep(async () => {
    settings = await call('settings.set_association', { name: typed(main, 'name') });
  });
  /** @param {string} profile */
  const saveProfile = (profile) => keep(async () => {
    settings = await call('settings.set_association', { profile: /** @type {Profile} */ (profile) });
  });
  const savePerson = () => keep(async () => setDesk(await call('desk.set_person', { person: typed(main, 'person') })));
  /** @param {string} lang */
  const speak = async (lang) => setDesk(await call('desk.set_language', { lang: /** @type {Lang} */ (lang) }));
  /** @param {string | null} folder */
  const saveFolder = (folder) => keep(async () => {
    settings = await call('settings.set_backup_folder', { folder });
  });
  const openExample = async () => setStart(await call('example.open', {}));

  const redraw = () => draw(main, html`<h1>${t('ui-settings-title')}</h1>
    <p class="lead">${t('ui-settings-says')}</p>
    ${formFailure(main, failure)}
    <section class="card"><h2>${t('ui-settings-association')}</h2>
      ${field({ path: 'name', label: t('ui-settings-name'), value: settings.name ?? '', failure, wide: true, onchange: saveName })}
      ${radios({
        name: 'profile', legend: t('ui-settings-profile'), value: settings.profile, onchange: saveProfile,
        options: [
          { value: 'toul', label: t('ui-welcome-profile-toul'), help: t('ui-welcome-profile-toul-says') },
          { value: 'vrac', label: t('ui-welcome-profile-vrac'), help: t('ui-welcome-profile-vrac-says') },
          { value: 'gas', label: t('ui-welcome-profile-gas'), help: t('ui-welcome-profile-gas-says') },
          { value: 'own', label: t('ui-welcome-profile-own'), help: t('ui-welcome-profile-own-says') },
        ],
      })}</section>
    <section class="card"><h2>${t('ui-settings-desk')}</h2>
      ${field({ path: 'person', label: t('ui-shell-person-label'), help: t('ui-shell-person-help'), value: desk()?.person ?? '', failure, wide: true, onchange: savePerson })}
      ${radios({
        name: 'language', legend: t('ui-settings-language'), value: language(), onchange: speak,
        options: [{ value: 'fr', label: 'Français' }, { value: 'it', label: 'Italiano' }, { value: 'en', label: 'English' }],
      })}</section>
    <section class="card"><h2>${t('ui-settings-backup')}</h2>
      <p>${settings.backup_folder ? html`${t('ui-settings-backup-at')} <span class="path" id="backup-folder">${settings.backup_folder}</span>
        <button id="backup-folder-forget" class="secondary" @click=${() => saveFolder(null)}>${t('ui-settings-backup-forget')}</button>` : t('ui-settings-backup-none')}</p>
      ${drivePlaces({ drives, action: t('ui-settings-backup-choose'), choose: saveFolder })}
      <p><a id="settings-copies" href="#safety/backups">${icon('lock')} ${t('ui-settings-passphrase')}</a></p></section>
    <p><a id="settings-tiers" href="#tiers/list">${icon('lock')} ${t('ui-settings-tiers')}</a></p>
    <section class="card"><h2>${t('ui-settings-try')}</h2>
      <p class="actions">
        ${started()?.example ? nothing : html`<button id="settings-example" class="secondary" @click=${openExample}>${icon('sprout')} ${t('ui-settings-example')}</button>`}
        <a role="button" class="secondary" id="settings-first-steps" href="#welcome/first_start">${t('ui-settings-first-steps')}</a></p></section>
    <p class="help" id="settings-about">${t('ui-settings-about', { version: started()?.version ?? '' })} <span class="path">${started()?.folder}</span></p>`);
  redraw();
}
