import { describe, expect, test } from '@jest/globals';
import { say } from '../../../src/core/messages/say';
import { policyFigures } from '../../../src/core/policy/policy-figures';
import { defaultPolicy, policyById, presets } from '../../../src/core/policy/presets';
import { expectWith } from '../../support/expect-with';

/** The places of all figures in a policy: what has a value and a source. */
function placesIn(part: unknown, place = ''): readonly string[] {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return [];
  if ('source' in part) return [place];
  return Object.entries(part).flatMap(([key, value]) =>
    placesIn(value, place === '' ? key : `${place}.${key}`),
  );
}

describe.each(presets.map((policy) => [policy.id, policy] as const))('%s', (_, policy) => {
  test('no figure is left out', () => {
    const listed = policyFigures(policy).flatMap(({ place, source }) => (source ? [place] : []));
    expect([...listed].sort()).toEqual([...placesIn(policy)].sort());
  });

  test('every figure has a name and a value in both languages', () => {
    for (const { place, name, value, source } of policyFigures(policy)) {
      const parts = value.map((part) => (typeof part === 'string' ? part : say('en', part)));
      expectWith(source === null || parts.length > 0, place).toBe(true);
      expectWith([say('zh', name), say('en', name), ...parts].join(), place).not.toMatch(/[{}]/);
      expectWith(say('en', name), place).not.toMatch(/\p{Script=Han}/u);
    }
  });
});

test.each<[policy: string, place: string, value: string]>([
  ['mof-2020', 'weights.execution', '10 分'],
  ['mof-2020', 'weights.blocks', '产出指标 50；效益指标 30；满意度指标 10'],
  ['mof-2020', 'weights.alternatives', ''],
  ['mof-2020', 'scoring.unmet', '分值 × 完成率'],
  ['mof-2020', 'scoring.passMark', ''],
  ['mof-2020', 'triggers.unmet', '是'],
  ['mof-2020', 'triggers.overAttainment', '≥120%'],
  ['mof-2020', 'triggers.executionRateBelow', '<90%'],
  ['mof-2020', 'grades', '优 ≥90；良 ≥80；中 ≥60；差 ≥0'],
  ['integrated-system', 'budgetAdjustment', ''],
  ['sichuan', 'budgetAdjustment', '>0%'],
  ['hubei', 'weights.blocks', '由单位自定'],
  ['hubei', 'scoring.cap', '分值 × A ÷ B'],
  ['mof-2021', 'scoring.executionSteps', '≥100% → 100%；≥80% → 70%；≥60% → 50%；<60% → 0'],
  [
    'mof-2021',
    'weights.alternatives',
    '预算执行率 10 + 产出指标 50 + 效益指标 30 + 满意度指标 10；预算执行率 10 + 成本指标 20 + 产出指标 40 + 效益指标 30；预算执行率 10 + 产出指标 50 + 效益指标 40',
  ],
  ['execution-capped', 'scoring.excessDeduction', '≥30% → −2'],
  ['execution-capped', 'scoring.totalCaps', '<80% → ≤89；<70% → ≤79；<60% → ≤69；<50% → ≤59'],
  ['hunan', 'derived', '三公经费控制率；公用经费控制率；政府采购执行率；预算控制率；预算完成率'],
])('%s: %s is %s', (id, place, expected) => {
  const figure = policyFigures(policyById(id) ?? defaultPolicy).find(
    (each) => each.place === place,
  );
  const parts = figure?.value.map((part) => (typeof part === 'string' ? part : say('zh', part)));
  expect(parts?.join('；')).toBe(expected);
});
