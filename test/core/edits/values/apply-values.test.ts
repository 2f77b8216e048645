import { describe, expect, it } from '@jest/globals';
import { applyValues, cellAt, contentAt } from '../../../../src/core/edits/values/apply-values';
import type { ValueEdit } from '../../../../src/core/edit';
import { workbookFromText } from '../../../support/workbook-from-text';

const { workbook } = workbookFromText('# 甲\n1 | 2 [0.00]\n# 乙\n3');
const edit = (
  sheet: string,
  row: number,
  column: number,
  content: ValueEdit['content'],
): ValueEdit => ({
  type: 'value',
  purpose: 'correct',
  cell: { sheet, row, column },
  before: null,
  content,
});

describe('applyValues', () => {
  it('writes into the named sheet only, keeps the format, and keeps reading order', () => {
    const after = applyValues(workbook, [
      edit('甲', 0, 1, { type: 'number', decimal: '5.67' }),
      edit('甲', 0, 4, { type: 'text', text: '优' }),
      edit('甲', 1, 0, { type: 'number', decimal: '9' }),
    ]);
    expect(after.sheets[0]?.cells).toEqual([
      { row: 0, column: 0, content: { type: 'number', decimal: '1' } },
      { row: 0, column: 1, content: { type: 'number', decimal: '5.67' }, format: '0.00' },
      { row: 0, column: 4, content: { type: 'text', text: '优' } },
      { row: 1, column: 0, content: { type: 'number', decimal: '9' } },
    ]);
    expect(after.sheets[1]).toBe(workbook.sheets[1]);
  });

  it('removes a cleared cell', () => {
    const after = applyValues(workbook, [edit('甲', 0, 0, { type: 'blank' })]);
    expect(contentAt(after, { sheet: '甲', row: 0, column: 0 })).toBeNull();
  });

  it('returns the workbook itself when there is nothing to write', () => {
    expect(applyValues(workbook, [])).toBe(workbook);
  });

  it('finds no cell on a sheet that does not exist', () => {
    expect(cellAt(workbook, { sheet: '丙', row: 0, column: 0 })).toBeUndefined();
  });
});
