import type { Decimal } from '../amount/decimal';
import { align } from './alignment';
import type { Quantity } from './quantity';
import type { ActualNumber } from './read-actual';
import type { Span } from './span';
import type { Ratio } from './units';

/** An actual's numbers in its target's unit. */
export interface Converted {
  readonly span: Span;
  /** The number itself; null where it is vague, a bound, or not exactly convertible. */
  readonly value: Decimal | null;
}

/** Brings an actual to its target's unit; or says why the two cannot be compared. */
export function convert(
  actual: ActualNumber,
  target: Quantity,
  name: string,
): Converted | 'units-differ' | 'scale-unsure' {
  const ratio = align(target, actual.quantity, name);
  if (typeof ratio === 'string') return ratio;
  const exact = ratio.high?.equals(ratio.low) === true;
  const value = actual.sort === 'value' && exact ? actual.quantity.value.times(ratio.low) : null;
  return { span: scaled(actual.span, ratio, exact), value };
}

/** Where the units do not convert exactly, the span grows. */
function scaled({ low, high }: Span, ratio: Ratio, exact: boolean): Span {
  if (!exact && [low, high].some((limit) => limit?.value.isNegative())) {
    return { low: null, high: null };
  }
  return {
    low: low && { ...low, value: low.value.times(ratio.low) },
    high: high && ratio.high && { ...high, value: high.value.times(ratio.high) },
  };
}
