import { BooleanNumber, ICommandService, type Injector } from '@univerjs/core';
import {
  ScrollToCellCommand,
  SelectRangeCommand,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
} from '@univerjs/preset-sheets-core';
import type { CellRef } from '../../../core/workbook/cell-ref';
import { byItself, type GridState } from './grid-state';

/** What is revealed does not stand at the very edge. */
const ROWS_BELOW = 3;

/** Brings a cell into view and selects it; a hidden sheet is shown for it, which changes nothing in the file. */
export function revealCell(injector: Injector, state: GridState, cell: CellRef): boolean {
  const { unit } = state;
  const sheet = unit.getSheetBySheetName(cell.sheet);
  if (!sheet) return false;
  const commands = injector.get(ICommandService);
  const target = { unitId: unit.getUnitId(), subUnitId: sheet.getSheetId() };
  const merge = sheet.getMergedCell(cell.row, cell.column);
  const range = merge ?? {
    startRow: cell.row,
    endRow: cell.row,
    startColumn: cell.column,
    endColumn: cell.column,
  };
  byItself(state, () => {
    if (sheet.isSheetHidden() === BooleanNumber.TRUE) {
      commands.syncExecuteCommand(SetWorksheetHideMutation.id, {
        ...target,
        hidden: BooleanNumber.FALSE,
      });
    }
    if (unit.getActiveSheet() !== sheet) {
      commands.syncExecuteCommand(SetWorksheetActiveOperation.id, target);
    }
    commands.syncExecuteCommand(SelectRangeCommand.id, {
      unitId: target.unitId,
      subUnit: target.subUnitId,
      range,
    });
  });
  // A sheet that has just come to the front is drawn with the next frame.
  requestAnimationFrame(() => {
    if (state.unit !== unit) return;
    const endRow = Math.min(range.endRow + ROWS_BELOW, sheet.getRowCount() - 1);
    commands.syncExecuteCommand(ScrollToCellCommand.id, { range: { ...range, endRow } });
  });
  return true;
}
