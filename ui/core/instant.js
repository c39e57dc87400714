// Answers while typing: the newest question wins, older answers are dropped.
import { busy } from './ready.js';

/**
 * Makes a function that asks at the next frame and hands over only the newest answer.
 * @template Answer
 * @param {() => Promise<Answer>} ask
 * @param {(answer: Answer) => void} take
 */
export function instant(ask, take) {
  let newest = 0;
  return () => {
    const mine = ++newest;
    const done = busy();
    requestAnimationFrame(async () => {
      try {
        if (mine !== newest) return;
        const answer = await ask();
        if (mine === newest) take(answer);
      } finally {
        done();
      }
    });
  };
}
