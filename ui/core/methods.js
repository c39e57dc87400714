// How money changes hands, in words, for every screen that asks it.
import { choice } from './form.js';
import { t } from './words.js';

/** @import { Failure } from './call.js' */

/** @type {Record<string, string>} */
const METHODS = {
  cash: 'ui-shell-cash',
  cheque: 'ui-shell-cheque',
  card: 'ui-shell-card',
  transfer: 'ui-shell-transfer',
  helloasso: 'ui-shell-helloasso',
};

/**
 * A method in words.
 * @param {string} method
 */
export function methodWord(method) {
  const key = METHODS[method];
  return key ? t(key) : method;
}

/**
 * The choice of a method, cash first.
 * @param {{ label: string, failure: Failure | null }} options
 */
export function methodChoice({ label, failure }) {
  return choice({ path: 'method', label, failure, options: Object.entries(METHODS).map(([value, key]) => ({ value, label: t(key) })) });
}
