import { expect, test } from '@jest/globals';
import { satisfactionReached } from '../../../src/core/figures/satisfaction';
import { defaultPolicy } from '../../../src/core/policy/presets';
import { reviewedSet } from '../../../src/core/build-reviewed-set';
import { workbookFromText } from '../../support/workbook-from-text';

/** The satisfaction that one indicator has reached, judged as in a review. */
function reached(block: string, name: string, target: string, actual: string): string | null {
  const { workbook } = workbookFromText(`
项目支出名称 | | 业务工作经费
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 自评得分
产出指标 | 数量指标 | 抽检批次 | ≥100批次 | 100批次 | 90 | 90
${block} | ${name} | ${target} | ${actual} | 10 | 10
总分 | | | | | 100 | 100`);
  const set = reviewedSet(workbook, defaultPolicy);
  const [form] = set.evaluations;
  const indicator = form?.indicators[1];
  if (!form || !indicator) throw new Error('no second indicator');
  return satisfactionReached(form, indicator, set.judgement(form, 1))?.toFixed() ?? null;
}

const BLOCK = '满意度指标 | 服务对象满意度指标';

test.each<[what: string, args: Parameters<typeof reached>, expected: string | null]>([
  ['a percent', [BLOCK, '群众满意度', '≥90%', '92%'], '0.92'],
  ['below the target', [BLOCK, '群众满意度', '≥90%', '85.5%'], '0.855'],
  ['a bare number of 满意度', [BLOCK, '群众满意度', '≥90', '92'], '0.92'],
  ['a fraction', [BLOCK, '群众满意度', '≥0.9', '0.92'], '0.92'],
  ['named by the first level alone', ['满意度指标 | ', '群众满意率', '≥90%', '92%'], '0.92'],
  ['something else in percent', [BLOCK, '回访率', '≥90%', '92%'], '0.92'],
  ['people, not percent', [BLOCK, '满意度调查人数', '≥90人', '95人'], null],
  ['a bare number of people', [BLOCK, '表示满意的人数', '≥90', '95'], null],
  ['a count', [BLOCK, '回访人数', '≥90人', '95人'], null],
  ['complaints', [BLOCK, '投诉率', '≤5%', '2%'], null],
  ['in words', [BLOCK, '群众满意度', '满意', '满意'], null],
  ['no answer', [BLOCK, '群众满意度', '≥90%', ''], null],
  ['copied', [BLOCK, '群众满意度', '≥90%', '≥90%'], null],
  ['elsewhere', ['效益指标 | 社会效益指标', '群众满意度', '≥90%', '92%'], null],
])('%s', (_, args, expected) => {
  expect(reached(...args)).toBe(expected);
});
