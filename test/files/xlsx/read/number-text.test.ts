import { expect, test } from '@jest/globals';
import { numberText } from '../../../../src/files/xlsx/read/number-text';

test.each<[written: string, decimal: string | null]>([
  ['0', '0'],
  ['87.38', '87.38'],
  ['-12.5', '-12.5'],
  ['5.670', '5.670'],
  ['93.18000000000001', '93.18000000000001'],
  ['795.4299999999999', '795.4299999999999'],
  ['0.56700000000000006', '0.56700000000000006'],
  ['12345678901234567890.123456789', '12345678901234567890.123456789'],
  // As Excel writes small and large ones.
  ['1.23E-5', '0.0000123'],
  ['-4.5000000000000003E-2', '-0.045000000000000003'],
  ['1E+20', '100000000000000000000'],
  ['1.7976931348623157E+308', `17976931348623157${'0'.repeat(292)}`],
  // As others write them.
  ['+5', '5'],
  ['.5', '0.5'],
  ['5.', '5'],
  ['007', '7'],
  [' 5\n', '5'],
  ['-0', '0'],
  ['-0.00', '0'],
  ['0e0', '0'],
  // What is no number.
  ['', null],
  ['NaN', null],
  ['INF', null],
  ['-Infinity', null],
  ['1e999', null],
  ['1e-999', null],
  ['1E309', null],
  ['0x10', null],
  ['0b1', null],
  ['1,000', null],
  ['1 000', null],
  ['87.38%', null],
  ['１２', null],
  ['1.2.3', null],
  ['--1', null],
  ['e5', null],
  ['.', null],
  ['1_000', null],
  ['9'.repeat(331), null],
])('%s → %s', (written, decimal) => {
  expect(numberText(written)).toBe(decimal);
});
