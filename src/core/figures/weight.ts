import type { AmountField } from '../forms/form';
import { message } from '../messages/message';
import { toA1 } from '../workbook/cell-ref';
import type { Computed } from './compared-figure';
import { amountOf, shownIn } from './input';
import { WEIGHT } from './named-inputs';

/** The weight in points that stands in its cell; never one that the form does not give. */
export function weightOf(field: AmountField | null): Computed {
  if (!field) return { value: null, trace: message('figure.no-weight-column') };
  const weight = amountOf({ field, ...WEIGHT });
  if (weight.kind === 'none') return { value: null, trace: weight.why };
  if (!weight.value.isNegative()) return { value: weight.value, trace: WEIGHT.name };
  const words = { input: WEIGHT.name, cell: toA1(field.cell), text: shownIn(field) };
  return { value: null, trace: message('figure.input-negative', words) };
}
