import { type Decimal, ZERO } from '../../amount/decimal';
import type { EvaluationForm } from '../../forms/form';
import { blockGaps } from './block-gaps';
import { pointsIn } from './sums';
import { wrongTotal } from './total-weight';

/**
 * What the weight of the execution rate would be if it alone made the weights wrong (100 for 10); null where the weights
 * agree, or none is left for it. `full` are the policy's full marks.
 */
export function likelyExecutionWeight(form: EvaluationForm, full: Decimal): Decimal | null {
  const own = pointsIn(form.funds?.total?.weight);
  const wrong = wrongTotal(form, blockGaps(form), full);
  if (own === null || wrong?.kind !== 'other-sum') return null;
  const likely = own.plus(wrong.stated).minus(wrong.expected);
  return likely.greaterThan(ZERO) ? likely : null;
}
