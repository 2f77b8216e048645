import { shownText } from '../../amount/shown-text';
import type { Grid } from '../../workbook/grid';
import type { Area, Cell, Sheet } from '../../workbook/workbook';
import { type Label, readLabel } from '../labels/label';
import { gridWithTrustedMerges } from './trusted-merges';

/** A sheet as recognition sees it: visible cells, their merges, and each text cell read as a label once. */
export interface SheetView {
  readonly name: string;
  readonly grid: Grid;
  /** The rows from `first` to `last` that hold cells; a sheet may be a million rows deep and almost empty. */
  rows(first: number, last: number): readonly number[];
  /** The cells of a row that a person sees (not those under a merge), blank ones left out, left to right. */
  row(row: number): readonly Cell[];
  /** The visible cell at this position; undefined when blank or under a merge. */
  at(row: number, column: number): Cell | undefined;
  /** The merge that starts here, else the single cell. */
  span(row: number, column: number): Area;
  /** The text cell read as a label; a number is none. */
  label(cell: Cell): Label;
}

/** Views one sheet. */
export function sheetView(sheet: Sheet): SheetView {
  const grid = gridWithTrustedMerges(sheet);
  const merged = (grid.sheet.merges?.length ?? 0) > 0;
  const covered = (row: number, column: number) => {
    const merge = merged ? grid.mergeAt(row, column) : undefined;
    return merge !== undefined && (merge.top !== row || merge.left !== column);
  };
  const rows = new Map<number, readonly Cell[]>();
  return {
    name: sheet.name,
    grid,
    rows: (first, last) =>
      grid.rows.slice(indexFrom(grid.rows, first), indexFrom(grid.rows, last + 1)),
    row(row) {
      const before = rows.get(row);
      if (before) return before;
      const cells = grid.row(row).filter((cell) => !isBlank(cell) && !covered(row, cell.column));
      rows.set(row, cells);
      return cells;
    },
    at(row, column) {
      const cell = grid.at(row, column);
      return cell === undefined || isBlank(cell) || covered(row, column) ? undefined : cell;
    },
    span(row, column) {
      const merge = merged ? grid.mergeAt(row, column) : undefined;
      return merge?.top === row && merge.left === column
        ? merge
        : { top: row, left: column, bottom: row, right: column };
    },
    label: (cell) => readLabel(cell.content.type === 'text' ? cell.content.text : ''),
  };
}

/** A formula that was never calculated is not blank: something belongs there. */
function isBlank(cell: Cell): boolean {
  if (cell.formula !== undefined) return false;
  return (
    cell.content.type === 'blank' || (cell.content.type === 'text' && shownText(cell).trim() === '')
  );
}

/** The index of the first row at or below `row`, found by halving. */
function indexFrom(rows: readonly number[], row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
