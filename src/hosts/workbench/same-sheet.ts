import type { Cell, Sheet } from '../../core/workbook/workbook';

/** Do both sheets hold the same, to the last detail of the snapshot? */
export function sameSheet(a: Sheet, b: Sheet): boolean {
  return (
    a.name === b.name &&
    a.visibility === b.visibility &&
    a.unread === b.unread &&
    a.cells.length === b.cells.length &&
    JSON.stringify(a.merges) === JSON.stringify(b.merges) &&
    a.cells.every((cell, index) => sameCell(cell, b.cells[index]))
  );
}

function sameCell(a: Cell, b: Cell | undefined): boolean {
  return (
    a.row === b?.row &&
    a.column === b.column &&
    a.formula === b.formula &&
    a.format === b.format &&
    JSON.stringify(a.content) === JSON.stringify(b.content)
  );
}
