import { type CellRef, toA1 } from '../../core/workbook/cell-ref';

/** Where a cell is, as a person reads it: `附件3-2!H6`; without the sheet where that is plain from what stands round it. */
export function cellName(cell: CellRef, onSheet?: string): string {
  return cell.sheet === onSheet ? toA1(cell) : `${cell.sheet}!${toA1(cell)}`;
}
