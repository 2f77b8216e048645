import type { Form } from '../forms/form';
import { message } from '../messages/message';
import type { RuleFinding } from '../findings/finding';
import type { Rule } from './rule';
import type { NeededField } from '../needed-fields/needed-field';
import { neededFields, waitingFields } from '../needed-fields/needed-fields';

/** Formulas that were never calculated: their results are not in the file. Many in one form are one finding. */
export const uncalculated: Rule = {
  id: 'uncalculated',
  severity: 'error',
  title: message('uncalculated.title'),
  basis: message('uncalculated.basis'),
  check: (set) =>
    set.forms.flatMap((form) => {
      const fields = neededFields(form);
      const waiting = waitingFields(fields);
      const found = fields.filter(
        ({ field }) => field.reading.kind === 'uncalculated' && !waiting.has(field),
      );
      const [first] = found;
      return first && found.length > MANY
        ? [together(form, first, found)]
        : found.map((needed) => alone(form, needed));
    }),
};

/** More than these are said once. */
const MANY = 5;

const alone = (form: Form, { field: { cell }, name, label }: NeededField): RuleFinding => ({
  cell,
  form: form.id,
  case: 'cell',
  message: message('uncalculated.cell', { name }),
  subject: label,
});

function together(form: Form, first: NeededField, all: readonly NeededField[]): RuleFinding {
  const { cell } = first.field;
  return {
    cell,
    form: form.id,
    case: 'cells',
    message: message('uncalculated.cells', { count: String(all.length) }),
    related: all.slice(1).map(({ field, label }) => ({ cell: field.cell, label })),
    subject: 'all',
  };
}
