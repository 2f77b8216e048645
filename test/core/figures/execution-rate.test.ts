import { describe, expect, test } from '@jest/globals';
import { figuresOf, shownFigures, traceOf } from '../../support/figures';
import { type FundsWritten, projectForm } from '../../support/forms';

const rates = (funds: FundsWritten, sources: readonly FundsWritten[] = []) =>
  shownFigures(figuresOf(projectForm({ funds, sources })), 'execution-rate');

describe('执行率', () => {
  test.each<[FundsWritten, string]>([
    [{ adjusted: '56.7', outturn: '32.15', rate: '56.70%' }, 'H6 agrees: 56.70% → 56.70%'],
    [{ adjusted: '56.7', outturn: '32.15', rate: '57.60%' }, 'H6 differs: 57.60% → 56.70%'],
    [{ adjusted: '56.7', outturn: '32.15', rate: '' }, 'H6 blank: ∅ → 56.70%'],
    [
      { initial: '90', adjusted: '93.18', outturn: '93.18', rate: '100%' },
      'H6 agrees: 100% → 100.00%',
    ],
    [{ adjusted: '5860.79', outturn: '5836.24', rate: '100%' }, 'H6 differs: 100% → 99.58%'],
    [{ adjusted: '100', outturn: '105', rate: '105%' }, 'H6 agrees: 105% → 105.00%'],
    [{ adjusted: '0', outturn: '0', rate: '0.00%' }, 'H6 unknown: 0.00% → ?'],
    [{ adjusted: '0', outturn: '0', rate: '100%' }, 'H6 unknown: 100% → ?'],
    [{ initial: '100', adjusted: '', outturn: '50', rate: '50%' }, 'H6 unknown: 50% → ?'],
    [{ adjusted: '100', outturn: '—', rate: '' }, 'H6 unknown: ∅ → ?'],
    [{ adjusted: '100', outturn: '已支付', rate: '' }, 'H6 unknown: ∅ → ?'],
    [{ adjusted: '100', outturn: '50', rate: '一半' }, 'H6 unknown: 一半 → ?'],
    [{ adjusted: null, initial: '80', outturn: '40', rate: '50%' }, 'H6 agrees: 50% → 50.00%'],
    [{ adjusted: null, initial: null, outturn: '40', rate: '50%' }, 'H6 unknown: 50% → ?'],
    [{ adjusted: '100', outturn: null, rate: '50%' }, 'H6 unknown: 50% → ?'],
  ])('%j', (funds, shown) => {
    expect(rates(funds)).toEqual([shown]);
  });

  test.each<[string, FundsWritten]>([
    ['nothing filled in', { weight: '10' }],
    ['dashes only', { adjusted: '-', outturn: '/', rate: '—' }],
    ['only an initial budget, which is not what counts', { initial: '100' }],
    ['no rate column', { adjusted: '100', outturn: '50', rate: null }],
    ['no amounts column and no rate', { adjusted: null, initial: null, outturn: null }],
  ])('no figure: %s', (_, funds) => {
    expect(rates(funds)).toEqual([]);
  });

  test('a source is compared where its rate is typed, and not asked for where it is blank', () => {
    const total = { adjusted: '100', outturn: '50', rate: '50%' };
    const sources = [
      { label: '当年财政拨款', adjusted: '80', outturn: '40', rate: '60%' },
      { label: '上年结转资金', adjusted: '20', outturn: '10' },
      { label: '其他资金', rate: '-' },
    ];
    expect(rates(total, sources)).toEqual(['H6 agrees: 50% → 50.00%', 'H7 differs: 60% → 50.00%']);
  });

  test.each<[FundsWritten, string]>([
    [{ adjusted: '56.7', outturn: '32.15' }, '全年执行数 32.15 ÷ 全年预算数 56.7 = 56.70%'],
    [
      { adjusted: null, initial: '80', outturn: '40' },
      '全年执行数 40 ÷ 年初预算数 80 = 50.00%（表中没有全年预算数一栏，按年初预算数计算）',
    ],
    [{ adjusted: '0', outturn: '5' }, '全年预算数（E6）为 0，不能作除数，没有比率可算'],
    [{ adjusted: null, initial: null, rate: '1' }, '表中没有预算数或执行数一栏，无法计算执行率'],
  ])('%j: %s', (funds, sentence) => {
    expect(traceOf(figuresOf(projectForm({ funds })), 'execution-rate')).toBe(sentence);
  });

  test.each([
    // Both in the form's unit, whatever it is; one with a unit of its own; both with their own.
    ['wan', '56.7', '32.15'],
    ['yuan', '567000', '321500'],
    [null, '56.7', '32.15'],
    ['wan', '567000元', '32.15'],
    ['yuan', '56.7万元', '321500'],
    [null, '56.7万元', '32.15'],
    [null, '56.7万元', '321500元'],
  ] as const)('in %s: %s and %s', (unit, adjusted, outturn) => {
    const form = projectForm({ unit, funds: { adjusted, outturn } });
    expect(shownFigures(figuresOf(form), 'execution-rate')).toEqual(['H6 blank: ∅ → 56.70%']);
  });
});
