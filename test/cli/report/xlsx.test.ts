import { describe, expect, it } from '@jest/globals';
import { xlsxReport } from '../../../src/cli/report/xlsx';
import { toA1 } from '../../../src/core/workbook/cell-ref';
import { readWorkbook } from '../../../src/files/read-workbook';
import { HOSTILE, reportOf } from '../../report/report';

describe('xlsxReport', () => {
  it('is a workbook with a line a file and a line a finding, all of it plain text and numbers', async () => {
    const json = reportOf({ '甲.xlsx': HOSTILE, '=乙.xlsx': '# 空\n姓名 | 电话' });
    const read = await readWorkbook(xlsxReport(json, 'zh'));
    if (!read.ok) throw new Error(read.problem.code);
    const [summary, findings] = read.workbook.sheets;
    const text = (cell: string) =>
      summary?.cells.find((found) => toA1(found) === cell)?.content ?? { type: 'blank' };
    expect(read.workbook.sheets.map(({ name }) => name)).toEqual(['汇总', '问题清单']);
    expect(text('A2')).toEqual({ type: 'text', text: '甲.xlsx' });
    expect(text('D2')).toEqual({
      type: 'number',
      decimal: String(json.workbooks[0]?.summary.errors),
    });
    expect(text('A3')).toEqual({ type: 'text', text: '=乙.xlsx' });
    expect(text('D3')).toEqual({ type: 'blank' });
    expect(text('G3')).toMatchObject({ type: 'text' });
    const files = findings?.cells.filter(
      ({ column, content }) =>
        column === 0 && content.type === 'text' && content.text === '甲.xlsx',
    );
    expect(files).toHaveLength(json.workbooks[0]?.findings.length ?? -1);
    for (const sheet of read.workbook.sheets) {
      expect(sheet.cells.filter((cell) => cell.formula !== undefined)).toEqual([]);
    }
  });
});
