import { type Decimal, ZERO } from '../amount/decimal';
import { roundHalfUp } from '../amount/round';
import { showPercent } from '../amount/show';
import { message, type Message } from '../messages/message';

/** A policy's step: from this fraction on, this share of the weight. */
export interface Step {
  readonly from: Decimal;
  readonly share: Decimal;
}

/** The share of the weight that a rate gets, and the band that it lies in, in words: 达到 80%、不足 100%. */
export interface StepReached {
  readonly share: Decimal;
  readonly band: Message;
}

/** The step that a rate (a fraction) reaches; below the last one nothing. `steps` go from the highest down. */
export function stepReached(steps: readonly Step[], rate: Decimal): StepReached {
  const shown = asShown(rate);
  const index = steps.findIndex(({ from }) => shown.greaterThanOrEqualTo(from));
  const reached = steps[index];
  const above = index < 0 ? steps.at(-1) : steps[index - 1];
  return { share: reached?.share ?? ZERO, band: bandOf(reached?.from, above?.from) };
}

/**
 * A rate as it is compared with the limits of a policy: two decimals of a percent, as forms print it, so that 100.00% is
 * 100% and 79.99% is not 80%.
 */
export function asShown(rate: Decimal): Decimal {
  return roundHalfUp(rate, 4);
}

function bandOf(from: Decimal | undefined, to: Decimal | undefined): Message {
  if (!from || from.isZero()) return message('figure.band-below', { to: limit(to) });
  if (!to) return message('figure.band-from', { from: limit(from) });
  return message('figure.band-between', { from: limit(from), to: limit(to) });
}

/** `80%`, `62.5%`. */
const limit = (fraction: Decimal | undefined) =>
  fraction ? showPercent(fraction, Math.max(0, fraction.decimalPlaces() - 2)) : '';
