import type { CellRef } from '../../core/workbook/cell-ref';
import type { WorkbookLook } from '../../files/look/look';
import { styleOf } from './style-of';

/** Is the cell on a protected sheet and locked, so that Excel would take no input? Cells are locked unless they say otherwise. */
export function isLocked(look: WorkbookLook, cell: CellRef): boolean {
  const sheet = look.sheets.find(({ name }) => name === cell.sheet);
  return sheet?.protected === true && styleOf(look, cell)?.locked !== false;
}
