import { type Decimal, ZERO } from '../../amount/decimal';
import { isEmpty, valueOf } from '../../amount/reading';
import type { BaseLine, PeriodRole } from '../form';

/** A money line as it stands there, before it is known what it is part of. */
export type RawLine = Pick<BaseLine, 'label' | 'name' | 'amounts'>;

/**
 * In how many money columns the parts come to the whole (within the rounding of each), and in how many they do not. Columns in
 * which either side holds nothing, or no number, tell nothing.
 */
export function closings(
  whole: RawLine,
  parts: readonly RawLine[],
): { readonly closed: number; readonly open: number } {
  let [closed, open] = [0, 0];
  for (const role of Object.keys(whole.amounts) as PeriodRole[]) {
    const total = valueOf(whole.amounts[role]?.reading);
    const sum = sumIn(parts, role);
    if (total === null || sum === null || (total.isZero() && sum.isZero())) continue;
    const allowed = HALF_A_CENT.times(Math.max(1, parts.length));
    if (total.minus(sum).abs().lessThan(allowed)) closed += 1;
    else open += 1;
  }
  return { closed, open };
}

const HALF_A_CENT = ZERO.plus('0.006');

/** Null from no numbers, or where one of the parts is no number. */
function sumIn(parts: readonly RawLine[], role: PeriodRole): Decimal | null {
  let sum: Decimal | null = null;
  for (const { amounts } of parts) {
    const reading = amounts[role]?.reading;
    if (isEmpty(reading)) continue;
    const value = valueOf(reading);
    if (value === null) return null;
    sum = (sum ?? ZERO).plus(value);
  }
  return sum;
}

/** Is the part larger than the whole wherever both hold numbers, in at least two columns? */
export function isLargerThroughout(part: RawLine, whole: RawLine): boolean {
  const pairs = (Object.keys(whole.amounts) as PeriodRole[]).flatMap((role) => {
    const [one, all] = [part, whole].map(({ amounts }) => valueOf(amounts[role]?.reading));
    return one && all ? [one.greaterThan(all)] : [];
  });
  return pairs.length >= 2 && pairs.every((larger) => larger);
}
