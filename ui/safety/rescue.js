// When the file cannot be opened as usual: what is safe first, what is wrong, and the newest good copy.
import { html, draw, icon, nothing } from '../core/html.js';
import { call, asFailure } from '../core/call.js';
import { t } from '../core/words.js';
import { dayAndTime, relative, size } from '../core/format.js';
import { started, setStart } from '../core/desk.js';
import { drivePlaces } from '../core/drives.js';
import { field, typed, formFailure } from '../core/form.js';
import { inside } from './inside.js';

/** @import { Commands } from '../core/wire.d.ts' */
/** @import { Failure } from '../core/call.js' */
/** @typedef {Commands['safety.list_backups']['output']['backups'][number]} Backup */
/** @typedef {Commands['safety.preview_restore']['output']} Preview */

const TRIED_MAX = 5;

/** @param {HTMLElement} main */
export async function screen(main) {
  const problem = started()?.problem;
  const [here, { drives }] = await Promise.all([
    call('safety.list_backups', {}).catch(() => ({ backups: [], folder: '', late: true, sentence: '' })),
    call('safety.list_drives', {}).catch(() => ({ drives: [] })),
  ]);
  let backups = here.backups;
  /** @type {Backup | null} */
  let chosen = null;
  /** @type {Preview | null} */
  let preview = null;
  /** @type {Failure | null} */
  let failure = null;
  let passphrase = '';

  /** @param {Backup} backup */
  const look = async (backup) => {
    chosen = backup;
    preview = null;
    failure = null;
    if (backup.encrypted && !passphrase) return;
    try {
      preview = await call('safety.preview_restore', { file: backup.file, passphrase: passphrase || null });
    } catch (thrown) {
      failure = asFailure(thrown);
    }
  };
  /** The newest copy that can be read is the one to offer. */
  const offerNewest = async () => {
    for (const backup of backups.slice(0, TRIED_MAX)) {
      await look(backup);
      if (preview || backup.encrypted) return;
    }
  };
  /** @param {string} folder */
  const search = async (folder) => {
    try {
      ({ backups } = await call('safety.list_backups', { folder }));
      chosen = null;
      await offerNewest();
    } catch (thrown) {
      failure = asFailure(thrown);
    }
    redraw();
  };
  /** @param {Backup} backup */
  const pick = async (backup) => {
    await look(backup);
    redraw();
    main.scrollIntoView();
  };
  /** @param {SubmitEvent} event */
  const unlock = (event) => {
    event.preventDefault();
    passphrase = typed(main, 'passphrase');
    if (chosen) void pick(chosen);
  };
  const restore = async () => {
    if (chosen) setStart(await call('safety.restore', { file: chosen.file, passphrase: passphrase || null }));
  };
  const openAnyway = async () => setStart(await call('safety.open_anyway', {}));
  const startAnew = async () => setStart(await call('safety.start_anew', {}));

  /** @param {Backup} backup */
  const offered = (backup) => html`<section class="card now" id="rescue-offer" aria-labelledby="rescue-offer-title">
    <h2 id="rescue-offer-title">${preview ? t('ui-safety-rescue-copy', { when: dayAndTime(backup.taken_at) }) : t('ui-safety-looked', { when: dayAndTime(backup.taken_at) })}</h2>
    ${preview ? inside(preview) : nothing}
    ${preview ? nothing : formFailure(main, failure)}
    ${backup.encrypted && !preview ? html`<form class="line" @submit=${unlock}>
      ${field({ path: 'passphrase', label: t('ui-safety-passphrase-label'), type: 'password', failure, wide: true })}
      <button id="rescue-unlock">${t('ui-safety-unlock')}</button></form>` : nothing}
    ${preview ? html`<p class="actions"><button id="rescue-restore" @click=${restore}>${t('ui-safety-rescue-restore')}</button></p>` : nothing}
  </section>`;

  const redraw = () => draw(main, html`<div class="narrow">
    <h1>${t('ui-safety-rescue-title')}</h1>
    <p class="box told" id="rescue-safe">${icon('square-check')} <strong>${t('ui-safety-rescue-safe')}</strong></p>
    <p class="box refused" id="rescue-problem" data-kind=${problem?.kind ?? ''}>${icon('triangle-alert')} <span>${problem?.message}</span></p>
    ${chosen ? offered(chosen) : html`<p class="box refused" id="rescue-no-copy">${icon('info')} <span>${t('ui-safety-rescue-none')}</span></p>`}
    ${backups.length > 1 ? html`<details class="fold"><summary id="rescue-others">${t('ui-safety-rescue-others')}</summary>
      <ul class="results">${backups.map((backup) => html`<li><button class="secondary" data-backup=${backup.file} aria-pressed=${String(backup === chosen)} @click=${() => pick(backup)}>
        ${dayAndTime(backup.taken_at)} · ${relative(backup.taken_at)} · ${size(backup.bytes)}</button></li>`)}</ul></details>` : nothing}
    <details class="fold"><summary id="rescue-elsewhere">${t('ui-safety-rescue-elsewhere')}</summary>
      ${drivePlaces({ drives, action: t('ui-safety-rescue-look-here'), choose: search })}</details>
    ${problem?.can_open_anyway || problem?.can_start_anew ? html`<section aria-labelledby="rescue-else">
      <h2 id="rescue-else">${t('ui-safety-rescue-else')}</h2>
      ${problem.can_open_anyway ? html`<p class="actions"><button id="rescue-open-anyway" class="secondary" @click=${openAnyway}>${t('ui-safety-rescue-open-anyway')}</button>
        <span class="help">${t('ui-safety-rescue-open-anyway-says')}</span></p>` : nothing}
      ${problem.can_start_anew ? html`<p class="actions"><button id="rescue-start-anew" class="secondary" @click=${startAnew}>${t('ui-safety-rescue-start-anew')}</button>
        <span class="help">${t('ui-safety-rescue-start-anew-says')}</span></p>` : nothing}
    </section>` : nothing}
    ${problem?.details ? html`<details class="fold small"><summary id="rescue-details">${t('ui-safety-rescue-details')}</summary><p>${problem.details}</p></details>` : nothing}
  </div>`);
  await offerNewest();
  redraw();
}
