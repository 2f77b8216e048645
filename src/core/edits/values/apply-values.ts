import type { ValueEdit } from '../../edit';
import type { CellRef } from '../../workbook/cell-ref';
import type { Cell, Content, Sheet, Workbook } from '../../workbook/workbook';

/** The snapshot as it will be once the values are written: what marks and lists must speak of. */
export function applyValues(workbook: Workbook, edits: readonly ValueEdit[]): Workbook {
  if (edits.length === 0) return workbook;
  return {
    sheets: workbook.sheets.map((sheet) => {
      const here = edits.filter((edit) => edit.cell.sheet === sheet.name);
      return here.length === 0 ? sheet : withValues(sheet, here);
    }),
  };
}

/** What a cell of the snapshot holds; null for nothing. */
export function contentAt(workbook: Workbook, ref: CellRef): Content | null {
  return cellAt(workbook, ref)?.content ?? null;
}

/** The snapshot's cell; undefined where it holds nothing. */
export function cellAt(workbook: Workbook, ref: CellRef): Cell | undefined {
  return workbook.sheets
    .find((sheet) => sheet.name === ref.sheet)
    ?.cells.find((cell) => cell.row === ref.row && cell.column === ref.column);
}

function withValues(sheet: Sheet, edits: readonly ValueEdit[]): Sheet {
  const key = (at: { row: number; column: number }) => `${String(at.row)},${String(at.column)}`;
  const byCell = new Map(edits.map((edit) => [key(edit.cell), edit]));
  const kept = sheet.cells.filter((cell) => !byCell.has(key(cell)));
  const formats = new Map(sheet.cells.map((cell) => [key(cell), cell.format]));
  const written = [...byCell.values()].flatMap((edit): Cell[] => {
    if (edit.content.type === 'blank') return [];
    const format = edit.format ?? formats.get(key(edit.cell));
    const { row, column } = edit.cell;
    return [{ row, column, content: edit.content, ...(format === undefined ? {} : { format }) }];
  });
  const cells = [...kept, ...written].sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...sheet, cells };
}
