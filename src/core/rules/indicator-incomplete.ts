import type { Indicator, TextField } from '../forms/form';
import { message } from '../messages/message';
import { toA1 } from '../workbook/cell-ref';
import type { RuleFinding } from '../findings/finding';
import type { Rule } from './rule';
import { saysNothing } from '../text/nothing';
import { isScored, marksOf, wordsForMarks } from '../scores/indicator-marks';
import { type JudgedIndicator, judgedIndicators } from '../scores/judged-indicators';
import { oncePerCell } from '../workbook/once-per-cell';

/** An indicator with marks and without a target or an actual, in a form that is already scored. */
export const indicatorIncomplete: Rule = {
  id: 'indicator-incomplete',
  severity: 'warning',
  title: message('indicator-incomplete.title'),
  basis: message('indicator-incomplete.basis'),
  check: (set) => {
    const scored = new Set(set.evaluations.filter(isScored));
    const found = judgedIndicators(set).flatMap((judged) =>
      scored.has(judged.form) && carriesMarks(judged.indicator) ? finding(judged) : [],
    );
    return oncePerCell(found, ({ cell }) => cell);
  },
};

function carriesMarks(indicator: Indicator): boolean {
  const { weight, score } = marksOf(indicator);
  return (
    indicator.role === 'indicator' &&
    [weight, score].some((marks) => marks?.greaterThan(0) === true)
  );
}

function finding({ form, indicator, name }: JudgedIndicator): readonly RuleFinding[] {
  const { target, actual } = indicator;
  const lacksTarget = form.columns.target !== null && saysNothing(target.text);
  const lacksActual = form.columns.actual !== null && saysNothing(actual.text);
  if (!lacksTarget && !lacksActual) return [];
  const field: TextField = lacksTarget ? target : actual;
  const lacking = !lacksActual ? 'no-target' : !lacksTarget ? 'no-actual' : 'neither';
  const words = { name, marks: wordsForMarks(indicator), actual: toA1(actual.cell) };
  return [
    {
      cell: field.cell,
      form: form.id,
      case: lacking,
      message: message(`indicator-incomplete.${lacking}`, words),
      expected: null,
      actual: null,
      related: lacksTarget && lacksActual ? [{ cell: actual.cell, label: name }] : [],
      subject: name,
    },
  ];
}
