import { describe, expect, test } from '@jest/globals';
import { executionRate } from '../../../src/core/rules/execution-rate';
import { type CellChanges, cleanSet } from '../../support/clean-set';
import { exampleSetText } from '../../support/example-set';
import { runRule } from '../../support/run-rule';

/** 附件3-1 row 6: D 年初 760, E 全年 730.54, F 执行 730.54, G 分值 10, H 执行率 100%, I 得分 10; row 7 its source. */
const row = (adjusted: string, outturn: string, rate: string): CellChanges => ({
  ...{ '附件3-1!E6': adjusted, '附件3-1!F6': outturn, '附件3-1!H6': rate },
});

describe('执行率', () => {
  test.each<[what: string, changes: CellChanges, expected: readonly string[]]>([
    ['as computed', {}, []],
    ['rounded half up', row('56.7', '32.15', '56.70%'), []],
    ['cut off', row('1000', '666.67', '66.66%'), ['H6 differs 66.67%']],
    ['of the initial budget', row('730.54', '700', '92.11%'), ['H6 differs 95.82%']],
    ['no decimals', row('100', '86.2', '86%'), []],
    ['100% is never rounded up to', row('5860.79', '5836.24', '100%'), ['H6 differs 99.58%']],
    ['more than 100%', row('50', '56', '112%'), []],
    ['1 for 100%', row('730.54', '730.54', '1'), []],
    ['budget and outturn in different units', row('56.7万元', '321500元', '56.70%'), []],
    ['separators', row('1,056.70', '1,032.15', '97.68%'), []],
    ['no budget, 100%', row('0', '0', '100%'), ['H6 input-zero null']],
    ['no budget, 0%', row('0', '0', '0.00%'), []],
    ['blank budget', row('', '700', '100%'), ['H6 input-blank null']],
    ['blank outturn', row('700', '', '100%'), ['H6 input-blank null']],
    ['blank row', row('', '', ''), []],
    ['dashes', row('—', '—', '—'), []],
    ['budget in words: not-a-number speaks', row('见批复', '700', '100%'), []],
    ['rate in words: not-a-number speaks', row('700', '700', '基本完成'), []],
    ['an error: formula-error speaks', row('700', '#REF!', '100%'), []],
    ['元 for 万元: money-unit speaks', row('730.54', '7305400', '100%'), []],
    ['a source’s own rate', { '附件3-1!H7': '99%' }, ['H7 differs 100.00%']],
  ])('%s', (_what, changes, expected) => {
    expect(
      runRule(executionRate, cleanSet(changes)).map(
        (found) => `${found.cell.replace('附件3-1!', '')} ${found.case} ${String(found.expected)}`,
      ),
    ).toEqual(expected);
  });
});

test('the sentence', () => {
  const [found] = runRule(executionRate, cleanSet(row('56.7', '32.15', '57.60%')));
  expect(found?.text).toBe(
    'H6 执行率为 57.60%，应为 56.70%（全年执行数 32.15 ÷ 全年预算数 56.7 = 56.70%）。',
  );
  expect(found?.fix).toEqual({ cell: '附件3-1!H6', value: '56.70%' });
  const [none] = runRule(executionRate, cleanSet(row('0', '0', '100%')));
  expect(none?.text).toBe(
    'H6 执行率填写为 100%，但全年预算数（E6）为 0，不能计算执行率。请核对全年预算数，确实为 0 的，执行率应留空或填“—”。',
  );
  expect(none?.fix).toBeNull();
});

test('the set as it was filed has its rates right', () => {
  expect(runRule(executionRate, exampleSetText)).toEqual([]);
});
