import { type Decimal, YUAN_PER_WAN } from '../amount/decimal';
import { isEmpty } from '../amount/reading';
import { roundHalfUp } from '../amount/round';
import type { AmountField, Form } from '../forms/form';
import { equalsAsShown } from './equals-as-shown';
import { apartByTenThousand } from '../amount/ten-thousand-apart';
import { wan } from './money';
import { partOf, type Sum, sumOf } from './sum';

/**
 * How a total stands to its parts. blank: nothing is typed although there are parts · mixed-units: it would agree if
 * `odd` were written in the other unit of money · unsaid: there is nothing to compare.
 */
export type WholeState =
  | { readonly kind: 'agrees' | 'differs' | 'blank' | 'unsaid' }
  | { readonly kind: 'mixed-units'; readonly odd: AmountField };

/**
 * Compares a total with the sums that its parts may come to (in 万元): as typed, as shown, or with wrong subtotals
 * among them put right, for these are spoken of by themselves.
 */
export function stateOfWhole(
  form: Form,
  field: AmountField,
  parts: readonly AmountField[],
  sums: readonly Sum[],
): WholeState {
  const known = sums.flatMap((sum) => (sum.kind === 'known' ? [sum.value] : []));
  const [sum] = known;
  if (sum === undefined) return { kind: 'unsaid' };
  if (isEmpty(field.reading)) return { kind: sum.isZero() ? 'unsaid' : 'blank' };
  if (field.reading.kind !== 'number') return { kind: 'unsaid' };
  const agrees = [...known, sumAsShown(form, parts)].some((one) => equalsAsShown(form, field, one));
  if (agrees) return { kind: 'agrees' };
  const odd = oddAmount(form, field, parts, sum);
  return odd ? { kind: 'mixed-units', odd } : { kind: 'differs' };
}

/** The parts as a person adds them up from the sheet, each rounded to what is shown. */
function sumAsShown(form: Form, parts: readonly AmountField[]): Decimal | null {
  const sum = sumOf(
    parts.map((field) => {
      const { reading } = field;
      if (reading.kind !== 'number') return partOf(field, null);
      const shown = { ...reading, value: roundHalfUp(reading.value, reading.decimals) };
      return partOf(field, wan(form, { ...field, reading: shown }));
    }),
  );
  return sum.kind === 'known' ? sum.value : null;
}

/** The total or the one part that is 10,000 times too large or too small; null when that explains nothing. */
function oddAmount(
  form: Form,
  field: AmountField,
  parts: readonly AmountField[],
  sum: Decimal,
): AmountField | null {
  const total = wan(form, field);
  const numbers = parts.flatMap((part) => {
    const value = wan(form, part);
    return value === null || value.isZero() ? [] : [{ part, value }];
  });
  const [only, ...more] = numbers;
  if (total !== null && apartByTenThousand(total, sum)) {
    if (!only || more.length > 0) return field;
    // With a single part either may be odd. Rarely is an amount of 元 taken for 万元 where the form says 元.
    const isLarger = total.greaterThan(sum);
    return isLarger === (form.unit !== 'yuan') ? field : only.part;
  }
  const odd = numbers.find(({ value }) => {
    const rest = sum.minus(value);
    // A part that could as well be left out explains nothing.
    if (equalsAsShown(form, field, rest)) return false;
    return [value.times(YUAN_PER_WAN), value.dividedBy(YUAN_PER_WAN)].some((shifted) =>
      equalsAsShown(form, field, rest.plus(shifted)),
    );
  });
  return odd?.part ?? null;
}
