// Who is at the computer: the journal writes this name beside what is done.
import { html } from '../core/html.js';
import { call } from '../core/call.js';
import { t } from '../core/words.js';
import { desk, setDesk } from '../core/desk.js';
import { openDialog } from '../core/dialog.js';
import { field, typed } from '../core/form.js';

export function openPerson() {
  /** @param {SubmitEvent} event */
  const save = async (event) => {
    event.preventDefault();
    const person = typed(dialog, 'person');
    close();
    setDesk(await call('desk.set_person', { person }));
  };
  const { dialog, close } = openDialog({
    id: 'person-dialog',
    title: t('ui-shell-person-title'),
    content: () => html`<form @submit=${save}>
      ${field({ path: 'person', label: t('ui-shell-person-label'), help: t('ui-shell-person-help'), value: desk()?.person ?? '', autofocus: true, wide: true })}
      <p class="actions"><button id="person-save">${t('ui-shell-person-save')}</button></p>
    </form>`,
  });
}
