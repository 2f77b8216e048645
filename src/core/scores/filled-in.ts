import { valueOf } from '../amount/reading';
import type { BaseDataForm, EvaluationForm, Form } from '../forms/form';
import { saysNothing } from '../text/nothing';
import { marksOf } from './indicator-marks';

/**
 * Has somebody begun to fill in this form? In a template the weights may be printed, but no money, head count, actual
 * or score is there yet.
 */
export function isFilledIn(form: Form): boolean {
  return form.kind === 'base-data' ? hasFigures(form) : hasResults(form);
}

function hasFigures({ lines, staff }: BaseDataForm): boolean {
  const amounts = lines.flatMap((line) => Object.values(line.amounts));
  const counts = staff.flatMap(({ authorised, inPost }) => [authorised, inPost]);
  return [...counts, ...amounts].some((field) => valueOf(field.reading) !== null);
}

function hasResults({ funds, indicators }: EvaluationForm): boolean {
  const { initial, adjusted, outturn } = funds?.total ?? {};
  return (
    [initial, adjusted, outturn].some((field) => valueOf(field?.reading) !== null) ||
    indicators.some(
      (indicator) => !saysNothing(indicator.actual.text) || marksOf(indicator).score !== null,
    )
  );
}
