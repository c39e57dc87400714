// What a row of the journal says. A person's data can be erased from it; the row stays.
import { t } from './words.js';

/** @param {{ erased: boolean, sentence: string }} entry */
export function told({ erased, sentence }) {
  return erased ? t('ui-shell-erased') : sentence;
}
