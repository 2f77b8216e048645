import { describe, expect, test } from '@jest/globals';
import type { Sheet } from '../../../src/core/workbook/workbook';
import { workbookFromText } from '../../support/workbook-from-text';
import { CLEAR, mark, ref, value } from './edits';
import { entry, readAndApply, type Suite } from './suite';

const TWO_SHEETS = `
# 附件1
单位名称 | 示例区市场监督管理局
执行率 | =C2/B2 → 0.567 [0.00%] | 32.15

# 附件2
得分 | 95
`;

/** What is read is the snapshot of what stands there. */
export function readingContract({ open, openWorkbook, lacks, unless }: Suite): void {
  const known = (sheet: Sheet): Sheet => {
    const { merges, ...rest } = sheet;
    const hasNone = lacks('merges') || lacks('merges-in-snapshot');
    return hasNone ? rest : { ...rest, merges: merges ?? [] };
  };

  describe('reading', () => {
    test('gives the snapshot of the workbook', async () => {
      const { workbook } = workbookFromText(`
# 附件1
! merge A1:C1
绩效自评表
示例区\\n市场监督管理局 | 5 | -3.25
| 0.30000000000000004 | 0.0000123
0.567 [0.00%] | 12345678.9 [#,##0.00] | 45291 [yyyy"年"m"月"d"日"]
"5" | "001" | 56.70% | ≥95%
#DIV/0! | #N/A | =B2*2 → 10 | =A4&"x" → 文字 | =1/0 → #DIV/0!
  两边有空格  | ' | '=1 | "-" | ／

# 附件3-1
! hidden
项目名称 | | | 运行维护费

# 空表
`);
      const harness = await openWorkbook(workbook);
      const reading = await harness.host.read();
      expect(reading.workbook).toEqual({ sheets: workbook.sheets.map(known) });
    });

    test.each([
      ['a truth value', { content: { type: 'boolean', value: true } }],
      [
        'a formula that gives a truth value',
        { content: { type: 'boolean', value: false }, formula: 'B1>1' },
      ],
      [
        'a formula that gives an empty text',
        { content: { type: 'text', text: '' }, formula: 'B1&""' },
      ],
      ['a text that looks like a formula', { content: { type: 'text', text: '=1+1' } }],
      ['a text of spaces', { content: { type: 'text', text: '  ' } }],
    ] as const)('%s', async (_what, content) => {
      const sheet: Sheet = {
        name: 'S',
        visibility: 'visible',
        cells: [{ row: 2, column: 1, ...content }],
      };
      const { host } = await openWorkbook({ sheets: [sheet] });
      expect((await host.read()).workbook.sheets).toEqual([known(sheet)]);
    });

    unless('uncalculated')('a formula that was never calculated is blank', async () => {
      const { host } = await open('1 | =A1*2 →');
      expect((await host.read()).workbook.sheets[0]!.cells[1]).toEqual({
        row: 0,
        column: 1,
        content: { type: 'blank' },
        formula: 'A1*2',
      });
    });

    test('General and the text format are no formats', async () => {
      const { host, user } = await open('5 | 文字');
      await user.format(ref('Sheet1!B1'), '@');
      await user.format(ref('Sheet1!D4'), '0.00%');
      expect((await host.read()).workbook.sheets[0]!.cells.map(({ format }) => format)).toEqual([
        undefined,
        undefined,
      ]);
    });

    test('cells may stand anywhere', async () => {
      const { workbook } = workbookFromText('\n\n| | | 5');
      const sheet = workbook.sheets[0]!;
      const { host } = await openWorkbook({
        sheets: [
          {
            ...sheet,
            cells: [{ row: 9_000, column: 40, content: { type: 'number', decimal: '5' } }],
          },
        ],
      });
      expect((await host.read()).workbook.sheets[0]!.cells).toEqual([
        { row: 9_000, column: 40, content: { type: 'number', decimal: '5' } },
      ]);
    });

    test('what did not change is the same object again', async () => {
      const { host, user } = await open(TWO_SHEETS);
      const first = (await host.read()).workbook.sheets;
      const again = (await host.read()).workbook.sheets;
      expect(again[0]).toBe(first[0]);
      expect(again[1]).toBe(first[1]);
      await user.type(ref('附件2!B1'), entry('96'));
      const changed = (await host.read()).workbook.sheets;
      expect(changed[0]).toBe(first[0]);
      expect(changed[1]!.cells[1]!.content).toEqual({ type: 'number', decimal: '96' });
    });

    test('what the host wrote itself is read as well', async () => {
      const harness = await open(TWO_SHEETS);
      const first = (await harness.host.read()).workbook.sheets;
      await harness.host.apply([value('correct', '附件2!B1', 95, 96)]);
      const after = (await harness.host.read()).workbook.sheets;
      expect(after[0]).toBe(first[0]);
      expect(after[1]!.cells[1]!.content).toEqual({ type: 'number', decimal: '96' });
    });

    test('marks and notes are nothing that is read', async () => {
      const harness = await open(TWO_SHEETS);
      const before = (await harness.host.read()).workbook;
      await readAndApply(harness, [CLEAR, mark('附件1!B2'), mark('附件2!D9')]);
      expect((await harness.host.read()).workbook).toEqual(before);
    });

    unless('sheet-changes')('sheets that were renamed, added or removed', async () => {
      const { host, user } = await open(TWO_SHEETS);
      await host.read();
      await user.rename('附件1', '附件1（新）');
      await user.remove('附件2');
      await user.add('附件3');
      const { sheets } = (await host.read()).workbook;
      expect(sheets.map(({ name, cells }) => [name, cells.length])).toEqual([
        ['附件1（新）', 5],
        ['附件3', 0],
      ]);
    });
  });
}
