import { type Decimal, ZERO } from '../amount/decimal';
import { valueOf } from '../amount/reading';
import type { Figure } from '../figures/figure';
import type { AmountField, EvaluationForm, Indicator } from '../forms/form';
import { toA1 } from '../workbook/cell-ref';
import { hasReason, isLow } from './low-score';
import { isRoundedToPoints } from '../findings/figure-finding';
import { isOutOfRange } from './score-range';

/**
 * By how much the total changes when a wrong score is put right: for every line with a wrong score what it may come to,
 * the likeliest first. Wrong are a figure that differs (marks that the unit took off with a reason are not), marks
 * outside 0…分值, and marks on a row without an indicator. `figures` are the form's own.
 */
export function scoreCorrections(
  form: EvaluationForm,
  figures: readonly Figure[],
): readonly (readonly Decimal[])[] {
  const byCell = new Map(figures.map((figure) => [toA1(figure.field.cell), figure]));
  const { total = null } = form.funds ?? {};
  const lines: readonly Line[] = [
    ...(total ? [{ ...total, row: null }] : []),
    ...form.indicators
      .filter(({ role }) => role !== 'child')
      .map((row) => ({ score: row.score, weight: row.weight, row })),
  ];
  return lines.flatMap((line) => {
    const typed = valueOf(line.score?.reading);
    if (!line.score || typed === null) return [];
    const figure = byCell.get(toA1(line.score.cell));
    const changes = rightScores(form, line, typed, figure)
      .map((right) => right.minus(typed))
      .filter((change) => !change.isZero());
    return changes.length > 0 ? [changes] : [];
  });
}

interface Line {
  readonly score: AmountField | null;
  readonly weight: AmountField | null;
  readonly row: Indicator | null;
}

function rightScores(
  form: EvaluationForm,
  { score, weight, row }: Line,
  typed: Decimal,
  figure: Figure | undefined,
): readonly Decimal[] {
  if (row?.role === 'placeholder') return [ZERO];
  const isExplained = figure && row && isLow(figure) && hasReason(form, row);
  const isOff =
    figure?.state === 'differs' || (row === null && figure && isRoundedToPoints(figure));
  const computed = figure && isOff && !isExplained ? figure.value : null;
  const bound = !isOutOfRange(score, weight)
    ? null
    : typed.lessThan(ZERO)
      ? ZERO
      : valueOf(weight?.reading);
  return [computed, bound].flatMap((right) => right ?? []);
}
