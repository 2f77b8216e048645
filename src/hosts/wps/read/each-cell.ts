import type { Area } from '../../../core/workbook/workbook';
import { cellArea } from '../model/address';
import type { CellBlock } from './block';

/** Makes a block by asking for each cell of an area. */
export function eachCell(area: Area, valueOf: (cell: Area) => unknown): CellBlock {
  const rows: unknown[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: unknown[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      line.push(valueOf(cellArea({ row, column })));
    }
    rows.push(line);
  }
  return rows;
}
