import { describe, expect, test } from '@jest/globals';
import { standings } from '../../../src/core/figures/standing';
import { defaultPolicy, policyById } from '../../../src/core/policy/presets';
import type { Policy } from '../../../src/core/policy/schema';
import { reviewedSet } from '../../../src/core/build-reviewed-set';
import { type CellChanges, cleanSet } from '../../support/clean-set';
import { workbookFromText } from '../../support/workbook-from-text';

const PROJECT = 'project-1';

/** `优 of 优, 100 attainable` of 附件3-1: typed and computed grade. */
function standing(changes: CellChanges, policy: Policy = defaultPolicy): string {
  const { forms, figures } = reviewedSet(workbookFromText(cleanSet(changes)).workbook, policy);
  const own = standings(forms, figures, policy).find(({ form }) => form === PROJECT);
  const { shown, computed } = own?.grade ?? {};
  return `${shown ?? '∅'} of ${computed ?? '∅'}, ${own?.attainable?.toFixed() ?? '∅'} attainable`;
}

/** 附件3-1: E6 全年预算 730.54, F6 执行, I6 得分; rows 13–17 with G 分值, H 得分; H18 总分, row 19 free for the grade. */
describe('等级 and what is still attainable', () => {
  test.each<[what: string, changes: CellChanges, expected: string]>([
    ['all reached', {}, '∅ of 优, 100 attainable'],
    ['typed', { '附件3-1!A18': '总分', '附件3-1!I18': '优' }, '优 of 优, 100 attainable'],
    ['a typed one that differs', { '附件3-1!I18': '良好' }, '良好 of 优, 100 attainable'],
    // 1200 of 1500: 25 × 80% = 20.
    [
      'missed, the score put right',
      { '附件3-1!F13': '1200批次', '附件3-1!H13': '20' },
      '∅ of 优, 95 attainable',
    ],
    ['missed, with full marks', { '附件3-1!F13': '1200批次' }, '∅ of 优, 95 attainable'],
    [
      'marks taken off by the unit',
      { '附件3-1!H13': '5', '附件3-1!H18': '80' },
      '∅ of 良, 100 attainable',
    ],
    ['a score left blank', { '附件3-1!H13': '', '附件3-1!H18': '' }, '∅ of 优, 100 attainable'],
    [
      'an actual left blank',
      { '附件3-1!F13': '', '附件3-1!H13': '', '附件3-1!H18': '75' },
      '∅ of 中, 100 attainable',
    ],
    [
      'not to be told',
      { '附件3-1!F13': '按计划', '附件3-1!H13': '15', '附件3-1!H18': '90' },
      '∅ of 优, 100 attainable',
    ],
    [
      'a low execution rate',
      { '附件3-1!F6': '365.27', '附件3-1!I6': '5', '附件3-1!H18': '95' },
      '∅ of 优, 95 attainable',
    ],
    ['a total in words', { '附件3-1!H18': '满分' }, '∅ of ∅, 100 attainable'],
    ['out of 110', { '附件3-1!G18': '110' }, '∅ of ∅, 100 attainable'],
    [
      'a bound only',
      { '附件3-1!F16': '没有改善', '附件3-1!H16': '15', '附件3-1!H18': '85' },
      '∅ of 良, 85 attainable',
    ],
  ])('%s', (_, changes, expected) => {
    expect(standing(changes)).toBe(expected);
  });

  test('within what the execution rate allows', () => {
    const low = { '附件3-1!F6': '365.27', '附件3-1!I6': '5', '附件3-1!H18': '95' };
    expect(standing(low, policyById('execution-capped')!)).toBe('∅ of 中, 69 attainable');
  });

  test('a blank template can reach everything', () => {
    const { workbook } = workbookFromText(`
项目支出名称 | | 业务工作经费
项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 自评得分
| 年度资金总额 | | | | 10
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 自评得分
产出指标（50分） | 数量指标 | 抽检批次 | | | 50
效益指标（40分） | 社会效益指标 | 市场秩序 | | | 40
总分 | | | | | 100`);
    const { forms, figures } = reviewedSet(workbook, defaultPolicy);
    const [own] = standings(forms, figures, defaultPolicy);
    expect([own?.grade.computed, own?.attainable?.toFixed()]).toEqual([null, '100']);
  });

  test('附件1 has none', () => {
    const { forms, figures } = reviewedSet(workbookFromText(cleanSet()).workbook, defaultPolicy);
    expect(standings(forms, figures, defaultPolicy).map(({ form }) => form)).toEqual([
      ...['overall', 'project-1', 'project-2'],
    ]);
  });
});
