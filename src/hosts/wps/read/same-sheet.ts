import type { Cell, Sheet } from '../../../core/workbook/workbook';

/** True when nothing of a sheet is different. */
export function sameSheet(a: Sheet, b: Sheet): boolean {
  return (
    a.name === b.name &&
    a.visibility === b.visibility &&
    a.unread === b.unread &&
    sameCells(a.cells, b.cells)
  );
}

/** True when the same stands in the same places. */
export function sameCells(a: readonly Cell[], b: readonly Cell[]): boolean {
  return a.length === b.length && a.every((cell, index) => sameCell(cell, b[index]));
}

function sameCell(a: Cell, b: Cell | undefined): boolean {
  return (
    b?.row === a.row &&
    b.column === a.column &&
    b.formula === a.formula &&
    b.format === a.format &&
    JSON.stringify(b.content) === JSON.stringify(a.content)
  );
}
