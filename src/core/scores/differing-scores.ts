import type { Figure } from '../figures/figure';
import type { EvaluationForm, Indicator } from '../forms/form';
import type { Judgement } from '../indicator/judgement';
import type { ReviewedSet } from '../reviewed-set';
import { evaluationFigures } from './figures-of';

/** An indicator whose typed score is not what the policy gives for its judgement. */
export interface DifferingScore {
  readonly form: EvaluationForm;
  readonly indicator: Indicator;
  readonly judgement: Judgement;
  readonly figure: Figure;
}

/** The typed scores of indicators that differ, in reading order. */
export function differingScores(set: ReviewedSet): readonly DifferingScore[] {
  return evaluationFigures(set, 'indicator-score').flatMap(({ figure, form }) => {
    const index = figure.indicator ?? -1;
    const indicator = form.indicators[index];
    return figure.state === 'differs' && indicator
      ? [{ form, indicator, judgement: set.judgement(form, index), figure }]
      : [];
  });
}
