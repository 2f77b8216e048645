import { type CellRef, toA1 } from '../../core/workbook/cell-ref';
import { HostProblem } from '../host';
import type { EtWorkbook } from './model/et';
import { findSheet } from './model/find-sheet';
import { visibilityOf } from './read/read-sheet';

/** Brings a cell into view and selects it. @throws HostProblem, `hidden-sheet` for a hidden one */
export function reveal(workbook: EtWorkbook, cell: CellRef): void {
  const sheet = findSheet(workbook, cell.sheet);
  if (!sheet) throw new HostProblem('no-such-cell');
  if (visibilityOf(sheet.Visible) !== 'visible') throw new HostProblem('hidden-sheet');
  try {
    sheet.Activate();
  } catch {
    throw new HostProblem('no-such-cell', 'Worksheet.Activate');
  }
  sheet.Range(toA1(cell)).Select();
}
