import type { Form } from '../forms/form';
import { message } from '../messages/message';
import type { RuleFinding } from '../findings/finding';
import type { Rule } from './rule';
import type { NeededField } from '../needed-fields/needed-field';
import { neededFields, waitingFields } from '../needed-fields/needed-fields';

/** #DIV/0!, #REF! … where a number is needed; of a chain of them only the first. */
export const formulaError: Rule = {
  id: 'formula-error',
  severity: 'error',
  title: message('formula-error.title'),
  basis: message('formula-error.basis'),
  check: (set) =>
    set.forms.flatMap((form) => {
      const fields = neededFields(form);
      const waiting = waitingFields(fields);
      const labels = new Map(fields.map(({ field, label }) => [field, label]));
      return fields
        .filter((needed) => !waiting.has(needed.field) && !isConsequence(needed))
        .flatMap((needed) => finding(form, needed, (input) => labels.get(input) ?? ''));
    }),
};

const isConsequence = ({ inputs }: NeededField) =>
  inputs.some(({ reading }) => reading.kind === 'error');

function finding(
  form: Form,
  { field, name, label, inputs }: NeededField,
  labelOf: (input: NeededField['field']) => string,
): readonly RuleFinding[] {
  const { reading, cell } = field;
  if (reading.kind !== 'error') return [];
  const kind = reading.text === '#DIV/0!' ? 'division' : 'error';
  const words = { name, actual: reading.text };
  return [
    {
      cell,
      form: form.id,
      case: kind,
      message: message(`formula-error.${kind}`, words),
      expected: null,
      actual: reading.text,
      related: inputs.map((input) => ({ cell: input.cell, label: labelOf(input) })),
      subject: label,
    },
  ];
}
