import { describe, expect, test } from 'vitest';
import { executionScore } from '../../../src/core/rules/execution-score';
import { type CellChanges, cleanSet } from '../../support/clean-set';
import { runRule } from '../../support/run-rule';

/** 附件3-1 row 6: E 全年预算, F 执行, G 分值, H 执行率, I 自评得分. */
const row = (adjusted: string, outturn: string, rate: string, score: string): CellChanges => ({
  ...{ '附件3-1!E6': adjusted, '附件3-1!F6': outturn },
  ...{ '附件3-1!H6': rate, '附件3-1!I6': score },
});

describe('执行率得分', () => {
  test.each<[what: string, changes: CellChanges, expected: readonly string[]]>([
    ['as computed', row('56.7', '32.15', '56.70%', '5.67'), []],
    ['digits swapped', row('56.7', '32.15', '56.70%', '5.76'), ['5.67']],
    ['one decimal', row('56.7', '32.15', '56.70%', '5.7'), []],
    ['full marks for 99.58%', row('5860.79', '5836.24', '99.58%', '10'), ['9.96']],
    ['the rate is wrong, the score right', row('56.7', '32.15', '57.60%', '5.67'), []],
    ['both are wrong: each in its own cell', row('56.7', '32.15', '57.60%', '5.76'), ['5.67']],
    ['more spent than budgeted', row('50', '56', '112%', '10'), []],
    ['above the weight: score-over-weight speaks', row('50', '56', '112%', '11.2'), []],
    ['blank score', row('56.7', '32.15', '56.70%', ''), []],
    ['no budget', row('0', '0', '', '10'), []],
    ['元 for 万元: money-unit speaks', row('7305400', '730.54', '100%', '10'), []],
    ['a weight in words', { ...row('56.7', '32.15', '56.70%', '5.76'), '附件3-1!G6': '十分' }, []],
    [
      'a weight of 20',
      { ...row('56.7', '32.15', '56.70%', '5.67'), '附件3-1!G6': '20' },
      ['11.34'],
    ],
  ])('%s', (_what, changes, expected) => {
    const found = runRule(executionScore, cleanSet(changes));
    expect(found.map((finding) => finding.expected)).toEqual(expected);
    expect(found.every(({ cell }) => cell === '附件3-1!I6')).toBe(true);
  });
});

test('the sentence', () => {
  const [found] = runRule(executionScore, cleanSet(row('56.7', '32.15', '56.70%', '5.76')));
  expect(found?.text).toBe(
    'I6 自评得分为 5.76，应为 5.67（分值 10 × 执行率 56.70%（32.15 ÷ 56.7）= 5.67）。',
  );
  expect(found?.related).toEqual(['附件3-1!G6', '附件3-1!F6', '附件3-1!E6']);
  expect(found?.fix).toEqual({ cell: '附件3-1!I6', value: '5.67' });
});
