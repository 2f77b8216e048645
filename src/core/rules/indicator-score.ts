import type { Figure } from '../figures/figure';
import type { EvaluationForm, Indicator } from '../forms/form';
import type { Judgement } from '../indicator/judgement';
import { message } from '../messages/message';
import { tightText } from '../text/plain-text';
import type { RuleFinding } from '../findings/finding';
import type { ReviewedSet } from '../reviewed-set';
import type { Rule } from './rule';
import { figureFix } from '../findings/figure-finding';
import { differingScores } from '../scores/differing-scores';
import { isUnmetInFull } from '../scores/full-marks';
import { hasReason, isLow } from '../scores/low-score';
import { scoreBasis } from '../scores/score-basis';
import { isOutOfRange } from '../scores/score-range';
import { shownField } from '../money/shown-field';

/** A score above what the policy allows for the attainment, or below it without a word why. */
export const indicatorScore: Rule = {
  id: 'indicator-score',
  severity: 'error',
  title: message('indicator-score.title'),
  basis: message('indicator-score.basis'),
  check: (set) =>
    differingScores(set).flatMap(({ form, indicator, judgement, figure }) => {
      // Full marks for a missed target, and marks outside 0…分值, are spoken of by themselves.
      if (isUnmetInFull(indicator, judgement) || isOutOfRange(indicator.score, indicator.weight)) {
        return [];
      }
      return finding(set, form, indicator, judgement, figure);
    }),
};

function finding(
  { policy }: ReviewedSet,
  form: EvaluationForm,
  indicator: Indicator,
  judgement: Judgement,
  figure: Figure,
): readonly RuleFinding[] {
  const isBelow = isLow(figure);
  if (isBelow && hasReason(form, indicator)) return [];
  const { cell } = figure.field;
  const name = tightText(indicator.name.text);
  const actual = shownField(figure.field);
  const expected = figure.display;
  const which = expected === null ? 'over-range' : isBelow ? 'under' : 'over';
  const words = { name, actual, expected: expected ?? '', trace: figure.trace };
  return [
    {
      cell,
      form: form.id,
      severity: isBelow ? 'warning' : 'error',
      case: which,
      message: message(`indicator-score.${which}`, words),
      basis: scoreBasis(form, indicator, judgement, policy),
      expected,
      actual,
      related: figure.from.map((from) => ({ cell: from.cell, label: from.label })),
      // Marks that a unit takes off itself may have a cause that only it knows.
      fix: isBelow ? null : figureFix(figure),
      subject: name,
    },
  ];
}
