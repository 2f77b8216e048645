import type { Decimal } from '../../amount/decimal';

/** One end of a span of numbers. */
export interface Limit {
  readonly value: Decimal;
  /** The limit itself is outside. */
  readonly open: boolean;
}

/** All the numbers that a target accepts, or that an actual may mean; null is no limit. */
export interface Span {
  readonly low: Limit | null;
  readonly high: Limit | null;
}

export function point(value: Decimal): Span {
  return { low: { value, open: false }, high: { value, open: false } };
}

/** Is every number of the one in the other? */
export function inside(inner: Span, outer: Span): boolean {
  return notBelow(inner.low, outer.low) && notAbove(inner.high, outer.high);
}

/** Is no number in both? */
export function apart(one: Span, other: Span): boolean {
  return endsBefore(one.high, other.low) || endsBefore(other.high, one.low);
}

function notBelow(inner: Limit | null, outer: Limit | null): boolean {
  if (outer === null) return true;
  if (inner === null) return false;
  if (inner.value.equals(outer.value)) return inner.open || !outer.open;
  return inner.value.greaterThan(outer.value);
}

function notAbove(inner: Limit | null, outer: Limit | null): boolean {
  if (outer === null) return true;
  if (inner === null) return false;
  if (inner.value.equals(outer.value)) return inner.open || !outer.open;
  return inner.value.lessThan(outer.value);
}

function endsBefore(high: Limit | null, low: Limit | null): boolean {
  if (high === null || low === null) return false;
  if (high.value.equals(low.value)) return high.open || low.open;
  return high.value.lessThan(low.value);
}
