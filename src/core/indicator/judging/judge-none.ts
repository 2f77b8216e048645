import { RATE_NAMES } from '../words/name-words';
import type { IndicatorContext } from '../judgement';
import { cannotTell, met, type Opinion, unmet } from './opinion';
import type { Shown } from './why';
import { saysSomeOf } from '../words/special-text';
import type { Actual, ActualNumber } from '../reading/read-actual';
import type { Target } from '../reading/read-target';
import { bare } from './bare';
import { isAttained } from './compare-wording';

type NoneTarget = Extract<Target, { form: 'none' }>;

/** Judges against zero (0件, 无, 零事故): nothing may have happened. */
export function judgeNone(
  target: NoneTarget,
  actual: Actual,
  context: IndicatorContext,
  shown: Shown,
): Opinion {
  if (actual.form === 'none' || actual.text === target.text) {
    return met({ case: 'none-met' }, shown, true);
  }
  if (actual.form === 'number') return judgeNumberAgainstNone(target, actual, context, shown);
  const wording = bare(actual.text);
  if (saysSomeOf(wording, target.text + context.name)) {
    return unmet({ case: 'none-unmet' }, shown, true);
  }
  if (target.worded && isAttained(wording)) {
    return met({ case: 'attained' }, shown, true);
  }
  return cannotTell({ case: 'text-for-none' }, shown, /\d/u.test(actual.text));
}

function judgeNumberAgainstNone(
  { unit }: NoneTarget,
  { quantity, span, sort }: ActualNumber,
  { name }: IndicatorContext,
  shown: Shown,
): Opinion {
  const measured = sort !== 'bound';
  if (span.high?.value.lessThan(0)) {
    return cannotTell({ case: 'negative' }, shown, measured);
  }
  if (span.high?.value.isZero()) {
    return met({ case: 'none-met' }, shown, measured);
  }
  // 100% beside 0件 says that all is well, not that everything happened.
  const asPercent = unit?.family === 'percent' || RATE_NAMES.test(name);
  if (quantity.unit.family === 'percent' && !asPercent) {
    return cannotTell({ case: 'units-differ' }, shown, measured);
  }
  const positive =
    span.low !== null &&
    (span.low.value.greaterThan(0) || (span.low.open && span.low.value.isZero()));
  return positive
    ? unmet({ case: 'none-unmet' }, shown, measured)
    : cannotTell({ case: 'bound-only' }, shown, measured);
}
