import type { CellRef } from '../../core/workbook/cell-ref';
import type { CellStyle, WorkbookLook } from '../../files/look/look';

/** The style of a cell: its own, else its row's, its column's, the workbook's; undefined where there is no such sheet. */
export function styleOf(
  look: WorkbookLook,
  { sheet, row, column }: CellRef,
): CellStyle | undefined {
  const found = look.sheets.find(({ name }) => name === sheet);
  if (!found) return undefined;
  const own = found.cells.find((cell) => cell.row === row && cell.column === column)?.style;
  const ofRow = found.rows.find((each) => each.row === row)?.style;
  const ofColumn = found.columns.find(({ from, to }) => from <= column && column <= to)?.style;
  return look.styles[own ?? ofRow ?? ofColumn ?? 0];
}
