import { FIGURE_PLACES } from '../amount/agrees';
import type { Points } from '../amount/kinds';
import { ZERO } from '../amount/decimal';
import { valueOf } from '../amount/reading';
import { roundHalfUp } from '../amount/round';
import type { AmountField } from '../forms/form';

/** Does the score lie below 0, or above its weight where that is known? */
export function isOutOfRange(score: AmountField | null, weight: AmountField | null): boolean {
  const marks = valueOf(score?.reading);
  if (marks === null) return false;
  const most = valueOf(weight?.reading);
  return marks.lessThan(ZERO) || (most !== null && inPoints(marks).greaterThan(inPoints(most)));
}

/** Marks to two decimals: beyond them a formula (=10/3) leaves what nobody scored. */
export function inPoints(marks: Points): Points {
  return roundHalfUp(marks, FIGURE_PLACES);
}
