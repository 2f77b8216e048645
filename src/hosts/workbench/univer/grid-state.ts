import type { Workbook as Unit } from '@univerjs/core';
import type { GridEvents } from '../grid';
import type { Picture } from '../picture';

/** What the parts of the grid share. */
export interface GridState {
  picture: Picture | null;
  /** The workbook as Univer has it; an empty one before the first. */
  unit: Unit;
  writable: boolean;
  /** How many actions of our own, not of the user, are under way. */
  own: number;
  events: GridEvents | null;
}

/** Does something in Univer that the user has not done, so that it is neither told nor refused. */
export function byItself(state: GridState, action: () => void): void {
  state.own += 1;
  try {
    action();
  } finally {
    state.own -= 1;
  }
}
