import { expect, test } from '@jest/globals';
import { Decimal } from '../../../src/core/amount/decimal';
import { gradeFor } from '../../../src/core/figures/grade';
import { defaultPolicy } from '../../../src/core/policy/presets';

test.each([
  ['100', '优'],
  ['90', '优'],
  ['89.99', '良'],
  ['89.5', '良'],
  ['80', '良'],
  ['79.99', '中'],
  ['60', '中'],
  ['59.99', '差'],
  ['0', '差'],
  ['-1', null],
])('%s points: %s', (points, grade) => {
  expect(gradeFor(new Decimal(points), defaultPolicy)).toBe(grade);
});

test('the best grade that is reached counts, in whatever order they stand', () => {
  const { grades } = defaultPolicy;
  const upsideDown = {
    ...defaultPolicy,
    grades: { ...grades, value: [...grades.value].reverse() },
  };
  expect(gradeFor(new Decimal(85), upsideDown)).toBe('良');
});
