import type { Cell } from '../../workbook/workbook';
import type { SheetView } from './sheet-view';
import type { Table } from './table';
import { LAST_COLUMN } from '../../workbook/cell-ref';

/** The columns of a sheet that one form, or several one below the other, take up. */
export interface Lane {
  readonly left: number;
  readonly right: number;
}

/** How far above its first heading and below its last one a form reaches, when two of them may stand side by side. */
const HEAD_ROWS = 6;
const BODY_ROWS = 8;

/** Tables whose columns overlap lie in one lane; so do tables that are not side by side at all. */
export function lanesOf(view: SheetView, tables: readonly Table[]): readonly Lane[] {
  const bands: { left: number; right: number; top: number; bottom: number }[] = [];
  for (const table of [...tables].sort((a, b) => a.left - b.left)) {
    const band = bands.at(-1);
    const apart =
      band &&
      (table.top - HEAD_ROWS > band.bottom + BODY_ROWS ||
        band.top - HEAD_ROWS > table.bottom + BODY_ROWS);
    if (band && (table.left <= band.right || apart)) {
      band.right = Math.max(band.right, table.right);
      band.top = Math.min(band.top, table.top);
      band.bottom = Math.max(band.bottom, table.bottom);
    } else {
      bands.push({ left: table.left, right: table.right, top: table.top, bottom: table.bottom });
    }
  }
  const borders = bands
    .slice(1)
    .map((band, index) => borderBetween(view, bands[index]?.right ?? 0, band.left));
  return bands.map((_, index) => ({
    left: index === 0 ? 0 : (borders[index - 1] ?? 0),
    right: index === bands.length - 1 ? LAST_COLUMN : (borders[index] ?? 1) - 1,
  }));
}

/** Where the right one of two lanes begins: behind the first empty column between them, else right behind the left one. */
function borderBetween(view: SheetView, right: number, left: number): number {
  const filled = new Set<number>();
  for (const row of view.grid.rows) for (const cell of view.row(row)) filled.add(cell.column);
  for (let column = right + 1; column < left; column += 1) {
    if (!filled.has(column)) return column + 1;
  }
  return right + 1;
}

/** The sheet as seen within a lane: cells of its neighbours are not there. */
export function withinLane(view: SheetView, { left, right }: Lane): SheetView {
  if (left === 0 && right === LAST_COLUMN) return view;
  const rows = new Map<number, readonly Cell[]>();
  return {
    ...view,
    row(row) {
      const before = rows.get(row);
      if (before) return before;
      const cells = view.row(row).filter((cell) => left <= cell.column && cell.column <= right);
      rows.set(row, cells);
      return cells;
    },
    at: (row, column) => (left <= column && column <= right ? view.at(row, column) : undefined),
  };
}
