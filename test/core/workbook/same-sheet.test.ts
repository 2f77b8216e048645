import { expect, test } from '@jest/globals';
import { sameSheet } from '../../../src/core/workbook/same-sheet';
import type { Cell, Content, Sheet } from '../../../src/core/workbook/workbook';

const CELL: Cell = {
  row: 1,
  column: 2,
  content: { type: 'number', decimal: '0.10' },
  formula: 'A1/2',
  format: '0%',
};
const SHEET: Sheet = {
  name: '附件2',
  visibility: 'visible',
  cells: [CELL, { row: 3, column: 0, content: { type: 'text', text: '总分' } }],
  merges: [{ top: 0, left: 0, bottom: 0, right: 8 }],
};

/** The sheet with another first cell. */
const withCell = (change: Partial<Cell>): Sheet => ({
  ...SHEET,
  cells: [{ ...CELL, ...change }, ...SHEET.cells.slice(1)],
});

test('a copy is the same', () => {
  expect(sameSheet(SHEET, structuredClone(SHEET))).toBe(true);
});

const CONTENTS: readonly Content[] = [
  { type: 'blank' },
  { type: 'text', text: '0.10' },
  { type: 'text', text: '0.1' },
  { type: 'number', decimal: '0.1' },
  { type: 'number', decimal: '0.10' },
  { type: 'boolean', value: true },
  { type: 'boolean', value: false },
  { type: 'error', code: '#N/A' },
  { type: 'error', code: '#REF!' },
];

test.each(CONTENTS.map((content, index) => [JSON.stringify(content), content, index] as const))(
  '%s is the same as itself only',
  (_, content, index) => {
    const same = CONTENTS.map((other) =>
      sameSheet(withCell({ content }), withCell({ content: structuredClone(other) })),
    );
    expect(same).toEqual(CONTENTS.map((_other, at) => at === index));
  },
);

const NO_MERGES: Sheet = {
  name: SHEET.name,
  visibility: SHEET.visibility,
  cells: SHEET.cells,
};

test.each<readonly [string, Sheet]>([
  ['name', { ...SHEET, name: '附件3' }],
  ['visibility', { ...SHEET, visibility: 'hidden' }],
  ['merges not known', NO_MERGES],
  [
    'a merge more',
    { ...SHEET, merges: [...SHEET.merges!, { top: 5, left: 0, bottom: 6, right: 0 }] },
  ],
  ['a merge elsewhere', { ...SHEET, merges: [{ top: 0, left: 0, bottom: 1, right: 8 }] }],
  ['a cell less', { ...SHEET, cells: SHEET.cells.slice(0, 1) }],
  ['row', withCell({ row: 2 })],
  ['column', withCell({ column: 3 })],
  ['formula', withCell({ formula: 'A1/3' })],
  ['format', withCell({ format: '0.00%' })],
])('another is another: %s', (_, other) => {
  expect(sameSheet(SHEET, other)).toBe(false);
  expect(sameSheet(other, SHEET)).toBe(false);
});
