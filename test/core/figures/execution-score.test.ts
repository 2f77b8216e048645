import { describe, expect, test } from '@jest/globals';
import { figuresOf, shownFigures, traceOf } from '../../support/figures';
import { policyById } from '../../../src/core/policy/presets';
import { type FundsWritten, projectForm } from '../../support/forms';

const PART = { adjusted: '56.7', outturn: '32.15' };
const scores = (funds: FundsWritten) =>
  shownFigures(figuresOf(projectForm({ funds })), 'execution-score');

describe('执行率得分', () => {
  test.each<[FundsWritten, string]>([
    [{ ...PART, weight: '10', score: '5.67' }, 'I6 agrees: 5.67 → 5.67'],
    [{ ...PART, weight: '10', score: '5.76' }, 'I6 differs: 5.76 → 5.67'],
    [{ ...PART, weight: '10', score: '5.7' }, 'I6 agrees: 5.7 → 5.67'],
    [{ ...PART, weight: '10', score: '10' }, 'I6 differs: 10 → 5.67'],
    [{ ...PART, weight: '10' }, 'I6 blank: ∅ → 5.67'],
    [{ ...PART, weight: '10分' }, 'I6 blank: ∅ → 5.67'],
    [{ ...PART, weight: '20' }, 'I6 blank: ∅ → 11.34'],
    [{ adjusted: '100', outturn: '100', weight: '10', score: '10.00' }, 'I6 agrees: 10.00 → 10'],
    [{ adjusted: '100', outturn: '120', weight: '10', score: '12' }, 'I6 differs: 12 → 10'],
    [{ adjusted: '100', outturn: '120', weight: '10' }, 'I6 blank: ∅ → 10'],
    [{ adjusted: '100', outturn: '-20', weight: '10' }, 'I6 blank: ∅ → 0'],
    [
      { adjusted: '5860.79', outturn: '5836.24', weight: '10', score: '10' },
      'I6 differs: 10 → 9.96',
    ],
    // 12.5 × the rounded 56.70%; beyond two decimals nothing is compared.
    [{ ...PART, weight: '12.5', score: '7.0875' }, 'I6 agrees: 7.0875 → 7.09'],
    [{ ...PART, weight: '12.5', score: '7.08' }, 'I6 differs: 7.08 → 7.09'],
    // The score follows from the amounts, not from the typed rate.
    [{ ...PART, weight: '10', rate: '90%', score: '9' }, 'I6 differs: 9 → 5.67'],
    [{ ...PART, weight: '10', rate: null, score: '5.67' }, 'I6 agrees: 5.67 → 5.67'],
    [{ ...PART, weight: '', score: '5.67' }, 'I6 unknown: 5.67 → ?'],
    [{ ...PART, weight: null, score: '5.67' }, 'I6 unknown: 5.67 → ?'],
    [{ ...PART, weight: '-10', score: '5.67' }, 'I6 unknown: 5.67 → ?'],
    [{ ...PART, weight: '10', score: '满分' }, 'I6 unknown: 满分 → ?'],
    [{ adjusted: '0', outturn: '0', weight: '10', score: '10' }, 'I6 unknown: 10 → ?'],
    [{ weight: '10', score: '10' }, 'I6 unknown: 10 → ?'],
  ])('%j', (funds, shown) => {
    expect(scores(funds)).toEqual([shown]);
  });

  test.each<[string, FundsWritten]>([
    ['a template with its weight', { weight: '10' }],
    ['no score column', { ...PART, weight: '10', score: null }],
    ['no weight, so none is asked for', { ...PART, weight: '' }],
    ['no weight column, so none is asked for', { ...PART, weight: null }],
  ])('no figure: %s', (_, funds) => {
    expect(scores(funds)).toEqual([]);
  });

  test.each<[FundsWritten, string]>([
    [{ ...PART, weight: '10' }, '分值 10 × 执行率 56.70%（32.15 ÷ 56.7）= 5.67'],
    [
      { adjusted: '100', outturn: '120', weight: '10' },
      '分值 10 × 执行率 120.00%（120 ÷ 100）超过分值，按分值计 10',
    ],
    [
      { adjusted: '100', outturn: '-20', weight: '10' },
      '分值 10 × 执行率 -20.00%（-20 ÷ 100）低于 0，按 0 计',
    ],
    [{ ...PART, weight: '', score: '5' }, '分值（G6）没有填写，无法计算'],
    [{ ...PART, weight: null, score: '5' }, '表中没有分值一栏，无法核算得分'],
    [{ weight: '10', score: '10' }, '全年预算数（E6）没有填写，无法计算'],
  ])('%j: %s', (funds, sentence) => {
    expect(traceOf(figuresOf(projectForm({ funds })), 'execution-score')).toBe(sentence);
  });

  test('is computed from weight, outturn and budget', () => {
    const figures = figuresOf(projectForm({ funds: { ...PART, weight: '10' } }));
    const figure = figures.find(({ id }) => id === 'execution-score');
    expect(figure?.from.map(({ label, value }) => `${label} ${value}`)).toEqual([
      '分值 10',
      '全年执行数 32.15',
      '全年预算数 56.7',
    ]);
    expect(figure?.value?.toFixed()).toBe('5.67');
  });
});

describe('执行率得分 by the steps of a policy', () => {
  const byStep = policyById('mof-2021')!;
  const stepScores = (funds: FundsWritten) =>
    shownFigures(figuresOf(projectForm({ funds }), {}, byStep), 'execution-score');

  test.each<[FundsWritten, string]>([
    [{ adjusted: '100', outturn: '100', weight: '10', score: '10' }, 'I6 agrees: 10 → 10'],
    [{ adjusted: '100', outturn: '120', weight: '10', score: '10' }, 'I6 agrees: 10 → 10'],
    [{ adjusted: '100', outturn: '99.58', weight: '10', score: '9.96' }, 'I6 differs: 9.96 → 7'],
    [{ adjusted: '100', outturn: '80', weight: '10', score: '7' }, 'I6 agrees: 7 → 7'],
    [{ adjusted: '100', outturn: '79.99', weight: '10' }, 'I6 blank: ∅ → 5'],
    [{ adjusted: '100', outturn: '60', weight: '20' }, 'I6 blank: ∅ → 10'],
    [{ ...PART, weight: '10', score: '5.67' }, 'I6 differs: 5.67 → 0'],
    [{ adjusted: '100', outturn: '-1', weight: '10' }, 'I6 blank: ∅ → 0'],
    [{ adjusted: '0', outturn: '0', weight: '10', score: '10' }, 'I6 unknown: 10 → ?'],
  ])('%j', (funds, shown) => {
    expect(stepScores(funds)).toEqual([shown]);
  });

  test('the sentence', () => {
    const form = projectForm({ funds: { adjusted: '100', outturn: '85', weight: '10' } });
    expect(traceOf(figuresOf(form, {}, byStep), 'execution-score')).toBe(
      '执行率 85.00%（85 ÷ 100）达到 80%、不足 100%，得分值 10 的 70%，即 7',
    );
  });
});
