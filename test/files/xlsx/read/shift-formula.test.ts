import { expect, test } from '@jest/globals';
import { shiftFormula } from '../../../../src/files/xlsx/read/shift-formula';

test.each<[formula: string, rows: number, columns: number, shifted: string]>([
  ['F6/E6', 1, 0, 'F7/E7'],
  ['F6/E6', 0, 2, 'H6/G6'],
  ['$F6/F$6/$F$6', 3, 3, '$F9/I$6/$F$6'],
  ['IF(E6=0,"",ROUND(F6/E6,4))', 2, 0, 'IF(E8=0,"",ROUND(F8/E8,4))'],
  ['SUM(B2:D$9)', 1, 1, 'SUM(C3:E$9)'],
  ['SUM(A:B)+SUM($A:C)', 5, 1, 'SUM(B:C)+SUM($A:D)'],
  ['SUM(1:2)+SUM($1:3)', 1, 5, 'SUM(2:3)+SUM($1:4)'],
  ['z1', 1, 1, 'AA2'],
  ['XFD1', 0, 1, '#REF!'],
  ['A1', -1, 0, '#REF!'],
  ['A1:B2', 0, -1, '#REF!:A2'],
  // What only looks like a cell.
  ['LOG10(A1)', 1, 0, 'LOG10(A2)'],
  ['"A1"&A1&"say ""B2"""', 1, 0, '"A1"&A2&"say ""B2"""'],
  ["'附件 A1'!A1", 1, 0, "'附件 A1'!A2"],
  ["'it''s B2'!B2", 1, 0, "'it''s B2'!B3"],
  ['附件1!A1', 1, 0, '附件1!A2'],
  ['Q1!A1', 1, 0, 'Q1!A2'],
  ['[1]Sheet1!A1', 1, 0, '[1]Sheet1!A2'],
  ['表1[[#This Row],[A1]]', 1, 0, '表1[[#This Row],[A1]]'],
  ['执行数A1', 1, 0, '执行数A1'],
  ['rate_A1+_A1+A1.b', 1, 0, 'rate_A1+_A1+A1.b'],
  ['ABCD1+A1048577', 0, 0, 'ABCD1+#REF!'],
  ['1E5+A1', 1, 0, '1E5+A2'],
])('%s by %i rows and %i columns', (formula, rows, columns, shifted) => {
  expect(shiftFormula(formula, rows, columns)).toBe(shifted);
});
