import { useEffect } from 'react';
import { LATE_PARTS } from '../late-parts';

/** Fetches what is shown after a check and on the other tabs, once the first screen stands: then it is there at a click. */
export function usePreloadedTabs(): void {
  useEffect(() => {
    // What cannot be fetched now is asked for again when it is needed.
    void Promise.allSettled(Object.values(LATE_PARTS).map((part) => part.load()));
  }, []);
}
