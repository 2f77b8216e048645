import { expect, test } from '@jest/globals';
import { checkedOf, type Tally, tallyOf, tallyOfAll } from '../../../src/pane/model/tally';
import { tallyWords } from '../../../src/pane/model/tally-words';
import { textsIn } from '../../../src/pane/texts/texts-in';
import { exampleReview, projectForm, reviewOfText } from './example';

const NONE: Tally = { agreeing: 0, differing: 0, blank: 0, open: 0, judged: 0 };

test.each<[what: string, rows: string, tally: Partial<Tally>]>([
  // The execution rate, its score and the total agree beside the indicators.
  ['met', '| 产出指标 | 数量指标 | 抽检 | ≥100批次 | 120批次 | 90 | 90', { agreeing: 4 }],
  [
    'missed and scored in full',
    '| 产出指标 | 数量指标 | 抽检 | ≥100批次 | 80批次 | 90 | 90',
    { agreeing: 3, differing: 1 },
  ],
  [
    'cannot be judged',
    '| 产出指标 | 时效指标 | 受理时间 | ≤15天 | 与计划时间匹配 | 90 | 90',
    { agreeing: 3, open: 1 },
  ],
])('%s', (_what, rows, tally) => {
  const review = projectForm(rows, '100');
  expect(tallyOf(review.forms[0]!, review)).toEqual({ ...NONE, ...tally });
});

test('indicators of a form without scores are counted by themselves', () => {
  const review = reviewOfText(`
# 自评表
2021年度项目支出绩效自评表
项目名称 | 村级公益事业财政奖补 | | | | |
资金 | | 年初预算数 | 全年预算数 | 全年执行数 | 执行率
 | 年度资金总额 | 100 | 100 | 100 | 100%
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 偏差原因分析及改进措施
产出指标 | 数量指标 | 建设项目 | ≥10个 | 12个
 | 时效指标 | 受理时间 | ≤15天 | 与计划时间匹配
`);
  expect(tallyOfAll(review)).toEqual({ ...NONE, agreeing: 1, judged: 1, open: 1 });
});

test('of the example, everything is either checked or said to be open', async () => {
  const review = await exampleReview();
  const tally = tallyOfAll(review);
  // One indicator has neither weight nor score, and is judged all the same.
  expect(tally.judged).toBe(1);
  expect(checkedOf(tally) - 1 + tally.open + tally.blank).toBe(review.figures.length);
  expect(tally.open).toBe(review.figures.filter(({ state }) => state === 'unknown').length);
});

test.each<[tally: Partial<Tally>, words: string]>([
  [{ agreeing: 13 }, '没有发现问题 · 13 个数与算式相符'],
  [{ agreeing: 13, open: 1 }, '没有发现问题 · 13 个数与算式相符 · 1 个无法判断，请人工核对'],
  [{ judged: 8, blank: 2 }, '没有发现问题 · 8 项指标已判断 · 2 个待填'],
  [{}, '没有发现问题 · 没有可与算式核对的数'],
])('%j', (tally, words) => {
  expect(tallyWords({ ...NONE, ...tally }, textsIn('zh'))).toBe(words);
});
