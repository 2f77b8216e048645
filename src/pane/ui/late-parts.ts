import { fetchedLater } from './parts/fetched-later';

/** What is shown after a check and on the other tabs: nobody needs it for the first screen. */
export const LATE_PARTS = {
  findings: fetchedLater(() => import('./findings/findings-list')),
  scores: fetchedLater(() => import('./scores/scores-tab')),
  figures: fetchedLater(() => import('./figures/figures-tab')),
  settings: fetchedLater(() => import('./settings/settings-tab')),
};
