// Follows a long call: how far it is, in words and counts.
import { peek } from './call.js';

/** @import { Commands } from './wire.d.ts' */

const EVERY_MS = 200;

/**
 * Asks now and then until stopped or until the screen is left.
 * @param {AbortSignal} signal
 * @param {(view: Commands['progress.show']['output']) => void} take
 */
export function followProgress(signal, take) {
  let stopped = false;
  const timer = setInterval(async () => {
    const view = await peek('progress.show', {}).catch(() => null);
    if (!stopped && !signal.aborted && view?.running) take(view);
  }, EVERY_MS);
  const stop = () => {
    stopped = true;
    clearInterval(timer);
  };
  signal.addEventListener('abort', stop);
  return { stop };
}
