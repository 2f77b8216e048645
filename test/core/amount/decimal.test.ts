import { expect, test } from '@jest/globals';
import { Decimal as Base } from 'decimal.js';
import { Decimal } from '../../../src/core/amount/decimal';

test('binary slips do not occur', () => {
  expect(new Decimal('0.1').plus('0.2').equals('0.3')).toBe(true);
  expect(new Decimal('4668.70').plus('696').toFixed()).toBe('5364.7');
});

test("another's settings do not change our figures", () => {
  Base.set({ precision: 3, rounding: Base.ROUND_DOWN });
  try {
    expect(new Decimal(2).dividedBy(3).toDecimalPlaces(6).toFixed()).toBe('0.666667');
  } finally {
    Base.set({ defaults: true });
  }
});
