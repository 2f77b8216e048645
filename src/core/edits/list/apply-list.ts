import type { ListEdit } from '../../edit';
import type { Cell, Sheet, Workbook } from '../../workbook/workbook';
import { listPlace } from './list-place';
import { updatedList } from './updated-list';

/** The snapshot as it will be once the list is written: answers stand in it, and rows have moved. */
export function applyList(workbook: Workbook, edit: ListEdit): Workbook {
  const { name, earlier } = listPlace(workbook, edit);
  const cells = cellsOf(earlier, edit);
  if (earlier === null) {
    return { sheets: [...workbook.sheets, { name, visibility: 'visible', cells }] };
  }
  return {
    sheets: workbook.sheets.map((sheet) => (sheet === earlier ? { ...sheet, cells } : sheet)),
  };
}

function cellsOf(earlier: Sheet | null, edit: ListEdit): readonly Cell[] {
  return updatedList(earlier, edit).rows.flatMap(({ cells }, row) =>
    cells.map((cell): Cell => {
      const { column, kept } = cell;
      if (kept) return { ...kept, row, column };
      return { row, column, content: { type: 'text', text: cell.text } };
    }),
  );
}
