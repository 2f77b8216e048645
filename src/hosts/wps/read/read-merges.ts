import { gridOf } from '../../../core/workbook/grid';
import { LAST_COLUMN } from '../../../core/workbook/cell-ref';
import type { Area, Cell } from '../../../core/workbook/workbook';
import { areaOf, cellArea, rangeOf, sizeOf } from '../model/address';
import type { EtRange, EtWorksheet } from '../model/et';
import { truthOf } from '../model/said';

/**
 * The merged areas that begin within an area; undefined where WPS does not tell. There is no list of them: an area says only
 * that it has none, or some. So a cell that seems to begin a merge (a value with a blank to its right) is asked for its area,
 * and what lies between is asked together, as many rows at once as turn out to have none.
 *
 * `whole` is the range of the area where there is one already.
 */
export function readMerges(
  sheet: EtWorksheet,
  area: Area,
  whole: EtRange | null,
  cells: readonly Cell[],
): readonly Area[] | undefined {
  const merged = truthOf((whole ?? rangeOf(sheet, area)).MergeCells);
  if (merged === undefined) return undefined;
  if (merged === false) return [];

  const grid = gridOf({ name: '', visibility: 'visible', cells });
  const merges: Area[] = [];
  const settled = new Set<number>();
  const key = (row: number, column: number) => row * (LAST_COLUMN + 1) + column;
  const isOpen = (row: number, column: number) => !settled.has(key(row, column));
  const settle = ({ top, left, bottom, right }: Area) => {
    for (let row = top; row <= Math.min(bottom, area.bottom); row += 1) {
      for (let column = left; column <= Math.min(right, area.right); column += 1) {
        settled.add(key(row, column));
      }
    }
  };
  const isAllOpen = ({ top, left, bottom, right }: Area) => {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        if (!isOpen(row, column)) return false;
      }
    }
    return true;
  };
  const seemsToBegin = (row: number, column: number) =>
    grid.at(row, column) !== undefined &&
    column < area.right &&
    grid.at(row, column + 1) === undefined &&
    isOpen(row, column + 1);
  const hasNone = (part: Area) => truthOf(rangeOf(sheet, part).MergeCells) === false;

  /** Asks one cell for the merge that it lies in; true where there is one. */
  const ask = (cell: Area): boolean => {
    const own = rangeOf(sheet, cell).MergeArea;
    const merge = own ? areaOf(own) : cell;
    settle(cell);
    if (sizeOf(merge) === 1) return false;
    settle(merge);
    merges.push(merge);
    return true;
  };

  /** Below a run of cells without merges there are often more: twice as many rows each time. */
  const goDown = (run: Area) => {
    let rows = 1;
    for (let top = run.bottom + 1; top <= area.bottom;) {
      const part = { ...run, top, bottom: Math.min(area.bottom, top + rows - 1) };
      if (isAllOpen(part) && hasNone(part)) {
        settle(part);
        top = part.bottom + 1;
        rows *= 2;
      } else if (rows > 1 && !isAllOpen(part)) {
        rows = 1;
      } else {
        return;
      }
    }
  };

  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (!isOpen(row, column)) continue;
      let last = column;
      while (last < area.right && isOpen(row, last + 1) && !seemsToBegin(row, last + 1)) last += 1;
      const run = { top: row, left: column, bottom: row, right: last };
      if (!seemsToBegin(row, column) && last > column && hasNone(run)) {
        settle(run);
        goDown(run);
      } else {
        const cell = cellArea({ row, column });
        if (!ask(cell)) goDown(cell);
      }
    }
  }
  return merges.sort((a, b) => a.top - b.top || a.left - b.left);
}
