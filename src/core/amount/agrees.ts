import { Decimal } from './decimal';
import { roundHalfUp } from './round';

/** Rates are kept to 2 decimals of a percent, scores and amounts of 万元 to 2 decimals. */
export const FIGURE_PLACES = 2;

/**
 * Does a shown figure agree with the computed one at the precision shown? 86 agrees with 86.20, 87.37 does not agree
 * with 87.38. Both in the same scale (percents as points). `full` is the mark that rounding alone must not reach:
 * 100 for a rate, the weight for a score; 99.58 shown as 100 claims what was not attained, so there two decimals count.
 * What is so close below it that two decimals would show it in full (99.999) may be held back by one step: 99.99.
 */
export function agrees(
  shown: Decimal,
  decimals: number,
  computed: Decimal,
  full: Decimal | null,
): boolean {
  if (full !== null && isHeldBack(shown, computed, full)) return true;
  const claimsFull = full !== null && roundHalfUp(shown, decimals).equals(full);
  const places = claimsFull ? Math.max(decimals, FIGURE_PLACES) : decimals;
  return roundHalfUp(shown, places).equals(roundHalfUp(computed, places));
}

/** The last step below `full` at two decimals, shown for a value that rounds to `full` and has not reached it. */
function isHeldBack(shown: Decimal, computed: Decimal, full: Decimal): boolean {
  const step = new Decimal(10).pow(-FIGURE_PLACES);
  return (
    computed.lessThan(full) &&
    roundHalfUp(computed, FIGURE_PLACES).equals(full) &&
    shown.equals(full.minus(step))
  );
}
