import { shownText } from '../../core/amount/shown-text';
import { type CellRef, columnLetters, toA1 } from '../../core/workbook/cell-ref';
import { type Grid as SheetCells, gridOf } from '../../core/workbook/grid';
import type { Sheet } from '../../core/workbook/workbook';
import type { SheetLook } from '../../files/look/look';
import type { WorkbenchText } from '../texts/workbench-text';
import { make } from './make-element';

/** Longer sheets are for the spreadsheet; a page of so many rows would not be drawn in time. */
const MOST_ROWS = 2000;

/** A sheet as a plain table: headings, merges, notes and marks included. Cells have their address in `data-cell`. */
export function sheetTable(
  sheet: Sheet,
  look: SheetLook,
  text: WorkbenchText,
  select: (cell: CellRef) => void,
): readonly HTMLElement[] {
  const cells = gridOf(sheet);
  if (!cells.used) return [make('p', text('sheet.blank'))];
  const last = { row: Math.min(cells.used.bottom, MOST_ROWS - 1), column: cells.used.right };
  const table = make('table');
  table.append(make('caption', look.name));
  const head = table.createTHead().insertRow();
  head.append(make('td'));
  for (let column = 0; column <= last.column; column += 1) {
    head.append(heading('col', columnLetters(column)));
  }
  const body = table.createTBody();
  const adorn = adornment(look, text);
  for (let row = 0; row <= last.row; row += 1) {
    const line = body.insertRow();
    line.append(heading('row', String(row + 1)));
    for (let column = 0; column <= last.column; column += 1) {
      const cell = cellAt(cells, row, column, last);
      if (!cell) continue;
      adorn(cell);
      cell.addEventListener('click', () => {
        select({ sheet: look.name, row, column });
      });
      line.append(cell);
    }
  }
  const isWhole = cells.used.bottom === last.row;
  return isWhole ? [table] : [table, make('p', text('sheet.cut-off', { rows: String(MOST_ROWS) }))];
}

/** Null inside a merge. */
function cellAt(
  cells: SheetCells,
  row: number,
  column: number,
  last: { readonly row: number; readonly column: number },
): HTMLTableCellElement | null {
  const merge = cells.mergeAt(row, column);
  if (merge && (merge.top !== row || merge.left !== column)) return null;
  const cell = make('td', shownText(cells.at(row, column)));
  cell.dataset.cell = toA1({ row, column });
  cell.tabIndex = -1;
  if (merge) {
    cell.colSpan = Math.min(merge.right, last.column) - merge.left + 1;
    cell.rowSpan = Math.min(merge.bottom, last.row) - merge.top + 1;
  }
  return cell;
}

/** Puts mark and note on a cell; a mark is a word before the text, as colour alone does not tell. */
function adornment(look: SheetLook, text: WorkbenchText): (cell: HTMLElement) => void {
  const marks = new Map(look.marks.map((mark) => [toA1(mark), mark.severity]));
  const notes = new Map(look.notes.map((note) => [toA1(note), note.text]));
  return (cell) => {
    const address = cell.dataset.cell ?? '';
    const severity = marks.get(address);
    if (severity !== undefined) {
      cell.dataset.mark = severity;
      const sign = text(severity === 'error' ? 'sheet.error' : 'sheet.warning');
      cell.prepend(make('strong', sign), ' ');
    }
    const note = notes.get(address);
    if (note !== undefined) cell.title = text('sheet.note', { note });
  };
}

function heading(scope: 'col' | 'row', label: string): HTMLTableCellElement {
  const cell = make('th', label);
  cell.scope = scope;
  return cell;
}
