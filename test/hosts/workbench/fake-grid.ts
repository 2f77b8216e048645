import type { CellRef } from '../../../src/core/workbook/cell-ref';
import type { Difference } from '../../../src/hosts/workbench/difference';
import type { SpreadsheetGrid, GridEvents } from '../../../src/hosts/workbench/grid';
import type { GridCell } from '../../../src/hosts/workbench/grid-cell';
import type { Picture } from '../../../src/hosts/workbench/picture';

/** A grid without a screen: it keeps what it is told, and says what a user does who sits before it. */
export interface FakeGrid extends SpreadsheetGrid {
  /** What is shown now. */
  picture(): Picture;
  /** What the host asked of the grid since the last look: `show`, `update` with the cells, … */
  taken(): readonly Asked[];
  readonly user: GridEvents;
  selected(): CellRef | null;
  select(cell: CellRef): void;
  /** The user is writing in a cell and cannot stop, as in a formula that cannot be read. */
  setStuck(stuck: boolean): void;
  typed(...cells: readonly GridCell[]): void;
}

export type Asked =
  | { readonly what: 'show' }
  | { readonly what: 'update'; readonly difference: Difference }
  | { readonly what: 'writable'; readonly writable: boolean };

export function fakeGrid(): FakeGrid {
  let shown: Picture | null = null;
  let asked: Asked[] = [];
  let events: GridEvents | null = null;
  let selected: CellRef | null = null;
  let stuck = false;
  const user = () => {
    if (!events) throw new Error('the grid is not attached');
    return events;
  };
  return {
    show(picture) {
      shown = picture;
      asked.push({ what: 'show' });
    },
    update(picture, difference) {
      shown = picture;
      asked.push({ what: 'update', difference });
    },
    reveal(cell) {
      selected = cell;
      return true;
    },
    shownAt: () => null,
    enter: () => false,
    finishEditing: () => Promise.resolve(!stuck),
    setWritable(writable) {
      asked.push({ what: 'writable', writable });
    },
    setLanguage: () => Promise.resolve(),
    setDark: () => undefined,
    focus: () => undefined,
    listen(listener) {
      events = listener;
    },
    close: () => undefined,
    picture() {
      if (!shown) throw new Error('nothing is shown');
      return shown;
    },
    taken() {
      const now = asked;
      asked = [];
      return now;
    },
    get user() {
      return user();
    },
    selected: () => selected,
    select(cell) {
      selected = cell;
      user().selected(cell);
    },
    setStuck(now) {
      stuck = now;
    },
    typed: (...cells) => user().typed(cells),
  };
}
