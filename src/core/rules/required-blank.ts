import type { IndicatorBlock, EvaluationForm, Form, TextField } from '../forms/form';
import { message, type Message } from '../messages/message';
import type { RuleFinding } from '../findings/finding';
import type { Rule } from './rule';
import { saysNothing } from '../text/nothing';
import { isFilledIn } from '../scores/filled-in';
import { wordsForMarks } from '../scores/indicator-marks';

/** A field that the form asks for, left blank in a form that is otherwise filled in. */
export const requiredBlank: Rule = {
  id: 'required-blank',
  severity: 'info',
  title: message('required-blank.title'),
  basis: message('required-blank.basis'),
  check: ({ forms }) =>
    forms.filter(isFilledIn).flatMap((form) => [...blankFields(form), ...emptyBlocks(form)]),
};

function blankFields(form: Form): readonly RuleFinding[] {
  return fieldsOf(form).flatMap(([field, name, subject]) =>
    field && saysNothing(field.text)
      ? [
          {
            cell: field.cell,
            form: form.id,
            expected: null,
            actual: null,
            subject,
            case: 'field',
            message: message('required-blank.field', { name }),
          },
        ]
      : [],
  );
}

type Required = readonly [field: TextField | null, name: Message, subject: string];

function fieldsOf(form: Form): readonly Required[] {
  const organisation = (name: Message): Required => [form.organisation, name, 'organisation'];
  switch (form.kind) {
    case 'base-data':
      return [
        organisation(message('required-blank.budget-unit')),
        [form.austerity, message('required-blank.austerity'), 'austerity'],
      ];
    case 'overall':
      return [
        organisation(message('required-blank.budget-unit')),
        [form.department, message('required-blank.department'), 'department'],
      ];
    case 'project':
      return [
        [form.project, message('required-blank.project'), 'project'],
        [form.department, message('required-blank.department'), 'department'],
        organisation(message('required-blank.implementing-unit')),
      ];
  }
}

/** Second-level indicators under which nothing stands, neither an indicator nor marks. */
function emptyBlocks(form: Form): readonly RuleFinding[] {
  if (form.kind === 'base-data') return [];
  const rows = form.indicators.filter(
    (row) => row.role !== 'placeholder' || wordsForMarks(row) !== '',
  );
  const used = new Set(rows.map(({ level2 }) => level2));
  return rows.length === 0
    ? []
    : form.blocks.flatMap((block, index) =>
        block.level === 2 && !used.has(index) ? [emptyBlock(form, block)] : [],
      );
}

function emptyBlock(form: EvaluationForm, { label, name }: IndicatorBlock): RuleFinding {
  return {
    cell: label.cell,
    form: form.id,
    expected: null,
    actual: null,
    subject: name,
    case: 'block',
    message: message('required-blank.block', { name }),
  };
}
