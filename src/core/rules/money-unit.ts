import { showRounded } from '../amount/show';
import type { Form } from '../forms/form';
import { message } from '../messages/message';
import { type CellRef, toA1 } from '../workbook/cell-ref';
import { once } from '../workbook/once';
import type { RuleFinding } from '../findings/finding';
import type { Rule } from './rule';
import { type FiledSet, filedSets } from '../filing/filed-sets';
import { apartByTenThousand, inUnitOf, unitOf } from '../money/money';
import { neededFields } from '../needed-fields/needed-fields';
import { countVotes, oddSide } from '../filing/odd-form';
import { placeOf } from '../workbook/place';
import { sameMoneyIn } from '../filing/same-money';
import { shownField } from '../money/shown-field';
import { inRightUnit, isExact, slipsWithin, type UnitSlip } from '../money/unit-slips';
import { formsOf } from '../filing/usual-form';

/** 元 and 万元 mixed up: an amount 10,000 times another that should be the same, or the same order. */
export const moneyUnit: Rule = {
  id: 'money-unit',
  across: true,
  severity: 'warning',
  title: message('money-unit.title'),
  basis: message('money-unit.basis'),
  check: (set) => {
    const slips = [...set.forms.flatMap(slipsWithin), ...filedSets(set).flatMap(slipsBetween)];
    return slips.map(finding);
  },
};

/**
 * Amounts of the same thing in two forms that are filed together. A form that is in the wrong unit as a whole is spoken of once.
 */
const slipsBetween = once((filed: FiledSet): readonly UnitSlip[] => {
  const within = formsOf(filed).flatMap(slipsWithin);
  const taken = new Set(within.map(({ field }) => keyOf(field.cell)));
  const pairs = sameMoneyIn(filed).filter(
    ({ left, right }) => !taken.has(keyOf(left.field.cell)) && !taken.has(keyOf(right.field.cell)),
  );
  const votes = countVotes(pairs);
  const wholeForms = new Set<Form>();
  return pairs.flatMap((pair): readonly UnitSlip[] => {
    if (!apartByTenThousand(pair.left.value, pair.right.value)) return [];
    const side = oddSide(pair, votes);
    const [odd, other] = side === 'left' ? [pair.left, pair.right] : [pair.right, pair.left];
    const isWhole = votes.get(odd.form)?.alike === 0;
    if (taken.has(keyOf(odd.field.cell)) || wholeForms.has(odd.form)) return [];
    taken.add(keyOf(odd.field.cell));
    if (isWhole) wholeForms.add(odd.form);
    const sum = other.isSum ? { sum: other.value } : {};
    return [
      { form: odd.form, field: odd.field, other: other.field, otherForm: other.form, ...sum },
    ];
  });
});

const keyOf = (cell: CellRef) => `${cell.sheet}\u0000${toA1(cell)}`;

const finding = once((slip: UnitSlip): RuleFinding => {
  const { form, field, other, otherForm, sum } = slip;
  const named = neededFields(form).find((needed) => needed.field === field);
  const otherLabel = neededFields(otherForm).find((needed) => needed.field === other)?.label ?? '';
  const expected = inRightUnit(slip);
  const words = {
    cell: toA1(field.cell),
    name: named?.name ?? '',
    actual: shownField(field),
    expected,
    place: placeOf(other.cell, field.cell),
    other: sum ? showRounded(inUnitOf(otherForm, other, sum)) : shownField(other),
    unit: message(unitOf(form, field) === 'wan' ? 'term.wan' : 'term.yuan'),
  };
  return {
    cell: field.cell,
    form: form.id,
    message: !isExact(slip)
      ? message('money-unit.far', words)
      : sum
        ? message('money-unit.mixed-sum', words)
        : message('money-unit.mixed', words),
    expected: expected === '' ? null : expected,
    actual: shownField(field),
    related: [{ cell: other.cell, label: otherLabel }],
    subject: named?.label ?? '',
  };
});
