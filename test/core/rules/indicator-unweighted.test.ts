import { describe, expect, test } from '@jest/globals';
import { indicatorUnweighted } from '../../../src/core/rules/indicator-unweighted';
import { type CellChanges, cleanSet } from '../../support/clean-set';
import { exampleSetText } from '../../support/example-set';
import { runRule } from '../../support/run-rule';

const found = (text: string) =>
  runRule(indicatorUnweighted, text).map(({ cell, case: which }) => `${cell} ${which}`);

describe('an indicator with target and actual', () => {
  test.each<[what: string, changes: CellChanges, expected: readonly string[]]>([
    ['weight and score', {}, []],
    ['neither', { '附件3-1!G14': '', '附件3-1!H14': '' }, ['附件3-1!G14 neither']],
    ['a dash for both', { '附件3-1!G14': '-', '附件3-1!H14': '/' }, ['附件3-1!G14 neither']],
    ['no weight', { '附件3-1!G14': '' }, ['附件3-1!G14 no-weight']],
    ['no score', { '附件3-1!H14': '' }, ['附件3-1!H14 no-score']],
    ['a weight that is no number is another rule’s', { '附件3-1!G14': '待定' }, []],
    ['no actual either', { '附件3-1!F14': '', '附件3-1!G14': '', '附件3-1!H14': '' }, []],
    [
      'the form is not scored yet',
      { '附件3-1!H13': '', '附件3-1!H14': '', '附件3-1!H16': '', '附件3-1!H17': '' },
      [],
    ],
    ['a 其中 row', { '附件3-1!D14': '其中：餐饮', '附件3-1!G14': '', '附件3-1!H14': '' }, []],
  ])('%s', (_what, changes, expected) => {
    expect(found(cleanSet(changes))).toEqual(expected);
  });
});

test('one weight for a group of rows', () => {
  expect(
    found(`
2023年度项目支出绩效自评表
项目支出名称 | 业务工作经费
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 自评得分
产出指标（50分） | 数量指标 | 检查次数 | ≥5次 | 5次 | 25 | 25
| | 抽检批次 | ≥5次 | 5次
| | 培训人数 | ≥5人 | 5人
| 质量指标 | 合格率 | ≥90% | 95% | 25 | 25
| | 办结率 | ≥90% | 95%`),
  ).toEqual([]);
});

test('a form without weights and scores', () => {
  expect(
    found(`
2023年度项目支出绩效自评表
项目支出名称 | 业务工作经费
项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 执行率
| 年度资金总额 | 90 | 93.18 | 93.18 | 100%
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值
产出指标 | 数量指标 | 检查次数 | ≥5次 | 5次`),
  ).toEqual([]);
});

test('the set as it was filed', () => {
  expect(found(exampleSetText)).toEqual(['附件3-1!G25 neither']);
});
