import { expect, test } from '@jest/globals';
import { scoreCard } from '../../../src/pane/model/score-card';
import { scoreNotes } from '../../../src/pane/model/score-notes';
import { textsIn } from '../../../src/pane/texts/texts-in';
import { exampleReview, projectForm } from './example';

const text = textsIn('zh');

const REST = ` | 效益指标 | 社会效益指标 | 市场秩序 | 不断改善 | 不断改善 | 40 | 40`;

test.each<
  [what: string, rows: string, total: string, notes: string[], bar: [number, number, number]]
>([
  ['all met', '| 产出指标 | 数量指标 | 抽检 | ≥100批次 | 120批次 | 50 | 50', '100', [], [1, 0, 0]],
  [
    'a missed target with full marks',
    '| 产出指标 | 数量指标 | 抽检 | ≥100批次 | 80批次 | 50 | 50',
    '100',
    ['10 分与完成情况不符', '最高可得 90'],
    [0.9, 0.1, 0],
  ],
  [
    'a missed target scored as it should be',
    '| 产出指标 | 数量指标 | 抽检 | ≥100批次 | 80批次 | 50 | 40 | 天气原因',
    '90',
    [],
    [0.9, 0, 0],
  ],
  [
    'a qualitative target missed, of which only a bound is known',
    '| 产出指标 | 质量指标 | 市场秩序 | 显著改善 | 未达成 | 50 | 50',
    '100',
    ['20 分与完成情况不符'],
    [0.8, 0.2, 0],
  ],
  [
    'what cannot be judged is neither right nor wrong',
    '| 产出指标 | 时效指标 | 受理时间 | ≤15天 | 与计划时间匹配 | 50 | 50',
    '100',
    ['50 分无法判断'],
    [0.5, 0, 0.5],
  ],
  [
    'marks on a row that names nothing',
    '| 产出指标 | 数量指标 | 抽检 | ≥100批次 | 120批次 | 45 | 45\n | | | …… | | | 5 | 5',
    '100',
    ['5 分与完成情况不符'],
    [0.95, 0.05, 0],
  ],
  [
    'a total that is not the sum',
    '| 产出指标 | 数量指标 | 抽检 | ≥100批次 | 120批次 | 50 | 50',
    '98',
    ['总分填的是 98，应为 100'],
    [1, 0, 0],
  ],
  [
    'no total typed',
    '| 产出指标 | 数量指标 | 抽检 | ≥100批次 | 120批次 | 50 | 50',
    '',
    ['总分未填'],
    [1, 0, 0],
  ],
])('%s', (_what, rows, total, notes, bar) => {
  const [row] = scoreCard(projectForm(`${rows}\n${REST}`, total), text);
  expect(row && scoreNotes(row, text)).toEqual(notes);
  expect([row?.bar.supported, row?.bar.unsupported, row?.bar.open]).toEqual(bar);
});

test('the example: every 自评表 with its total', async () => {
  const rows = scoreCard(await exampleReview(), text);
  expect(rows.map(({ name, score, grade }) => [name, score, grade.computed])).toEqual([
    ['整体支出', '100', '优'],
    ['业务工作经费', '100', '优'],
    ['运行维护费', '95.67', '优'],
    ['编外用工人员经费', '100', '优'],
  ]);
  for (const { bar } of rows) {
    expect(bar.supported + bar.unsupported + bar.open).toBeLessThanOrEqual(1);
  }
});
