import { expect, test } from '@jest/globals';
import type { FigureInput } from '../../../src/core/figures/figure';
import { message, type Message } from '../../../src/core/messages/message';
import { fromA1 } from '../../../src/core/workbook/cell-ref';
import { traceView } from '../../../src/pane/model/trace-view';

const input = (label: string, value: string, address: string, sheet = '表'): FigureInput => ({
  label,
  value,
  cell: { sheet, ...fromA1(address)! },
});

const ratio = (part: string, whole: string) =>
  message('figure.ratio', {
    part: '全年执行数',
    partValue: part,
    whole: '全年预算数',
    wholeValue: whole,
    rate: '100.00%',
  });
const score = (weight: string, actual: string, target: string) =>
  message('figure.score-ratio', { weight, attainment: '90.00%', actual, target, score: '9' });

test.each<[what: string, trace: Message, from: FigureInput[], parts: string, others: string]>([
  [
    'each value, its cell behind it',
    ratio('32.15', '56.7'),
    [input('全年执行数', '32.15', 'F6'), input('全年预算数', '56.7', 'E6')],
    '全年执行数 32.15[F6] ÷ 全年预算数 56.7[E6] = 100.00%',
    '',
  ],
  [
    'equal values by their names',
    ratio('56.7', '56.7'),
    [input('全年预算数', '56.7', 'E6'), input('全年执行数', '56.7', 'F6')],
    '全年执行数 56.7[F6] ÷ 全年预算数 56.7[E6] = 100.00%',
    '',
  ],
  [
    'in any order, and of two tens the weight',
    score('10', '9', '10'),
    [input('年度指标值', '10', 'E17'), input('实际完成值', '9', 'F17'), input('分值', '10', 'G17')],
    '分值 10[G17] × 完成率 90.00%（9[F17] 对 10[E17]）= 9',
    '',
  ],
  [
    'a cell of another sheet with its sheet',
    ratio('1', '2'),
    [input('全年执行数', '1', 'A1', '附件1')],
    '全年执行数 1[附件1!A1] ÷ 全年预算数 2 = 100.00%',
    '',
  ],
  [
    'no part of a longer number',
    ratio('150', '15.5'),
    [input('甲', '15', 'A1')],
    '全年执行数 150 ÷ 全年预算数 15.5 = 100.00%',
    'A1',
  ],
])('%s', (_what, trace, from, parts, others) => {
  const view = traceView(trace, from, '表', 'zh');
  expect(
    view.parts.map((part) => (typeof part === 'string' ? part : `[${part.label}]`)).join(''),
  ).toBe(parts);
  expect(view.others.map(({ label }) => label).join()).toBe(others);
});
