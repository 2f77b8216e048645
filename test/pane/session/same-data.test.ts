import { expect, test } from '@jest/globals';
import { Decimal } from '../../../src/core/amount/decimal';
import { sameData } from '../../../src/pane/session/same-data';

const call = () => 1;

test.each<[a: unknown, b: unknown, same: boolean]>([
  [1, 1, true],
  [NaN, NaN, true],
  [0, null, false],
  [null, undefined, false],
  ['1', 1, false],
  [{ a: 1, b: [2, { c: 3 }] }, { b: [2, { c: 3 }], a: 1 }, true],
  [{ a: 1 }, { a: 1, b: undefined }, false],
  [{ a: undefined }, { b: undefined }, false],
  [[1, 2], [1, 2, 3], false],
  [[], {}, false],
  [new Decimal('5.67'), new Decimal('5.670'), true],
  [new Decimal('5.67'), new Decimal('-5.67'), false],
  [new Decimal('56.7'), new Decimal('5.67'), false],
  [call, call, true],
  [call, () => 1, false],
])('%s and %s', (a, b, same) => {
  expect(sameData(a, b)).toBe(same);
});
