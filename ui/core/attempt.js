// What a form does when it is sent: the act, and when it fails the failure beside its field, with the caret there.
import { asFailure } from './call.js';
import { goToFailure } from './form.js';

/** @import { Failure } from './call.js' */

/**
 * @param {HTMLElement} main
 * @param {{ act: () => Promise<unknown>, failed: (failure: Failure) => void, redraw: () => void }} options
 */
export async function attempt(main, { act, failed, redraw }) {
  try {
    await act();
  } catch (thrown) {
    const failure = asFailure(thrown);
    failed(failure);
    redraw();
    // The field asked for may have appeared just now: the failure then stands beside it.
    redraw();
    goToFailure(main, failure);
  }
}
