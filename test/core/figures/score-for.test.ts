import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Decimal } from '../../../src/core/amount/decimal';
import { scoreFor } from '../../../src/core/figures/score-for';
import type { Judgement } from '../../../src/core/indicator/judgement';
import { policyById } from '../../../src/core/policy/presets';
import { readPolicy } from '../../../src/core/policy/read-policy';
import type { Policy } from '../../../src/core/policy/schema';
import { judged, judgement } from '../../support/forms';

const PARTLY = { case: 'partial' } as const;
const passMark: Policy = (() => {
  const reading = readPolicy({
    ...{ extends: 'mof-2020', id: 'own' },
    scoring: { unmet: 'pass-mark', passMark: 0.6 },
  });
  if (!reading.ok) throw new Error('the policy does not read');
  return reading.policy;
})();
const POLICIES = {
  'mof-2020': policyById('mof-2020')!,
  'mof-2021': policyById('mof-2021')!,
  'execution-capped': policyById('execution-capped')!,
  hubei: policyById('hubei')!,
  'pass-mark': passMark,
};

/** `5.67 by ratio`, `0 up to 3 by qualitative`, `unknown`. */
function allowed(weight: number, given: Judgement, policy: keyof typeof POLICIES): string {
  const score = scoreFor(new Decimal(weight), given, POLICIES[policy]);
  switch (score.kind) {
    case 'exact':
      return `${score.score.toDecimalPlaces(4).toFixed()} by ${score.by}`;
    case 'range':
      return `${score.from.toFixed()} up to ${score.to.toFixed()} by ${score.by}`;
    case 'unknown':
      return 'unknown';
  }
}

describe('what an indicator may score', () => {
  test.each<[string, number, Judgement, keyof typeof POLICIES, string]>([
    ['met', 5, judged('met', 'at-least', 5, 6), 'mof-2020', '5 by met'],
    ['far over', 5, judged('met', 'at-least', 500, 1066.1), 'mof-2020', '5 by met'],
    ['met in words', 4, judgement({ kind: 'qualitative' }), 'mof-2020', '4 by met'],
    ['a cap kept', 10, judged('met', 'at-most', 56.7, 32.15), 'mof-2020', '10 by met'],
    ['cannot tell', 5, judgement({ verdict: 'cannot-tell' }), 'mof-2020', 'unknown'],
    ['blank', 5, judgement({ verdict: 'blank' }), 'mof-2020', 'unknown'],

    ['below a floor', 10, judged('unmet', 'at-least', 180, 164), 'mof-2020', '9.1111 by ratio'],
    ['nothing of it', 10, judged('unmet', 'at-least', 180, 0), 'mof-2020', '0 by ratio'],
    ['below 0', 10, judged('unmet', 'at-least', 5, -2), 'mof-2020', '0 by ratio'],
    [
      'below the mark',
      10,
      judged('unmet', 'at-least', 100, 59),
      'pass-mark',
      '0 by below-pass-mark',
    ],
    ['at the mark', 10, judged('unmet', 'at-least', 100, 60), 'pass-mark', '0 by pass-mark'],
    ['over the mark', 10, judged('unmet', 'at-least', 100, 80), 'pass-mark', '5 by pass-mark'],
    [
      'more than 90 asked, 90 reached',
      5,
      judged('unmet', 'at-least', 90, 90),
      'mof-2020',
      '0 up to 5 by no-formula',
    ],
    ['a floor of 0', 5, judged('unmet', 'at-least', 0, -1), 'mof-2020', '0 up to 5 by no-formula'],
    [
      'a floor below 0',
      5,
      judged('unmet', 'at-least', -5, -10),
      'mof-2020',
      '0 up to 5 by no-formula',
    ],
    ['no attainment', 5, judgement({ verdict: 'unmet' }), 'mof-2020', '0 up to 5 by no-formula'],

    ['below an exact target', 5, judged('unmet', 'equal', 100, 80), 'mof-2020', '4 by ratio'],
    ['above an exact target', 5, judged('unmet', 'equal', 100, 104), 'mof-2020', '5 by equal-over'],

    ['over a cap', 10, judged('unmet', 'at-most', 100, 150), 'mof-2020', '5 by reverse'],
    [
      'over a cap, A ÷ B',
      10,
      judged('unmet', 'at-most', 100, 150),
      'hubei',
      '6.6667 by inverse-ratio',
    ],
    ['95% at most, 100%', 10, judged('unmet', 'at-most', 0.95, 1), 'mof-2020', '9.4737 by reverse'],
    ['just under twice', 10, judged('unmet', 'at-most', 100, 199.9), 'mof-2020', '0.01 by reverse'],
    ['twice the cap', 10, judged('unmet', 'at-most', 100, 200), 'mof-2020', '0 by cap-doubled'],
    [
      'five times the cap',
      10,
      judged('unmet', 'at-most', 100, 500),
      'mof-2020',
      '0 by cap-doubled',
    ],
    ['five times, A ÷ B', 10, judged('unmet', 'at-most', 100, 500), 'hubei', '2 by inverse-ratio'],
    ['a cap of 0', 10, judged('unmet', 'at-most', 0, 1), 'mof-2020', '0 by none-missed'],
    [
      'a cap below 0',
      10,
      judged('unmet', 'at-most', -5, -3),
      'mof-2020',
      '0 up to 10 by no-formula',
    ],
    [
      'less than 0.9 asked, 0.9',
      5,
      judged('unmet', 'at-most', 0.9, 0.9),
      'mof-2020',
      '0 up to 5 by no-formula',
    ],
    ['late by a third', 3, judged('unmet', 'within-duration', 15, 20), 'mof-2020', '2 by reverse'],

    ['an accident', 3, judged('unmet', 'none', 0, 1), 'mof-2020', '0 by none-missed'],
    [
      'outside a range',
      3,
      judged('unmet', 'between', 10, 5),
      'mof-2020',
      '0 up to 3 by no-formula',
    ],
    [
      'too late',
      3,
      judgement({ verdict: 'unmet', kind: 'by-date' }),
      'mof-2020',
      '0 up to 3 by no-formula',
    ],
    ['unclear', 3, judged('unmet', 'unclear', 10, 5), 'mof-2020', '0 up to 3 by no-formula'],
    [
      'partly met in words',
      5,
      judgement({ verdict: 'unmet', kind: 'qualitative', because: PARTLY }),
      'mof-2020',
      '0 up to 4 by qualitative-partly',
    ],
    [
      'missed in words',
      5,
      judgement({ verdict: 'unmet', kind: 'qualitative' }),
      'mof-2020',
      '0 up to 3 by qualitative',
    ],
    [
      'missed in words, Hubei',
      5,
      judgement({ verdict: 'unmet', kind: 'qualitative' }),
      'hubei',
      '0 up to 2.5 by qualitative',
    ],
  ])('%s', (_, weight, given, policy, shown) => {
    expect(allowed(weight, given, policy)).toBe(shown);
  });
});

describe('for any numbers', () => {
  const all = Object.values(POLICIES);
  const policies = fc.constantFrom(...all);
  /** Without those that take points off a target far exceeded. */
  const withoutDeduction = fc.constantFrom(
    ...all.filter(({ scoring }) => !scoring.excessDeduction),
  );
  const amounts = fc.integer({ min: 1, max: 100_000 }).map((cents) => new Decimal(cents).div(100));
  const weights = fc.integer({ min: 1, max: 500 }).map((tenths) => new Decimal(tenths).div(10));
  const exactScore = (weight: Decimal, given: Judgement, policy: Policy): Decimal => {
    const score = scoreFor(weight, given, policy);
    if (score.kind !== 'exact') throw new Error(`no exact score: ${score.kind}`);
    return score.score;
  };
  const floor = (target: Decimal, actual: Decimal) =>
    judged(
      actual.lessThan(target) ? 'unmet' : 'met',
      'at-least',
      target.toFixed(),
      actual.toFixed(),
    );
  const cap = (target: Decimal, actual: Decimal) =>
    judged(
      actual.greaterThan(target) ? 'unmet' : 'met',
      'at-most',
      target.toFixed(),
      actual.toFixed(),
    );

  test('more attainment never lowers a score', () => {
    fc.assert(
      fc.property(
        withoutDeduction,
        weights,
        amounts,
        amounts,
        amounts,
        (policy, weight, target, a, b) => {
          const [less, more] = a.lessThan(b) ? [a, b] : [b, a];
          const floors = [less, more].map((actual) =>
            exactScore(weight, floor(target, actual), policy),
          );
          expect(floors[0]!.lessThanOrEqualTo(floors[1]!)).toBe(true);
          const caps = [more, less].map((actual) =>
            exactScore(weight, cap(target, actual), policy),
          );
          expect(caps[0]!.lessThanOrEqualTo(caps[1]!)).toBe(true);
        },
      ),
    );
  });

  test('a score lies within 0 and the weight', () => {
    fc.assert(
      fc.property(policies, weights, amounts, amounts, (policy, weight, target, actual) => {
        for (const given of [floor(target, actual), cap(target, actual)]) {
          const score = exactScore(weight, given, policy);
          expect(score.isNegative() || score.greaterThan(weight)).toBe(false);
        }
      }),
    );
  });

  test('a missed target never scores in full', () => {
    fc.assert(
      fc.property(withoutDeduction, weights, amounts, amounts, (policy, weight, target, actual) => {
        for (const given of [floor(target, actual), cap(target, actual)]) {
          const isFull = exactScore(weight, given, policy).equals(weight);
          expect(isFull).toBe(given.verdict === 'met');
        }
      }),
    );
  });
});

describe('a target far exceeded, where the policy takes points off', () => {
  test.each<[string, number, Judgement, string]>([
    ['by 30%', 5, judged('met', 'at-least', 100, 130), '3 by excess'],
    ['by less', 5, judged('met', 'at-least', 100, 129.9), '5 by met'],
    ['never below 0', 1, judged('met', 'at-least', 100, 300), '0 by excess'],
    ['an exact target', 5, judged('unmet', 'equal', 100, 150), '3 by excess'],
    ['an exact target by less', 5, judged('unmet', 'equal', 100, 110), '5 by equal-over'],
    ['a cap hardly used', 5, judged('met', 'at-most', 100, 10), '5 by met'],
    ['in words', 5, judgement({ kind: 'qualitative' }), '5 by met'],
    ['missed', 10, judged('unmet', 'at-least', 100, 50), '5 by ratio'],
  ])('%s', (_, weight, given, score) => {
    expect(allowed(weight, given, 'execution-capped')).toBe(score);
    expect(allowed(weight, given, 'mof-2020')).not.toContain('excess');
  });
});

describe('满意度, where the policy scores it by steps', () => {
  test.each<[satisfaction: string | null, given: Judgement, score: string]>([
    ['0.92', judged('met', 'at-least', 0.9, 0.92), '10 by satisfaction'],
    ['0.92', judged('unmet', 'at-least', 0.95, 0.92), '10 by satisfaction'],
    ['0.85', judged('met', 'at-least', 0.8, 0.85), '8 by satisfaction'],
    ['0.85', judged('unmet', 'at-least', 0.9, 0.85), '8 by satisfaction'],
    ['0.6', judged('unmet', 'at-least', 0.9, 0.6), '5 by satisfaction'],
    ['0.3', judged('unmet', 'at-least', 0.9, 0.3), '0 by satisfaction'],
    [null, judged('met', 'at-least', 0.8, 0.85), '10 by met'],
    [null, judged('unmet', 'at-least', 100, 80), '5 by pass-mark'],
  ])('%s', (satisfaction, given, expected) => {
    const reached = satisfaction === null ? null : new Decimal(satisfaction);
    const score = scoreFor(new Decimal(10), given, POLICIES['mof-2021'], reached);
    expect(score.kind === 'exact' && `${score.score.toFixed()} by ${score.by}`).toBe(expected);
    const usual = scoreFor(new Decimal(10), given, POLICIES['mof-2020'], reached);
    expect(usual).toEqual(scoreFor(new Decimal(10), given, POLICIES['mof-2020']));
  });
});
