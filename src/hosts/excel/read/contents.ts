import type { Area } from '../../../core/workbook/workbook';
import type { HasApi } from '../api-set';
import { askForMerges, mergePieces } from './merges';
import { type Piece, WEB_BYTES } from './pieces';
import type { ReadBlock } from './snapshot';

/** What was read of one sheet's cells. */
export interface SheetContents {
  /** From top to bottom. */
  readonly blocks: readonly ReadBlock[];
  /** Undefined where Excel does not tell. */
  readonly merges: readonly Area[] | undefined;
}

/** Of a cell's value, formula, number format and type; measured on forms with Chinese texts, and rounded up. */
const BYTES_PER_CELL = 100;

/** The pieces that ask for a sheet's cells; `take` gets them once all have been answered. */
export function contentPieces(
  id: string,
  used: Area,
  has: HasApi,
  isWeb: boolean,
): { readonly pieces: readonly Piece[]; readonly take: () => SheetContents } {
  const blocks: ReadBlock[] = [];
  let merges: readonly Area[] | undefined;
  const columns = used.right - used.left + 1;
  const rows = isWeb
    ? Math.max(1, Math.floor(WEB_BYTES / (columns * BYTES_PER_CELL)))
    : used.bottom - used.top + 1;
  const pieces: Piece[] = [];
  for (let { top } = used; top <= used.bottom; top += rows) {
    const area = { ...used, top, bottom: Math.min(top + rows - 1, used.bottom) };
    pieces.push({
      bytes: (area.bottom - top + 1) * columns * BYTES_PER_CELL,
      queue: ({ workbook }) => askForBlock(workbook.worksheets.getItem(id), area, blocks),
    });
  }
  const mergedIn = has('1.13') ? mergePieces(used) : null;
  if (mergedIn) {
    pieces.push({
      bytes: mergedIn.length * BYTES_PER_CELL,
      queue: ({ workbook }) => {
        const take = askForMerges(workbook.worksheets.getItem(id), mergedIn);
        return () => {
          merges = take();
        };
      },
    });
  }
  return { pieces, take: () => ({ blocks, merges }) };
}

function askForBlock(sheet: Excel.Worksheet, area: Area, blocks: ReadBlock[]): () => void {
  const { top, left, bottom, right } = area;
  const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  range.load('values,formulas,numberFormat,valueTypes');
  return () => {
    blocks.push({
      area,
      values: range.values as readonly (readonly unknown[])[],
      formulas: range.formulas as readonly (readonly unknown[])[],
      formats: range.numberFormat as readonly (readonly string[])[],
      types: range.valueTypes,
    });
  };
}
