import { describe, expect, test } from '@jest/globals';
import { notANumber } from '../../../src/core/rules/not-a-number';
import { type CellChanges, cleanSet } from '../../support/clean-set';
import { exampleSetText } from '../../support/example-set';
import { runRule } from '../../support/run-rule';

const lines = (text: string) =>
  runRule(notANumber, text).map(
    ({ cell, case: which, actual }) => `${cell} ${which} ${String(actual)}`,
  );

describe('words where a number is needed', () => {
  test.each<[what: string, changes: CellChanges, expected: readonly string[]]>([
    ['numbers', {}, []],
    ['a rate', { '附件3-1!H6': '基本完成' }, ['附件3-1!H6 text 基本完成']],
    ['an amount', { '附件3-1!E6': '详见批复' }, ['附件3-1!E6 text 详见批复']],
    [
      'an amount of a source',
      { '附件3-1!D8': '20', '附件3-1!E8': '若干' },
      ['附件3-1!E8 text 若干'],
    ],
    ['an amount of 附件1', { '附件1!B14': '约1100' }, ['附件1!B14 text 约1100']],
    ['posts', { '附件1!B5': '三百零一' }, ['附件1!B5 text 三百零一']],
    ['a weight', { '附件3-1!G13': '二十五' }, ['附件3-1!G13 text 二十五']],
    ['a score', { '附件3-1!H13': '满分' }, ['附件3-1!H13 text 满分']],
    ['the execution score', { '附件3-1!I6': '全部' }, ['附件3-1!I6 text 全部']],
    ['the total', { '附件3-1!H18': '优秀' }, ['附件3-1!H18 text 优秀']],
    [
      'several',
      { '附件3-1!G13': '高', '附件3-1!H13': '好' },
      ['附件3-1!G13 text 高', '附件3-1!H13 text 好'],
    ],
    ['a percent for an amount', { '附件3-1!E6': '50%' }, ['附件3-1!E6 percent 50%']],
    ['a percent for a score', { '附件3-1!H13': '100%' }, ['附件3-1!H13 percent 100%']],
    [
      'a date for a score',
      { '附件3-1!H13': '45000 [yyyy-mm-dd]' },
      ['附件3-1!H13 date 2023年3月15日'],
    ],
    ['two numbers in one cell', { '附件3-1!H13': '20+5' }, ['附件3-1!H13 text 20+5']],
    ['blank', { '附件3-1!H13': '' }, []],
    ['dashes', { '附件3-1!E8': '—', '附件3-1!E9': '/', '附件3-1!D8': '无', '附件3-1!F8': '-' }, []],
    ['separators', { '附件1!B14': '1,101.08' }, []],
    [
      'a number with its unit',
      { '附件3-1!E6': '730.54 万元', '附件1!B5': '301人', '附件3-1!H13': '25分' },
      [],
    ],
    [
      'what a template prints',
      {
        '附件3-1!E6': 'XX万元',
        '附件3-1!F6': '**',
        '附件3-1!H13': '（ ）',
        '附件3-1!G13': '（填写分值）',
      },
      [],
    ],
    ['an error: formula-error speaks', { '附件3-1!E6': '#DIV/0!' }, []],
    [
      'target and actual are words by nature',
      { '附件3-1!E13': '不断提高', '附件3-1!F13': '有所提高' },
      [],
    ],
  ])('%s', (_what, changes, expected) => {
    expect(lines(cleanSet(changes))).toEqual(expected);
  });
});

test('an apostrophe that stands in many cells is one finding', () => {
  const found = runRule(
    notANumber,
    cleanSet({
      '附件3-1!D6': "'760",
      '附件3-1!E6': "'730.54",
      '附件3-1!F6': "'730.54",
      '附件3-1!G6': "'十",
    }),
  );
  expect(found.map(({ cell, case: which, related }) => [cell, which, ...related])).toEqual([
    ['附件3-1!D6', 'quoted', '附件3-1!E6', '附件3-1!F6'],
    ['附件3-1!G6', 'text'],
  ]);
});

test('the sentences name what is there and say what to write', () => {
  const text = (changes: CellChanges) => runRule(notANumber, cleanSet(changes))[0]?.text;
  expect(text({ '附件3-1!H6': '基本完成' })).toBe(
    'H6 “年度资金总额”执行率填写为“基本完成”，不是数字，无法计算和核对。请填百分数，如 87.38%，无法计算的留空。',
  );
  expect(text({ '附件1!B14': '约1100' })).toBe(
    'B14 “业务工作经费”2022年决算数填写为“约1100”，不是数字，无法计算和核对。请只填金额数字，说明写到别处，没有发生的留空。',
  );
  expect(text({ '附件3-1!H18': '优秀' })).toContain('H18 总分填写为“优秀”');
});

test('the set as it was filed', () => {
  expect(lines(exampleSetText)).toEqual([]);
});
