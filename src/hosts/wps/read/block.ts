import { HostProblem } from '../../host';
import type { Area } from '../../../core/workbook/workbook';

/** Values by row and column, as they lie in an area. */
export type CellBlock = readonly (readonly unknown[])[];

/**
 * What a bulk property gave, in rows and columns. Versions differ: nested arrays, one array for a single row or column, an
 * object with `Item(row, column)`, the bare value for one cell. Null where one value, or none, came for several cells: this
 * property does not come in bulk. @throws HostProblem for any other shape
 */
export function blockOf(value: unknown, area: Area, member: string): CellBlock | null {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  if (isItems(value)) return itemsBlock(value, rows, columns);
  if (!isList(value)) return rows * columns === 1 ? [[value]] : null;
  const lines = Array.from(value);
  const isNested = lines.every(isList);
  const block = isNested ? lines.map((line) => Array.from(line)) : lineBlock(lines, rows);
  if (block.length !== rows || block.some((line) => line.length !== columns)) {
    throw new HostProblem('failed', `${member}: ${shapeOf(block)} ≠ ${rows}×${columns}`);
  }
  return block;
}

/** One array: a row, or a column. */
function lineBlock(values: readonly unknown[], rows: number): CellBlock {
  return rows === 1 ? [values] : values.map((value) => [value]);
}

function itemsBlock(items: Items, rows: number, columns: number): CellBlock {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => items.Item(row + 1, column + 1)),
  );
}

interface Items {
  Item(row: number, column: number): unknown;
}

/** `typeof` may call what WPS gives a function. */
function isItems(value: unknown): value is Items {
  return (
    (isObject(value) || typeof value === 'function') &&
    typeof (value as Partial<Items>).Item === 'function'
  );
}

/** Arrays of another page, and what only looks like an array, count as well. */
function isList(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || (isObject(value) && typeof value.length === 'number');
}

function isObject(value: unknown): value is { readonly length?: unknown } {
  return typeof value === 'object' && value !== null;
}

function shapeOf(block: CellBlock): string {
  return `${block.length}×${block[0]?.length ?? 0}`;
}
