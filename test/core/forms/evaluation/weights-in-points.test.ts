import { expect, test } from '@jest/globals';
import { recognise } from '../../../../src/core/forms/recognise';
import { workbookFromText } from '../../../support/workbook-from-text';

/** A form with these weights, of the funds and of two indicators, and these scores of the indicators. */
const form = (weights: readonly string[], scores: readonly string[]) => `
2023年度项目支出绩效自评表
项目名称 | 食品安全抽检
项目资金(万元) | | 年初预算数 | 全年预算数 | 全年执行数 | 权重 | 执行率 | 得分
 | 年度资金总额 | 100 | 100 | 100 | ${weights[0] ?? ''} | 100% | 10
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 权重 | 得分 | 偏差原因分析及改进措施
产出指标 | 数量指标 | 抽检批次 | ≥100批次 | 100批次 | ${weights[1] ?? ''} | ${scores[0] ?? ''}
 | 质量指标 | 抽检合格率 | ≥95% | 96% | ${weights[2] ?? ''} | ${scores[1] ?? ''}
总分 | | | | | ${weights[3] ?? ''} | 100
`;

test.each<[weights: readonly string[], scores: readonly string[], points: readonly string[]]>([
  [
    ['10%', '50%', '40%', '100%'],
    ['50', '40'],
    ['10', '50', '40', '100'],
  ],
  [
    ['10%', '52.5%', '37.5%', '100%'],
    ['52.5', '37.5'],
    ['10', '52.5', '37.5', '100'],
  ],
  [
    ['0.1', '0.5', '0.4', '1'],
    ['50', '40'],
    ['10', '50', '40', '100'],
  ],
  [
    ['10', '50', '40', '100'],
    ['50', '40'],
    ['10', '50', '40', '100'],
  ],
  // A form of one point: its scores say so.
  [
    ['0.1', '0.5', '0.4', '1'],
    ['0.5', '0.4'],
    ['0.1', '0.5', '0.4', '1'],
  ],
  // Not all of them come to 1: what they are cannot be told.
  [
    ['0.1', '0.5', '0.3', '1'],
    ['50', '30'],
    ['0.1', '0.5', '0.3', '1'],
  ],
])('weights %j beside scores %j are %j points', (weights, scores, points) => {
  const [read] = recognise(workbookFromText(form(weights, scores)).workbook);
  if (read?.kind !== 'project') throw new Error('no project form');
  const fields = [read.funds?.total, ...read.indicators, read.total].map((row) => row?.weight);
  expect(
    fields.map((field) =>
      field?.reading.kind === 'number' && !field.reading.percent
        ? field.reading.value.toString()
        : '',
    ),
  ).toEqual(points);
});
