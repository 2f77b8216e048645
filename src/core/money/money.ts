import type { Decimal } from '../amount/decimal';
import type { Wan } from '../amount/kinds';
import { fromWan, type MoneyUnit, toWan } from '../amount/money-unit';
import type { AmountField, Form } from '../forms/form';

/**
 * An amount of the form in 万元; null when the field is missing or holds no number, or a percent. The unit is the one written behind the number in
 * the cell, else the form's, else 万元, in which the official forms are kept.
 */
export function wan(form: Form, field: AmountField | null | undefined): Wan | null {
  return field?.reading.kind === 'number' && !field.reading.percent
    ? toWan(field.reading.value, unitOf(form, field))
    : null;
}

/** The unit in which this cell is written (see {@link wan}). */
export function unitOf(form: Form, field: AmountField): MoneyUnit {
  const written = field.reading.kind === 'number' ? field.reading.unit : null;
  return written ?? form.unit ?? 'wan';
}

/** An amount of 万元 as a number in the unit of this cell. */
export function inUnitOf(form: Form, field: AmountField, amount: Wan): Decimal {
  return fromWan(amount, unitOf(form, field));
}

/** Are the amounts a thousand times apart or more, as no plan and no spending is? Amounts of 0 or of different sign say nothing. */
export function isFarApart(a: Decimal, b: Decimal): boolean {
  if (a.isZero() || b.isZero() || a.isNegative() !== b.isNegative()) return false;
  return timesApart(a, b).greaterThanOrEqualTo(BEYOND_BELIEF);
}

const BEYOND_BELIEF = 1000;

/** How many times one amount is the other, whichever way round: at least 1. Neither may be 0. */
export function timesApart(a: Decimal, b: Decimal): Decimal {
  const ratio = a.dividedBy(b).abs();
  return ratio.lessThan(1) ? ratio.pow(-1) : ratio;
}
