import { showRounded } from '../amount/show';
import { message } from '../messages/message';
import { once } from '../workbook/once';
import type { RuleFinding } from '../findings/finding';
import type { Rule } from './rule';
import { unitSlips } from '../filing/unit-slips';
import { inUnitOf, unitOf } from '../money/money';
import { neededFields } from '../needed-fields/needed-fields';
import { cellName } from '../workbook/cell-name';
import { shownField } from '../money/shown-field';
import { inRightUnit, isExact, type UnitSlip } from '../money/unit-slips';

/** 元 and 万元 mixed up: an amount 10,000 times another that should be the same, or the same order. */
export const moneyUnit: Rule = {
  id: 'money-unit',
  across: true,
  severity: 'warning',
  title: message('money-unit.title'),
  basis: message('money-unit.basis'),
  check: (set) => unitSlips(set).map(finding),
};

const finding = once((slip: UnitSlip): RuleFinding => {
  const { form, field, other, otherForm, sum } = slip;
  const named = neededFields(form).find((needed) => needed.field === field);
  const otherLabel = neededFields(otherForm).find((needed) => needed.field === other)?.label ?? '';
  const expected = inRightUnit(slip);
  const how = !isExact(slip) ? 'far' : sum ? 'mixed-sum' : 'mixed';
  const words = {
    name: named?.name ?? '',
    actual: shownField(field),
    expected,
    place: cellName(other.cell, field.cell),
    other: sum ? showRounded(inUnitOf(otherForm, other, sum)) : shownField(other),
    unit: message(unitOf(form, field) === 'wan' ? 'term.wan' : 'term.yuan'),
  };
  return {
    cell: field.cell,
    form: form.id,
    case: how,
    message: message(`money-unit.${how}`, words),
    expected: expected === '' ? null : expected,
    actual: shownField(field),
    related: [{ cell: other.cell, label: otherLabel }],
    subject: named?.label ?? '',
  };
});
