import { shownText } from '../../amount/shown-text';
import { type Grid, gridOf } from '../../workbook/grid';
import type { Area, Cell, Sheet } from '../../workbook/workbook';

/** A merge or two may hide what a clerk overlooked; from so many on, and so large a share, they lie in the wrong place. */
const MANY = 3;
const SHARE = 4;

/**
 * The sheet by position, with its merges where they can be believed. Merging leaves one value; where many merges hide other
 * values, a program has moved the cells without their merges, and they tell nothing of the form.
 */
export function gridWithTrustedMerges(sheet: Sheet): Grid {
  const grid = gridOf(sheet);
  const merges = sheet.merges?.length ?? 0;
  if (merges < MANY) return grid;
  const hiding = new Set(sheet.cells.flatMap((cell) => mergeOver(grid, cell) ?? []));
  if (hiding.size < MANY || hiding.size * SHARE < merges) return grid;
  const { name, visibility, cells } = sheet;
  return gridOf({ name, visibility, cells });
}

/** The merge that hides this cell's value behind another one; null when none does. */
function mergeOver(grid: Grid, cell: Cell): Area | null {
  const merge = grid.mergeAt(cell.row, cell.column);
  if (!merge || (merge.top === cell.row && merge.left === cell.column)) return null;
  const own = shownText(cell).trim();
  const shown = shownText(grid.at(merge.top, merge.left)).trim();
  return own === '' || own === shown ? null : merge;
}
