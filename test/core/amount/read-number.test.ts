import { describe, expect, test } from '@jest/globals';
import { readNumber } from '../../../src/core/amount/read-number';

describe('numbers by our own grammar', () => {
  test.each([
    // written, value, decimals, percent, unit
    ['0', '0', 0, false, null],
    ['00', '0', 0, false, null],
    ['-0', '0', 0, false, null],
    ['007', '7', 0, false, null],
    ['5836.24', '5836.24', 2, false, null],
    ['5,836.24', '5836.24', 2, false, null],
    ['12,345,678', '12345678', 0, false, null],
    ['.5', '0.5', 1, false, null],
    ['5.670', '5.67', 3, false, null],
    ['+3', '3', 0, false, null],
    ['-12.5', '-12.5', 1, false, null],
    ['- 5', '-5', 0, false, null],
    ['−12.5', '-12.5', 1, false, null],
    ['(12.5)', '-12.5', 1, false, null],
    ['¥2.38', '2.38', 2, false, null],
    ['￥ 2.38', '2.38', 2, false, null],
    ['-¥5', '-5', 0, false, null],
    ['87.38%', '0.8738', 2, true, null],
    ['100 %', '1', 0, true, null],
    ['-3.5%', '-0.035', 1, true, null],
    ['2.38万元', '2.38', 2, false, 'wan'],
    ['2.38 万元', '2.38', 2, false, 'wan'],
    ['5.8万', '5.8', 1, false, 'wan'],
    ['215,457.6元', '215457.6', 1, false, 'yuan'],
    ['263人', '263', 0, false, null],
    ['10分', '10', 0, false, null],
    ['1200 m2', '1200', 0, false, null],
    ['9999999999999999999999.99', '9999999999999999999999.99', 2, false, null],
  ] as const)('%s', (written, value, decimals, percent, unit) => {
    const read = readNumber(written);
    expect(read && { ...read, value: read.value.toFixed() }).toEqual({
      ...{ value, decimals, percent, unit },
    });
  });

  test.each([
    ...['', ' ', '-', '+', '%', '.', ',', '()', '(%)', '元', '万元', '¥'],
    ...['NaN', 'Infinity', '-Infinity', '1e5', '1e999', '0x10', '0b1', '1_000', '1n'],
    ...['1,23', '12,34.5', '1,2345', ',123', '1234,567', '12..', '5.', '1.2.3', '1 234'],
    ...['(5', '5)', '(-5)', '((5))', '--5', '+-5', '5-', '5%%', '%5', '5%元'],
    ...['≥90%', '约87', '200余人', '12件', '12/15', '1:2', '2023年', '五', '٣', '1 ⁄2'],
    '1'.repeat(41),
  ])('no number: %j', (written) => {
    expect(readNumber(written)).toBeNull();
  });
});
