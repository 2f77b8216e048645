import { describe, expect, test } from '@jest/globals';
import { formulaError } from '../../../src/core/rules/formula-error';
import { type CellChanges, cleanSet } from '../../support/clean-set';
import { runRule } from '../../support/run-rule';

const lines = (text: string) =>
  runRule(formulaError, text).map(({ cell, case: which }) => `${cell} ${which}`);

describe('a formula in error', () => {
  test.each<[what: string, changes: CellChanges, expected: readonly string[]]>([
    ['none', {}, []],
    ['an amount', { '附件3-1!E6': '=SUM(#REF!) → #REF!' }, ['附件3-1!E6 error']],
    ['a typed error value', { '附件1!B14': '#N/A' }, ['附件1!B14 error']],
    [
      'only the first of a chain',
      {
        ...{ '附件3-1!E7': '=#REF! → #REF!', '附件3-1!E6': '=SUM(E7:E9) → #REF!' },
        ...{ '附件3-1!H6': '=F6/E6 → #REF!', '附件3-1!I6': '=G6*H6 → #REF!' },
        '附件3-1!H18': '=I6+SUM(H13:H17) → #REF!',
      },
      ['附件3-1!E7 error'],
    ],
    [
      'a division by a blank budget, though something was spent',
      {
        '附件3-1!E6': '',
        '附件3-1!E7': '',
        '附件3-1!H6': '=F6/E6 → #DIV/0!',
        '附件3-1!I6': '=G6*H6 → #DIV/0!',
      },
      ['附件3-1!H6 division'],
    ],
    [
      'a row that waits to be filled in',
      {
        ...{ '附件3-1!E6': '', '附件3-1!F6': '', '附件3-1!E7': '', '附件3-1!F7': '' },
        ...{ '附件3-1!H6': '=F6/E6 → #DIV/0!', '附件3-1!I6': '=G6*H6 → #DIV/0!' },
      },
      [],
    ],
    ['the building rates of a template', { '附件1!D21': '=C21/B21 → #DIV/0!' }, []],
    ['the staff rate', { '附件1!F5': '=D5/B5 → #VALUE!' }, ['附件1!F5 error']],
    ['an indicator’s score', { '附件3-1!H13': '=G13*F13 → #VALUE!' }, ['附件3-1!H13 error']],
    ['targets in error are not numbers anyway', { '附件3-1!E13': '#N/A' }, []],
  ])('%s', (_what, changes, expected) => {
    expect(lines(cleanSet(changes))).toEqual(expected);
  });
});

test('the sentences', () => {
  const [division] = runRule(formulaError, cleanSet({ '附件3-1!H6': '=F6/E20 → #DIV/0!' }));
  expect(division?.text).toBe(
    'H6 “年度资金总额”执行率显示 #DIV/0!：公式的除数为 0 或没有填写。请补填除数，确实没有的，清空此格。',
  );
  expect(division?.related).toEqual(['附件3-1!F6', '附件3-1!E6']);
  const [reference] = runRule(formulaError, cleanSet({ '附件1!B14': '#REF!' }));
  expect(reference?.text).toBe(
    'B14 “业务工作经费”2022年决算数显示 #REF!，公式没有算出数字。请检查公式引用的单元格，或直接填写数字。',
  );
});

test('a template whose sums show 0 and whose rates show #DIV/0!', () => {
  expect(
    lines(`
项目支出名称
项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 自评得分
 | 年度资金总额 | =SUM(C4:C5) → 0 | =SUM(D4:D5) → 0 | =SUM(E4:E5) → 0 | 10 | =E3/D3 → #DIV/0! | =F3*G3 → #DIV/0!
 | 其中：当年财政拨款
 | 其他资金
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 自评得分
产出指标（50分） | 数量指标 | 指标1：
总分 | | | | | 100 | =H3+SUM(G7) → #DIV/0!`),
  ).toEqual([]);
});
