import { areaToA1, fromA1, LAST_COLUMN, LAST_ROW } from '../../../src/core/workbook/cell-ref';
import type { Area } from '../../../src/core/workbook/workbook';

/** `A1`, `$B$2:C3`, `A:C`; throws for anything else, as the object model does. */
export function areaFrom(address: string): Area {
  const columns = /^([A-Z]+):([A-Z]+)$/.exec(address);
  if (columns) {
    const [left, right] = [fromA1(`${columns[1]!}1`), fromA1(`${columns[2]!}1`)];
    return { top: 0, left: left!.column, bottom: LAST_ROW, right: right!.column };
  }
  const [from = '', to = from] = address.split(':');
  const [first, last] = [fromA1(from), fromA1(to)];
  if (!first || !last) throw new Error(`Range: ${address}`);
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

/** As a range says its own: whole columns without rows. */
export function addressOf(area: Area): string {
  const a1 = areaToA1(area);
  if (area.top > 0 || area.bottom < LAST_ROW) return a1;
  return area.right === LAST_COLUMN
    ? `1:${LAST_ROW + 1}`
    : a1.replace(/\d+/g, '').replace(/^([A-Z]+)$/, '$1:$1');
}

export const sizeOf = ({ top, left, bottom, right }: Area): number =>
  (bottom - top + 1) * (right - left + 1);

export const holds = (area: Area, row: number, column: number): boolean =>
  area.top <= row && row <= area.bottom && area.left <= column && column <= area.right;

export const overlap = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

export function within(inner: Area, outer: Area): boolean {
  return holds(outer, inner.top, inner.left) && holds(outer, inner.bottom, inner.right);
}

/** The places of an area, row by row. */
export function placesOf(area: Area): readonly { readonly row: number; readonly column: number }[] {
  const places: { row: number; column: number }[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) places.push({ row, column });
  }
  return places;
}
