import { describe, expect, test } from '@jest/globals';
import type { Judgement } from '../../../src/core/indicator/judgement';
import { message } from '../../../src/core/messages/message';
import { readPolicy } from '../../../src/core/policy/read-policy';
import { figuresOf, shownFigures, traceOf } from '../../support/figures';
import { type IndicatorWritten, judged, judgement, projectForm } from '../../support/forms';

const FLOOR = { target: '≥100件', actual: '90件' };
const MISSED = judged('unmet', 'at-least', 100, 90);
const CAP = { target: '≤100元', actual: '150元' };
const WORDS = { target: '有效提高', actual: '没有提高' };
const figures = (indicator: IndicatorWritten, given?: Judgement) =>
  figuresOf(projectForm({ indicators: [indicator] }), given ? { 0: given } : {});

describe('自评得分 of an indicator', () => {
  test.each<[IndicatorWritten, Judgement | undefined, string]>([
    [{ ...FLOOR, weight: '5', score: '5' }, undefined, 'H13 agrees: 5 → 5'],
    [{ ...FLOOR, weight: '5', score: '4' }, undefined, 'H13 differs: 4 → 5'],
    [{ ...FLOOR, weight: '5', score: '' }, undefined, 'H13 blank: ∅ → 5'],
    [{ ...FLOOR, weight: '5', score: '-' }, undefined, 'H13 blank: - → 5'],
    [{ ...FLOOR, weight: '5', score: '好' }, undefined, 'H13 unknown: 好 → ?'],
    [{ ...FLOOR, weight: '5', score: '4.5' }, MISSED, 'H13 agrees: 4.5 → 4.5'],
    [{ ...FLOOR, weight: '5', score: '5' }, MISSED, 'H13 differs: 5 → 4.5'],
    [{ ...FLOOR, weight: '5', score: '4' }, MISSED, 'H13 differs: 4 → 4.5'],
    [{ ...FLOOR, weight: '5', score: '' }, MISSED, 'H13 blank: ∅ → 4.5'],
    [
      { ...FLOOR, weight: '3', score: '3' },
      judged('unmet', 'at-least', 4754, 4604),
      'H13 differs: 3 → 2.91',
    ],
    [
      { ...CAP, weight: '10', score: '5' },
      judged('unmet', 'at-most', 100, 150),
      'H13 agrees: 5 → 5',
    ],
    // Only bounds are known.
    [
      { ...WORDS, weight: '5', score: '2.9' },
      judgement({ verdict: 'unmet', kind: 'qualitative' }),
      'H13 agrees: 2.9 → ?',
    ],
    [
      { ...WORDS, weight: '5', score: '3' },
      judgement({ verdict: 'unmet', kind: 'qualitative' }),
      'H13 differs: 3 → ?',
    ],
    [
      { ...WORDS, weight: '5', score: '-1' },
      judgement({ verdict: 'unmet', kind: 'qualitative' }),
      'H13 differs: -1 → ?',
    ],
    [
      { ...WORDS, weight: '5', score: '' },
      judgement({ verdict: 'unmet', kind: 'qualitative' }),
      'H13 unknown: ∅ → ?',
    ],
    [
      { ...WORDS, weight: '0', score: '0' },
      judgement({ verdict: 'unmet', kind: 'qualitative' }),
      'H13 agrees: 0 → ?',
    ],
    [
      { ...WORDS, weight: '5', score: '5' },
      judgement({ verdict: 'unmet', kind: 'by-date' }),
      'H13 differs: 5 → ?',
    ],
    // What cannot be told is not guessed.
    [
      { ...FLOOR, weight: '5', score: '5' },
      judgement({ verdict: 'cannot-tell' }),
      'H13 unknown: 5 → ?',
    ],
    [{ target: '≥1', actual: '', weight: '5', score: '5' }, undefined, 'H13 unknown: 5 → ?'],
    [{ ...FLOOR, weight: '', score: '5' }, undefined, 'H13 unknown: 5 → ?'],
    [{ ...FLOOR, weight: null, score: '5' }, undefined, 'H13 unknown: 5 → ?'],
    [{ ...FLOOR, weight: '五', score: '5' }, undefined, 'H13 unknown: 5 → ?'],
    [{ ...FLOOR, weight: '五', score: '' }, undefined, 'H13 unknown: ∅ → ?'],
    [{ ...FLOOR, weight: '2', score: '2', role: 'child' }, undefined, 'H13 agrees: 2 → 2'],
  ])('%j', (indicator, given, shown) => {
    expect(shownFigures(figures(indicator, given), 'indicator-score')).toEqual([shown]);
  });

  test.each<[string, IndicatorWritten]>([
    ['a template with its weight', { target: '≥100件', weight: '5' }],
    ['no score column', { ...FLOOR, weight: '5', score: null }],
    ['neither weight nor score', FLOOR],
    ['no weight column and no score', { ...FLOOR, weight: null }],
    ['a placeholder with marks', { role: 'placeholder', name: '……', weight: '5', score: '5' }],
    ['a 其中 row without marks', { ...FLOOR, role: 'child' }],
  ])('no figure: %s', (_, indicator) => {
    expect(figures(indicator)).toEqual([]);
  });

  test.each<[string, IndicatorWritten, Judgement | undefined, string]>([
    ['met', FLOOR, undefined, '指标值 ≥100件，实际完成 90件，已达成，得分值 5'],
    ['ratio', FLOOR, MISSED, '分值 5 × 完成率 90.00%（90件 对 ≥100件）= 4.5'],
    [
      'reverse',
      CAP,
      judged('unmet', 'at-most', 100, 150),
      '分值 5 ×（1 − 超出 50.00%）= 2.5（150元 对 ≤100元）',
    ],
    [
      'twice',
      CAP,
      judged('unmet', 'at-most', 100, 250),
      '实际完成 150元 达到指标值 ≤100元 的两倍及以上，得 0 分',
    ],
    [
      'words',
      WORDS,
      judgement({ verdict: 'unmet', kind: 'qualitative' }),
      '指标值 有效提高，实际完成 没有提高，未达成，得分应低于分值 5 的 60%，即低于 3 分',
    ],
    [
      'partly',
      { target: '有效提高', actual: '部分达成' },
      judgement({
        ...{ verdict: 'unmet', kind: 'qualitative' },
        because: { case: 'partial' },
      }),
      '指标值 有效提高，实际完成 部分达成，部分达成，得分应低于分值 5 的 80%，即低于 4 分',
    ],
    [
      'cannot tell',
      WORDS,
      judgement({ verdict: 'cannot-tell', why: message('figure.target') }),
      '无法判断是否达成，不核算得分：年度指标值',
    ],
    [
      'none',
      { target: '0件', actual: '1件' },
      judged('unmet', 'none', 0, 1),
      '指标值 0件，实际完成 1件，未达成，得 0 分',
    ],
    [
      'over an exact target',
      { target: '=100%', actual: '104%' },
      judged('unmet', 'equal', 1, 1.04),
      '指标值 =100%，实际完成 104%，超过指标值，得分值 5',
    ],
    [
      'a deadline',
      { target: '11月底前', actual: '12月' },
      judgement({ verdict: 'unmet', kind: 'by-date' }),
      '指标值 11月底前，实际完成 12月，未达成，没有可用的算式，得分应低于分值 5',
    ],
  ])('says how: %s', (_, indicator, given, sentence) => {
    expect(traceOf(figures({ ...indicator, weight: '5' }, given), 'indicator-score')).toBe(
      sentence,
    );
  });

  test.each([
    [0.9, '分值 5 ×（完成率 90.00% − 60%）÷（1 − 60%）= 3.75（90件 对 ≥100件）'],
    [0.5, '完成率 50.00%（90件 对 ≥100件）低于 60%，得 0 分'],
  ])('says how, with a pass mark: %d', (attainment, sentence) => {
    const reading = readPolicy({
      ...{ extends: 'mof-2020', id: 'own' },
      scoring: { unmet: 'pass-mark', passMark: '0.6' },
    });
    if (!reading.ok) throw new Error('the policy does not read');
    const form = projectForm({ indicators: [{ ...FLOOR, weight: '5' }] });
    const given = judged('unmet', 'at-least', 1, attainment);
    expect(traceOf(figuresOf(form, { 0: given }, reading.policy), 'indicator-score')).toBe(
      sentence,
    );
  });

  test('is computed from target, actual and weight, and points to its row', () => {
    const form = projectForm({ indicators: [{ weight: '3' }, { ...FLOOR, weight: '5' }] });
    const [figure] = figuresOf(form);
    expect(figure?.indicator).toBe(1);
    expect(figure?.from.map(({ label, value }) => `${label} ${value}`)).toEqual([
      '年度指标值 ≥100件',
      '实际完成值 90件',
      '分值 5',
    ]);
  });
});

describe('one merged cell with the score of several rows', () => {
  const indicators = [
    { ...FLOOR, weight: '3', score: '5', scoreRow: 13 },
    { ...FLOOR, weight: '2', score: '5', scoreRow: 13 },
  ];
  test('is the sum of the weights when all are met', () => {
    const shown = figuresOf(projectForm({ indicators }));
    expect(shownFigures(shown, 'indicator-score')).toEqual(['H13 agrees: 5 → 5']);
    expect(traceOf(shown, 'indicator-score')).toBe('几项指标共用一个得分，全部达成，得分值合计 5');
  });
  test('is not checked when one is not', () => {
    const shown = figuresOf(projectForm({ indicators }), { 1: MISSED });
    expect(shownFigures(shown, 'indicator-score')).toEqual(['H13 unknown: 5 → ?']);
  });
});
