import {
  areaToA1,
  columnLetters,
  fromA1,
  LAST_COLUMN,
  LAST_ROW,
} from '../../../core/workbook/cell-ref';
import type { Area } from '../../../core/workbook/workbook';
import { HostProblem } from '../../host';
import type { EtRange, EtWorksheet } from './et';
import { textOf } from './required-members';

/** The range of an area. */
export function rangeOf(sheet: EtWorksheet, area: Area): EtRange {
  return sheet.Range(areaToA1(area));
}

/** The areas of a range, as it says them: `A1:I44`, `$B$2`, whole columns `A:C`, several `A1,C3:D4`. @throws HostProblem */
export function areasOf(range: EtRange): readonly Area[] {
  const address = textOf(range.Address(false, false), 'Range.Address');
  return address.split(',').map((part) => {
    const area = areaFrom(part);
    if (!area) throw new HostProblem('failed', `Range.Address: ${address}`);
    return area;
  });
}

/** The area of a range that has one. @throws HostProblem */
export function areaOf(range: EtRange): Area {
  const [area] = areasOf(range);
  if (!area) throw new HostProblem('failed', 'Range.Address');
  return area;
}

/** Whole columns and rows reach to the end of the largest sheet. */
function areaFrom(address: string): Area | null {
  const [from = '', to = from] = address.trim().split(':');
  const first = cornerFrom(from, 0, 0);
  const last = cornerFrom(to, LAST_ROW, LAST_COLUMN);
  return first && last
    ? { top: first.row, left: first.column, bottom: last.row, right: last.column }
    : null;
}

function cornerFrom(written: string, row: number, column: number) {
  if (/^\$?[A-Z]+$/.test(written)) return fromA1(`${written}${row + 1}`);
  if (/^\$?\d+$/.test(written)) return fromA1(`${columnLetters(column)}${written}`);
  return fromA1(written);
}

/** One cell as an area. */
export function cellArea({ row, column }: { readonly row: number; readonly column: number }): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** How many cells an area has. */
export function sizeOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** The smallest area round all of these cells; null for none. */
export function areaRound(
  cells: readonly { readonly row: number; readonly column: number }[],
): Area | null {
  const [first] = cells;
  if (!first) return null;
  let { top, left, bottom, right } = cellArea(first);
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { top, left, bottom, right };
}
