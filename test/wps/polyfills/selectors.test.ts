import { expect, test } from '@jest/globals';
import { spelledOut } from '../../../src/wps/polyfills/selectors';

test.each([
  ['a, b:not(c)', 'a, b:not(c)'],
  [':is(a)', 'a'],
  [
    ':is(a[href], *[tabindex], details > summary):not(:disabled)',
    'a[href]:not(:disabled), *[tabindex]:not(:disabled), details > summary:not(:disabled)',
  ],
  [':is(a:not(b, c), d) e', 'a:not(b, c) e, d e'],
])('%s becomes %s', (selector, expected) => {
  expect(spelledOut(selector)).toBe(expected);
});
