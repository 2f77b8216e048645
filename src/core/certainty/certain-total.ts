import { type Decimal, ZERO } from '../amount/decimal';
import { isEmpty, valueOf } from '../amount/reading';
import type { Figure } from '../figures/figure';
import { type ScoreLine, scoreLines } from '../figures/score-lines';
import { weightOf } from '../figures/weight';
import { isRoundedToPoints } from '../findings/figure-finding';
import type { EvaluationForm } from '../forms/form';
import type { Policy } from '../policy/schema';
import { isOutOfRange } from '../scores/score-range';
import { knownSum, rowWeights } from '../scores/weights/sums';
import { toA1 } from '../workbook/cell-ref';

/**
 * Is it certain that the total is the sum of the lines: each read, none at fault, no more than the form's full marks, and
 * no score that cannot be checked leaving room for what is typed as the total? `figures` are the form's own.
 */
export function isCertainTotal(
  form: EvaluationForm,
  total: Figure,
  figures: readonly Figure[],
  policy: Policy,
): boolean {
  const full = weightOf(form.total?.weight ?? null).value ?? policy.weights.total.value;
  if (total.value === null || total.value.greaterThan(full)) return false;
  const byCell = new Map(figures.map((figure) => [toA1(figure.field.cell), figure]));
  const lines = scoreLines(form).map((line) => ({
    line,
    figure: byCell.get(toA1(line.score.cell)),
  }));
  if (lines.some(({ line, figure }) => isBroken(line, figure))) return false;
  const typed = valueOf(total.field.reading);
  // A blank total adds up what the unit gave itself; whether it deserved it is the line's affair.
  if (typed === null) return !isExecutionLeftOut(form, full);
  const isOff = (figure: Figure) => figure.state === 'differs' || isRoundedToPoints(figure);
  if (lines.some(({ figure }) => figure && isOff(figure))) return false;
  const unsure = lines.filter(({ figure }) => !figure || figure.state === 'unknown');
  const short = typed.minus(total.value);
  return roomOf(
    unsure.map(({ line }) => line),
    short,
  ).lessThan(short.abs());
}

/** The execution rate has a place for its score, nothing in it and no weight, and the indicators alone do not come to the full marks. */
function isExecutionLeftOut(form: EvaluationForm, full: Decimal): boolean {
  const row = form.funds?.total;
  if (!row?.score || !isEmpty(row.score.reading) || !isEmpty(row.weight?.reading)) return false;
  const isSpent = valueOf(row.outturn?.reading) !== null;
  return isSpent && knownSum(rowWeights(form).sum)?.equals(full) !== true;
}

/** Its score is no number, outside its weight, wrongly computed, or blank and not to be computed. */
function isBroken({ score, weight }: ScoreLine, figure: Figure | undefined): boolean {
  if (isEmpty(score.reading)) return figure?.state === 'unknown';
  const isWrong = figure?.id === 'execution-score' && figure.state === 'differs';
  return valueOf(score.reading) === null || isOutOfRange(score, weight) || isWrong;
}

/** By how much scores that cannot be checked may be too low (or, where the total is less than they come to, too high). */
function roomOf(lines: readonly ScoreLine[], short: Decimal): Decimal {
  return lines.reduce<Decimal>((room, { score, weight }) => {
    // A row with neither weight nor score, as templates leave them, has no part in the total.
    if (isEmpty(score.reading) && isEmpty(weight?.reading)) return room;
    const marks = valueOf(score.reading) ?? ZERO;
    if (short.isNegative()) return room.plus(marks);
    const full = weightOf(weight).value;
    return room.plus(full === null ? short : full.minus(marks));
  }, ZERO);
}
