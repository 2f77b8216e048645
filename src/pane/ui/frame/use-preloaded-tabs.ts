import { useEffect } from 'react';

/** Fetches what is shown after a check and on the other tabs, once the first screen stands: then it is there at a click. */
export function usePreloadedTabs(): void {
  useEffect(() => {
    const fetched = [
      import('../findings/findings-list'),
      import('../scores/scores-tab'),
      import('../figures/figures-tab'),
      import('../settings/settings-tab'),
    ];
    // What cannot be fetched now is asked for again when it is needed.
    void Promise.allSettled(fetched);
  }, []);
}
