import { expect, test } from '@jest/globals';
import { defaultPolicy } from '../../../src/core/policy/presets';
import { budgetAdjusted } from '../../../src/core/rules/budget-adjusted';
import { type CellChanges, cleanSet } from '../../support/clean-set';
import { exampleSetText } from '../../support/example-set';
import { runRule } from '../../support/run-rule';

const found = (text: string, policy = defaultPolicy) =>
  runRule(budgetAdjusted, text, policy).map(({ cell, case: which }) => `${cell} ${which}`);

/** The default limit is 10%; 附件3-2 has an initial budget of 100. */
test.each<[what: string, changes: CellChanges, expected: readonly string[]]>([
  ['little changed', {}, []],
  ['raised by the limit', { '附件3-2!E6': '110' }, []],
  ['raised beyond it', { '附件3-2!E6': '110.01' }, ['附件3-2!E6 raised']],
  ['cut beyond it', { '附件3-2!E6': '89.99' }, ['附件3-2!E6 cut']],
  ['no initial budget', { '附件3-2!D6': '' }, []],
  ['an initial budget of 0', { '附件3-2!D6': '0' }, []],
  ['no adjusted budget', { '附件3-2!E6': '' }, []],
])('%s', (_what, changes, expected) => {
  expect(found(cleanSet(changes))).toEqual(expected);
});

test('a reason beside the funds', () => {
  const form = (reason: string) => `
2023年度项目支出绩效自评表
项目支出名称 | 业务工作经费
项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 自评得分 | 原因
| 年度资金总额 | 100 | 150 | 150 | 10 | 100% | 10 | ${reason}`;
  expect(found(form(''))).toEqual(['Sheet1!D4 raised']);
  expect(found(form('年中追加抽检任务'))).toEqual([]);
});

test('no limit, no finding', () => {
  expect(found(exampleSetText)).toEqual(['附件3-1!E6 raised']);
  expect(found(exampleSetText, { ...defaultPolicy, budgetAdjustment: null })).toEqual([]);
});
