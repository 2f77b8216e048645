import { valueOf } from '../amount/reading';
import type { EvaluationForm, Indicator } from '../forms/form';
import { tightText } from '../text/plain-text';
import { inPoints } from './score-range';

/** An indicator without marks of its own, and the one above it whose full marks stand for both. */
export interface SharedScore {
  readonly indicator: Indicator;
  /** Its place in `form.indicators`. */
  readonly index: number;
  readonly scored: Indicator;
}

/**
 * The indicators of a form that share a full score with the one above them: no weight and no score of their own. A part of the one
 * above (其中) is none, because that one's target stands for all of it.
 */
export function sharedFullScores({ indicators }: EvaluationForm): readonly SharedScore[] {
  const shared: SharedScore[] = [];
  let scored: Indicator | null = null;
  indicators.forEach((indicator, index) => {
    const { weight, score, role, name } = indicator;
    if (role === 'placeholder') return;
    if (isWritten(weight) || isWritten(score)) {
      scored = isFull(indicator) ? indicator : null;
    } else if (scored && !/^[★☆]*其中/u.test(tightText(name.text))) {
      shared.push({ indicator, index, scored });
    }
  });
  return shared;
}

const isWritten = (marks: Indicator['score']) => marks !== null && marks.reading.kind !== 'blank';

function isFull({ weight, score }: Indicator): boolean {
  const [marks, full] = [valueOf(score?.reading), valueOf(weight?.reading)];
  return (
    marks !== null && full !== null && full.greaterThan(0) && inPoints(marks).equals(inPoints(full))
  );
}
