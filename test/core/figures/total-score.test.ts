import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readCell } from '../../../src/core/amount/reading';
import { policyById } from '../../../src/core/policy/presets';
import { figuresOf, shownFigures, traceOf } from '../../support/figures';
import { type IndicatorWritten, judgement, projectForm, type Written } from '../../support/forms';

const FUNDS = { adjusted: '56.7', outturn: '32.15', weight: '10', rate: '56.70%', score: '5.67' };
const line = (score: Written, rest: IndicatorWritten = {}): IndicatorWritten => ({
  ...{ target: '≥1', actual: '1', weight: '30', score },
  ...rest,
});
const CANNOT_TELL = judgement({ verdict: 'cannot-tell' });
const total = (
  indicators: readonly IndicatorWritten[],
  score: Written,
  judgements: Parameters<typeof figuresOf>[1] = {},
) => {
  const form = projectForm({ funds: FUNDS, indicators, total: { score } });
  return shownFigures(figuresOf(form, judgements), 'total-score').map((shown) =>
    shown.replace(/^H\d+ /, ''),
  );
};

describe('总分', () => {
  test.each<
    [
      string,
      readonly IndicatorWritten[],
      Written,
      Parameters<typeof figuresOf>[1],
      readonly string[],
    ]
  >([
    ['right', [line('30'), line('30'), line('30')], '95.67', {}, ['agrees: 95.67 → 95.67']],
    [
      'at its precision',
      [line('30'), line('30'), line('30')],
      '95.7',
      {},
      ['agrees: 95.7 → 95.67'],
    ],
    ['wrong', [line('30'), line('30'), line('30')], '100', {}, ['differs: 100 → 95.67']],
    ['blank', [line('30'), line('30'), line('30')], '', {}, ['blank: ∅ → 95.67']],
    ['words', [line('30'), line('30'), line('30')], '优', {}, ['unknown: 优 → ?']],
    [
      'a wrong line is that line’s affair',
      [line('30'), line('30'), line('20')],
      '85.67',
      {},
      ['agrees: 85.67 → 85.67'],
    ],
    [
      'a placeholder with marks counts',
      [line('30'), line('5', { role: 'placeholder' })],
      '40.67',
      {},
      ['agrees: 40.67 → 40.67'],
    ],
    ['a blank line that is due counts', [line('30'), line('')], '', {}, ['blank: ∅ → 65.67']],
    [
      'typed with the blank line counted',
      [line('30'), line('')],
      '65.67',
      {},
      ['agrees: 65.67 → 65.67'],
    ],
    [
      'typed without the blank line',
      [line('30'), line('')],
      '35.67',
      {},
      ['agrees: 35.67 → 35.67'],
    ],
    ['typed as neither', [line('30'), line('')], '60', {}, ['differs: 60 → 65.67']],
    [
      'a blank line that cannot be told',
      [line('30'), line('')],
      '',
      { 1: CANNOT_TELL },
      ['unknown: ∅ → ?'],
    ],
    [
      'the same, typed',
      [line('30'), line('')],
      '35.67',
      { 1: CANNOT_TELL },
      ['agrees: 35.67 → 35.67'],
    ],
    [
      'the same, typed wrong',
      [line('30'), line('')],
      '65.67',
      { 1: CANNOT_TELL },
      ['differs: 65.67 → 35.67'],
    ],
    [
      'a blank placeholder with a weight',
      [line('30'), line('', { role: 'placeholder', actual: '' })],
      '',
      {},
      ['unknown: ∅ → ?'],
    ],
    [
      'a row without marks adds nothing',
      [line('30'), line('', { weight: '' })],
      '',
      {},
      ['blank: ∅ → 35.67'],
    ],
    [
      'a row of weight 0 adds nothing',
      [line('30'), line('', { weight: '0', actual: '' })],
      '',
      {},
      ['blank: ∅ → 35.67'],
    ],
    [
      'a dash adds nothing',
      [line('30'), line('-', { weight: '' })],
      '35.67',
      {},
      ['agrees: 35.67 → 35.67'],
    ],
    ['words in a line', [line('30'), line('满分')], '65.67', {}, ['unknown: 65.67 → ?']],
    [
      'an error in a line',
      [line('30'), line({ kind: 'error', text: '#N/A' })],
      '65.67',
      {},
      ['unknown: 65.67 → ?'],
    ],
    [
      'a line never calculated',
      [line('30'), line({ kind: 'uncalculated' })],
      '',
      {},
      ['unknown: ∅ → ?'],
    ],
    ['a percentage in a line', [line('30'), line('100%')], '65.67', {}, ['unknown: 65.67 → ?']],
    [
      '其中 rows are not counted twice',
      [line('30'), line('10', { role: 'child', weight: '10' })],
      '35.67',
      {},
      ['agrees: 35.67 → 35.67'],
    ],
    [
      'only the children carry marks',
      [line('', { weight: '' }), line('10', { role: 'child', weight: '10' })],
      '15.67',
      {},
      ['agrees: 15.67 → 15.67'],
    ],
    [
      'a merged score counts once',
      [line('30', { scoreRow: 13 }), line('30', { scoreRow: 13 })],
      '35.67',
      {},
      ['agrees: 35.67 → 35.67'],
    ],
    ['no cell for it', [line('30')], null, {}, []],
  ])('%s', (_, indicators, score, judgements, shown) => {
    expect(total(indicators, score, judgements)).toEqual(shown);
  });

  test.each<[string, Written, readonly string[]]>([
    ['is not invented from a template', '', []],
    ['cannot be checked where no line has a score', '100', ['H14 unknown: 100 → ?']],
  ])('%s', (_, score, shown) => {
    const indicators = [line('', { actual: '' })];
    const form = projectForm({ funds: { weight: '10' }, indicators, total: { score } });
    expect(shownFigures(figuresOf(form), 'total-score')).toEqual(shown);
  });

  test('100 is shown only when it is reached', () => {
    const funds = { adjusted: '5860.79', outturn: '5836.24', weight: '10', score: '9.96' };
    const indicators = [line('30'), line('30'), line('30')];
    const shown = (weight: Written) => {
      const form = projectForm({ funds, indicators, total: { weight, score: '100' } });
      return shownFigures(figuresOf(form), 'total-score');
    };
    expect(shown('100')).toEqual(['H16 differs: 100 → 99.96']);
    expect(shown(null)).toEqual(['H16 differs: 100 → 99.96']);
  });

  test('may be worked out from the scores as they are shown', () => {
    const rounded = (decimal: string) =>
      readCell({ row: 0, column: 0, content: { type: 'number', decimal }, format: '0.00' });
    const indicators = ['3.335', '3.335', '3.335'].map((score) => line(rounded(score)));
    // Stored 10.005 and 5.67; shown 3.34 three times and 5.67.
    expect(total(indicators, '15.69')).toEqual(['agrees: 15.69 → 15.68']);
    expect(total(indicators, '15.68')).toEqual(['agrees: 15.68 → 15.68']);
    expect(total(indicators, '15.70')).toEqual(['differs: 15.70 → 15.68']);
  });

  test.each<[readonly IndicatorWritten[], Written, string]>([
    [[line('30'), line('30')], '', '5.67 + 30 + 30 = 65.67（共 3 项）'],
    [Array.from({ length: 22 }, () => line('3')), '71.67', '5.67 + 3 + 3 + … = 71.67（共 23 项）'],
    [
      [line('30'), line('')],
      '',
      '5.67 + 30 + 30 = 65.67（共 3 项，其中 1 项没有填写得分，按应得分计入）',
    ],
    [[line('30'), line('')], '35.67', '5.67 + 30 = 35.67（共 2 项）'],
    [[line('30'), line('满分')], '', '自评得分（H14）填的是“满分”，不是数，无法计算'],
    [
      [line('30'), line('', { name: '办结率', role: 'placeholder' })],
      '',
      '“办结率”有分值而没有得分（H14），无法计算总分',
    ],
  ])('%#', (indicators, score, sentence) => {
    const form = projectForm({ funds: FUNDS, indicators, total: { score } });
    expect(traceOf(figuresOf(form), 'total-score')).toBe(sentence);
  });

  test('is computed from every line that counts', () => {
    const indicators = [
      line('30', { name: '甲' }),
      line('30', { name: '并入甲的一行', scoreRow: 13 }),
      line('', { name: '乙' }),
      line('', { name: '丙', weight: '' }),
    ];
    const form = projectForm({ funds: FUNDS, indicators, total: {} });
    const figure = figuresOf(form).find(({ id }) => id === 'total-score');
    expect(figure?.from.map(({ label, value }) => `${label} ${value}`)).toEqual([
      '年度资金总额 5.67',
      '甲 30',
      '乙 30',
    ]);
  });

  test('is the sum of its lines, whatever they are', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(scores, (cents) => {
        const indicators = cents.map((score) => line((score / 100).toFixed(2)));
        const form = projectForm({ indicators, total: {} });
        const figure = figuresOf(form).find(({ id }) => id === 'total-score');
        const sum = cents.reduce((all, each) => all + each, 0);
        expect(figure?.value?.times(100).toFixed()).toBe(String(sum));
      }),
    );
  });
});

describe('总分 within what the execution rate allows', () => {
  const capped = policyById('execution-capped')!;
  // 56.70%: at most 69.
  const limited = (indicators: readonly IndicatorWritten[], score: Written) =>
    figuresOf(projectForm({ funds: FUNDS, indicators, total: { score } }), {}, capped);

  test.each<[string, readonly IndicatorWritten[], Written, string]>([
    ['above it', [line('30'), line('30'), line('30')], '95.67', 'differs: 95.67 → 69'],
    ['at it', [line('30'), line('30'), line('30')], '69', 'agrees: 69 → 69'],
    ['below it, which is neither', [line('30'), line('30'), line('30')], '60', 'differs: 60 → 69'],
    ['blank', [line('30'), line('30'), line('30')], '', 'blank: ∅ → 69'],
    ['lines below it', [line('30'), line('30')], '65.67', 'agrees: 65.67 → 65.67'],
    ['lines below it, wrong', [line('30'), line('30')], '69', 'differs: 69 → 65.67'],
  ])('%s', (_, indicators, score, shown) => {
    const [found] = shownFigures(limited(indicators, score), 'total-score');
    expect(found?.replace(/^H\d+ /, '')).toBe(shown);
  });

  test('the value is the sum of the lines all the same, and the limit is said', () => {
    const figures = limited([line('30'), line('30'), line('30')], '95.67');
    const figure = figures.find(({ id }) => id === 'total-score');
    expect(figure?.value?.toFixed(2)).toBe('95.67');
    expect(traceOf(figures, 'total-score')).toBe(
      '5.67 + 30 + 30 + 30 = 95.67（共 4 项）；执行率 56.70%，低于 60%，总分最高为 69 分',
    );
  });

  test.each<[rate: string, most: string]>([
    ['80', '110'],
    ['79.99', '89'],
    ['70', '89'],
    ['69.99', '79'],
    ['60', '79'],
    ['59.99', '69'],
    ['50', '69'],
    ['49.99', '59'],
    ['0', '59'],
  ])('an execution rate of %s%% allows %s', (outturn, most) => {
    const funds = { adjusted: '100', outturn, weight: '', score: '' };
    const form = projectForm({ funds, indicators: [line('110', { weight: '' })], total: {} });
    const figure = figuresOf(form, {}, capped).find(({ id }) => id === 'total-score');
    expect(figure?.display).toBe(most);
  });

  test.each<[string, Parameters<typeof projectForm>[0]]>([
    ['an execution rate that is not known', { funds: { ...FUNDS, adjusted: '0', outturn: '0' } }],
    ['a total of 110', { funds: FUNDS, total: { weight: '110' } }],
    ['no funds', {}],
  ])('nothing limits with %s', (_, written) => {
    const form = projectForm({ indicators: [line('95')], total: {}, ...written });
    const figure = figuresOf(form, {}, capped).find(({ id }) => id === 'total-score');
    expect(figure?.display).toBe(written.funds ? '100.67' : '95');
  });
});
