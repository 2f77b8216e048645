import type { Decimal } from './decimal';
import { roundHalfUp } from './round';

/** Rates are kept to 2 decimals of a percent, scores and amounts of 万元 to 2 decimals. */
export const FIGURE_PLACES = 2;

/**
 * Does a shown figure agree with the computed one at the precision shown? 86 agrees with 86.20, 87.37 does not agree
 * with 87.38. Both in the same scale (percents as points). `full` is the mark that rounding alone must not reach:
 * 100 for a rate, the weight for a score; 99.58 shown as 100 claims what was not attained, so there two decimals count.
 */
export function agrees(
  shown: Decimal,
  decimals: number,
  computed: Decimal,
  full: Decimal | null,
): boolean {
  const claimsFull = full !== null && roundHalfUp(shown, decimals).equals(full);
  const places = claimsFull ? Math.max(decimals, FIGURE_PLACES) : decimals;
  return roundHalfUp(shown, places).equals(roundHalfUp(computed, places));
}
