import { expect, it, jest } from '@jest/globals';
import { once } from '../../../src/core/workbook/once';

it('computes once for an object, and anew for another that is equal', () => {
  const compute = jest.fn(({ name }: { name: string }) => [name]);
  const named = once(compute);
  const form = { name: '附件2' };
  expect(named(form)).toBe(named(form));
  expect(named({ name: '附件2' })).not.toBe(named(form));
  expect(compute).toHaveBeenCalledTimes(2);
});
