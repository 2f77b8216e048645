/** Those who want to be told of something. */
export interface Listeners<T> {
  /** Gives the way to stop it. */
  readonly add: (listener: (told: T) => void) => () => void;
  readonly tell: (told: T) => void;
}

export function createListeners<T>(): Listeners<T> {
  const listeners = new Set<{ readonly tell: (told: T) => void }>();
  return {
    add(tell) {
      const entry = { tell };
      listeners.add(entry);
      return () => {
        listeners.delete(entry);
      };
    },
    tell(told) {
      for (const { tell } of [...listeners]) tell(told);
    },
  };
}
