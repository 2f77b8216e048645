/** Time, as the host needs it. */
export interface Timer {
  /** Calls again and again; gives the way to stop it. */
  readonly every: (milliseconds: number, call: () => void) => () => void;
  /** Milliseconds of any beginning. */
  readonly now: () => number;
  /** Comes back when whatever else waits has had its turn. */
  readonly turn: () => Promise<void>;
}

/** The browser's own time. */
export const browserTimer: Timer = {
  every: (milliseconds, call) => {
    const interval = setInterval(call, milliseconds);
    return () => clearInterval(interval);
  },
  now: () => Date.now(),
  turn: () =>
    new Promise((resolve) => {
      setTimeout(resolve, 0);
    }),
};
