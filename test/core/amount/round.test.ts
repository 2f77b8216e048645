import { expect, test } from '@jest/globals';
import { Decimal } from '../../../src/core/amount/decimal';
import { roundHalfUp } from '../../../src/core/amount/round';

test.each([
  ['5.665', 2, '5.67'],
  ['5.6649', 2, '5.66'],
  ['1.005', 2, '1.01'],
  ['0.5', 0, '1'],
  ['-0.5', 0, '-1'],
  ['-5.665', 2, '-5.67'],
  ['2.5', 0, '3'],
  ['10', 2, '10'],
])('%s to %i decimals', (value, places, rounded) => {
  expect(roundHalfUp(new Decimal(value), places).toFixed()).toBe(rounded);
});
