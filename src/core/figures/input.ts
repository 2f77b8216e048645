import type { Decimal } from '../amount/decimal';
import type { MoneyUnit } from '../amount/money-unit';
import { showReading } from '../amount/show-reading';
import type { AmountField } from '../forms/form';
import { message, type Message } from '../messages/message';
import { toA1 } from '../workbook/cell-ref';
import type { FigureInput } from './figure';
import type { NamedInput } from './named-inputs';

/** A cell that a figure is computed from, with its name in a sentence. */
export interface Input extends Pick<NamedInput, 'name'> {
  readonly field: AmountField;
}

/** An input that is listed beside the figure. */
export type ListedInput = Input & NamedInput;

/** The number in an input, or why there is none. */
export type InputAmount =
  | { readonly kind: 'amount'; readonly value: Decimal; readonly unit: MoneyUnit | null }
  | { readonly kind: 'none'; readonly why: Message };

/** Reads an input: only a plain number is an amount; anything else is said and never taken for 0. */
export function amountOf({ field, name }: Input): InputAmount {
  const { reading } = field;
  const place = { input: name, cell: toA1(field.cell) };
  const none = (why: Message): InputAmount => ({ kind: 'none', why });
  switch (reading.kind) {
    case 'blank':
    case 'dash':
      return none(message('figure.input-blank', place));
    case 'text':
      return none(message('figure.input-text', { ...place, text: reading.text }));
    case 'error':
      return none(message('figure.input-error', { ...place, text: reading.text }));
    case 'uncalculated':
      return none(message('figure.input-uncalculated', place));
    case 'number': {
      const { value, unit, percent } = reading;
      if (!percent) return { kind: 'amount', value, unit };
      return none(message('figure.input-percent', { ...place, text: shownIn(field) }));
    }
  }
}

/** What a person reads in the field; `''` where nothing is seen. */
export function shownIn(field: AmountField): string {
  return showReading(field.reading) ?? '';
}

/** The input as it is listed beside a figure. */
export function figureInput({ field, label }: ListedInput): FigureInput {
  return { cell: field.cell, label, value: shownIn(field) };
}
