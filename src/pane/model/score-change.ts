import type { Decimal } from '../../core/amount/decimal';
import { readText, valueOf } from '../../core/amount/reading';
import { showRounded } from '../../core/amount/show';
import type { EvaluationForm } from '../../core/forms/form';
import type { Review } from '../../core/review-result';
import { type CellRef, sameCell } from '../../core/workbook/cell-ref';

/** What becomes of a form's scores when its certain corrections are taken. */
export interface ScoreChange {
  readonly corrections: readonly {
    readonly cell: CellRef;
    readonly before: string;
    /** '' where the cell is cleared. */
    readonly after: string;
  }[];
  /** What the lines add up to, before and after; null where no line changes or there is no sum. */
  readonly sum: { readonly before: string; readonly after: string } | null;
}

/** Null where the form has no certain correction. */
export function scoreChange(form: EvaluationForm, review: Review): ScoreChange | null {
  const fixes = review.findings.flatMap(({ form: of, fix, waived, actual }) =>
    of === form.id && fix && waived === null ? [{ ...fix, actual: actual ?? '' }] : [],
  );
  if (fixes.length === 0) return null;
  return {
    corrections: fixes.map(({ cell, value, actual }) => ({ cell, before: actual, after: value })),
    sum: sumChange(form, fixes, review),
  };
}

function sumChange(
  form: EvaluationForm,
  fixes: readonly { readonly cell: CellRef; readonly value: string }[],
  review: Review,
): ScoreChange['sum'] {
  const total = review.figures.find(({ id, form: of }) => id === 'total-score' && of === form.id);
  if (!total?.value) return null;
  const before = total.value;
  const after = total.from.reduce<Decimal>((sum, line) => {
    const fix = fixes.find(({ cell }) => sameCell(cell, line.cell));
    const now = valueOf(readText(line.value));
    const then = fix && valueOf(readText(fix.value));
    return fix && now ? sum.minus(now).plus(then ?? 0) : sum;
  }, before);
  return after.equals(before) ? null : { before: showRounded(before), after: showRounded(after) };
}
