import { YUAN_PER_WAN } from '../../amount/decimal';
import { showRounded } from '../../amount/show';
import type { AmountField, EvaluationForm, Form } from '../../forms/form';
import { executionParts } from '../../figures/execution-ratio';
import { fundsRows } from './funds-rows';
import { inUnitOf, wan } from './money';
import { oddAmountOf } from './mixed-units';
import { oncePerCell } from './once-per-cell';
import { wholesOf } from './whole';
import { once } from '../../workbook/once';

/** An amount that is 10,000 times what it should be beside another one, or the 10,000th part of it. */
export interface UnitSlip {
  readonly form: Form;
  readonly field: AmountField;
  /** The amount that shows it. */
  readonly other: AmountField;
  readonly otherForm: Form;
}

/** What a form's own amounts show: a total beside its parts, the outturn beside the budget. */
export const slipsWithin = once((form: Form): readonly UnitSlip[] => {
  const found = [
    ...wholesOf(form).flatMap(({ odd, field, parts }) => {
      const other = odd === field ? parts[0]?.field : field;
      return odd && other ? [{ form, field: odd, other, otherForm: form }] : [];
    }),
    ...(form.kind === 'base-data' ? [] : slipsInRows(form)),
  ];
  return oncePerCell(found, ({ field }) => field.cell);
});

function slipsInRows(form: EvaluationForm): readonly UnitSlip[] {
  return fundsRows(form).flatMap((row) => {
    const field = oddAmountOf(form, row);
    const parts = executionParts(row);
    if (!field || !parts) return [];
    const other = field === parts.part.field ? parts.whole.field : parts.part.field;
    return [{ form, field, other, otherForm: form }];
  });
}

/** What the amount would be in the right unit, as it would be written in its cell; `''` where that cannot be told. */
export function inRightUnit({ form, field, other, otherForm }: UnitSlip): string {
  const [amount, beside] = [wan(form, field), wan(otherForm, other)];
  if (!amount || !beside) return '';
  const right = amount.abs().greaterThan(beside.abs())
    ? amount.dividedBy(YUAN_PER_WAN)
    : amount.times(YUAN_PER_WAN);
  return showRounded(inUnitOf(form, field, right));
}
