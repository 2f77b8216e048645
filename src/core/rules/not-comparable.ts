import { quoted } from '../indicator/reading/cell-text';
import { message, type Message } from '../messages/message';
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
    message: sentence(indicator, judgement, name),
    expected: null,
    actual: actual.text,
    related: [{ cell: target.cell, label: target.text }],
    subject: name,
  };
}

function sentence(
  indicator: JudgedIndicator['indicator'],
  judgement: JudgedIndicator['judgement'],
  name: string,
): Message {
  const { target, actual } = indicator;
  const full = isFull(indicator) ? message('not-comparable.full') : '';
  const words = { cell: toA1(actual.cell), name, full };
  const place = toA1(target.cell);
  if (isMetByBudget(judgement)) {
    return message('not-comparable.by-budget', { ...words, why: judgement.why, place });
  }
  if (judgement.because.case !== 'elsewhere') {
    return message('not-comparable.differs', { ...words, why: judgement.why });
  }
  const quotes = { actual: quoted(actual.text), target: quoted(target.text) };
  return message('not-comparable.elsewhere', { ...words, ...quotes, place });
}

function isFull(indicator: JudgedIndicator['indicator']): boolean {
  const { weight, score } = marksOf(indicator);
  return weight !== null && weight.greaterThan(0) && score?.equals(weight) === true;
}
