import { type CellRef, toA1 } from './cell-ref';

/** A cell as a sentence names it: `H6`, or `附件3-1!H6` where it lies on another sheet than the cell that is marked. */
export function cellName(cell: CellRef, marked: CellRef): string {
  return cell.sheet === marked.sheet ? toA1(cell) : `${cell.sheet}!${toA1(cell)}`;
}
