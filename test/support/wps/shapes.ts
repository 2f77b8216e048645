import type { Area } from '../../../src/core/workbook/workbook';
import type { Traffic } from './host-object';
import { hostObject } from './host-object';
import type { CellValue } from './model';
import type { Variant } from './variant';

const ERROR_NUMBERS: Readonly<Record<string, number>> = {
  '#NULL!': 2000,
  '#DIV/0!': 2007,
  '#VALUE!': 2015,
  '#REF!': 2023,
  '#NAME?': 2029,
  '#NUM!': 2036,
  '#N/A': 2042,
  '#SPILL!': 2045,
  '#CALC!': 2050,
};

/** A value as Value2 gives it. */
export function rawValue(value: CellValue, { empty = null, errors = 'numbers' }: Variant): unknown {
  if (value === null) return empty;
  if (typeof value !== 'object') return value;
  // An error that is not known there has some number all the same.
  return errors === 'texts' ? value.error : -2_146_828_288 + (ERROR_NUMBERS[value.error] ?? 2099);
}

/** Several values in the shape in which this version gives them. */
export function shaped(
  lines: readonly (readonly unknown[])[],
  shape: Variant['values'],
  traffic: Traffic,
): unknown {
  const [first = []] = lines;
  if (lines.length === 1 && first.length === 1) return first[0];
  switch (shape ?? 'nested') {
    case 'none':
      return null;
    case 'nested':
      return lines.map((line) => [...line]);
    case 'lines':
      if (lines.length === 1) return [...first];
      return first.length === 1 ? lines.map(([only]) => only) : lines.map((line) => [...line]);
    case 'items':
      return hostObject(
        'Values',
        {
          call: {
            Item: (row, column) => lines[Number(row) - 1]?.[Number(column) - 1],
          },
        },
        traffic,
        [],
      );
  }
}

/** One value for all cells of a range; null where they differ. */
export function uniform<Value>(values: readonly Value[]): Value | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

/** What is written to each cell of an area; an array must have its shape. */
export function spread(value: unknown, area: Area): readonly (readonly unknown[])[] {
  const [rows, columns] = [area.bottom - area.top + 1, area.right - area.left + 1];
  if (!Array.isArray(value)) {
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  }
  const lines = value as readonly unknown[];
  const isRight =
    lines.length === rows &&
    lines.every((line) => Array.isArray(line) && (line as readonly unknown[]).length === columns);
  if (!isRight) throw new Error('Value2: wrong shape');
  return lines as readonly (readonly unknown[])[];
}
