import { type Decimal, ZERO } from '../amount/decimal';
import { isEmpty } from '../amount/reading';
import type { AmountField } from '../forms/form';

/**
 * What there is to add, in one cell or in many. known: at least one number · unknown: text, an error or an uncalculated
 * formula among them · none: nothing but blanks and dashes.
 */
export type Sum =
  | { readonly kind: 'known'; readonly value: Decimal }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'none' };

/** One field as part of a sum; `value` is its number in the unit of the sum, null when it holds none. */
export function partOf(field: AmountField | null | undefined, value: Decimal | null): Sum {
  if (!field || isEmpty(field.reading)) return { kind: 'none' };
  return value === null ? { kind: 'unknown' } : { kind: 'known', value };
}

/**
 * Adds parts: a blank or a dash adds nothing (units leave empty lines), one unknown part makes the sum unknown, and from
 * no numbers at all no sum is invented.
 */
export function sumOf(parts: readonly Sum[]): Sum {
  let sum: Decimal | null = null;
  for (const part of parts) {
    if (part.kind === 'unknown') return part;
    if (part.kind === 'known') sum = (sum ?? ZERO).plus(part.value);
  }
  return sum === null ? { kind: 'none' } : { kind: 'known', value: sum };
}
