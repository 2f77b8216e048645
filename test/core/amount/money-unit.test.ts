import { expect, test } from '@jest/globals';
import { Decimal } from '../../../src/core/amount/decimal';
import { fromWan, toWan } from '../../../src/core/amount/money-unit';

test.each([
  ['250000.00', 'yuan', '25'],
  ['1329120.67', 'yuan', '132.912067'],
  ['56.7', 'wan', '56.7'],
] as const)('%s %s is %s 万元, and back', (amount, unit, wan) => {
  const converted = toWan(new Decimal(amount), unit);
  expect(converted.toFixed()).toBe(wan);
  expect(fromWan(converted, unit).equals(amount)).toBe(true);
});
