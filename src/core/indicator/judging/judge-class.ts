import { type ClassRating, isFirstBest, readClass } from '../reading/classes';
import type { Actual } from '../reading/read-actual';
import type { IndicatorContext } from '../judgement';
import { judgeText } from './judge-wording';
import { cannotTell, met, type Opinion, unmet } from './opinion';
import type { Shown } from './why';

/** Judges a class (III类, 4A) against the one that was asked for. Where it is not known which end is the better, only the same one meets. */
export function judgeClass(
  target: ClassRating,
  text: string,
  actual: Actual,
  context: IndicatorContext,
  shown: Shown,
): Opinion {
  const given = readClass(actual.text);
  if (!given) return judgeText(text, actual, context, shown);
  if (given.ladder !== target.ladder || given.relation === 'worse' || target.relation === 'worse') {
    return actual.text === text
      ? met({ case: 'same-wording' }, shown, true)
      : cannotTell({ case: 'wording-differs' }, shown, true);
  }
  const firstBest = isFirstBest(target.ladder, `${context.name}${text}`);
  const better = betterBy(target, given, firstBest ?? true);
  const strict = target.relation === 'better';
  const above = given.relation === 'better' ? better >= 0 : better > 0;
  if (better === 0 && (!strict || given.relation === 'better')) {
    return met({ case: 'class-met' }, shown, true);
  }
  if (better === 0 || firstBest === null) return cannotTell({ case: 'class-open' }, shown, true);
  if (above) return met({ case: 'class-met' }, shown, true);
  return given.relation === null
    ? unmet({ case: 'class-unmet' }, shown, true)
    : cannotTell({ case: 'class-open' }, shown, true);
}

/** By how many places the given class is the better one. */
function betterBy(target: ClassRating, given: ClassRating, firstBest: boolean): number {
  const ahead = target.place - given.place;
  return firstBest ? ahead : -ahead;
}
