import { sameContent } from '../../../core/amount/same-content';
import type { Area, Content } from '../../../core/workbook/workbook';
import { sizeOf } from '../model/address';
import type { CellWriting } from '../write/cell-writing';

/** WPS may tell of what we wrote only once our call is over: it is then known again for so long, in milliseconds. */
const REMEMBERED = 1000;

/** What we wrote ourselves, to tell it from what the user does. */
export interface OwnWrites {
  /** Begins anew, and holds all that comes until `end` for our own: the user cannot do anything meanwhile. */
  readonly begin: () => void;
  readonly end: () => void;
  readonly cells: (sheet: string, written: readonly CellWriting[]) => void;
  /** A sheet that is wholly ours. */
  readonly sheet: (name: string) => void;
  /** True when a change of these areas is ours. `contentAt` gives what a cell holds now. */
  readonly isOwn: (
    sheet: string,
    areas: readonly Area[],
    contentAt: (row: number, column: number) => Content | null,
  ) => boolean;
  /** True for a sheet that is ours, or while we write. */
  readonly isOwnSheet: (sheet: string) => boolean;
}

export function createOwnWrites(now: () => number): OwnWrites {
  const cells = new Map<string, CellWriting['content']>();
  const sheets = new Set<string>();
  let writing = false;
  let until = 0;
  const key = (sheet: string, row: number, column: number) => `${sheet}\n${row},${column}`;
  const isRecent = () => writing || now() <= until;

  const isOwnCell = (
    sheet: string,
    row: number,
    column: number,
    contentAt: (row: number, column: number) => Content | null,
  ) => {
    const written = cells.get(key(sheet, row, column));
    if (written === undefined || written.type === 'formula') return false;
    return sameContent(written, contentAt(row, column));
  };

  return {
    begin: () => {
      cells.clear();
      sheets.clear();
      writing = true;
    },
    end: () => {
      writing = false;
      until = now() + REMEMBERED;
    },
    cells: (sheet, written) => {
      for (const { row, column, content } of written) cells.set(key(sheet, row, column), content);
    },
    sheet: (name) => sheets.add(name),
    isOwnSheet: (sheet) => isRecent() && (writing || sheets.has(sheet)),
    isOwn: (sheet, areas, contentAt) => {
      if (!isRecent()) return false;
      if (writing || sheets.has(sheet)) return true;
      const size = areas.reduce((sum, area) => sum + sizeOf(area), 0);
      if (size > cells.size) return false;
      return areas.every(({ top, left, bottom, right }) => {
        for (let row = top; row <= bottom; row += 1) {
          for (let column = left; column <= right; column += 1) {
            if (!isOwnCell(sheet, row, column, contentAt)) return false;
          }
        }
        return true;
      });
    },
  };
}
