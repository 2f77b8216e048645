import type { Clock } from '../../../src/pane/session/clock';

/** Time that passes when the test says so; the screen is painted at once. */
export interface ManualClock extends Clock {
  /** Lets so much time pass, and all that follows from it be done. */
  pass(milliseconds: number): Promise<void>;
  /** How many calls are still to come. */
  waiting(): number;
}

export function manualClock(): ManualClock {
  let now = 0;
  let calls: { readonly at: number; readonly call: () => void }[] = [];
  return {
    after(milliseconds, call) {
      const entry = { at: now + milliseconds, call };
      calls.push(entry);
      return () => void (calls = calls.filter((each) => each !== entry));
    },
    pause: () => Promise.resolve(),
    async pass(milliseconds) {
      const until = now + milliseconds;
      for (;;) {
        const [next] = calls.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
        if (!next) break;
        calls = calls.filter((each) => each !== next);
        now = next.at;
        next.call();
        await settled();
      }
      now = until;
      await settled();
    },
    waiting: () => calls.length,
  };
}

/** Everything that can go on without more time or answers has gone on. */
export const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
