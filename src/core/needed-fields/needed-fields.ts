import { isEmpty } from '../amount/reading';
import type { AmountField, Form } from '../forms/form';
import { baseDataFields } from './base-data-fields';
import { evaluationFields } from './evaluation-fields';
import type { NeededField } from './needed-field';
import { once } from '../workbook/once';

/** Every field of a form that is an input or a figure, in the order of the form. */
export const neededFields = once((form: Form): readonly NeededField[] =>
  form.kind === 'base-data' ? baseDataFields(form) : evaluationFields(form),
);

/**
 * The formulas that have nothing to compute yet, as in a blank template: whatever they await is blank, or waits itself.
 * A template's sums often show 0, and its rates an error.
 */
export function waitingFields(fields: readonly NeededField[]): ReadonlySet<AmountField> {
  const awaits = new Map(fields.map((needed) => [needed.field, needed.awaits]));
  const isWaiting = (field: AmountField): boolean => {
    const inputs = awaits.get(field) ?? [];
    return field.formula && inputs.length > 0 && inputs.every(isEmptyOrWaiting);
  };
  const isEmptyOrWaiting = (field: AmountField): boolean => {
    const { reading } = field;
    if (isEmpty(reading)) return true;
    return (reading.kind !== 'number' || reading.value.isZero()) && isWaiting(field);
  };
  return new Set(fields.map(({ field }) => field).filter(isWaiting));
}
