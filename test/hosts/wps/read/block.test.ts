import { expect, test } from '@jest/globals';
import type { Area } from '../../../../src/core/workbook/workbook';
import { HostProblem } from '../../../../src/hosts/host';
import { blockOf } from '../../../../src/hosts/wps/read/block';

const area = (rows: number, columns: number): Area => ({
  top: 4,
  left: 2,
  bottom: 3 + rows,
  right: 1 + columns,
});
const items = (lines: readonly (readonly unknown[])[]) => ({
  Item: (row: number, column: number) => lines[row - 1]?.[column - 1],
});

test.each<[shape: string, value: unknown, rows: number, columns: number, block: unknown]>([
  ['a bare value', 5, 1, 1, [[5]]],
  ['nothing', null, 1, 1, [[null]]],
  ['undefined', undefined, 1, 1, [[undefined]]],
  ['one cell in arrays', [[5]], 1, 1, [[5]]],
  ['one cell in an array', [5], 1, 1, [[5]]],
  ['one cell in an object', items([[5]]), 1, 1, [[5]]],
  ['an object that is called a function', Object.assign(() => 0, items([[5, 6]])), 1, 2, [[5, 6]]],
  [
    'rows in an array',
    [
      [1, 2, 3],
      ['a', null, true],
    ],
    2,
    3,
    [
      [1, 2, 3],
      ['a', null, true],
    ],
  ],
  ['a row alone', [1, 2, 3], 1, 3, [[1, 2, 3]]],
  ['a row in an array', [[1, 2, 3]], 1, 3, [[1, 2, 3]]],
  ['a column alone', [1, 2, 3], 3, 1, [[1], [2], [3]]],
  ['a column in arrays', [[1], [2], [3]], 3, 1, [[1], [2], [3]]],
  [
    'an object',
    items([
      [1, 2],
      [3, 4],
    ]),
    2,
    2,
    [
      [1, 2],
      [3, 4],
    ],
  ],
  [
    'what only looks like an array',
    { length: 2, 0: { length: 1, 0: 1 }, 1: [2] },
    2,
    1,
    [[1], [2]],
  ],
  ['one value for several cells', 'a', 2, 2, null],
  ['nothing for several cells', null, 2, 2, null],
])('%s', (_shape, value, rows, columns, block) => {
  expect(blockOf(value, area(rows, columns), 'Range.Value2')).toEqual(block);
});

test.each<[what: string, value: unknown, rows: number, columns: number]>([
  [
    'columns in place of rows',
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
    3,
    2,
  ],
  ['a row too short', [[1, 2], [3]], 2, 2],
  ['one array for a whole area', [1, 2, 3, 4], 2, 2],
])('%s is said, not guessed at', (_what, value, rows, columns) => {
  expect(() => blockOf(value, area(rows, columns), 'Range.Value2')).toThrow(HostProblem);
});
