import { isEmpty } from '../amount/reading';
import type { AmountField, EvaluationForm, Indicator } from '../forms/form';
import { message } from '../messages/message';
import type { RuleFinding } from '../findings/finding';
import type { Rule } from './rule';
import { saysNothing } from '../text/nothing';
import { marksOf } from '../scores/indicator-marks';
import { type JudgedIndicator, judgedIndicators } from '../scores/judged-indicators';
import { oncePerCell } from '../workbook/once-per-cell';

/** An indicator with target and actual and no weight or no score, in a form that weighs and scores its others. */
export const indicatorUnweighted: Rule = {
  id: 'indicator-unweighted',
  severity: 'warning',
  title: message('indicator-unweighted.title'),
  basis: message('indicator-unweighted.basis'),
  check: (set) => {
    const weighed = new Set(set.evaluations.filter((form) => mostHave(form, 'weight')));
    const scored = new Set(set.evaluations.filter((form) => mostHave(form, 'score')));
    const found = judgedIndicators(set)
      .filter(({ indicator }) => isAnswered(indicator))
      .flatMap((judged) => finding(judged, weighed, scored));
    return oncePerCell(found, ({ cell }) => cell);
  },
};

/** Where one mark stands for a group of rows, most rows have none, and none is missing. */
function mostHave({ indicators }: EvaluationForm, marks: 'weight' | 'score'): boolean {
  const answered = indicators.filter(isAnswered);
  const having = answered.filter((indicator) => marksOf(indicator)[marks] !== null).length;
  return having > 0 && having * 2 >= answered.length;
}

const isAnswered = ({ role, target, actual }: Indicator) =>
  role === 'indicator' && !saysNothing(target.text) && !saysNothing(actual.text);

const lacks = (field: AmountField | null): field is AmountField =>
  field !== null && isEmpty(field.reading);

function finding(
  { form, indicator, name }: JudgedIndicator,
  weighed: ReadonlySet<EvaluationForm>,
  scored: ReadonlySet<EvaluationForm>,
): readonly RuleFinding[] {
  const { weight, score } = indicator;
  const found = { form: form.id, expected: null, actual: null, subject: name };
  if (weighed.has(form) && lacks(weight)) {
    const lacking = score === null || lacks(score) ? 'neither' : 'no-weight';
    return [
      {
        ...found,
        cell: weight.cell,
        case: lacking,
        message: message(`indicator-unweighted.${lacking}`, { name }),
      },
    ];
  }
  if (scored.has(form) && lacks(score)) {
    return [
      {
        ...found,
        cell: score.cell,
        case: 'no-score',
        message: message('indicator-unweighted.no-score', { name }),
      },
    ];
  }
  return [];
}
