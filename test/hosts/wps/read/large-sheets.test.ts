import { expect, test } from '@jest/globals';
import { LAST_ROW } from '../../../../src/core/workbook/cell-ref';
import type { Cell, Sheet } from '../../../../src/core/workbook/workbook';
import { openWps } from '../open-wps';

const filled = (rows: number, columns: number): readonly Cell[] =>
  Array.from({ length: rows * columns }, (_, index) => ({
    row: Math.floor(index / columns),
    column: index % columns,
    content: { type: 'number', decimal: String(index) },
  }));
const sheet = (cells: readonly Cell[]): Sheet => ({
  name: 'S',
  visibility: 'visible',
  cells,
});

test('a large sheet is read in parts', async () => {
  const large = sheet(filled(5_001, 9));
  const { host } = openWps({ sheets: [large] });
  expect((await host.read()).workbook.sheets[0]).toEqual(large);
});

test('one that is too large is named, not read; the others are read', async () => {
  const [large, small] = [sheet(filled(20_001, 10)), { ...sheet(filled(2, 2)), name: 'T' }];
  const { host } = openWps({ sheets: [large, small] });
  expect((await host.read()).workbook.sheets).toEqual([
    { name: 'S', visibility: 'visible', cells: [], unread: 'too-large' },
    small,
  ]);
});

test.each([
  ['columns down to the last row', { top: 0, left: 0, bottom: LAST_ROW, right: 8 }],
  ['a whole sheet', { top: 0, left: 0, bottom: LAST_ROW, right: 16_383 }],
  ['rows as far as they go', { top: 0, left: 0, bottom: 44, right: 16_383 }],
])('formatted %s, a form is read all the same', async (_what, formatted) => {
  const form = sheet(filled(40, 9));
  const { host, standIn } = openWps({ sheets: [form] });
  standIn.book().sheets[0]!.formatted = formatted;
  expect((await host.read()).workbook.sheets[0]).toEqual(form);
  expect(standIn.traffic.crossings).toBeLessThan(150);
});

test('formatted far and wide, a blank sheet is blank', async () => {
  const { host, standIn } = openWps({ sheets: [sheet([])] });
  standIn.book().sheets[0]!.formatted = { top: 3, left: 2, bottom: LAST_ROW, right: 8 };
  expect((await host.read()).workbook.sheets[0]).toEqual(sheet([]));
});

test('a chart sheet is named as what it is', async () => {
  const chart: Sheet = { name: '图', visibility: 'visible', cells: [], unread: 'not-a-worksheet' };
  const { host } = openWps({ sheets: [chart] });
  expect((await host.read()).workbook.sheets).toEqual([chart]);
});
