import type { Decimal } from '../../amount/decimal';
import { convertExactly } from '../reading/conversion';
import { type CountedDeed, isDone, isUndone, readCountedDeed } from '../reading/counted-deeds';
import { clausesOf } from '../reading/statement';
import type { NumberTarget } from './demand';
import { type Opinion, unmet } from './opinion';
import type { Shown } from './why';

/**
 * Judges an actual that says how many are done and how many are not (2栋完工，1栋在建) against a floor. Fewer done than asked miss it; whether more
 * than one clause counts the same things one cannot tell. Null where the actual is no such list.
 */
export function judgeProgress(target: NumberTarget, actual: string, shown: Shown): Opinion | null {
  if (target.kind !== 'at-least' && target.kind !== 'equal' && target.kind !== 'unclear') {
    return null;
  }
  const clauses = clausesOf(actual);
  if (clauses.length < 2 || clauses.length > MOST) return null;
  const counted = clauses.map(readCountedDeed);
  if (!counted.every((clause) => clause !== null)) return null;
  const done = counted.filter(({ statement }) => isDone(statement));
  const undone = counted.filter(({ statement }) => isUndone(statement));
  if (undone.length === 0 || done.length + undone.length < counted.length) return null;
  const sum = sumIn(target, done);
  return sum?.lessThan(target.quantity.value) === true
    ? unmet({ case: 'progress-unmet' }, shown, true)
    : null;
}

const MOST = 6;

function sumIn({ quantity }: NumberTarget, done: readonly CountedDeed[]): Decimal | null {
  return done.reduce<Decimal | null>((sum, { quantity: { value, unit } }) => {
    const own = convertExactly(value, unit, quantity.unit);
    return sum && own && sum.plus(own);
  }, quantity.value.times(0));
}
