import { expect, test } from '@jest/globals';
import { Decimal } from '../../../src/core/amount/decimal';
import { showDecimal, showPercent, showRounded } from '../../../src/core/amount/show';

test.each([
  ['5.670', '5.67'],
  ['1e-7', '0.0000001'],
  ['1e21', '1000000000000000000000'],
  ['-0', '0'],
])('a decimal: %s', (value, shown) => {
  expect(showDecimal(new Decimal(value))).toBe(shown);
});

test.each([
  ['10.00', '10'],
  ['5.666', '5.67'],
  ['5.6', '5.6'],
  ['95.665', '95.67'],
  ['-0.001', '0'],
])('at most two decimals: %s', (value, shown) => {
  expect(showRounded(new Decimal(value))).toBe(shown);
});

test.each([
  ['0.567', 2, '56.70%'],
  ['0.87375', 2, '87.38%'],
  ['1', 2, '100.00%'],
  ['0.9', 0, '90%'],
  ['0', 2, '0.00%'],
  ['-0.0353', 1, '-3.5%'],
])('%s as percent with %i decimals', (fraction, places, shown) => {
  expect(showPercent(new Decimal(fraction), places)).toBe(shown);
});
