/** The port to time: all that the session waits for. */
export interface Clock {
  /** Calls once after so many milliseconds; gives the way to stop it. */
  after(milliseconds: number, call: () => void): () => void;
  /** Comes back when the screen has been painted, so that progress is seen before the next piece of work. */
  pause(): Promise<void>;
}
