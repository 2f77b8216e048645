import { Decimal } from './decimal';

/** Rounds half up (away from zero on a tie) to `places` decimals: 5.665 → 5.67. */
export function roundHalfUp(value: Decimal, places: number): Decimal {
  return value.toDecimalPlaces(places, Decimal.ROUND_HALF_UP);
}
