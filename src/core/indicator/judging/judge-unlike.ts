import { ONE } from '../../amount/decimal';
import type { Because } from '../because';
import type { IndicatorContext } from '../judgement';
import { cannotTell, met, type Opinion, unmet } from './opinion';
import type { Shown } from './why';
import type { Actual } from '../reading/read-actual';
import type { Target } from '../reading/read-target';
import { judgeDate } from './judge-date';
import { readDate, type WrittenDate } from '../reading/dates';
import { saysAllOf, saysLate, saysUndone } from './missed-deed';
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
      return noneIsWithin(target, context) || happenedNever(target, actual.text)
        ? met({ case: 'none-met' }, shown, true)
        : cannotTell({ case: 'none-for-number' }, shown, false);
    default:
      break;
  }
  if (asksForAll(target, context) && saysAllOf(actual.text, context.name)) {
    return met({ case: 'attained' }, shown, true);
  }
  const missed =
    saysUndone(actual.text, context.name) || (target.form === 'date' && saysLate(actual.text));
  if (missed && asksForResult(target, context)) {
    return unmet({ case: 'not-reached' }, shown, false);
  }
  const postponed = target.form === 'date' && postponedTo(actual.text);
  if (postponed) {
    const late = judgeDate(target.date, postponed, false, context, shown);
    if (late.verdict === 'unmet') return late;
  }
  return cannotTell(whyUnlike(target, actual, digits), shown, digits);
}

/** A share of which the more the better: all of them is 100%. */
function asksForAll(target: FigureTarget, { name }: IndicatorContext): boolean {
  if (target.form !== 'number' || (target.kind !== 'at-least' && target.kind !== 'equal')) {
    return false;
  }
  const { unit, value } = target.quantity;
  return (
    unit.family === 'percent' &&
    value.lessThanOrEqualTo(ONE) &&
    directionOfName(name, unit) !== 'lower'
  );
}

/** 推迟到12月: the date that it is put off to, which tells nothing but that it was not done before. */
function postponedTo(text: string): WrittenDate | null {
  const to = /^.{0,8}(?:推迟|延期|延后|延迟|顺延)(?:至|到|于)(?<date>.{2,20})$/u.exec(text)?.groups
    ?.date;
  return to === undefined ? null : readDate(to, true);
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

/** 零发生 counts, unlike 无, which may be missing data. */
function happenedNever(target: FigureTarget, text: string): boolean {
  const isCap = target.form === 'number' && target.kind === 'at-most';
  return isCap && target.quantity.unit.family === 'count' && /发生|出现/u.test(text);
}

/** A floor, or a deadline that has passed by the form's year, is missed by what was not done. */
function asksForResult(target: FigureTarget, { year }: IndicatorContext): boolean {
  if (target.form === 'number') return target.kind === 'at-least' || target.kind === 'equal';
  if (target.form === 'range') return false;
  const said = target.date.year;
  if (said.said === 'relative') return said.offset <= 0;
  return said.said === 'nothing' || (year !== null && said.year <= year);
}
