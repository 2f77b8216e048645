import { showDecimal } from '../amount/show';
import type { AmountField, Form } from '../forms/form';
import { message } from '../messages/message';
import { once } from '../workbook/once';
import type { RuleFinding } from '../findings/finding';
import type { Rule } from './rule';
import { slipsInParts } from '../filing/slips-in-parts';
import { inUnitOf } from '../money/money';
import { shownField } from '../money/shown-field';
import { splitFindings } from './sum-of-parts/split-findings';
import { type Whole, wholesOf } from '../money/whole';

/** A total of money that is not the sum of its parts, or that is left blank above them. */
export const sumOfParts: Rule = {
  id: 'sum-of-parts',
  across: true,
  severity: 'error',
  title: message('sum-of-parts.title'),
  basis: message('sum-of-parts.basis'),
  check: (set) => {
    const slips = slipsInParts(set);
    const sheets = new Set([...slips].map(({ cell }) => cell.sheet));
    return set.forms.flatMap((form) =>
      sheets.has(form.sheet) ? findings(form, slips) : findingsAlone(form),
    );
  },
};

const findingsAlone = once((form: Form) => findings(form, NO_SLIPS));
const NO_SLIPS: ReadonlySet<AmountField> = new Set();

function findings(form: Form, slips: ReadonlySet<AmountField>): readonly RuleFinding[] {
  const wholes = wholesOf(form)
    .filter(({ parts }) => !parts.some(({ field }) => slips.has(field)))
    .flatMap((whole) => onWhole(form, whole));
  return form.kind === 'base-data' ? wholes : [...wholes, ...splitFindings(form, slips)];
}

function onWhole(form: Form, { field, sum, state, ...whole }: Whole): readonly RuleFinding[] {
  if (sum.kind !== 'known' || (state !== 'differs' && state !== 'blank')) return [];
  const expected = showDecimal(inUnitOf(form, field, sum.value));
  const actual = shownField(field);
  const parts = whole.parts.filter((part) => part.field.reading.kind === 'number');
  const words = {
    name: whole.name,
    expected,
    parts: terms(parts.map((part) => shownField(part.field))),
  };
  const blank = state === 'blank';
  return [
    {
      cell: field.cell,
      form: form.id,
      severity: blank || whole.isDoubtful ? 'warning' : 'error',
      case: state,
      message: blank
        ? message('sum-of-parts.blank', words)
        : message('sum-of-parts.differs', { ...words, actual }),
      expected,
      actual: blank && actual === '' ? null : actual,
      related: parts.map((part) => ({
        cell: part.field.cell,
        label: `${part.line} ${whole.column}`,
      })),
      // Which of the figures is wrong is for a person to say; a blank total can only be the sum.
      fix:
        blank && !field.formula && !field.embedded ? { cell: field.cell, value: expected } : null,
      subject: `${whole.line} ${whole.column}`,
    },
  ];
}

/** `56.7 + 2`; of many the first. */
const terms = (shown: readonly string[]) =>
  (shown.length > 6 ? [...shown.slice(0, 5), '…'] : shown).join(' + ');
