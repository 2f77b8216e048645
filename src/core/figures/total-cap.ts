import type { Decimal } from '../amount/decimal';
import type { EvaluationForm } from '../forms/form';
import type { Policy } from '../policy/schema';
import { executionRatio } from './execution-ratio';
import { asShown } from './steps';
import { weightOf } from './weight';

/** The most that a total may be, because the execution rate is below a limit. */
export interface TotalCap {
  /** Points of the full total. */
  readonly most: Decimal;
  readonly below: Decimal;
  readonly rate: Decimal;
}

/** What limits a form's total by the policy; null where nothing does, or the execution rate is not known. */
export function totalCap(form: EvaluationForm, { scoring, weights }: Policy): TotalCap | null {
  const row = form.funds?.total;
  const full = form.total?.weight && weightOf(form.total.weight).value;
  if (!scoring.totalCaps || !row || (full && !full.equals(weights.total.value))) return null;
  const rate = executionRatio(row, form.unit).value;
  if (rate === null) return null;
  const shown = asShown(rate);
  return scoring.totalCaps.value
    .filter(({ below }) => shown.lessThan(below))
    .reduce<TotalCap | null>(
      (least, cap) => (least?.most.lessThanOrEqualTo(cap.most) ? least : { ...cap, rate }),
      null,
    );
}

/** A total within its limit. */
export function capped(total: Decimal, cap: TotalCap | null): Decimal {
  return cap && total.greaterThan(cap.most) ? cap.most : total;
}
