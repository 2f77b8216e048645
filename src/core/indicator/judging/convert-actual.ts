import type { Decimal } from '../../amount/decimal';
import { align, type Misfit } from './alignment';
import type { Quantity } from '../reading/quantity';
import type { ActualNumber } from '../reading/read-actual';
import type { Span } from '../reading/span';
import { applied, ofDaysServed, type Ratio } from '../reading/conversion';

/** An actual's numbers in its target's unit. */
export interface Converted {
  readonly span: Span;
  /** The number itself; null where it is vague, a bound, or not exactly convertible. */
  readonly value: Decimal | null;
}

/**
 * Brings an actual to its target's unit; or says why the two cannot be compared. `atLeast`: much is wanted of it, so a
 * length of time is one that is served.
 */
export function convertActual(
  actual: ActualNumber,
  target: Quantity,
  name: string,
  atLeast = false,
): Converted | Misfit {
  const aligned = align(target, actual.quantity, name);
  if (typeof aligned === 'string') return aligned;
  const ratio = atLeast ? ofDaysServed(aligned, actual.quantity.unit, target.unit) : aligned;
  const plain = actual.sort === 'value' && ratio.exact;
  const value = plain ? applied(actual.quantity.value, ratio.low) : null;
  return { span: scaled(actual.span, ratio), value };
}

/** Where the units do not convert exactly, the span grows. */
function scaled({ low, high }: Span, ratio: Ratio): Span {
  if (!ratio.exact && [low, high].some((limit) => limit?.value.isNegative())) {
    return { low: null, high: null };
  }
  return {
    low: low && { ...low, value: applied(low.value, ratio.low) },
    high: high && ratio.high && { ...high, value: applied(high.value, ratio.high) },
  };
}
