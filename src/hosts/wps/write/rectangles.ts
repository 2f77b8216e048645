import type { Area } from '../../../core/workbook/workbook';

type Place = { readonly row: number; readonly column: number };

/** Cells that together fill an area, by row and column. */
export interface Rectangle<Cell> {
  readonly area: Area;
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * Puts cells together into areas that can be written at once: runs of a column, and neighbouring runs of the same rows.
 * No cell may come twice.
 */
export function rectangles<Cell extends Place>(cells: readonly Cell[]): readonly Rectangle<Cell>[] {
  const found: { area: Area; columns: Cell[][] }[] = [];
  for (const run of runs(cells)) {
    const { area, cells: column } = run;
    const left = found.find(
      (each) =>
        each.area.right === area.left - 1 &&
        each.area.top === area.top &&
        each.area.bottom === area.bottom,
    );
    if (left) {
      left.area = { ...left.area, right: area.right };
      left.columns.push(column);
    } else {
      found.push({ area, columns: [column] });
    }
  }
  return found.map(({ area, columns }) => ({ area, rows: transposed(columns) }));
}

/** Cells that stand below each other without a gap, column by column. */
function runs<Cell extends Place>(
  cells: readonly Cell[],
): readonly { readonly area: Area; readonly cells: Cell[] }[] {
  const found: { area: Area; cells: Cell[] }[] = [];
  for (const cell of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const { row, column } = cell;
    const last = found.at(-1);
    if (last?.area.left === column && last.area.bottom === row - 1) {
      last.area = { ...last.area, bottom: row };
      last.cells.push(cell);
    } else {
      found.push({ area: { top: row, left: column, bottom: row, right: column }, cells: [cell] });
    }
  }
  return found;
}

function transposed<Cell>(columns: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  return (columns[0] ?? []).map((_, row) =>
    columns.flatMap((column) => column.slice(row, row + 1)),
  );
}
