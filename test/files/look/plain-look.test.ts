import { expect, test } from '@jest/globals';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { plainLook } from '../../../src/files/look/plain-look';

const WORKBOOK: Workbook = {
  sheets: [
    {
      name: '附件3',
      visibility: 'hidden',
      cells: [
        { row: 0, column: 0, content: { type: 'text', text: '项目支出绩效自评表（2023年度）' } },
        { row: 1, column: 0, content: { type: 'text', text: '项目资金（万元）' } },
        { row: 1, column: 1, content: { type: 'number', decimal: '0.8738' }, format: '0.00%' },
        { row: 1, column: 2, content: { type: 'text', text: '长'.repeat(100) } },
      ],
      merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    },
    { name: 'S', visibility: 'visible', cells: [], unread: 'too-large' },
  ],
};

test('what is known of the contents is enough to show them', () => {
  const { sheets, styles } = plainLook(WORKBOOK);
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['附件3', 'hidden'],
    ['S', 'visible'],
  ]);
  expect(styles.map(({ format, wrap }) => [format, wrap])).toEqual([
    ['General', true],
    ['0.00%', true],
  ]);
  expect(sheets[0]?.cells.map(({ style }) => style)).toEqual([0, 0, 1, 0]);
  expect(sheets[0]?.merges).toBe(WORKBOOK.sheets[0]?.merges);
});

test('columns are as wide as their texts, within reason; the text of a merge has several', () => {
  expect(plainLook(WORKBOOK).sheets[0]?.columns.map(({ from, width }) => [from, width])).toEqual([
    [0, 120],
    [2, 260],
  ]);
});
