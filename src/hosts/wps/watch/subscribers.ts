/** Those who want to be told of something. `onFirst` runs when the first one comes, what it gave when the last one goes. */
export function subscribers<Value>(onFirst: () => () => void): {
  readonly add: (listener: (value: Value) => void) => () => void;
  readonly tell: (value: Value) => void;
} {
  const listeners = new Set<{ readonly listener: (value: Value) => void }>();
  let stop: (() => void) | null = null;
  return {
    add: (listener) => {
      const entry = { listener };
      if (listeners.size === 0) stop = onFirst();
      listeners.add(entry);
      return () => {
        if (!listeners.delete(entry) || listeners.size > 0) return;
        stop?.();
        stop = null;
      };
    },
    tell: (value) => {
      for (const { listener } of [...listeners]) listener(value);
    },
  };
}
