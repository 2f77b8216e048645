import type { Injector } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/preset-sheets-core';
import { type CellRef, sameCell } from '../../../core/workbook/cell-ref';
import type { GridState } from './grid-state';

/** The cell that is selected now, the top left one of a merge; null when there is none. */
export function selectedCell(injector: Injector, state: GridState): CellRef | null {
  const primary = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
  if (!primary) return null;
  const sheet = state.unit.getActiveSheet().getName();
  return primary.isMerged
    ? { sheet, row: primary.startRow, column: primary.startColumn }
    : { sheet, row: primary.actualRow, column: primary.actualColumn };
}

/** Tells which cell the user has selected; gives the way to stop it. */
export function followSelection(injector: Injector, state: GridState): () => void {
  const selections = injector.get(SheetsSelectionsService);
  let last: CellRef | null = null;
  const follow = () => {
    const cell = selectedCell(injector, state);
    if (!cell || (last && sameCell(last, cell))) return;
    last = cell;
    if (state.own === 0) state.events?.selected(cell);
  };
  const listening = [
    selections.selectionMoveEnd$.subscribe(follow),
    selections.selectionSet$.subscribe(follow),
  ];
  return () => {
    for (const subscription of listening) subscription.unsubscribe();
  };
}
