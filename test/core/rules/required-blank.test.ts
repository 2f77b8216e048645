import { describe, expect, test } from '@jest/globals';
import { requiredBlank } from '../../../src/core/rules/required-blank';
import { type CellChanges, cleanSet } from '../../support/clean-set';
import { exampleSetText } from '../../support/example-set';
import { runRule } from '../../support/run-rule';

const found = (text: string) =>
  runRule(requiredBlank, text).map(
    ({ cell, severity, subject }) => `${cell} ${severity} ${subject}`,
  );

describe('a field left blank', () => {
  test.each<[what: string, changes: CellChanges, expected: readonly string[]]>([
    ['none', {}, []],
    ['unit', { '附件1!B3': '' }, ['附件1!B3 info organisation']],
    ['unit of 附件2', { '附件2!B3': '' }, ['附件2!B3 info organisation']],
    ['project', { '附件3-1!C3': '' }, ['附件3-1!C3 info project']],
    ['department', { '附件3-1!C4': '' }, ['附件3-1!C4 info department']],
    ['a stroke for the department', { '附件3-1!C4': '/' }, ['附件3-1!C4 info department']],
    ['implementing unit', { '附件3-1!G4': '' }, ['附件3-1!G4 info organisation']],
    ['austerity measures', { '附件1!B22': '' }, ['附件1!B22 info austerity']],
    [
      'the indicators of a block',
      {
        '附件3-1!D16': '……',
        '附件3-1!E16': '',
        '附件3-1!F16': '',
        '附件3-1!G16': '',
        '附件3-1!H16': '',
      },
      ['附件3-1!C16 info 社会效益指标'],
    ],
    [
      'marks alone are another rule’s',
      { '附件3-1!D16': '……', '附件3-1!E16': '', '附件3-1!F16': '' },
      [],
    ],
  ])('%s', (_what, changes, expected) => {
    expect(found(cleanSet(changes))).toEqual(expected);
  });
});

test('a template is meant to be blank', () => {
  expect(
    found(`
# 附件1
2023年度预算单位整体支出绩效评价基础数据表
预算单位名称
经费控制情况(万元) | 2022年决算数 | 2023年预算数 | 2023年决算数
项目支出：
1、
厉行节约保障措施
# 附件3-1
2023年度项目支出绩效自评表
项目支出名称
主管部门 | | | 实施单位
项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 自评得分
| 年度资金总额 | | | | 10
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 自评得分
| 产出指标（50分） | 数量指标 | 指标1： | | | 50`),
  ).toEqual([]);
});

test('the set as it was filed', () => {
  expect(
    runRule(requiredBlank, exampleSetText).map(({ cell, subject }) => `${cell} ${subject}`),
  ).toEqual([
    '附件1!B28 austerity',
    '附件3-1!C4 department',
    '附件3-2!C4 department',
    '附件3-2!C25 经济效益指标',
    '附件3-3!C4 department',
    '附件3-3!C25 经济效益指标',
  ]);
});
