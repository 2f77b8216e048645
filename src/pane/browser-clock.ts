import type { Clock } from './session/clock';

/** A pane that is hidden is never painted: do not wait for it longer than this. */
const LONGEST_PAUSE = 50;

/** The browser's own time. */
export const browserClock: Clock = {
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
  pause: () =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, LONGEST_PAUSE);
      // What is drawn in this frame is on the screen when the task after it begins.
      requestAnimationFrame(() => {
        setTimeout(() => {
          clearTimeout(timer);
          resolve();
        }, 0);
      });
    }),
};
