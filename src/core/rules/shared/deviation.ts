import type { EvaluationForm, Indicator, TextField } from '../../forms/form';
import type { CellRef } from '../../workbook/cell-ref';
import type { ReviewedSet } from '../rule';
import { type Cause, causeOf } from './deviation-cause';

/** A departure from target or budget for which the policy asks for 偏差原因分析. */
export interface Deviation extends Cause {
  readonly form: EvaluationForm;
  /** The indicator's name; null for the execution rate. */
  readonly indicator: string | null;
  /** Where the explanation stands or belongs; null when the form has no place for it in this row. */
  readonly reason: TextField | null;
  /** The cell that shows the deviation. */
  readonly shownAt: CellRef;
}

/** The indicators of a form whose result needs an explanation, in reading order. */
export function indicatorDeviations(set: ReviewedSet, form: EvaluationForm): readonly Deviation[] {
  const found: Deviation[] = [];
  let parent: Indicator | null = null;
  let parentDeviates = false;
  form.indicators.forEach((indicator, index) => {
    if (indicator.role === 'placeholder') return;
    const isChild = indicator.role === 'child';
    // What a parent row must explain (and perhaps does), its 其中 rows need not explain again.
    if (isChild && parentDeviates) return;
    const cause = causeOf(set, indicator, set.judgement(form, index));
    if (!isChild) {
      parent = indicator;
      parentDeviates = cause !== null;
    }
    if (!cause) return;
    const own = indicator.reason;
    found.push({
      form,
      ...cause,
      indicator: indicator.name.text,
      reason: own?.text === '' && isChild && parent?.reason?.text ? parent.reason : own,
      shownAt: indicator.score?.cell ?? indicator.actual.cell,
    });
  });
  return found;
}
