import { describe, expect, test } from '@jest/globals';
import { toA1 } from '../../../src/core/workbook/cell-ref';
import { FIRST_ROW, HEADER_ROW, list, listRow, ref, value } from './edits';
import type { HostHarness } from './harness';
import { entry, readAndApply, sheetOf, standing, type Suite, told } from './suite';

const FORM = `
# 附件3-1
指标 | 得分
产出 | 10

# 表's
得分 | 95
`;
const FIRST = listRow('weights-0000000a', '附件3-1!B2', '=1+1 分值合计 95');
const SECOND = listRow('total-score-0000000b', "表's!B1", '总分不等于各项之和');

/** The 校核清单: a whole sheet of ours, but for what the user writes into it. */
export function listContract({ open, unless }: Suite): void {
  const textsOf = async (harness: HostHarness, row: number, sheet = '校核清单') => {
    const { cells } = sheetOf(await harness.dump(), sheet);
    return Array.from({ length: 9 }, (_, column) => {
      const cell = cells[toA1({ row: row - 1, column })];
      expect(cell?.formula ?? null).toBeNull();
      return cell?.content?.type === 'text' ? cell.content.text : null;
    });
  };
  const idsOf = async (harness: HostHarness) => {
    const found: string[] = [];
    for (let row = FIRST_ROW; row < FIRST_ROW + 6; row += 1) {
      found.push((await textsOf(harness, row))[0] ?? '');
    }
    return found.filter((id) => id !== '');
  };
  const names = async (harness: HostHarness) =>
    (await harness.dump()).sheets.map(({ name }) => name);
  const answer = (harness: HostHarness, row: number, text: string) =>
    harness.user.type(
      { sheet: '校核清单', row: row - 1, column: 7 },
      {
        content: { type: 'text', text },
      },
    );

  describe('the list', () => {
    test('is a new sheet behind all others; texts stay texts, cells are led to', async () => {
      const harness = await open(FORM);
      const before = await standing(harness);
      expect(told(await readAndApply(harness, [list([FIRST, SECOND])]))).toEqual(['done']);
      const after = await standing(harness);
      expect(after.sheets.slice(0, 2)).toEqual(before.sheets);
      expect(await names(harness)).toEqual(['附件3-1', "表's", '校核清单']);
      expect((await textsOf(harness, 1))[0]).toBe('示例区市场监督管理局 2023年度绩效自评校核清单');
      expect((await textsOf(harness, HEADER_ROW)).slice(0, 8)).toEqual([
        '编号',
        '级别',
        '表',
        '单元格',
        '问题',
        '应为',
        '依据',
        '处理意见',
      ]);
      expect(await textsOf(harness, FIRST_ROW)).toEqual([
        FIRST.id,
        '错误',
        '附件3-1',
        '附件3-1!B2',
        '=1+1 分值合计 95',
        '56.70%',
        '=填报说明',
        null,
        null,
      ]);
      expect(sheetOf(after, '校核清单').links).toEqual({
        D5: "'附件3-1'!B2",
        D6: "'表''s'!B1",
      });
    });

    test('the same list once more changes nothing', async () => {
      const harness = await open(FORM);
      await readAndApply(harness, [list([FIRST, SECOND])]);
      const once = await standing(harness);
      expect(told(await readAndApply(harness, [list([FIRST, SECOND])]))).toEqual(['done']);
      expect(await standing(harness)).toEqual(once);
    });

    test('is brought up to date; what the user wrote stays with its finding', async () => {
      const harness = await open(FORM);
      await readAndApply(harness, [list([FIRST, SECOND])]);
      await answer(harness, FIRST_ROW + 1, '经批准\n据实填报');
      await harness.user.type(ref('校核清单!J6'), entry('=1+2 → 3'));
      await harness.user.type(ref('校核清单!A9'), entry('我的一行'));
      expect(told(await readAndApply(harness, [list([SECOND])]))).toEqual(['done']);
      expect(await idsOf(harness)).toEqual([SECOND.id, '我的一行']);
      expect((await textsOf(harness, FIRST_ROW))[7]).toBe('经批准\n据实填报');
      const { cells, links } = sheetOf(await harness.dump(), '校核清单');
      expect(cells.J5).toMatchObject({ formula: '1+2' });
      expect(links).toEqual({ D5: "'表''s'!B1" });
      expect(await names(harness)).toEqual(['附件3-1', "表's", '校核清单']);
    });

    test('keeps an answered row whose finding is gone, and says so', async () => {
      const harness = await open(FORM);
      await readAndApply(harness, [list([FIRST, SECOND])]);
      await answer(harness, FIRST_ROW, '经批准');
      await readAndApply(harness, [list([SECOND])]);
      expect(await idsOf(harness)).toEqual([SECOND.id, FIRST.id]);
      const gone = await textsOf(harness, FIRST_ROW + 1);
      expect([gone[1], gone[7]]).toEqual(['已不存在', '经批准']);
    });

    test('takes an answer from the pane, and takes it back', async () => {
      const harness = await open(FORM);
      const answered = listRow(FIRST.id, '附件3-1!B2', '分值合计 95', '=经批准');
      await readAndApply(harness, [list([answered])]);
      expect((await textsOf(harness, FIRST_ROW))[7]).toBe('=经批准');
      await readAndApply(harness, [list([listRow(FIRST.id, '附件3-1!B2', '分值合计 95', '')])]);
      expect((await textsOf(harness, FIRST_ROW))[7]).toBeNull();
    });

    unless('sheet-changes')(
      'leaves a sheet of that name alone that is something else',
      async () => {
        const harness = await open(FORM);
        await harness.user.add('校核清单');
        await harness.user.type(ref('校核清单!A1'), entry('我的清单'));
        const before = await standing(harness);
        expect(told(await readAndApply(harness, [list([FIRST])]))).toEqual(['done']);
        const after = await standing(harness);
        expect(after.sheets.slice(0, 3)).toEqual(before.sheets);
        expect(await names(harness)).toEqual(['附件3-1', "表's", '校核清单', '校核清单(2)']);
        expect((await textsOf(harness, FIRST_ROW, '校核清单(2)'))[0]).toBe(FIRST.id);
      },
    );

    test('is refused where its sheet is protected; the rest of the batch is done', async () => {
      const harness = await open(FORM);
      await readAndApply(harness, [list([FIRST])]);
      await harness.user.protect('校核清单');
      const before = await standing(harness);
      const outcomes = await readAndApply(harness, [
        list([SECOND]),
        value('correct', '附件3-1!B2', 10, 9),
      ]);
      expect(told(outcomes)).toEqual(['protected', 'done']);
      expect(sheetOf(await standing(harness), '校核清单')).toEqual(before.sheets[2]);
    });

    unless('structure-protection')('is refused where no sheet can be added', async () => {
      const harness = await open(FORM);
      await harness.user.protectStructure();
      const before = await standing(harness);
      expect(told(await readAndApply(harness, [list([FIRST])]))).toEqual(['protected']);
      expect(await standing(harness)).toEqual(before);
    });

    test('is written beside the values of the same batch', async () => {
      const harness = await open(FORM);
      const outcomes = await readAndApply(harness, [
        value('correct', '附件3-1!B2', 10, 9),
        list([FIRST]),
      ]);
      expect(told(outcomes)).toEqual(['done', 'done']);
      expect(await names(harness)).toContain('校核清单');
    });
  });
}
