import { expect, test } from '@jest/globals';
import { Decimal } from '../../../../src/core/amount/decimal';
import { apart, inside, type Limit, type Span } from '../../../../src/core/indicator/reading/span';

/** `[1,2)`, `(,2]`: an end without a number is open to all. */
function span(text: string): Span {
  const [low = '', high = ''] = text.slice(1, -1).split(',');
  const limit = (value: string, open: boolean): Limit | null =>
    value === '' ? null : { value: new Decimal(value), open };
  return { low: limit(low, text.startsWith('(')), high: limit(high, text.endsWith(')')) };
}

test.each([
  ['[5,5]', '[5,)', true, false],
  ['[5,5]', '(5,)', false, true],
  ['[5,5]', '(,5]', true, false],
  ['[5,5]', '(,5)', false, true],
  ['[4,4]', '[5,)', false, true],
  ['[4,6]', '[5,)', false, false],
  ['(5,)', '[5,)', true, false],
  ['[5,)', '(5,)', false, false],
  ['(5,)', '(5,)', true, false],
  ['(,5]', '[5,)', false, false],
  ['(,5)', '[5,)', false, true],
  ['(,)', '[5,)', false, false],
  ['(,)', '(,)', true, false],
  ['[1,2]', '[0,3]', true, false],
])('%s in %s: inside %s, apart %s', (one, other, isInside, isApart) => {
  expect([inside(span(one), span(other)), apart(span(one), span(other))]).toEqual([
    isInside,
    isApart,
  ]);
  expect(apart(span(other), span(one))).toBe(isApart);
});
