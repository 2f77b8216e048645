import { valueOf } from '../../amount/reading';
import type { AmountField } from '../../forms/form';

/** Does the score lie below 0, or above its weight where that is known? */
export function isOutOfRange(score: AmountField | null, weight: AmountField | null): boolean {
  const marks = valueOf(score?.reading);
  if (marks === null) return false;
  const most = valueOf(weight?.reading);
  return marks.isNegative() || (most !== null && marks.greaterThan(most));
}
