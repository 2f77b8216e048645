import { quoted } from '../indicator/cell-text';
import { message } from '../messages/message';
import { toA1 } from '../workbook/cell-ref';
import type { Rule, RuleFinding } from './rule';
import { marksOf } from './shared/indicator-marks';
import { type JudgedIndicator, judgedIndicators } from './shared/judged-indicators';
import { oncePerCell } from './shared/once-per-cell';

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
  judgement.verdict === 'cannot-tell' &&
  indicator.target.text !== '' &&
  indicator.actual.text !== '';

function finding({ form, indicator, judgement, name }: JudgedIndicator): RuleFinding {
  const { target, actual } = indicator;
  const full = isFull(indicator) ? message('not-comparable.full') : '';
  const words = { cell: toA1(actual.cell), name, full };
  return {
    cell: actual.cell,
    form: form.id,
    severity: isFull(indicator) ? 'warning' : 'info',
    message:
      judgement.why.id === 'indicator.elsewhere'
        ? message('not-comparable.elsewhere', {
            ...words,
            actual: quoted(actual.text),
            target: quoted(target.text),
            place: toA1(target.cell),
          })
        : message('not-comparable.differs', { ...words, why: judgement.why }),
    expected: null,
    actual: actual.text,
    related: [{ cell: target.cell, label: target.text }],
    subject: name,
  };
}

function isFull(indicator: JudgedIndicator['indicator']): boolean {
  const { weight, score } = marksOf(indicator);
  return weight !== null && weight.greaterThan(0) && score?.equals(weight) === true;
}
