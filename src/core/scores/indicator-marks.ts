import type { Decimal } from '../amount/decimal';
import { valueOf } from '../amount/reading';
import { showRounded } from '../amount/show';
import type { EvaluationForm, Indicator } from '../forms/form';
import { message, type Message } from '../messages/message';

/** 分值 and 自评得分 of an indicator in points; null where the cell holds no number or the form has no such column. */
export interface Marks {
  readonly weight: Decimal | null;
  readonly score: Decimal | null;
}

export function marksOf({ weight, score }: Indicator): Marks {
  return { weight: valueOf(weight?.reading), score: valueOf(score?.reading) };
}

/** Has the unit scored itself in this form? A blank template has not, whatever weights are printed in it. */
export function isScored(form: EvaluationForm): boolean {
  return form.indicators.some(
    (indicator) => indicator.role !== 'placeholder' && marksOf(indicator).score !== null,
  );
}

/** 分值 5 分、自评得分 5 分: the marks that the row carries, as words; `''` for none. */
export function wordsForMarks(indicator: Indicator): Message | '' {
  const { weight, score } = marksOf(indicator);
  if (weight && score) {
    return message('indicator-marks.both', {
      weight: showRounded(weight),
      score: showRounded(score),
    });
  }
  if (weight) return message('indicator-marks.weight', { weight: showRounded(weight) });
  return score ? message('indicator-marks.score', { score: showRounded(score) }) : '';
}
