// The only way from the window to the program, and the only file that names it.
// In a plain browser `globalThis.cabasAnswers` (a function or a table of recorded answers) stands in for it.
import { busy } from './ready.js';

/** @import { Commands } from './wire.d.ts' */
/** @typedef {keyof Commands} CommandName */

/** A call that was not carried out; `message` is already a sentence in the language of the desk. */
export class Failure extends Error {
  /** @param {{ code?: string, message?: string, field?: string | null, params?: Record<string, unknown> }} wire */
  constructor({ code = 'bug', message = '', field = null, params = {} }) {
    super(message);
    this.name = 'Failure';
    this.code = code;
    this.field = field;
    this.params = params;
  }

  /**
   * The same beside another field. A copy by spreading would lose the message of an error.
   * @param {string | null} field
   */
  at(field) {
    return new Failure({ code: this.code, message: this.message, field, params: this.params });
  }
}

/**
 * Anything thrown, as a Failure.
 * @param {unknown} thrown
 * @returns {Failure}
 */
export function asFailure(thrown) {
  if (thrown instanceof Failure) return thrown;
  if (thrown && typeof thrown === 'object' && 'code' in thrown) return new Failure(/** @type {any} */ (thrown));
  console.error(thrown);
  return new Failure({ code: 'bug', params: { details: String(thrown) } });
}

/** @type {Set<(name: CommandName) => void>} */
const listeners = new Set();

/**
 * Listens to the calls that may have written something.
 * @param {(name: CommandName) => void} listener
 */
export function afterWrite(listener) {
  listeners.add(listener);
}

const READS = /^(words|app|progress|desk)\.|^(documents|example|safety)\.open|\.(show|list|preview|verify|copy)(_|$)/;

/**
 * Calls a command of the program.
 * @template {CommandName} N
 * @param {N} name
 * @param {Commands[N]['input']} input
 * @returns {Promise<Commands[N]['output']>}
 */
export async function call(name, input) {
  const done = busy();
  try {
    const answer = await ask(name, input);
    if (!READS.test(name)) listeners.forEach((listener) => listener(name));
    return answer;
  } catch (thrown) {
    throw asFailure(thrown);
  } finally {
    done();
  }
}

/**
 * Asks without being waited for, to follow a long call.
 * @template {CommandName} N
 * @param {N} name
 * @param {Commands[N]['input']} input
 * @returns {Promise<Commands[N]['output']>}
 */
export function peek(name, input) {
  return ask(name, input);
}

/**
 * @param {string} name
 * @param {unknown} input
 * @returns {Promise<any>}
 */
async function ask(name, input) {
  const world = /** @type {any} */ (globalThis);
  if (world.__TAURI__) return world.__TAURI__.core.invoke('call', { name, input });
  const answers = world.cabasAnswers;
  const answer = typeof answers === 'function' ? answers(name, input) : answers?.[name];
  if (answer === undefined) throw new Failure({ code: 'unavailable', message: name });
  return typeof answer === 'function' ? answer(input) : answer;
}
