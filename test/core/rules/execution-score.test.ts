import { describe, expect, test } from '@jest/globals';
import { policyById } from '../../../src/core/policy/presets';
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
      'a weight of 20 where all come to 110: weights speaks',
      { ...row('56.7', '32.15', '56.70%', '5.67'), '附件3-1!G6': '20' },
      [],
    ],
    ['rounded to whole points', row('56.7', '32.15', '56.70%', '6'), ['5.67']],
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

describe('by the steps of a policy', () => {
  const found = (...args: Parameters<typeof row>) =>
    runRule(executionScore, cleanSet(row(...args)), policyById('mof-2021')!);

  test.each<[what: string, args: Parameters<typeof row>, expected: readonly string[]]>([
    ['all spent', ['50', '50', '100%', '10'], []],
    ['the step of 80%', ['50', '42.5', '85%', '7'], []],
    ['weight × rate', ['50', '42.5', '85%', '8.5'], ['7']],
    ['below 60%', ['56.7', '32.15', '56.70%', '5.67'], ['0']],
  ])('%s', (_, args, expected) => {
    expect(found(...args).map((finding) => finding.expected)).toEqual(expected);
  });

  test('the sentence and its basis', () => {
    const [finding] = found('50', '42.5', '85%', '8.5');
    expect(finding?.text).toBe(
      'I6 自评得分为 8.5，应为 7（执行率 85.00%（42.5 ÷ 50）达到 80%、不足 100%，得分值 10 的 70%，即 7）。',
    );
    expect(finding?.finding.basis?.values.source).toContain('财预〔2021〕101号');
  });
});
