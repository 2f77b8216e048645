import { type Decimal, YUAN_PER_WAN } from './decimal';

/**
 * Is one of two amounts 10,000 times the other, as when 元 and 万元 are mixed up? Half a percent is left for rounding: 4812 元 kept as
 * 0.48 万元. Amounts of 0 or of different sign say nothing.
 */
export function apartByTenThousand(a: Decimal, b: Decimal): boolean {
  if (a.isZero() || b.isZero() || a.isNegative() !== b.isNegative()) return false;
  // Other orders of magnitude need no arithmetic.
  if (Math.abs(Math.abs(a.e - b.e) - 4) > 1) return false;
  const [small, large] = a.abs().lessThan(b.abs()) ? [a.abs(), b.abs()] : [b.abs(), a.abs()];
  return small.times(YUAN_PER_WAN).minus(large).abs().lessThanOrEqualTo(large.times('0.005'));
}
