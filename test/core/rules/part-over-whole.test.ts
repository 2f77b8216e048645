import { describe, expect, test } from '@jest/globals';
import { partOverWhole } from '../../../src/core/rules/part-over-whole';
import { type CellChanges, cleanSet } from '../../support/clean-set';
import { exampleSetText } from '../../support/example-set';
import { runRule } from '../../support/run-rule';

const lines = (text: string) =>
  runRule(partOverWhole, text).map(
    ({ cell, case: which, expected }) => `${cell} ${which} ${String(expected)}`,
  );

/** 附件1: B16 公用经费 795.43 with 其中 B17 办公经费 126.24. */
describe('an item above its whole', () => {
  test.each<[what: string, changes: CellChanges, expected: readonly string[]]>([
    ['below', {}, []],
    ['all of it', { '附件1!B17': '795.43' }, []],
    ['above', { '附件1!B17': '795.44' }, ['附件1!B17 item ≤795.43']],
    ['above by less than is shown', { '附件1!B16': '795', '附件1!B17': '795.4' }, []],
    ['above in one of the columns', { '附件1!D17': '600' }, ['附件1!D17 item ≤504']],
    ['the whole is 0', { '附件1!B16': '0' }, ['附件1!B17 item ≤0']],
    ['the whole is blank', { '附件1!B16': '' }, []],
    ['the whole is negative', { '附件1!B16': '-5' }, []],
    ['an item in words', { '附件1!B17': '见附表' }, []],
    ['an item in 元', { '附件1!B17': '7954300元' }, []],
    ['complete parts are sum-of-parts’ own', { '附件1!B14': '5000' }, []],
    ['sources that are added up too', { '附件3-1!E7': '9000' }, []],
    [
      'sources of which one cannot be read',
      { '附件3-1!E7': '9000', '附件3-1!E8': '若干' },
      ['附件3-1!E7 item ≤730.54'],
    ],
  ])('%s', (_what, changes, expected) => {
    expect(lines(cleanSet(changes))).toEqual(expected);
  });
});

test('items that are above their whole only together', () => {
  const text = exampleSetText.replace('公用经费 | 795.43 |', '公用经费 | 150 |');
  const [found, ...more] = runRule(partOverWhole, text);
  expect(more).toEqual([]);
  expect(found?.cell).toBe('附件1!B20');
  expect(found?.text).toBe(
    'B20 “公用经费”2022年决算数为 150，小于其中各项的合计 163.08。“其中”各项之和不能大于总数，请核对。',
  );
});

test('a single source above the total', () => {
  expect(
    lines(`
项目支出名称 | | 业务工作经费
项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 自评得分
 | 年度资金总额 | 50 | 50 | 50 | 10 | 100% | 10
 | 其中：当年财政拨款 | 40 | 60 | 40`),
  ).toEqual(['Sheet1!D4 item ≤50']);
});

test('the sentence', () => {
  const [found] = runRule(partOverWhole, cleanSet({ '附件1!D17': '600' }));
  expect(found?.text).toBe(
    'D17 “办公经费”2023年预算数为 600，大于“公用经费”2023年预算数（D16）504。“其中”项不能大于总数，请核对。',
  );
});

test('the set as it was filed', () => {
  expect(lines(exampleSetText)).toEqual([]);
});
