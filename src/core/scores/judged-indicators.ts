import type { EvaluationForm, Indicator } from '../forms/form';
import type { Judgement } from '../indicator/judgement';
import { once } from '../workbook/once';
import { tightText } from '../text/plain-text';
import type { ReviewedSet } from '../reviewed-set';

/** An indicator with its judgement. */
export interface JudgedIndicator {
  readonly form: EvaluationForm;
  readonly indicator: Indicator;
  readonly judgement: Judgement;
  /** Its name without white space: how sentences name it, and what stays when rows move. */
  readonly name: string;
}

/** Every indicator and 其中 row of the set, placeholders left out, in reading order. */
export const judgedIndicators = once(({ evaluations, judgement }: ReviewedSet) =>
  evaluations.flatMap(judgedIn(judgement)),
);

/** Those of one form: the same objects as long as the form is the same. */
export const judgedIn = once((judgement: ReviewedSet['judgement']) =>
  once((form: EvaluationForm): readonly JudgedIndicator[] =>
    form.indicators.flatMap((indicator, index) =>
      indicator.role === 'placeholder' ? [] : [judged(form, indicator, judgement(form, index))],
    ),
  ),
);

function judged(form: EvaluationForm, indicator: Indicator, judgement: Judgement): JudgedIndicator {
  return {
    form,
    indicator,
    judgement,
    // Few of them are ever spoken of.
    get name() {
      return tightText(indicator.name.text);
    },
  };
}
