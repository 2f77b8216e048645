import type { Area } from '../../../core/workbook/workbook';
import { areaOf, rangeOf, sizeOf } from '../model/address';
import type { EtRange, EtWorksheet } from '../model/et';
import { numberOf } from '../model/required-members';
import type { Reader } from './reader';

/** As many cells are asked for at once. */
export const CHUNK = 20_000;
/** A sheet with more cells is named, not read. */
export const MOST_CELLS = 200_000;

export interface Extent {
  readonly area: Area;
  /** The range of just this area, where there is one already. */
  readonly range: EtRange | null;
}

/**
 * What of a sheet is to be read: all that is used; where that is much, only as far as there is anything, as people format
 * whole columns. 'too-large' for what is more than can be read. @throws HostProblem
 */
export function extentOf(
  sheet: EtWorksheet,
  used: EtRange,
  { countFilled }: Reader,
): Extent | 'too-large' {
  const area = areaOf(used);
  if (sizeOf(area) <= CHUNK) return { area, range: used };
  const known = {
    ...area,
    bottom: Math.min(area.bottom, numberOf(sheet.Rows?.Count, 'Worksheet.Rows.Count') - 1),
    right: Math.min(area.right, numberOf(sheet.Columns?.Count, 'Worksheet.Columns.Count') - 1),
  };
  const isBlank = (part: Area) => countFilled(rangeOf(sheet, part)) === 0;
  if (isBlank(known)) {
    return { area: { ...known, bottom: known.top, right: known.left }, range: null };
  }
  const bottom = lastFilled(known.top, known.bottom, (row) => isBlank({ ...known, top: row }));
  const tall = { ...known, bottom };
  const right = lastFilled(tall.left, tall.right, (column) => isBlank({ ...tall, left: column }));
  const filled = { ...tall, right };
  return sizeOf(filled) > MOST_CELLS ? 'too-large' : { area: filled, range: null };
}

/** The last row or column that is not blank from itself on. */
function lastFilled(first: number, last: number, isBlankFrom: (index: number) => boolean): number {
  let low = first;
  let high = last;
  while (low < high) {
    const middle = low + Math.ceil((high - low) / 2);
    if (isBlankFrom(middle)) high = middle - 1;
    else low = middle;
  }
  return low;
}
