import type { Decimal } from '../amount/decimal';
import { type MoneyUnit, toWan } from '../amount/money-unit';
import { isEmpty } from '../amount/reading';
import { showPercent } from '../amount/show';
import { message, type Message } from '../messages/message';
import { toA1 } from '../workbook/cell-ref';
import type { Computed } from './compared-figure';
import { amountOf, type Input, type InputAmount, shownIn } from './input';

/** Two inputs, of which the first is a part of the second. */
export interface Parts<AnyInput extends Input = Input> {
  readonly part: AnyInput;
  readonly whole: AnyInput;
}

/**
 * part ÷ whole as an exact fraction. A zero or blank whole gives no rate, never 0 or 100%. `unit` is the form's unit of
 * money: it counts only where one of two cells names another one behind its number.
 */
export function ratioOf({ part, whole }: Parts, unit: MoneyUnit | null): Computed {
  const divisor = amountOf(whole);
  if (divisor.kind === 'none') return { value: null, trace: divisor.why };
  const dividend = amountOf(part);
  if (dividend.kind === 'none') return { value: null, trace: dividend.why };
  const why = unfitDivisor(whole, divisor.value);
  if (why) return { value: null, trace: why };
  const value = inWan(dividend, divisor, unit).dividedBy(inWan(divisor, dividend, unit));
  const words = {
    part: part.name,
    partValue: shownIn(part.field),
    whole: whole.name,
    wholeValue: shownIn(whole.field),
  };
  return { value, trace: message('figure.ratio', { ...words, rate: showPercent(value) }) };
}

/** True when neither input holds anything. */
export function isNothingGiven({ part, whole }: Parts): boolean {
  return isEmpty(part.field.reading) && isEmpty(whole.field.reading);
}

function unfitDivisor({ field, name }: Input, divisor: Decimal): Message | null {
  const place = { input: name, cell: toA1(field.cell) };
  if (divisor.isZero()) return message('figure.input-zero', place);
  if (!divisor.isNegative()) return null;
  return message('figure.input-negative', { ...place, text: shownIn(field) });
}

type Amount = Extract<InputAmount, { kind: 'amount' }>;

/** A cell without a unit of its own is in the form's, else in that of the other cell. Without any, nothing is converted. */
function inWan({ value, unit }: Amount, other: Amount, formUnit: MoneyUnit | null): Decimal {
  return toWan(value, unit ?? formUnit ?? other.unit ?? 'wan');
}
