import { expect, test } from '@jest/globals';
import { COLUMNS, positionOf } from '../../../../src/files/xlsx/read/address';

test.each<[address: string, row: number, column: number]>([
  ['A1', 0, 0],
  ['H6', 5, 7],
  ['Z1', 0, 25],
  ['AA10', 9, 26],
  ['XFD1048576', 1_048_575, 16_383],
])('%s', (address, row, column) => {
  expect(positionOf(address)).toBe(row * COLUMNS + column);
});

test.each([
  ...['', 'A', '1', 'A0', 'A01', 'a1', '$A$1', 'A1 ', 'A1:B2', 'A-1', 'A1.5', 'Ａ1'],
  ...['XFE1', 'A1048577', 'AAAA1', 'A99999999', 'ZZZZZ99999999', '__proto__', 'R1C1'],
])('%j is no address', (address) => {
  expect(positionOf(address)).toBe(-1);
});
