import { cellArea, rangeOf } from '../model/address';
import type { EtWorksheet } from '../model/et';
import type { Reader } from '../read/reader';
import { arrived, type CellWriting, formatWhileWriting, waysOf } from './cell-writing';
import { type Rectangle, rectangles } from './rectangles';
import { heldAt } from './held';

export interface WriteContext {
  readonly reader: Reader;
  /** Dates are counted from 1904. */
  readonly date1904: boolean;
}

/**
 * Writes cells, as many at once as lie together, and reads back every one: WPS may drop what it cannot do without a word,
 * or take a text for something else. What did not arrive is written once more alone, in every way that there is. Gives
 * those that even so do not hold what they should; these hold again what they held before. No cell may come twice.
 */
export function writeCells(
  sheet: EtWorksheet,
  cells: readonly CellWriting[],
  context: WriteContext,
): ReadonlySet<CellWriting> {
  if (cells.length === 0) return new Set();
  setFormats(sheet, cells, (cell) => cell.held.format, formatWhileWriting);
  for (const rectangle of rectangles(cells)) {
    attempt(() => writeTogether(sheet, rectangle, context));
  }
  setFormats(sheet, cells, formatWhileWriting, (cell) => cell.format);
  const now = heldAt(sheet, cells, context);
  const lost = cells.filter(
    (cell, index) => !arrived(now[index], cell) && !writtenAlone(sheet, cell, context),
  );
  for (const cell of lost) putBack(sheet, cell, context);
  return new Set(lost);
}

function writeTogether(
  sheet: EtWorksheet,
  { area, rows }: Rectangle<CellWriting>,
  { date1904 }: WriteContext,
): void {
  const lines = rows.map((line) => line.map((cell) => waysOf(cell, date1904)[0]));
  rangeOf(sheet, area).Value2 = lines.length === 1 && lines[0]?.length === 1 ? lines[0][0] : lines;
}

/** Gives cells another number format, those of one format together. */
function setFormats(
  sheet: EtWorksheet,
  cells: readonly CellWriting[],
  from: (cell: CellWriting) => string,
  to: (cell: CellWriting) => string,
): void {
  const changed = new Map<string, CellWriting[]>();
  for (const cell of cells) {
    if (from(cell) !== to(cell)) changed.set(to(cell), [...(changed.get(to(cell)) ?? []), cell]);
  }
  for (const [format, group] of changed) {
    for (const { area } of rectangles(group)) {
      attempt(() => {
        rangeOf(sheet, area).NumberFormat = format;
      });
    }
  }
}

function writtenAlone(sheet: EtWorksheet, cell: CellWriting, context: WriteContext): boolean {
  const range = rangeOf(sheet, cellArea(cell));
  return waysOf(cell, context.date1904).some((way) => {
    attempt(() => {
      range.NumberFormat = formatWhileWriting(cell);
      range.Value2 = way;
      // Also where it is the same: who takes a text for a date gives the cell a date's format.
      range.NumberFormat = cell.format;
    });
    return arrived(heldAt(sheet, [cell], context)[0], cell);
  });
}

function putBack(sheet: EtWorksheet, cell: CellWriting, context: WriteContext): void {
  const { content, format } = cell.held;
  const earlier = { ...cell, content: content ?? ({ type: 'blank' } as const), format };
  if (!arrived(heldAt(sheet, [cell], context)[0], earlier)) {
    writtenAlone(sheet, earlier, context);
  }
}

/** What fails here shows when it is read back. */
function attempt(run: () => void): void {
  try {
    run();
  } catch {
    // Told of the cells that do not hold what they should.
  }
}
