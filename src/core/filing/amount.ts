import { Decimal, ZERO } from '../amount/decimal';
import type { Wan } from '../amount/kinds';
import { FIGURE_PLACES } from '../amount/agrees';
import { showRounded } from '../amount/show';
import type { AmountField, Form } from '../forms/form';
import { shownField } from '../money/shown-field';
import { inUnitOf, wan } from '../money/money';
import { keptDecimals } from './kept-decimals';

/** A typed amount of money that several forms state. */
export interface Amount {
  readonly form: Form;
  readonly field: AmountField;
  readonly value: Wan;
}

/** The amount in this field; null where there is no number to compare. */
export function amountIn(form: Form, field: AmountField | null | undefined): Amount | null {
  const value = wan(form, field);
  return field && value ? { form, field, value } : null;
}

/** The amounts added, in 万元. */
export function total(amounts: readonly Amount[]): Wan {
  return amounts.reduce((sum, { value }) => sum.plus(value), ZERO);
}

/**
 * Do both sides come to the same? Exactly, at the precision of the coarsest form among them (2 decimals of 万元 as a
 * rule); where amounts are finer than that, each may be off by half a unit of it.
 */
export function comesToTheSame(left: readonly Amount[], right: readonly Amount[]): boolean {
  const all = [...left, ...right];
  const places = Math.min(FIGURE_PLACES, ...all.map(({ form }) => keptDecimals(form)));
  const isRounded = all.some(({ value }) => value.decimalPlaces() > places);
  const halves = isRounded ? Math.max(1, all.length - 1) : 0;
  const allowed = new Decimal(10).pow(-places).dividedBy(2).times(halves);
  return total(left).minus(total(right)).abs().lessThanOrEqualTo(allowed);
}

/** The typed amount as a person reads it. */
export function shown({ field }: Amount): string {
  return shownField(field);
}

/** An amount of 万元 as it would be written in the unit of that cell. */
export function asWrittenIn({ form, field }: Amount, value: Wan): string {
  return showRounded(inUnitOf(form, field, value));
}
