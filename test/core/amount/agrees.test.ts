import { expect, test } from '@jest/globals';
import { agrees } from '../../../src/core/amount/agrees';
import { Decimal } from '../../../src/core/amount/decimal';

test.each([
  // shown, decimals, computed, full, agrees
  ['86', 0, '86.20', '100', true],
  ['86', 0, '86.50', '100', false],
  ['87', 0, '86.50', '100', true],
  ['87.37', 2, '87.3754', '100', false],
  ['87.38', 2, '87.3754', '100', true],
  ['5.67', 2, '5.6702', '10', true],
  ['5.7', 1, '5.6702', '10', true],
  ['6', 0, '5.6702', '10', true],
  ['5.76', 2, '5.6702', '10', false],
  ['5.670', 3, '5.6702', '10', true],
  ['10', 0, '9.958', '10', false],
  ['10', 1, '9.958', '10', false],
  ['10', 0, '9.996', '10', true],
  ['10', 0, '9.958', null, true],
  ['9.996', 0, '9.958', '10', false],
  ['3', 0, '2.905', '3', false],
  ['100', 0, '99.58', '100', false],
  ['100', 0, '100.3', '100', false],
  ['-2.5', 0, '-3', null, true],
  ['0', 0, '0.4', '10', true],
  // So close below what is full that two decimals would round up to it: held back by one step, or shown in full.
  ['99.99', 2, '99.999', '100', true],
  ['100', 2, '99.999', '100', true],
  ['9.99', 2, '9.9999', '10', true],
  ['99.98', 2, '99.999', '100', false],
  ['99.99', 2, '100', '100', false],
  ['99.99', 2, '99.98', '100', false],
  ['99.99', 2, '99.999', null, false],
] as const)('%s (%i decimals) for %s of %s: %s', (shown, decimals, computed, full, agreed) => {
  const weight = full === null ? null : new Decimal(full);
  expect(agrees(new Decimal(shown), decimals, new Decimal(computed), weight)).toBe(agreed);
});
