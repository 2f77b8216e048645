/** Runs actions one after another. */
export interface Queue {
  /**
   * Runs the action after all that were asked for before. While one with the same key waits or runs, it is the answer to
   * this one too: a second click does nothing twice.
   */
  run<Result>(key: string, action: () => Promise<Result>): Promise<Result>;
  /** How many actions wait or run. */
  size(): number;
}

/** A new queue. Its actions start at once when nothing is before them. */
export function createQueue(): Queue {
  const pending = new Map<string, Promise<unknown>>();
  return {
    run<Result>(key: string, action: () => Promise<Result>) {
      const same = pending.get(key);
      // The same key always stands for the same action, and so for the same kind of result.
      if (same) return same as Promise<Result>;
      const before = [...pending.values()].at(-1);
      const result = before ? before.then(action, action) : action();
      const left = result.finally(() => pending.delete(key));
      pending.set(key, left);
      return left;
    },
    size: () => pending.size,
  };
}
