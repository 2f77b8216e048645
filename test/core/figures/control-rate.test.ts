import { describe, expect, test } from '@jest/globals';
import { figuresOf, shownFigures, traceOf } from '../../support/figures';
import { baseDataForm } from '../../support/forms';

describe('控制率', () => {
  test.each([
    // 编制数, 在职人数, 控制率, figure
    ['301', '263', '87.38%', 'F5 agrees: 87.38% → 87.38%'],
    ['301', '263', '87.37%', 'F5 differs: 87.37% → 87.38%'],
    ['301', '263', '87%', 'F5 agrees: 87% → 87.38%'],
    ['301', '263', '0.8738', 'F5 agrees: 0.8738 → 87.38%'],
    ['301', '263', '87.38', 'F5 agrees: 87.38 → 87.38%'],
    ['301', '263', '', 'F5 blank: ∅ → 87.38%'],
    ['301', '263', '/', 'F5 blank: / → 87.38%'],
    ['301人', '263 人', '', 'F5 blank: ∅ → 87.38%'],
    ['301', '310', '102.99%', 'F5 agrees: 102.99% → 102.99%'],
    ['301', '300', '100%', 'F5 differs: 100% → 99.67%'],
    ['301', '0', '0', 'F5 agrees: 0 → 0.00%'],
    ['301', '263', '未超编', 'F5 unknown: 未超编 → ?'],
    ['0', '0', '', 'F5 unknown: ∅ → ?'],
    ['0', '263', '100%', 'F5 unknown: 100% → ?'],
    ['', '263', '', 'F5 unknown: ∅ → ?'],
    ['301', '', '87.38%', 'F5 unknown: 87.38% → ?'],
    ['301', '-', '87.38%', 'F5 unknown: 87.38% → ?'],
    ['-301', '263', '', 'F5 unknown: ∅ → ?'],
    ['约300', '263', '87.67%', 'F5 unknown: 87.67% → ?'],
    ['', '', '87.38%', 'F5 unknown: 87.38% → ?'],
  ])('%s, %s, %s', (authorised, inPost, rate, shown) => {
    const figures = figuresOf(baseDataForm({ staff: [authorised, inPost, rate] }));
    expect(shownFigures(figures, 'control-rate')).toEqual([shown]);
  });

  test.each([
    ['', '', ''],
    ['-', '—', '/'],
  ])('nothing filled in (%j, %j, %j) is no figure at all', (...staff) => {
    expect(figuresOf(baseDataForm({ staff }))).toEqual([]);
  });

  test('a formula never calculated is unknown, in the rate or in its inputs', () => {
    const staff = ['301', '263', { kind: 'uncalculated' }] as const;
    expect(shownFigures(figuresOf(baseDataForm({ staff })), 'control-rate')).toEqual([
      'F5 unknown: ∅ → ?',
    ]);
    const input = [{ kind: 'uncalculated' }, '263', '87.38%'] as const;
    expect(shownFigures(figuresOf(baseDataForm({ staff: input })), 'control-rate')).toEqual([
      'F5 unknown: 87.38% → ?',
    ]);
  });

  test.each([
    [['301', '263', ''], '在职人数 263 ÷ 编制数 301 = 87.38%'],
    [['0', '263', ''], '编制数（B5）为 0，不能作除数，没有比率可算'],
    [['', '263', ''], '编制数（B5）没有填写，无法计算'],
    [['301', '待定', ''], '在职人数（D5）填的是“待定”，不是数，无法计算'],
    [['87%', '263', ''], '编制数（B5）填的是百分数 87%，无法计算'],
    [['-3', '263', ''], '编制数（B5）为 -3，是负数，无法计算'],
    [
      [{ kind: 'error', text: '#REF!' } as const, '263', ''],
      '编制数（B5）是错误值 #REF!，无法计算',
    ],
    [[{ kind: 'uncalculated' } as const, '263', ''], '编制数（B5）的公式没有计算结果，无法计算'],
  ] as const)('says why: %j', (staff, sentence) => {
    expect(traceOf(figuresOf(baseDataForm({ staff })), 'control-rate')).toBe(sentence);
  });

  test('lists what it is computed from, and keeps the exact fraction', () => {
    const [figure] = figuresOf(baseDataForm({ staff: ['301', '263', ''] }));
    expect(figure?.from).toEqual([
      { cell: { sheet: '附件3-1', row: 4, column: 3 }, label: '在职人数', value: '263' },
      { cell: { sheet: '附件3-1', row: 4, column: 1 }, label: '编制数', value: '301' },
    ]);
    expect(figure?.value?.times(301).toDecimalPlaces(30).toFixed()).toBe('263');
  });
});

describe('楼堂馆所', () => {
  test('each building has its two rates', () => {
    const figures = figuresOf(
      baseDataForm({
        buildings: [
          ['1000', '951', '95.10%', '200', '210', '105%'],
          ['', '', '', '', '', ''],
          ['/', '/', '/', '80', '', ''],
        ],
      }),
    );
    expect(shownFigures(figures, 'area-control-rate')).toEqual(['D27 agrees: 95.10% → 95.10%']);
    expect(shownFigures(figures, 'investment-control-rate')).toEqual([
      'G27 agrees: 105% → 105.00%',
      'G29 unknown: ∅ → ?',
    ]);
  });

  test('amounts with units of their own are converted', () => {
    const buildings = [['', '', '', '200万元', '1500000元', '']];
    const figures = figuresOf(baseDataForm({ buildings }));
    expect(shownFigures(figures, 'investment-control-rate')).toEqual(['G27 blank: ∅ → 75.00%']);
    expect(traceOf(figures, 'investment-control-rate')).toBe(
      '实际投资 1500000元 ÷ 预算投资 200万元 = 75.00%',
    );
  });
});
