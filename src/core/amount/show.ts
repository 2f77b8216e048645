import { type Decimal, HUNDRED } from './decimal';
import type { Fraction } from './kinds';
import { roundHalfUp } from './round';

/** A decimal without needless zeros and never in exponent form: 5.670 → `5.67`. */
export function showDecimal(value: Decimal): string {
  return value.toFixed();
}

/** At most `places` decimals, needless zeros off: a score of 10.00 → `10`, 5.666 → `5.67`. */
export function showRounded(value: Decimal, places = 2): string {
  return roundHalfUp(value, places).toFixed();
}

/** A fraction as percent with exactly `places` decimals: 0.567 → `56.70%`. */
export function showPercent(fraction: Fraction, places = 2): string {
  return `${roundHalfUp(fraction.times(HUNDRED), places).toFixed(places)}%`;
}
