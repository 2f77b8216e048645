import type { EvaluationForm, Form } from '../forms/form';
import type { Judgement } from '../indicator/judgement';
import type { Policy } from '../policy/schema';
import { controlRates } from './control-rate';
import { executionRates } from './execution-rate';
import { executionScores } from './execution-score';
import type { Figure } from './figure';
import { indicatorScores } from './indicator-score';
import { totalScores } from './total-score';

/** Every figure that the forms should show, each with its trace, in reading order. */
export function computeFigures(
  forms: readonly Form[],
  judgement: (form: EvaluationForm, index: number) => Judgement,
  policy: Policy,
): readonly Figure[] {
  return forms.flatMap((form) => {
    if (form.kind === 'base-data') return controlRates(form);
    const rates = executionRates(form);
    const executionScore = executionScores(form, policy);
    const indicators = indicatorScores(form, (index) => judgement(form, index), policy);
    const total = totalScores(form, [...executionScore, ...indicators], policy);
    return [...rates.total, ...executionScore, ...rates.sources, ...indicators, ...total];
  });
}
