import { ONE } from '../../amount/decimal';
import type { Because } from '../because';
import type { IndicatorContext } from '../judgement';
import { cannotTell, met, type Opinion, unmet } from './opinion';
import type { Shown } from './why';
import { NOT_REACHED } from '../words/qualitative-words';
import type { Actual } from '../reading/read-actual';
import type { Target } from '../reading/read-target';
import { withoutYet } from './wording';
import { directionOfName } from '../reading/direction';

type FigureTarget = Extract<Target, { form: 'number' | 'range' | 'date' }>;

/** Judges an actual that has no figure (or date) against a target that asks for one: little is certain. */
export function judgeUnlike(
  target: FigureTarget,
  actual: Actual,
  context: IndicatorContext,
  shown: Shown,
): Opinion {
  const digits = /\d/u.test(actual.text);
  switch (actual.form) {
    case 'completion':
      return cannotTell({ case: 'completion-for-number' }, shown, !actual.rate.equals(ONE));
    case 'none':
      return noneIsWithin(target, context)
        ? met({ case: 'none-met' }, shown, true)
        : cannotTell({ case: 'none-for-number' }, shown, false);
    default:
      break;
  }
  if (NOT_REACHED.has(withoutYet(actual.text)) && asksForResult(target, context)) {
    return unmet({ case: 'not-reached' }, shown, false);
  }
  return cannotTell(whyUnlike(target, actual, digits), shown, digits);
}

function whyUnlike(target: FigureTarget, actual: Actual, digits: boolean): Because {
  if (target.form === 'date') return { case: 'date-not-given' };
  return actual.form === 'wording' && digits
    ? { case: 'figures', text: 'actual' }
    : { case: 'text-for-number' };
}

/** 无 of something bad is within any cap on it; of money or of work done it may be missing data. */
function noneIsWithin(target: FigureTarget, { name }: IndicatorContext): boolean {
  if (target.form !== 'number' || target.kind !== 'at-most') return false;
  const { unit } = target.quantity;
  const counted = unit.family === 'count' || unit.family === 'none' || unit.family === 'percent';
  return counted && directionOfName(name, unit) === 'lower';
}

/** A floor, or a deadline that has passed by the form's year, is missed by what was not done. */
function asksForResult(target: FigureTarget, { year }: IndicatorContext): boolean {
  if (target.form === 'number') return target.kind === 'at-least' || target.kind === 'equal';
  if (target.form === 'range') return false;
  const said = target.date.year;
  if (said.said === 'relative') return said.offset <= 0;
  return said.said === 'nothing' || (year !== null && said.year <= year);
}
