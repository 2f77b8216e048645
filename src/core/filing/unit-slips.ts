import type { Form } from '../forms/form';
import { apartByTenThousand } from '../amount/ten-thousand-apart';
import { slipsWithin, type UnitSlip } from '../money/unit-slips';
import type { ReviewedSet } from '../reviewed-set';
import { type CellRef, toA1 } from '../workbook/cell-ref';
import { once } from '../workbook/once';
import { type FiledSet, filedSets } from './filed-sets';
import { countVotes, oddSide } from './odd-form';
import { sameMoneyIn } from './same-money';
import { formsOf } from './usual-form';

/** Every amount of a set that seems to be in another unit than it should: by its own form, then by the others filed with it. */
export const unitSlips = (set: ReviewedSet): readonly UnitSlip[] => [
  ...set.forms.flatMap(slipsWithin),
  ...filedSets(set).flatMap(slipsBetween),
];

/** The cells of which one of two is in the wrong unit: nothing may be computed from either. */
export const cellsOfMixedUnits = (set: ReviewedSet): readonly CellRef[] =>
  unitSlips(set).flatMap(({ field, other }) => [field.cell, other.cell]);

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
