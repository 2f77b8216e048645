import { describe, expect, test } from '@jest/globals';
import { placeholderScored } from '../../../src/core/rules/placeholder-scored';
import { type CellChanges, cleanSet } from '../../support/clean-set';
import { exampleSetText } from '../../support/example-set';
import { runRule } from '../../support/run-rule';

const found = (text: string) =>
  runRule(placeholderScored, text).map(
    ({ cell, severity, case: which }) => `${cell} ${severity} ${which}`,
  );

/** Row 15 of 附件3-1 holds ……. */
describe('a row without an indicator', () => {
  test.each<[what: string, changes: CellChanges, expected: readonly string[]]>([
    ['no marks', {}, []],
    [
      'weight and score',
      { '附件3-1!G15': '5', '附件3-1!H15': '5' },
      ['附件3-1!H15 error placeholder'],
    ],
    ['a weight alone', { '附件3-1!G15': '5' }, ['附件3-1!G15 error placeholder']],
    ['a score alone', { '附件3-1!H15': '5' }, ['附件3-1!H15 error placeholder']],
    ['nothing but 0', { '附件3-1!G15': '0', '附件3-1!H15': '0' }, []],
    [
      'a numbered template name',
      { '附件3-1!D15': '指标2：', '附件3-1!H15': '5' },
      ['附件3-1!H15 error placeholder'],
    ],
    [
      'no name',
      { '附件3-1!D15': '', '附件3-1!G15': '5', '附件3-1!H15': '5' },
      ['附件3-1!H15 error empty'],
    ],
    [
      'target and actual without a name',
      { '附件3-1!E15': '≥5次', '附件3-1!F15': '5次', '附件3-1!H15': '5' },
      ['附件3-1!H15 error nameless'],
    ],
  ])('%s', (_what, changes, expected) => {
    expect(found(cleanSet(changes))).toEqual(expected);
  });
});

test('a template with printed weights is no filed form', () => {
  expect(
    found(`
2023年度项目支出绩效自评表
项目支出名称
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 自评得分
产出指标（50分） | 数量指标 | 指标1： | | | 25
| | …… | | | 25 | 25`),
  ).toEqual([]);
});

test('the set as it was filed', () => {
  const [finding, ...more] = runRule(placeholderScored, exampleSetText);
  expect(more).toEqual([]);
  expect(finding?.cell).toBe('附件3-1!H16');
  expect(finding?.text).toContain('去掉后产出指标的分值合计为 45 分，应为 50 分');
});

test.each<[changes: CellChanges, without: string]>([
  [{ '附件3-1!G15': '5' }, '去掉后产出指标的分值合计正好为 50 分'],
  [{ '附件3-1!G15': '5', '附件3-1!G14': '20' }, '去掉后产出指标的分值合计为 45 分，应为 50 分'],
])('the sentence says what the block adds up to without it: %j', (changes, without) => {
  expect(runRule(placeholderScored, cleanSet(changes))[0]?.text).toContain(without);
});

test('marks merged downwards belong to the indicator above', () => {
  const merged = (name: string) => `
2023年度项目支出绩效自评表
项目支出名称 | 业务工作经费
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 自评得分
产出指标（50分） | 数量指标 | ${name} | ≥5次 | 5次 | 50 | 50
| | ……
! merge F4:F5 G4:G5`;
  expect(found(merged('检查次数'))).toEqual([]);
  expect(found(merged('……'))).toEqual([]);
});
