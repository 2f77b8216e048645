import { type Decimal, HUNDRED, ONE } from './decimal';
import type { Fraction } from './kinds';
import { agrees, FIGURE_PLACES } from './agrees';
import type { NumberReading } from './reading';

/** One way to read a rate cell, in points of a percent (87.38 for 87.38%). */
export interface RatePoints {
  readonly points: Decimal;
  readonly decimals: number;
}

/**
 * How a rate cell can be read. A percent sign or format settles it. Without one, 0.8738 may be a fraction or
 * (hardly) points, 87.38 may be points; both readings are given, the likelier first.
 */
export function readRate(reading: NumberReading): readonly RatePoints[] {
  const { value, decimals, percent } = reading;
  const asFraction = {
    points: value.times(HUNDRED),
    decimals: percent ? decimals : Math.max(0, decimals - 2),
  };
  if (percent) return [asFraction];
  const asPoints = { points: value, decimals };
  return value.abs().lessThanOrEqualTo(ONE) ? [asFraction, asPoints] : [asPoints, asFraction];
}

/**
 * Does a rate cell agree with the computed rate (a fraction)? Where the cell is ambiguous, the reading that agrees
 * counts. Beyond two decimals of a percent nothing is compared: a formula's cell shows whatever its division left.
 */
export function rateAgrees(reading: NumberReading, computed: Fraction): boolean {
  const points = computed.times(HUNDRED);
  return readRate(reading).some((read) =>
    agrees(read.points, Math.min(read.decimals, FIGURE_PLACES), points, HUNDRED),
  );
}
