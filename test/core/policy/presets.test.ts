import { describe, expect, test } from '@jest/globals';
import { Decimal } from '../../../src/core/amount/decimal';
import { presetJson } from '../../../src/core/policy/preset-json';
import { defaultPolicy, policyById, presets } from '../../../src/core/policy/presets';
import type { Policy } from '../../../src/core/policy/schema';

/** Every figure of a policy by its place, as people write it, with the kind of its source: `weights.execution: 10 (official)`. */
function figuresOf(part: unknown, place = ''): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('value' in part && 'source' in part) {
    const { kind } = part.source as { kind: string };
    return [`${place}: ${written(part.value)} (${kind})`];
  }
  if (part instanceof Decimal || Array.isArray(part)) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    value === null
      ? [`${place}${place && '.'}${key}: none`]
      : figuresOf(value, `${place}${place && '.'}${key}`),
  );
}

const written = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value).replaceAll('"', '');

describe('the default policy', () => {
  test('has these figures, each with the kind of its source', () => {
    expect(figuresOf(defaultPolicy)).toEqual([
      'weights.execution: 10 (official)',
      'weights.blocks: {产出指标:50,效益指标:30,满意度指标:10} (official)',
      'weights.total: 100 (official)',
      'scoring.unmet: ratio (official)',
      'scoring.passMark: none',
      'scoring.cap: reverse (observed)',
      'scoring.qualitativePartly: 0.8 (official)',
      'scoring.qualitativeUnmet: 0.6 (official)',
      'triggers.unmet: true (observed)',
      'triggers.scoreBelowWeight: true (observed)',
      'triggers.overAttainment: 1.2 (observed)',
      'triggers.underCap: 0.8 (ours)',
      'triggers.executionRateBelow: 0.9 (observed)',
      'budgetAdjustment: 0.1 (observed)',
      'grades: [{name:优,from:90},{name:良,from:80},{name:中,from:60},{name:差,from:0}] (official)',
    ]);
    expect(defaultPolicy.sameIndicators).toEqual([]);
  });

  test.each([
    // 年初, 全年, pointed out
    ['549.3', '730.54', true],
    ['90', '93.18', false],
    ['5364.7', '5836.24', false],
    ['100', '110', false],
    ['100', '89.9', true],
  ])('a budget adjusted from %s to %s is pointed out: %s', (initial, adjusted, out) => {
    const change = new Decimal(adjusted).minus(initial).abs().dividedBy(initial);
    expect(change.greaterThan(defaultPolicy.budgetAdjustment!.value)).toBe(out);
  });
});

describe('the built-in policies', () => {
  test('the default comes first, and each has an id of its own', () => {
    expect(presets.map(({ id }) => id)).toEqual([
      ...['mof-2020', 'mof-2021', 'integrated-system', 'execution-capped', 'hunan', 'sichuan'],
      'hubei',
    ]);
    expect(presets[0]).toBe(defaultPolicy);
    expect([...presetJson.keys()]).toEqual(presets.map(({ id }) => id));
  });

  test.each(presets.map((policy) => [policy.id, policy] as const))(
    '%s is found by its id',
    (id, policy) => {
      expect(policyById(id)).toBe(policy);
    },
  );

  test.each(['', 'mof', 'MOF-2020', 'mof-2020 ', '__proto__', 'constructor'])(
    'none has the id %j',
    (id) => {
      expect(policyById(id)).toBeNull();
    },
  );

  test.each([
    ['mof-2021', 'weights.blocks: {成本指标:20,产出指标:40,效益指标:20,满意度指标:10} (official)'],
    [
      'mof-2021',
      'weights.alternatives: [{execution:10,blocks:{产出指标:50,效益指标:30,满意度指标:10}},{execution:10,blocks:{成本指标:20,产出指标:40,效益指标:30}},{execution:10,blocks:{产出指标:50,效益指标:40}}] (official)',
    ],
    ['mof-2021', 'scoring.unmet: pass-mark (official)'],
    ['mof-2021', 'scoring.passMark: 0.6 (official)'],
    [
      'mof-2021',
      'scoring.executionSteps: [{from:1,share:1},{from:0.8,share:0.7},{from:0.6,share:0.5}] (official)',
    ],
    [
      'mof-2021',
      'scoring.satisfactionBands: [{from:0.9,share:1},{from:0.8,share:0.8},{from:0.6,share:0.5}] (official)',
    ],
    [
      'execution-capped',
      'scoring.totalCaps: [{below:0.8,most:89},{below:0.7,most:79},{below:0.6,most:69},{below:0.5,most:59}] (observed)',
    ],
    ['execution-capped', 'scoring.excessDeduction: {from:0.3,points:2} (observed)'],
    ['execution-capped', 'weights.execution: 10 (official)'],
    [
      'hunan',
      'derived: [three-public-control-rate,operating-control-rate,procurement-rate,budget-control-rate,budget-completion-rate] (observed)',
    ],
    ['integrated-system', 'triggers.executionRateBelow: none'],
    ['integrated-system', 'triggers.underCap: none'],
    ['integrated-system', 'triggers.overAttainment: 1.2 (observed)'],
    ['integrated-system', 'budgetAdjustment: none'],
    ['sichuan', 'budgetAdjustment: 0 (observed)'],
    ['sichuan', 'weights.execution: 10 (official)'],
    ['hubei', 'weights.execution: 20 (observed)'],
    ['hubei', 'weights.blocks: {} (observed)'],
    ['hubei', 'scoring.cap: inverse-ratio (observed)'],
    ['hubei', 'scoring.qualitativeUnmet: 0.5 (observed)'],
    ['hubei', 'scoring.unmet: ratio (official)'],
  ])('%s: %s', (id, figure) => {
    expect(figuresOf(policyById(id))).toContain(figure);
  });

  test.each(presets.map((policy) => [policy.id, policy] as const))(
    '%s: known weights add up to the total, and grades go down to 0',
    (_, { weights, grades }: Policy) => {
      const own = { execution: weights.execution.value, blocks: weights.blocks.value };
      for (const scheme of [own, ...(weights.alternatives?.value ?? [])]) {
        const blocks = Object.values(scheme.blocks);
        const sum = blocks.reduce((all, weight) => all.plus(weight), scheme.execution);
        if (blocks.length > 0) expect(sum.toFixed()).toBe(weights.total.value.toFixed());
      }
      const limits = grades.value.map(({ from }) => from.toNumber());
      expect(limits).toEqual([...limits].sort((a, b) => b - a));
      expect(limits.at(-1)).toBe(0);
    },
  );
});

test('what is cited without its text at hand says so: 财预〔2021〕101号', () => {
  const { weights, scoring } = policyById('mof-2021')!;
  const cited = [...Object.values(weights), ...Object.values(scoring)].flatMap((figure) =>
    figure?.source.title.includes('101号') ? [figure.source] : [],
  );
  expect(cited).toHaveLength(10);
  expect(cited.filter(({ note }) => !note?.includes('引用条文时请与原文核对'))).toEqual([]);
});
