/** Time, as the host needs it. */
export interface Timer {
  /** Milliseconds since some moment. */
  now(): number;
  /** Calls once after so many milliseconds; gives the way to stop it. */
  after(milliseconds: number, call: () => void): () => void;
}

/** The browser's own time. */
export const browserTimer: Timer = {
  now: () => performance.now(),
  after: (milliseconds, call) => {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};
