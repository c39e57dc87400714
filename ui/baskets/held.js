// Keys typed while a household is being fetched wait, and are typed once its form is there: none is lost.

/**
 * @param {HTMLElement} main
 * @param {AbortSignal} signal
 */
export function holdKeys(main, signal) {
  /** @type {string[] | null} */
  let held = null;
  main.addEventListener('keydown', (event) => {
    const typing = event.key.length === 1 || event.key === 'Enter';
    if (!held || !typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat) held.push(event.key);
  }, { capture: true, signal });
  return {
    begin: () => { held = []; },
    /** @param {boolean} replay whether the caret stands where they were meant for */
    end: (replay) => {
      const keys = held ?? [];
      held = null;
      if (replay) keys.forEach(press);
    },
  };
}

/** @param {string} key */
function press(key) {
  const target = document.activeElement;
  if (!(target instanceof HTMLElement)) return;
  const down = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  if (!target.dispatchEvent(down) || key.length !== 1 || !(target instanceof HTMLInputElement)) return;
  target.setRangeText(key, target.selectionStart ?? 0, target.selectionEnd ?? 0, 'end');
  target.dispatchEvent(new InputEvent('input', { bubbles: true, data: key, inputType: 'insertText' }));
}
