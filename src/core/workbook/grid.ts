import type { Area, Cell, Sheet } from './workbook';

/** A sheet's cells by position, with merges resolved where the host knows them. */
export interface Grid {
  readonly sheet: Sheet;
  /** The smallest rectangle round all cells; null for an empty sheet. */
  readonly used: Area | null;
  /** The rows that hold at least one cell, ascending. */
  readonly rows: readonly number[];
  /** The cell at exactly this position, if it holds anything. */
  at(row: number, column: number): Cell | undefined;
  /** The cells of one row, left to right. */
  row(row: number): readonly Cell[];
  /** The merge that covers this position, if any. */
  mergeAt(row: number, column: number): Area | undefined;
  /** The cell shown at this position: within a merge its top left cell. */
  shownAt(row: number, column: number): Cell | undefined;
}

/** Indexes a sheet once, so that later look-ups cost nothing. */
export function gridOf(sheet: Sheet): Grid {
  const rows = new Map<number, Cell[]>();
  const cells = new Map<number, Cell>();
  let used: { top: number; left: number; bottom: number; right: number } | null = null;
  for (const cell of sheet.cells) {
    cells.set(key(cell.row, cell.column), cell);
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
    used ??= { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
    used.top = Math.min(used.top, cell.row);
    used.left = Math.min(used.left, cell.column);
    used.bottom = Math.max(used.bottom, cell.row);
    used.right = Math.max(used.right, cell.column);
  }
  for (const row of rows.values()) row.sort((a, b) => a.column - b.column);
  const mergesByRow = indexMerges(sheet.merges ?? [], used);
  const at = (row: number, column: number) => cells.get(key(row, column));
  const mergeAt = (row: number, column: number) =>
    mergesByRow.get(row)?.find((area) => area.left <= column && column <= area.right);
  return {
    sheet,
    used,
    rows: [...rows.keys()].sort((a, b) => a - b),
    at,
    row: (row) => rows.get(row) ?? [],
    mergeAt,
    shownAt: (row, column) => {
      const merge = mergeAt(row, column);
      return merge ? at(merge.top, merge.left) : at(row, column);
    },
  };
}

const key = (row: number, column: number) => row * 16_384 + column;

/** Only rows in use are indexed: a merge may claim a million rows. */
function indexMerges(merges: readonly Area[], used: Area | null): Map<number, Area[]> {
  const byRow = new Map<number, Area[]>();
  if (!used) return byRow;
  for (const area of merges) {
    const last = Math.min(area.bottom, used.bottom + 1);
    for (let row = Math.max(area.top, used.top); row <= last; row += 1) {
      const areas = byRow.get(row);
      if (areas) areas.push(area);
      else byRow.set(row, [area]);
    }
  }
  return byRow;
}
