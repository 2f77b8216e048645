import { describe, expect, test } from '@jest/globals';
import { uncalculated } from '../../../src/core/rules/uncalculated';
import { type CellChanges, cleanSet } from '../../support/clean-set';
import { runRule } from '../../support/run-rule';

const lines = (text: string) =>
  runRule(uncalculated, text).map(({ cell, case: which }) => `${cell} ${which}`);
const SIX = ['E7', 'F7', 'E6', 'F6', 'H6', 'I6'];
const never = (cells: readonly string[]): CellChanges =>
  Object.fromEntries(cells.map((cell) => [`附件3-1!${cell}`, '=1+1 →']));

describe('a formula never calculated', () => {
  test.each<[what: string, changes: CellChanges, expected: readonly string[]]>([
    ['none', {}, []],
    ['calculated', { '附件3-1!H6': '=F6/E6 → 1 [0.00%]' }, []],
    ['a rate', never(['H6']), ['附件3-1!H6 cell']],
    ['up to five, each for itself', never(['H6', 'I6']), ['附件3-1!H6 cell', '附件3-1!I6 cell']],
    ['more than five, once', never(SIX), ['附件3-1!E6 cells']],
    [
      'each form for itself',
      { ...never(['H6']), '附件3-2!H6': '=F6/E6 →' },
      ['附件3-1!H6 cell', '附件3-2!H6 cell'],
    ],
    [
      'in a row that waits to be filled in',
      {
        '附件3-1!E6': '',
        '附件3-1!F6': '',
        '附件3-1!E7': '',
        '附件3-1!F7': '',
        ...never(['H6', 'I6']),
      },
      [],
    ],
    ['where words belong', { '附件3-1!F13': '=A1 →' }, []],
  ])('%s', (_what, changes, expected) => {
    expect(lines(cleanSet(changes))).toEqual(expected);
  });
});

test('a template with formulas', () => {
  expect(
    lines(`
项目支出名称
项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 自评得分
 | 年度资金总额 | =SUM(C4:C5) → | =SUM(D4:D5) → | =SUM(E4:E5) → | 10 | =E3/D3 → | =F3*G3 →
 | 其中：当年财政拨款
 | 其他资金
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 自评得分
产出指标（50分） | 数量指标 | 指标1：
总分 | | | | | =SUM(F3:F7) → | =SUM(H3:H7) →`),
  ).toEqual([]);
});

test('the sentences say what to do', () => {
  const [one] = runRule(uncalculated, cleanSet(never(['H6'])));
  expect(one?.text).toBe(
    'H6 “年度资金总额”执行率是公式，文件里没有它的计算结果。请用 Excel 或 WPS 打开并保存一次，再校核。',
  );
  const [many] = runRule(uncalculated, cleanSet(never(SIX)));
  expect(many?.text).toContain('E6 从这一格起共有 6 个公式');
  expect(many?.related).toHaveLength(5);
});
