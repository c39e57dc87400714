// `data-ready` on the body: everything is drawn and no call is running. Tests wait for it.

let running = 0;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let settling;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let slow;

const LONG_AFTER_MS = 300;

/**
 * Says that something has begun; the answer is called once when it has ended.
 * @returns {() => void}
 */
export function busy() {
  running += 1;
  clearTimeout(settling);
  delete document.body.dataset.ready;
  slow ??= setTimeout(() => { document.body.dataset.long = 'yes'; }, LONG_AFTER_MS);
  let ended = false;
  return () => {
    if (ended) return;
    ended = true;
    running -= 1;
    clearTimeout(settling);
    settling = setTimeout(settle, 0);
  };
}

function settle() {
  if (running > 0) return;
  clearTimeout(slow);
  slow = undefined;
  delete document.body.dataset.long;
  document.body.dataset.ready = 'yes';
  // What benches/start.rs reads; only the first is kept.
  if (performance.getEntriesByName('ready').length === 0) performance.mark('ready');
}
