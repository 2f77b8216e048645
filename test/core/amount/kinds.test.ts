import { expect, test } from '@jest/globals';
import { Decimal } from '../../../src/core/amount/decimal';
import type { Fraction, Points, Wan } from '../../../src/core/amount/kinds';

const paid = (amount: Wan): string => amount.toFixed();

test('what counts one thing is not taken for another; what arithmetic gives is taken for either', () => {
  const rate: Fraction = new Decimal('0.5');
  const score: Points = new Decimal(10).times(rate);
  // @ts-expect-error: a rate is no money.
  expect(paid(rate)).toBe('0.5');
  // @ts-expect-error: points are no money.
  expect(paid(score)).toBe('5');
  expect(paid(score.plus(rate))).toBe('5.5');
});
