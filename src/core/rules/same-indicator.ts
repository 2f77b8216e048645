import type { TextField } from '../forms/form';
import { quoted } from '../indicator/reading/cell-text';
import { message } from '../messages/message';
import { once } from '../workbook/once';
import type { RuleFinding } from '../findings/finding';
import type { Rule } from './rule';
import { cellName } from '../workbook/cell-name';
import { type IndicatorPair, sameIndicators } from '../filing/same-indicators';
import { differInValue } from '../filing/same-value';

/** One and the same indicator with two targets or two actuals in the set. */
export const sameIndicator: Rule = {
  id: 'same-indicator',
  across: true,
  severity: 'warning',
  title: message('same-indicator.title'),
  basis: message('same-indicator.basis'),
  check: (set) => sameIndicators(set).flatMap(compared),
};

const compared = once((pair: IndicatorPair) => [
  ...compare(pair, 'target'),
  ...compare(pair, 'actual'),
]);

function compare(
  { first, later }: IndicatorPair,
  what: 'target' | 'actual',
): readonly RuleFinding[] {
  const field: TextField = later.indicator[what];
  const other: TextField = first.indicator[what];
  // A bound that was copied into the actual is no value to compare.
  const measured = first.judgement.measured && later.judgement.measured;
  if ((what === 'actual' && !measured) || !differInValue(other.text, field.text)) return [];
  return [
    {
      cell: field.cell,
      form: later.form.id,
      case: what,
      message: message(`same-indicator.${what}`, {
        name: later.name,
        actual: quoted(field.text),
        place: cellName(other.cell, field.cell),
        expected: quoted(other.text),
      }),
      expected: other.text,
      actual: field.text,
      related: [{ cell: other.cell, label: first.name }],
      subject: `${later.name}/${what}`,
    },
  ];
}
