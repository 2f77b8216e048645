import { type Decimal, ZERO } from '../../amount/decimal';
import { isEmpty } from '../../amount/reading';
import type { AmountField, EvaluationForm } from '../../forms/form';
import { type BlockGap, missingIn } from './block-gaps';
import { inPoints } from '../score-range';
import { knownSum, pointsIn, rowWeights } from './sums';

/** The weight printed in the total row, where it is not right. */
export interface WrongTotal {
  readonly field: AmountField;
  readonly stated: Decimal;
  /** other-sum: the lines come to `expected` · not-full: they do come to it, but a form has `expected` points. */
  readonly kind: 'other-sum' | 'not-full';
  readonly expected: Decimal;
  /** The weights that were added. */
  readonly lines: readonly AmountField[];
}

/**
 * Compares the total weight with the execution rate's and all rows' together, and with the policy's full marks. Null where it is right,
 * where it cannot be told, and where a block's gap explains it.
 */
export function wrongTotal(
  form: EvaluationForm,
  gaps: readonly BlockGap[],
  full: Decimal,
): WrongTotal | null {
  const field = form.total?.weight;
  const stated = pointsIn(field);
  const execution = form.funds?.total?.weight ?? null;
  const rows = rowWeights(form);
  const isUnreadable = !isEmpty(execution?.reading) && pointsIn(execution) === null;
  if (!field || stated === null || isUnreadable || rows.sum.kind === 'unknown') return null;
  const own = pointsIn(execution) ?? ZERO;
  const all = own.plus(knownSum(rows.sum) ?? ZERO);
  const withoutGaps = all.plus(missingIn(gaps));
  const withoutPlaceholders = own.plus(knownSum(rows.sumWithoutPlaceholders) ?? ZERO);
  const lines = [...(execution ? [execution] : []), ...rows.weights];
  if (![all, withoutGaps, withoutPlaceholders].some((sum) => isSame(sum, stated))) {
    return { field, stated, kind: 'other-sum', expected: all, lines };
  }
  return isSame(stated, full) || isSame(withoutGaps, full)
    ? null
    : { field, stated, kind: 'not-full', expected: full, lines };
}

const isSame = (a: Decimal, b: Decimal) => inPoints(a).equals(inPoints(b));
