import type { EvaluationForm, Indicator, TextField } from '../forms/form';
import type { CellRef } from '../workbook/cell-ref';
import type { ReviewedSet } from '../reviewed-set';
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
  const groups: Row[][] = [];
  form.indicators.forEach((indicator, index) => {
    if (indicator.role === 'placeholder') return;
    const row = { indicator, cause: causeOf(set, indicator, set.judgement(form, index)) };
    const group = groups.at(-1);
    if (indicator.role === 'child' && group) group.push(row);
    else groups.push([row]);
  });
  return groups.flatMap((group) =>
    deviating(group).map(({ indicator, cause }) => ({
      form,
      ...cause,
      indicator: indicator.name.text,
      reason: reasonOf(indicator, group),
      shownAt: indicator.score?.cell ?? indicator.actual.cell,
    })),
  );
}

/** An indicator, or one of the rows below it that belong to it (其中, or under its merged marks). */
interface Row {
  readonly indicator: Indicator;
  readonly cause: Cause | null;
}

type DeviatingRow = Row & { readonly cause: Cause };

/** What an indicator must explain, its rows need not explain again; but marks are lost by the row that misses its target. */
function deviating([first, ...below]: readonly Row[]): readonly DeviatingRow[] {
  const rows = below.filter(hasCause);
  if (!first || !hasCause(first)) return rows;
  const missed = rows.filter(({ cause }) => cause.severity === 'error');
  return first.cause.case === 'score' && missed.length > 0 ? missed : [first];
}

const hasCause = (row: Row): row is DeviatingRow => row.cause !== null;

/** The row's own reason, else one that is written for the indicator as a whole or, of lost marks, in a row below it. */
function reasonOf(indicator: Indicator, [first, ...below]: readonly Row[]): TextField | null {
  const { reason } = indicator;
  const others = indicator === first?.indicator ? below : first ? [first] : [];
  const told = others.find((row) => (row.indicator.reason?.text ?? '') !== '');
  return reason?.text === '' && told ? told.indicator.reason : reason;
}
