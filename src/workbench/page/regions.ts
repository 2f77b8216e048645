/** Where the keyboard is taken in a region: its chosen tab, or the region itself. */
const START = '[role="tab"][aria-selected="true"]';

/** What has its region: ribbon, sheet and pane, in this order. */
export type RegionName = 'ribbon' | 'sheet' | 'pane';

/** Marks an element as one that F6 goes to. */
export const region = (name: RegionName) => ({ 'data-region': name }) as const;

/**
 * The element that takes the keyboard when the user goes one region on (1) or back (-1). Null while a dialog is open, which
 * is answered first.
 */
export function nextRegion(page: Document, step: 1 | -1): HTMLElement | null {
  const { activeElement } = page;
  if (activeElement?.closest('[role="dialog"], [role="alertdialog"]')) return null;
  const regions = [...page.querySelectorAll<HTMLElement>('[data-region]')].filter(
    ({ hidden }) => !hidden,
  );
  const now = regions.findIndex((element) => element.contains(activeElement));
  const next = now === -1 ? 0 : (now + step + regions.length) % regions.length;
  const found = regions[next];
  if (found?.dataset.region === 'sheet') return found.querySelector<HTMLElement>('[data-sheet]');
  return found?.querySelector<HTMLElement>(START) ?? null;
}
