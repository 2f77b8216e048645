import { describe, expect, test } from '@jest/globals';
import { isEmpty, readCell, readText, valueOf } from '../../../src/core/amount/reading';
import type { Cell, Content } from '../../../src/core/workbook/workbook';

const cell = (content: Content, rest: Partial<Cell> = {}): Cell => ({
  ...{ row: 0, column: 0, content },
  ...rest,
});
const stored = (decimal: string, format?: string): Cell =>
  cell({ type: 'number', decimal }, format === undefined ? {} : { format });

describe('text that should be a figure', () => {
  test.each([
    ['5,836.24', '5836.24'],
    [' 2.38  万元 ', '2.38'],
    ['８７．３８％', '0.8738'],
    ['１，２３４．５', '1234.5'],
    ['￥12', '12'],
    ['（12.5）', '-12.5'],
    ['1200㎡', '1200'],
    ['1200m²', '1200'],
    ['\u200b10\ufeff', '10'],
    ['56.70\n%', '0.567'],
  ])('%j is a number', (text, value) => {
    const reading = readText(text);
    expect([reading.kind, valueOf(reading)?.toFixed()]).toEqual(['number', value]);
  });

  test.each(['', ' ', '\n', '\u3000', '\u200b'])('%j is blank', (text) => {
    expect(readText(text)).toEqual({ kind: 'blank' });
  });

  test.each([
    ...['-', '—', '——', '－', '−', '/', '／', '\\', '……', '⋯', '.', '*', '~', '_', '一', '─', 'ー'],
    ...['无', '没有', '不适用', 'N/A', 'n/a', 'NA', '- -'],
  ])('%j means none', (text) => {
    expect([readText(text).kind, isEmpty(readText(text))]).toEqual(['dash', true]);
  });

  test.each([
    ...['待定', '约87%', '100①', '①', '5²', '½', '8.5.1', '#DIV/0!', 'TRUE', '1e5', '0x10', 'NaN'],
    ...['=1+1', '无法统计', '2023年12月31日', '12个'],
  ])('%j is text', (text) => {
    expect(readText(text)).toEqual({ kind: 'text', text });
  });
});

describe('cells that should hold a figure', () => {
  test.each([
    // stored, format, value, decimals seen, percent, unit
    ['301', undefined, '301', 0, false, null],
    ['93.18000000000001', undefined, '93.18', 2, false, null],
    ['795.4299999999999', undefined, '795.43', 2, false, null],
    ['795.4299999999999', '0.0', '795.43', 1, false, null],
    ['0.567', '0.00%', '0.567', 2, true, null],
    ['1', '0%', '1', 0, true, null],
    ['0.8738', 'General', '0.8738', 4, false, null],
    ['87.38', '0.00"%"', '0.8738', 2, true, null],
    ['87.38', '0.00\\%', '0.8738', 2, true, null],
    ['2.38', '0.00"万元"', '2.38', 2, false, 'wan'],
    ['23800', '#,##0"元"', '23800', 0, false, 'yuan'],
    ['23800', '0!.0,"万"', '23800', 0, false, null],
    ['263', '0"人"', '263', 0, false, null],
    ['5836.24', '_ * #,##0.00_ ;_ * -#,##0.00_ ', '5836.24', 2, false, null],
    ['1.5E-05', undefined, '0.000015', 6, false, null],
    ['-0', undefined, '0', 0, false, null],
  ] as const)('%s formatted %s', (decimal, format, value, decimals, percent, unit) => {
    const reading = readCell(stored(decimal, format));
    expect(
      reading.kind === 'number' && { ...reading, value: reading.value.abs().toFixed() },
    ).toEqual({
      ...{ kind: 'number', value, decimals, percent, unit, asText: false },
    });
  });

  test('a date is no figure, and is named as people read it', () => {
    expect(readCell(stored('45291', 'yyyy/m/d'))).toEqual({ kind: 'text', text: '2023年12月31日' });
  });

  test.each(['NaN', 'Infinity', '1e9999', '1e99999999', '', 'abc', '0x1F'])(
    'what no sheet program stores is text: %j',
    (decimal) => {
      expect(readCell(stored(decimal))).toEqual({ kind: 'text', text: decimal });
    },
  );

  test.each([
    ['no cell', undefined, 'blank'],
    ['text', cell({ type: 'text', text: '56.70%' }), 'number'],
    ['white space', cell({ type: 'text', text: ' ' }), 'blank'],
    ['TRUE', cell({ type: 'boolean', value: true }), 'text'],
    ['an error', cell({ type: 'error', code: '#DIV/0!' }), 'error'],
    ['a formula never calculated', cell({ type: 'blank' }, { formula: 'A1/B1' }), 'uncalculated'],
    ['a formula with its result', { ...stored('1'), formula: 'A1/B1' }, 'number'],
    ['blank', cell({ type: 'blank' }), 'blank'],
  ] as const)('%s', (_, written, kind) => {
    expect(readCell(written).kind).toBe(kind);
  });

  test('only numbers have a value, and none of the others is 0', () => {
    const others = [undefined, readText(''), readText('-'), readText('无'), readText('待定')];
    expect(others.map(valueOf)).toEqual(others.map(() => null));
    expect(valueOf(readText('0'))?.isZero()).toBe(true);
  });

  test.each([
    [undefined, true],
    ['', true],
    ['/', true],
    ['0', false],
    ['待定', false],
  ])('nothing to read in %j: %s', (text, empty) => {
    expect(isEmpty(text === undefined ? undefined : readText(text))).toBe(empty);
  });
});
