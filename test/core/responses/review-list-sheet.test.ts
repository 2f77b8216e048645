import { describe, expect, test } from '@jest/globals';
import { applyList } from '../../../src/core/edits/list/apply-list';
import { reviewListEdit } from '../../../src/core/edits/list/review-list';
import type { Language } from '../../../src/core/messages/say';
import { defaultPolicy } from '../../../src/core/policy/presets';
import { isInOrder, reviewListSheet } from '../../../src/core/responses/review-list-sheet';
import { review } from '../../../src/core/review';
import { CLEAN_SET } from '../../support/clean-set';
import { workbookFromText } from '../../support/workbook-from-text';

const ZH = '编号 | 级别 | 表 | 单元格 | 问题 | 应为 | 依据 | 处理意见';
const EN = 'No. | Severity | Form | Cell | Finding | Should be | Basis | 处理意见 (response)';
const ROW = 'grade-0a1b2c3d | 错误 | 表 | 附件2!A9 | 等级 | 良 | 依据 | 已核对';

const readFrom = (text: string) => reviewListSheet(workbookFromText(text).workbook.sheets[0]!);

describe('a 校核清单 is recognised', () => {
  test.each<[string, string, number]>([
    ['by its headings', `标题\n说明\n\n${ZH}\n${ROW}`, 3],
    ['without any row', ZH, 0],
    ['in English', `${EN}\n${ROW}`, 0],
    ['with words added to the last heading', `${ZH}（单位填写）\n${ROW}`, 0],
    ['with headings of its own', `${ZH.replace('问题', '存在的问题')}\n${ROW}`, 0],
  ])('%s', (_, text, headerRow) => {
    const list = readFrom(text);
    expect(list?.headerRow).toBe(headerRow);
    expect(list && isInOrder(list.columns)).toBe(true);
  });

  test.each<Language>(['zh', 'en'])('as it is written in %s', (language) => {
    const { workbook } = workbookFromText(CLEAN_SET.replace('| 87.38%', '| 90.00%'));
    const reviewed = review(workbook, defaultPolicy);
    const edit = reviewListEdit(reviewed, language, new Map());
    const list = reviewListSheet(applyList({ sheets: [] }, edit).sheets[0]!);
    expect(reviewed.findings.map(({ rule }) => rule)).toContain('control-rate');
    expect(list?.rows.map(({ id }) => id)).toEqual(reviewed.findings.map(({ id }) => id));
  });

  test.each([
    ['something else', '编号 | 问题 | 处理意见\n1 | 无 | 无'],
    ['a form', '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 处理意见'],
    ['headings too far down', `${'\n'.repeat(51)}${ZH}\n${ROW}`],
  ])('and %s is not', (_, text) => {
    expect(readFrom(`说明\n${text}`)).toBeNull();
  });
});

describe('its rows', () => {
  test('keep id and answer, wherever the user put them; a mistyped number is none of ours', () => {
    const own = '合计 | | | | | | | 共 1 条';
    const mistyped = ROW.replace('grade-0a1b2c3d', 'grade');
    const list = readFrom(`${ZH}\n${own}\n\n${ROW} | 张三\n${mistyped}`);
    expect(list?.rows).toEqual([
      { row: 3, id: 'grade-0a1b2c3d', isOurs: true, response: '已核对' },
      { row: 4, id: 'grade', isOurs: false, response: '已核对' },
    ]);
  });

  test('are read behind a column of the user’s own, though the list is then no longer in order', () => {
    const list = readFrom(
      `${ZH.replace('| 处理意见', '| 责任人 | 处理意见')}\n${ROW.replace('| 已核对', '| 张三 | 已核对')}`,
    );
    expect(list?.columns).toEqual({ id: 0, cell: 3, response: 8 });
    expect(list && isInOrder(list.columns)).toBe(false);
    expect(list?.rows[0]?.response).toBe('已核对');
  });
});
