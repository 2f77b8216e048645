import { DAYS_A_YEAR, type WrittenDate, type WrittenYear } from '../reading/dates';
import type { IndicatorContext } from '../judgement';
import { cannotTell, met, type Opinion, unmet } from './opinion';
import type { Shown } from './why';

/** An actual in the first quarter without a year may be of the year after a deadline in the last quarter. */
const FIRST_QUARTER_END = DAYS_A_YEAR / 4;
const LAST_QUARTER_START = (DAYS_A_YEAR / 4) * 3;

/** Judges when something was done against a deadline; on the last day itself it was in time. */
export function judgeDate(
  target: WrittenDate,
  actual: WrittenDate,
  sameText: boolean,
  context: IndicatorContext,
  shown: Shown,
): Opinion {
  const measured = !actual.before;
  if (sameText) return met({ case: 'date-met' }, shown, measured);
  const years = yearsOf(target, actual, context.year);
  if (!years) return cannotTell({ case: 'date-year' }, shown, measured);
  const deadline = years.target * DAYS_A_YEAR;
  const done = years.actual * DAYS_A_YEAR;
  if (done + actual.last <= deadline + target.earliestEnd) {
    return met({ case: 'date-met' }, shown, measured);
  }
  return !actual.before && done + actual.first > deadline + target.last
    ? unmet({ case: 'date-unmet' }, shown, measured)
    : cannotTell({ case: 'date-open' }, shown, measured);
}

/** The years of both, or of both the same unknown one (0); null when they cannot be known. */
function yearsOf(
  target: WrittenDate,
  actual: WrittenDate,
  formYear: number | null,
): { readonly target: number; readonly actual: number } | null {
  const wanted = yearOf(target.year, formYear);
  if (actual.year.said !== 'nothing') {
    const found = yearOf(actual.year, formYear);
    return wanted === null || found === null ? null : { target: wanted, actual: found };
  }
  const wrapped = actual.last <= FIRST_QUARTER_END && target.last > LAST_QUARTER_START;
  const elsewhere = wanted !== null && formYear !== null && wanted !== formYear;
  return wrapped || elsewhere ? null : { target: wanted ?? 0, actual: wanted ?? 0 };
}

function yearOf(year: WrittenYear, formYear: number | null): number | null {
  switch (year.said) {
    case 'year':
      return year.year;
    case 'relative':
      return formYear === null ? null : formYear + year.offset;
    case 'nothing':
      return formYear;
  }
}
