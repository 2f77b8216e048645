import { quoted } from '../indicator/reading/cell-text';
import { message } from '../messages/message';
import { toA1 } from '../workbook/cell-ref';
import type { RuleFinding } from '../findings/finding';
import type { Rule } from './rule';
import { marksOf } from '../scores/indicator-marks';
import { type JudgedIndicator, judgedIndicators } from '../scores/judged-indicators';
import { oncePerCell } from '../workbook/once-per-cell';

/** Target and actual are both written and cannot be compared. */
export const notComparable: Rule = {
  id: 'not-comparable',
  severity: 'warning',
  title: message('not-comparable.title'),
  basis: message('not-comparable.basis'),
  check: (set) =>
    oncePerCell(judgedIndicators(set).filter(cannotBeTold).map(finding), ({ cell }) => cell),
};

const cannotBeTold = ({ judgement, indicator }: JudgedIndicator) =>
  (judgement.verdict === 'cannot-tell' || isMetByBudget(judgement)) &&
  indicator.target.text !== '' &&
  indicator.actual.text !== '';

/** The target states no figure, but the form's budget is one: what it was compared with must be said. */
const isMetByBudget = ({ verdict, because }: JudgedIndicator['judgement']) =>
  verdict === 'met' && because.case === 'by-budget';

function finding({ form, indicator, judgement, name }: JudgedIndicator): RuleFinding {
  const { target, actual } = indicator;
  return {
    cell: actual.cell,
    form: form.id,
    severity: isFull(indicator) && !isMetByBudget(judgement) ? 'warning' : 'info',
    ...caseOf(indicator, judgement, name),
    expected: null,
    actual: actual.text,
    related: [{ cell: target.cell, label: target.text }],
    subject: name,
  };
}

function caseOf(
  indicator: JudgedIndicator['indicator'],
  judgement: JudgedIndicator['judgement'],
  name: string,
): Pick<RuleFinding, 'case' | 'message'> {
  const { target, actual } = indicator;
  const { because, why } = judgement;
  const full = isFull(indicator) ? message('not-comparable.full') : '';
  const quotes = { actual: quoted(actual.text), target: quoted(target.text) };
  const words = { name, full, why, place: toA1(target.cell), ...quotes };
  const how = isMetByBudget(judgement)
    ? 'by-budget'
    : because.case === 'elsewhere'
      ? 'elsewhere'
      : 'differs';
  return { case: how, message: message(`not-comparable.${how}`, words) };
}

function isFull(indicator: JudgedIndicator['indicator']): boolean {
  const { weight, score } = marksOf(indicator);
  return weight !== null && weight.greaterThan(0) && score?.equals(weight) === true;
}
