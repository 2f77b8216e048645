import { describe, expect, test } from '@jest/globals';
import { explanationHollow } from '../../../src/core/rules/explanation-hollow';
import { type CellChanges, cleanSet } from '../../support/clean-set';
import { runRule } from '../../support/run-rule';

const found = (text: string) => runRule(explanationHollow, text).map(({ cell }) => cell);

const missed = (reason: string): CellChanges => ({
  ...{ '附件3-1!F14': '800元/批次', '附件3-1!H14': '23.68', '附件3-1!I14': reason },
});

describe('answers that name no cause', () => {
  test.each([
    '无',
    '/',
    '——',
    '同上。',
    '已完成',
    '142.57%',
    '未完成',
    '1、未完成',
    '继续努力',
    '好，较好',
  ])('%s', (reason) => {
    expect(found(cleanSet(missed(reason)))).toEqual(['附件3-1!I14']);
  });
});

describe('answers that stand', () => {
  test.each(['', '因检测项目增加', '受疫情影响', '检测机构变更，单价上调，明年按合同价定指标'])(
    '“%s”',
    (reason) => {
      expect(found(cleanSet(missed(reason)))).toEqual([]);
    },
  );
});

test('without a deviation nothing needs a cause', () => {
  expect(found(cleanSet({ '附件3-1!I13': '无', '附件3-1!I14': '/' }))).toEqual([]);
});

test('an answer for the whole form is looked at once', () => {
  const form = (reason: string) => `
2023年度项目支出绩效自评表
项目支出名称 | 运行维护费
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 自评得分
产出指标 | 数量指标 | 维修车辆 | ≥19辆 | 15辆 | 10 | 7.89
| | 年检车辆 | ≥19辆 | 15辆 | 10 | 7.89
偏差大或目标未完成原因分析 | | ${reason}`;
  expect(found(form('无'))).toHaveLength(1);
  expect(found(form('4 辆车因事故报废'))).toEqual([]);
});
