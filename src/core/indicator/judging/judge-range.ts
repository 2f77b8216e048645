import { convertActual } from './convert-actual';
import { directionOfBareNumber } from '../reading/direction';
import type { IndicatorContext } from '../judgement';
import { cannotTell, met, misfit, type Opinion, unmet } from './opinion';
import type { Shown } from './why';
import type { ActualNumber } from '../reading/read-actual';
import type { Target } from '../reading/read-target';
import { apart, inside } from '../reading/span';

/** Judges a number against a range (18—54周岁). Outside of it on the better side is for a person to judge, but not of ±5%. */
export function judgeRange(
  target: Extract<Target, { form: 'range' }>,
  actual: ActualNumber,
  copied: boolean,
  context: IndicatorContext,
  shown: Shown,
): Opinion {
  const { low, high, lowOpen, highOpen } = target.range;
  const measured = actual.sort !== 'bound' && !copied;
  if (actual.change !== null) {
    return cannotTell({ case: 'change-differs' }, shown, measured);
  }
  const converted = convertActual(actual, high, context.name);
  if (typeof converted === 'string') {
    return cannotTell(misfit(converted), shown, measured);
  }
  const floor = { low: { value: low.value, open: lowOpen }, high: null };
  const cap = { low: null, high: { value: high.value, open: highOpen } };
  if (inside(converted.span, floor) && inside(converted.span, cap)) {
    return met({ case: 'between-met' }, shown, measured);
  }
  const below = apart(converted.span, floor);
  if (!below && !apart(converted.span, cap)) {
    return cannotTell({ case: 'vague' }, shown, measured);
  }
  const better =
    !target.range.tolerance &&
    directionOfBareNumber(high.unit, context).direction === (below ? 'lower' : 'higher');
  return better
    ? cannotTell({ case: 'between-better' }, shown, measured)
    : unmet({ case: 'between-unmet' }, shown, measured);
}
