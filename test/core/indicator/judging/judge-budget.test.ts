import { describe, expect, test } from '@jest/globals';
import { Decimal } from '../../../../src/core/amount/decimal';
import { budgetNamed } from '../../../../src/core/indicator/words/budget-words';
import { judge } from '../../../../src/core/indicator/judging/judge';
import type { FormBudget } from '../../../../src/core/indicator/judgement';
import { say } from '../../../../src/core/messages/say';

const amount = (wan: string, column: number) => ({
  wan: new Decimal(wan),
  cell: { sheet: '附件3-1', row: 5, column },
});
/** D6 年初预算数, E6 全年预算数. */
const budget = (initial: string | null, adjusted: string | null, doubtful = false): FormBudget => ({
  initial: initial === null ? null : amount(initial, 3),
  adjusted: adjusted === null ? null : amount(adjusted, 4),
  doubtful,
});
const BOTH = budget('730.54', '730.54');
const RAISED = budget('549.3', '730.54');

const judged = (target: string, actual: string, of: FormBudget | null, name = '项目总成本') =>
  judge(target, actual, { name, group: '成本指标', year: 2023, budget: of });

describe('which budget a target points to', () => {
  test.each<[string, string | null]>([
    ['按预算定', 'as'],
    ['按预算', 'as'],
    ['按照批复预算数执行', 'as'],
    ['以预算批复为准', 'as'],
    ['按年初预算定', 'as initial'],
    ['年初预算数', 'as initial'],
    ['全年预算数', 'as'],
    ['不超过预算数', 'cap'],
    ['不超预算', 'cap'],
    ['≤预算数', 'cap'],
    ['≤年初预算数', 'cap initial'],
    ['控制在预算内', 'cap'],
    ['控制在预算范围之内', 'cap'],
    ['控制在年初预算以内', 'cap initial'],
    ['预算范围内', 'cap'],
    ['成本不超过预算', 'cap'],
    ['总支出控制在批复预算内', 'cap'],
    ['不突破财政预算总额', 'cap'],
    ['按文件定', null],
    ['预算执行率', null],
    ['预算编制合理', null],
    ['严格按预算执行并及时公开', null],
    ['不超过预算的10%', null],
    ['低于预算', null],
    ['按预算进度', null],
  ])('%s', (text, expected) => {
    const named = budgetNamed(text);
    const told = named && `${named.cap ? 'cap' : 'as'}${named.initial ? ' initial' : ''}`;
    expect(told).toBe(expected);
  });
});

describe('money is compared with the budget of the form', () => {
  test.each<[target: string, actual: string, of: FormBudget, verdict: string, why: string]>([
    ['按预算定', '730.54万元', BOTH, 'met', 'by-budget'],
    ['按预算定', '730.54万元', RAISED, 'met', 'by-budget'],
    ['按预算定', '7305400元', RAISED, 'met', 'by-budget'],
    ['按预算定', '740万元', RAISED, 'unmet', 'by-budget'],
    ['不超过预算数', '700.1万元', RAISED, 'met', 'by-budget'],
    ['不超过预算数', '740.1万元', RAISED, 'unmet', 'by-budget'],
    ['控制在预算内', '730.54万元', budget('549.3', '730.5449'), 'met', 'by-budget'],
    ['控制在预算内', '730.55万元', budget('549.3', '730.5482'), 'met', 'by-budget'],
    ['按预算定', '549.3万元', budget('549.3', null), 'met', 'by-budget'],
    ['按年初预算', '549.3万元', budget('549.3', null), 'met', 'by-budget'],
    ['按年初预算', '730.54万元', BOTH, 'met', 'by-budget'],
    // The budget was adjusted: which one counts?
    ['按年初预算', '549.3万元', RAISED, 'cannot-tell', 'budget-adjusted'],
    ['不超过年初预算数', '730.54万元', RAISED, 'cannot-tell', 'budget-adjusted'],
    ['按年初预算', '730.54万元', budget(null, '730.54'), 'cannot-tell', 'elsewhere'],
    // 元 and 万元 may be mixed up.
    ['按预算定', '730.54元', RAISED, 'cannot-tell', 'budget-unit'],
    ['按预算定', '7305400万元', RAISED, 'cannot-tell', 'budget-unit'],
    ['按预算定', '730.54万元', budget('549.3', '730.54', true), 'cannot-tell', 'budget-unit'],
  ])('%s, %s', (target, actual, of, verdict, why) => {
    const { verdict: found, why: said } = judged(target, actual, of);
    expect([found, said.id]).toEqual([verdict, `indicator.${why}`]);
  });

  test('says with which figure and cell', () => {
    expect(say('zh', judged('按预算定', '730.54万元', RAISED).why)).toBe(
      '“按预算定”按本表全年预算数 730.54万元（E6）计：实际 730.54万元，没有超过目标上限 730.54万元（为目标的 100.00%）。',
    );
    expect(judged('按预算定', '740万元', RAISED)).toMatchObject({
      kind: 'at-most',
      direction: 'lower',
      measured: true,
    });
    expect(judged('按预算定', '730.54万元', RAISED).attainment?.toFixed()).toBe('1');
  });
});

describe('nothing is compared', () => {
  test.each<[what: string, target: string, actual: string, of: FormBudget | null]>([
    ['without a budget', '按预算定', '730.54万元', null],
    ['without a unit', '按预算定', '730.54', RAISED],
    ['with what is no money', '按预算定', '100%', RAISED],
    ['with a price', '按预算定', '760元/批次', RAISED],
    ['with a vague sum', '按预算定', '约730万元', RAISED],
    ['with a standard of a document', '按文件定', '730.54万元', RAISED],
    ['with a budget of nothing', '按预算定', '730.54万元', budget('0', '0')],
  ])('%s', (_, target, actual, of) => {
    expect(judged(target, actual, of).verdict).toBe('cannot-tell');
  });

  test('of a part of the project, less than the whole budget says nothing; more is too much all the same', () => {
    const of = (actual: string) => judged('不超过预算数', actual, RAISED, '设备购置费').verdict;
    expect([of('20万元'), of('740万元')]).toEqual(['cannot-tell', 'unmet']);
  });
});
