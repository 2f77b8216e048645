import { describe, expect, test } from '@jest/globals';
import { indicatorScore } from '../../../src/core/rules/indicator-score';
import { policyById } from '../../../src/core/policy/presets';
import { type CellChanges, cleanSet } from '../../support/clean-set';
import { exampleSetText } from '../../support/example-set';
import { runRule } from '../../support/run-rule';

/** 附件3-1 row 13: E 年度指标值, F 实际完成值, G 分值 25, H 自评得分, I 偏差原因; D its name 食品安全抽检. */
function row(target: string, actual: string, score: string, reason = ''): CellChanges {
  return {
    ...{ '附件3-1!E13': target, '附件3-1!F13': actual },
    ...{ '附件3-1!H13': score, '附件3-1!I13': reason },
  };
}

describe('a score against its attainment', () => {
  test.each<[what: string, changes: CellChanges, expected: readonly string[]]>([
    ['met in full', row('≥1500批次', '1584批次', '25'), []],
    ['missed, pro rata', row('≥1500批次', '1200批次', '20'), []],
    ['missed, pro rata to 2 decimals', row('≥1500批次', '1333批次', '22.22'), []],
    ['missed, above', row('≥1500批次', '1200批次', '24'), ['error over 20']],
    ['missed, in full: unmet-full-score speaks', row('≥1500批次', '1200批次', '25'), []],
    ['above its weight: score-over-weight speaks', row('≥1500批次', '1200批次', '26'), []],
    ['below 0: score-over-weight speaks', row('≥1500批次', '1584批次', '-1'), []],
    ['missed, below', row('≥1500批次', '1200批次', '15'), ['warning under 20']],
    ['missed, below, explained', row('≥1500批次', '1200批次', '15', '经费不足，减少批次'), []],
    [
      'missed, above, explained all the same',
      row('≥1500批次', '1200批次', '24', '经费不足'),
      ['error over 20'],
    ],
    ['met, below', row('≥1500批次', '1584批次', '20'), ['warning under 25']],
    [
      'met, below, a stroke for a reason',
      row('≥1500批次', '1584批次', '20', '—'),
      ['warning under 25'],
    ],
    ['met, below, explained', row('≥1500批次', '1584批次', '20', '部分批次超期，自行扣分'), []],
    ['a cap exceeded, above', row('≤1000元', '1200元', '24'), ['error over 20']],
    ['qualitative, missed, in its band', row('显著改善', '未达成', '10', '仍在推进'), []],
    [
      'qualitative, missed, above its band',
      row('显著改善', '未达成', '20', '仍在推进'),
      ['error over-range null'],
    ],
    ['cannot be compared', row('≤15天', '与计划时间匹配', '20'), []],
    ['actual left blank', row('≥1500批次', '', '20'), []],
    ['no score yet', row('≥1500批次', '1200批次', ''), []],
    ['a score in words', row('≥1500批次', '1200批次', '良'), []],
  ])('%s', (_what, changes, expected) => {
    const found = runRule(indicatorScore, cleanSet(changes));
    expect(
      found.map((finding) => `${finding.severity} ${finding.case} ${String(finding.expected)}`),
    ).toEqual(expected);
    expect(found.every(({ cell }) => cell === '附件3-1!H13')).toBe(true);
  });
});

test('without a reason column marks off are not explained', () => {
  const found = runRule(
    indicatorScore,
    `
项目支出名称 | | 业务工作经费
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 自评得分
产出指标 | 数量指标 | 抽检批次 | ≥150批次 | 150批次 | 60 | 50`,
  );
  expect(found.map(({ cell, severity }) => `${cell} ${severity}`)).toEqual(['Sheet1!G3 warning']);
});

test('by the policy: A ÷ B for caps in 湖北', () => {
  const hubei = policyById('hubei');
  expect(hubei).not.toBeNull();
  const [found] = runRule(indicatorScore, cleanSet(row('≤1000元', '1250元', '24')), hubei!);
  expect(found?.expected).toBe('20');
  expect(found?.finding.basis?.values).toEqual({
    document: '湖北省已公开的项目自评表及其填表说明',
  });
});

test('the sentence, and a fix only for marks that are too many', () => {
  const [over] = runRule(indicatorScore, cleanSet(row('≥1500批次', '1200批次', '24')));
  expect(over?.text).toBe(
    'H13 “食品安全抽检”自评得分为 24，应为 20（分值 25 × 完成率 80.00%（1200批次 对 ≥1500批次）= 20）。',
  );
  expect(over?.fix).toEqual({ cell: '附件3-1!H13', value: '20' });
  const [under] = runRule(indicatorScore, cleanSet(row('≥1500批次', '1584批次', '20')));
  expect(under?.fix).toBeNull();
});

test('the set as it was filed', () => {
  expect(runRule(indicatorScore, exampleSetText)).toEqual([]);
});

/** 附件3-1 row 17: 满意度 ≥90%, F 实际完成值, G 10, H 自评得分. */
describe('满意度 by the steps of a policy', () => {
  const found = (target: string, actual: string, score: string) =>
    runRule(
      indicatorScore,
      cleanSet({ '附件3-1!E17': target, '附件3-1!F17': actual, '附件3-1!H17': score }),
      policyById('mof-2021')!,
    );

  test.each<[target: string, actual: string, score: string, expected: readonly string[]]>([
    ['≥90%', '92%', '10', []],
    ['≥80%', '85%', '10', ['8']],
    ['≥90%', '85%', '8', []],
    ['≥90%', '85%', '9.44', ['8']],
    ['≥95%', '92%', '10', []],
    ['满意', '满意', '10', []],
  ])('%s, %s: %s', (target, actual, score, expected) => {
    expect(found(target, actual, score).map((finding) => finding.expected)).toEqual(expected);
  });

  test('the sentence and its basis', () => {
    const [finding] = found('≥80%', '85%', '10');
    expect(finding?.text).toContain(
      '自评得分为 10，应为 8（满意度 85.00%，达到 80%、不足 90%，得分值 10 的 80%，即 8）。',
    );
    expect(finding?.finding.basis?.values.document).toContain('财预〔2021〕101号');
  });
});

test('a target far exceeded, where the policy takes points off', () => {
  const policy = policyById('execution-capped')!;
  const found = runRule(indicatorScore, cleanSet(row('≥1000批次', '1300批次', '25')), policy);
  expect(found.map(({ text }) => text)).toEqual([
    'H13 “食品安全抽检”自评得分为 25，应为 23（指标值 ≥1000批次，实际完成 1300批次，超出 30.00%，达到 30% 的扣 2 分：分值 25，得 23）。',
  ]);
  expect(found[0]?.finding.basis?.values.document).toContain('操作手册');
  expect(runRule(indicatorScore, cleanSet(row('≥1000批次', '1299批次', '25')), policy)).toEqual([]);
});
