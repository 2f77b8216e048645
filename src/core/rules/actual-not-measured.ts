import { quoted } from '../indicator/reading/cell-text';
import { message } from '../messages/message';
import type { RuleFinding } from '../findings/finding';
import type { Rule } from './rule';
import { type JudgedIndicator, judgedIndicators } from '../scores/judged-indicators';
import { oncePerCell } from '../workbook/once-per-cell';

/** An actual that repeats the target's bound (≤760元/批次) instead of giving what was reached. */
export const actualNotMeasured: Rule = {
  id: 'actual-not-measured',
  severity: 'info',
  title: message('actual-not-measured.title'),
  basis: message('actual-not-measured.basis'),
  check: (set) =>
    oncePerCell(judgedIndicators(set).filter(isCopied).map(finding), ({ cell }) => cell),
};

const isCopied = ({ judgement: { measured, verdict } }: JudgedIndicator) =>
  !measured && (verdict === 'met' || verdict === 'unmet');

function finding({ form, indicator: { actual, target }, name }: JudgedIndicator): RuleFinding {
  return {
    cell: actual.cell,
    form: form.id,
    case: 'copied',
    message: message('actual-not-measured.copied', {
      name,
      actual: quoted(actual.text),
    }),
    expected: null,
    actual: actual.text,
    related: [{ cell: target.cell, label: target.text }],
    subject: name,
  };
}
