import { type Decimal, ZERO } from '../amount/decimal';
import type { AmountField, EvaluationForm } from '../forms/form';
import { type BlockGap, blockGaps } from '../scores/weights/block-gaps';
import { knownSum, pointsIn, rowWeights } from '../scores/weights/sums';
import { wrongTotal } from '../scores/weights/total-weight';
import type { Policy } from '../policy/schema';
import { once } from '../workbook/once';

/**
 * Do the weights that this one is among come to what the form says they come to? A score computed from a weight that makes
 * them wrong would be as wrong. Where the form states no total, all weights together must not exceed the policy's.
 */
export function weightAgrees(form: EvaluationForm, weight: AmountField, policy: Policy): boolean {
  const { gaps, agree } = weightsOf(policy)(form);
  return agree && !gaps.some(({ weights }) => weights.includes(weight));
}

const weightsOf = once(({ weights: { total } }: Policy) =>
  once((form: EvaluationForm) => {
    const gaps = blockGaps(form);
    return { gaps, agree: agreesInAll(form, gaps, total.value) };
  }),
);

function agreesInAll(form: EvaluationForm, gaps: readonly BlockGap[], full: Decimal): boolean {
  if (wrongTotal(form, gaps, full)?.kind === 'other-sum') return false;
  if (pointsIn(form.total?.weight) !== null) return true;
  const rows = knownSum(rowWeights(form).sum) ?? ZERO;
  const execution = pointsIn(form.funds?.total?.weight) ?? ZERO;
  return rows.plus(execution).lessThanOrEqualTo(full);
}
