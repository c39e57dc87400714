// The words of the screens, from the same Fluent files as the papers.
import { FluentBundle, FluentResource } from '../vendor/fluent/index.js';
import { call } from './call.js';

/** @import { Lang } from './wire.d.ts' */

/** @type {FluentBundle | null} */
let bundle = null;
/** @type {Lang} */
let lang = 'fr';

/**
 * Fetches the words; without a language, those of the desk.
 * @param {Lang} [wanted]
 */
export async function loadWords(wanted) {
  const view = await call('words.bundle', wanted ? { lang: wanted } : {});
  const fresh = new FluentBundle(view.lang, { useIsolating: view.dir === 'rtl' });
  for (const text of view.texts) {
    for (const error of fresh.addResource(new FluentResource(text), { allowOverrides: true })) {
      console.error(error);
    }
  }
  bundle = fresh;
  lang = view.lang;
  document.documentElement.lang = view.lang;
  document.documentElement.dir = view.dir;
}

/** The language on the screen. */
export function language() {
  return lang;
}

/**
 * The words for a key. A missing key shows itself, so that it cannot go unseen.
 * @param {string} key
 * @param {Record<string, string | number>} [params]
 * @returns {string}
 */
export function t(key, params) {
  const message = bundle?.getMessage(key);
  if (!bundle || !message?.value) {
    console.error(`no words for ${key}`);
    return `⟦${key}⟧`;
  }
  /** @type {Error[]} */
  const errors = [];
  const text = bundle.formatPattern(message.value, params ?? {}, errors);
  for (const error of errors) console.error(key, error);
  return text;
}
