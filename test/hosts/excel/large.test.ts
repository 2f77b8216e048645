import { describe, expect, test } from '@jest/globals';
import type { Area, Cell, Sheet } from '../../../src/core/workbook/workbook';
import { mergePieces } from '../../../src/hosts/excel/read/merges';
import { workbookFromText } from '../../support/workbook-from-text';
import { CLEAR, mark, value } from '../contract/edits';
import { told } from '../contract/suite';
import { excelHarness } from './excel-harness';

const sheetOf = (
  rows: number,
  columns: number,
  text = '执行率',
  merges: readonly Area[] = [],
): Sheet => ({
  name: '大表',
  visibility: 'visible',
  cells: Array.from({ length: rows * columns }, (_, index): Cell => ({
    row: Math.floor(index / columns),
    column: index % columns,
    content: { type: 'text', text },
  })),
  merges,
});
const small = workbookFromText('# 附件1\n得分 | 95').workbook.sheets[0]!;

describe('large sheets', () => {
  test('one that is formatted down to the last row is read by its values', async () => {
    const { host, excel } = excelHarness({ sheets: [small] });
    excel.book.sheets[0]!.formattedTo = 1_048_575;
    const { workbook } = await host.read();
    expect(workbook.sheets[0]!.cells).toHaveLength(2);
    expect(excel.requests()).toBe(3);
  });

  test('one with a value in the last row is named and not read; the others are', async () => {
    const far: Cell = { row: 1_048_575, column: 8, content: { type: 'text', text: '备注' } };
    const { host, excel } = excelHarness({
      sheets: [{ ...small, name: '附件2', cells: [...small.cells, far] }, small],
    });
    const { workbook } = await host.read();
    expect(workbook.sheets[0]).toEqual({
      name: '附件2',
      visibility: 'visible',
      cells: [],
      unread: 'too-large',
    });
    expect(workbook.sheets[1]!.cells).toHaveLength(2);
    const again = (await host.read()).workbook;
    expect(again.sheets[0]).toBe(workbook.sheets[0]);
    const { outcomes } = await host.apply([
      value('correct', '附件2!B1', 95, 96),
      CLEAR,
      mark('附件2!B1'),
    ]);
    expect(told(outcomes)).toEqual(['done', 'done', 'done']);
    expect(excel.bodies.some(({ Actions }) => JSON.stringify(Actions).includes('1048576'))).toBe(
      false,
    );
  });

  test('at the limit a sheet is read, beyond it is not', async () => {
    const { host } = excelHarness({ sheets: [sheetOf(2000, 100, '1')] });
    expect((await host.read()).workbook.sheets[0]!.cells).toHaveLength(200_000);
    const beyond = excelHarness({ sheets: [sheetOf(2001, 100, '1')] });
    expect((await beyond.host.read()).workbook.sheets[0]!.unread).toBe('too-large');
  });

  test('more than 512 merges fail nothing and are all found, also those across the pieces', async () => {
    const merges = Array.from({ length: 700 }, (_, index): Area => {
      const top = Math.floor(index / 2) * 3;
      return index % 2 === 0
        ? { top, left: 0, bottom: top + 2, right: 0 }
        : { top, left: 1, bottom: top, right: 4 };
    });
    const { host, excel } = excelHarness({ sheets: [sheetOf(1050, 9, '指标', merges)] });
    const found = (await host.read()).workbook.sheets[0]!.merges!;
    const inOrder = (areas: readonly Area[]) =>
      [...areas].sort((a, b) => a.top - b.top || a.left - b.left);
    expect(inOrder(found)).toEqual(inOrder(merges));
    expect(excel.requests()).toBe(3);
  });

  test.each([
    [9, 44],
    [12, 60],
    [40, 300],
    [200, 100],
  ])('no piece of %i columns and %i rows can hold more than 512 merges', (columns, rows) => {
    const pieces = mergePieces({ top: 5, left: 2, bottom: 4 + rows, right: 1 + columns })!;
    expect(pieces[0]!.top).toBe(5);
    expect(pieces.at(-1)!.bottom).toBe(4 + rows);
    for (const [index, { top, bottom }] of pieces.entries()) {
      const height = bottom - top + 1;
      const border = 2 * (height + columns) - 4;
      expect(border + (height * columns - border) / 2).toBeLessThanOrEqual(512);
      if (index > 0) expect(top).toBe(pieces[index - 1]!.bottom);
    }
  });

  test('a sheet too wide or too long to ask for its merges says that they are unknown', async () => {
    expect(mergePieces({ top: 0, left: 0, bottom: 10, right: 400 })).toBeNull();
    expect(mergePieces({ top: 0, left: 0, bottom: 20_000, right: 9 })).toBeNull();
    const { host } = excelHarness({ sheets: [sheetOf(3, 300)] });
    expect((await host.read()).workbook.sheets[0]).not.toHaveProperty('merges');
  });

  test('Excel on the web is asked in pieces that it can answer', async () => {
    const sheets = [0, 1, 2].map((number) => ({
      ...sheetOf(3000, 30, '示例区市场监督管理局'),
      name: `附件3-${number}`,
    }));
    const { host, excel } = excelHarness({ sheets: [small, ...sheets] }, { platform: 'web' });
    const { workbook } = await host.read();
    expect(workbook.sheets.map(({ cells }) => cells.length)).toEqual([2, 90_000, 90_000, 90_000]);
    expect(workbook.sheets[3]!.cells.at(-1)).toMatchObject({ row: 2999, column: 29 });
    expect(excel.requests()).toBeGreaterThan(3);
    const desktop = excelHarness({ sheets });
    await desktop.host.read();
    expect(desktop.excel.requests()).toBe(3);
  });
});
