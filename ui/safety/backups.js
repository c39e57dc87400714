// Copies: how old the newest is, one more now, one on a stick, and how to go back to one.
import { html, draw, icon, nothing } from '../core/html.js';
import { call, asFailure } from '../core/call.js';
import { t } from '../core/words.js';
import { dayAndTime, relative, size } from '../core/format.js';
import { setStart } from '../core/desk.js';
import { tell } from '../core/notice.js';
import { tellMade } from '../core/made.js';
import { table } from '../core/table.js';
import { drivePlaces } from '../core/drives.js';
import { field, typed, formFailure, goToFailure } from '../core/form.js';
import { failureBox } from '../core/failure.js';
import { inside, KINDS } from './inside.js';

/** @import { Commands } from '../core/wire.d.ts' */
/** @import { Failure } from '../core/call.js' */
/** @typedef {Commands['safety.list_backups']['output']['backups'][number]} Backup */

/** @param {HTMLElement} main */
export async function screen(main) {
  let [copies, { drives }, settings] = await Promise.all([
    call('safety.list_backups', {}), call('safety.list_drives', {}), call('settings.show', {}),
  ]);
  /** @type {Backup | null} */
  let looked = null;
  /** @type {Commands['safety.preview_restore']['output'] | null} */
  let preview = null;
  /** @type {Failure | null} */
  let failure = null;
  /** @type {Failure | null} */
  let unprotected = null;
  let passphrase = '';
  let elsewhere = false;

  /** @param {string} [folder] */
  const backUp = async (folder) => {
    const { sentence } = await call('safety.back_up', folder ? { folder } : {});
    copies = await call('safety.list_backups', {});
    elsewhere = false;
    redraw();
    tell(sentence);
  };
  /** @param {string} [folder] another place than this computer */
  const seek = async (folder) => {
    try {
      copies = await call('safety.list_backups', folder ? { folder } : {});
      elsewhere = folder !== undefined;
      looked = null;
      redraw();
      document.getElementById('copies-list')?.scrollIntoView({ block: 'start' });
    } catch (thrown) {
      tell(asFailure(thrown).message);
    }
  };
  /** @param {Backup} backup */
  const look = async (backup) => {
    looked = backup;
    preview = null;
    failure = null;
    if (!backup.encrypted || passphrase) {
      try {
        preview = await call('safety.preview_restore', { file: backup.file, passphrase: passphrase || null });
      } catch (thrown) {
        failure = asFailure(thrown);
      }
    }
    redraw();
    document.getElementById('copy-looked')?.scrollIntoView({ block: 'nearest' });
    document.getElementById(preview ? 'copy-restore' : 'passphrase')?.focus();
  };
  /** @param {SubmitEvent} event */
  const unlock = (event) => {
    event.preventDefault();
    passphrase = typed(main, 'passphrase');
    if (looked) void look(looked);
  };
  const restore = async () => {
    if (looked) setStart(await call('safety.restore', { file: looked.file, passphrase: passphrase || null }));
  };
  const leave = () => {
    looked = null;
    redraw();
  };
  /** @param {SubmitEvent} event */
  const protect = async (event) => {
    event.preventDefault();
    try {
      settings = await call('settings.set_passphrase', { passphrase: typed(main, 'new_passphrase') || null });
      unprotected = null;
      redraw();
      tell(settings.passphrase_set ? t('ui-safety-protected-now') : t('ui-safety-unprotected-now'));
    } catch (thrown) {
      unprotected = asFailure(thrown);
      if (unprotected.field === 'passphrase') unprotected.field = 'new_passphrase';
      redraw();
      goToFailure(main, unprotected);
    }
  };
  const sheet = async () => {
    const { path } = await call('documents.recovery_sheet', {});
    tellMade(t('ui-safety-sheet-made'), path);
  };

  const redraw = () => draw(main, html`<h1>${t('ui-safety-title')}</h1>
    <p class="lead">${t('ui-safety-says')}</p>
    <p class="box ${copies.late ? 'refused' : 'told'}" id="copies-age">${icon(copies.late ? 'triangle-alert' : 'square-check')} <span>${copies.sentence}</span></p>
    <p class="actions"><button id="copies-now" @click=${() => backUp()}>${icon('save')} ${t('ui-safety-now')}</button></p>
    <section aria-labelledby="copies-stick"><h2 id="copies-stick">${t('ui-safety-stick')}</h2>
      <p>${t('ui-safety-stick-says')}</p>
      ${drivePlaces({ drives, action: t('ui-safety-copy-here'), choose: backUp, also: { action: t('ui-safety-see-copies'), choose: seek } })}</section>
    ${looked ? lookedAt(looked) : nothing}
    <section aria-labelledby="copies-list"><h2 id="copies-list">${t('ui-safety-list')}</h2>
      ${copies.backups.length === 0 ? html`<p class="empty">${t('ui-safety-empty')}</p>` : table({
        id: 'copies-table', caption: t('ui-safety-list'), rows: copies.backups, key: (row) => row.file,
        columns: [
          { title: t('ui-safety-col-when'), cell: (row) => html`${dayAndTime(row.taken_at)} <span class="help">${relative(row.taken_at)}</span>` },
          { title: t('ui-safety-col-kind'), minor: true, cell: (row) => html`${t(KINDS[row.kind] ?? 'ui-safety-kind-manual')}
            ${row.encrypted ? html`<span class="state">${icon('lock')} ${t('ui-safety-encrypted')}</span>` : nothing}` },
          { title: t('ui-safety-col-inside'), figures: true, minor: true, cell: (row) => (row.households === null ? '' : t('ui-safety-col-households', { count: row.households })) },
          { title: t('ui-safety-col-size'), figures: true, minor: true, cell: (row) => size(row.bytes) },
          { title: t('ui-safety-col-look'), cell: (row) => html`<button class="secondary" data-backup=${row.file} @click=${() => look(row)}>${t('ui-safety-look')}</button>` },
        ],
      })}
      <p class="help">${t('ui-safety-folder')} <span class="path">${copies.folder}</span></p>
      ${elsewhere ? html`<p class="actions"><button id="copies-here" class="secondary" @click=${() => seek()}>${t('ui-safety-see-own')}</button></p>` : nothing}</section>
    <section aria-labelledby="copies-passphrase"><h2 id="copies-passphrase">${icon('lock')} ${t('ui-safety-passphrase')}</h2>
      <p>${settings.passphrase_set ? t('ui-safety-passphrase-set') : t('ui-safety-passphrase-says')}</p>
      ${formFailure(main, unprotected)}
      <form class="line" @submit=${protect}>
        ${field({ path: 'new_passphrase', label: t('ui-safety-passphrase-label'), help: t('ui-safety-passphrase-help'), failure: unprotected, wide: true })}
        <button id="passphrase-save" class="secondary">${t('ui-safety-passphrase-save')}</button>
      </form>
      <p class="actions"><button id="recovery-sheet" class="secondary" @click=${sheet}>${icon('printer')} ${t('ui-safety-sheet')}</button>
        <span class="help">${t('ui-safety-sheet-says')}</span></p></section>`);

  /** @param {Backup} backup */
  const lookedAt = (backup) => html`<section class="card attention" id="copy-looked" aria-labelledby="copy-looked-title">
    <h2 id="copy-looked-title">${t('ui-safety-looked', { when: dayAndTime(backup.taken_at) })}</h2>
    ${preview ? html`${inside(preview)}
      <p><strong>${t('ui-safety-restore-safe')}</strong></p>
      <p class="actions"><button id="copy-restore" @click=${restore}>${t('ui-safety-restore')}</button>
        <button id="copy-leave" class="secondary" @click=${leave}>${t('ui-safety-leave')}</button></p>`
    : html`${backup.encrypted ? formFailure(main, failure) : failureBox(failure)}
      ${backup.encrypted ? html`<form class="line" @submit=${unlock}>
        ${field({ path: 'passphrase', label: t('ui-safety-passphrase-label'), type: 'password', failure, wide: true })}
        <button id="copy-unlock">${t('ui-safety-unlock')}</button></form>` : nothing}
      <p><button id="copy-leave" class="secondary" @click=${leave}>${t('ui-safety-leave')}</button></p>`}
  </section>`;
  redraw();
}
