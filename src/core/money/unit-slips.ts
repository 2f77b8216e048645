import { type Decimal, YUAN_PER_WAN } from '../amount/decimal';
import { showRounded } from '../amount/show';
import type { AmountField, EvaluationForm, Form } from '../forms/form';
import { executionParts } from '../figures/execution-ratio';
import { fundsRows } from './funds-rows';
import { fundsSplits } from './funds-splits';
import { apartByTenThousand } from '../amount/ten-thousand-apart';
import { inUnitOf, isFarApart, wan } from './money';
import { oddAmountOf } from './mixed-units';
import { oncePerCell } from '../workbook/once-per-cell';
import { wholesOf } from './whole';
import { once } from '../workbook/once';

/** An amount that is 10,000 times what it should be beside another one, or the 10,000th part of it. */
export interface UnitSlip {
  readonly form: Form;
  readonly field: AmountField;
  /** The amount that shows it. */
  readonly other: AmountField;
  readonly otherForm: Form;
  /** In 万元; where not that amount alone but its sum with others shows it. */
  readonly sum?: Decimal;
}

/** What a form's own amounts show: a total beside its parts, the outturn beside the budget. */
export const slipsWithin = once((form: Form): readonly UnitSlip[] => {
  const found = [
    ...wholesOf(form).flatMap(({ odd, field, parts }) => {
      const other = odd === field ? parts[0]?.field : field;
      return odd && other ? [{ form, field: odd, other, otherForm: form }] : [];
    }),
    ...(form.kind === 'base-data'
      ? []
      : [...slipsInRows(form), ...slipsInSplits(form), ...slipsInBudget(form)]),
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

/** A split of the funds beside their totals; of a split its first item. */
function slipsInSplits(form: EvaluationForm): readonly UnitSlip[] {
  const total = form.funds?.total;
  return fundsSplits(form)
    .filter(({ isMixed }) => isMixed)
    .flatMap(({ first: { amount: part }, sum }) =>
      [total?.adjusted, total?.outturn].flatMap((field): readonly UnitSlip[] => {
        const amount = wan(form, field);
        if (!field || !amount || !apartByTenThousand(amount, sum)) return [];
        return isOdd(form, amount, sum)
          ? [{ form, field, other: part, otherForm: form, sum }]
          : [{ form, field: part, other: field, otherForm: form }];
      }),
    );
}

/** The year's budget beside the initial one: no adjustment goes that far. The outturn says nothing: it is typed like the budget. */
function slipsInBudget(form: EvaluationForm): readonly UnitSlip[] {
  const { initial, adjusted } = form.funds?.total ?? {};
  const [before, after] = [wan(form, initial), wan(form, adjusted)];
  if (!initial || !adjusted || !before || !after || !isFarApart(before, after)) return [];
  return isOdd(form, after, before)
    ? [{ form, field: adjusted, other: initial, otherForm: form }]
    : [{ form, field: initial, other: adjusted, otherForm: form }];
}

/** Is the first of two amounts of one form the one that is not in the form's own unit? */
const isOdd = (form: Form, one: Decimal, other: Decimal): boolean =>
  one.abs().greaterThan(other.abs()) === (form.unit !== 'yuan');

/** Are the two amounts 10,000 times apart, not only by some such factor? */
export function isExact({ form, field, other, otherForm, sum }: UnitSlip): boolean {
  const [amount, beside] = [wan(form, field), sum ?? wan(otherForm, other)];
  return amount !== null && beside !== null && apartByTenThousand(amount, beside);
}

/** What the amount would be in the right unit, as it would be written in its cell; `''` where that cannot be told. */
export function inRightUnit({ form, field, other, otherForm, sum }: UnitSlip): string {
  const [amount, beside] = [wan(form, field), sum ?? wan(otherForm, other)];
  if (!amount || !beside) return '';
  const right = amount.abs().greaterThan(beside.abs())
    ? amount.dividedBy(YUAN_PER_WAN)
    : amount.times(YUAN_PER_WAN);
  return showRounded(inUnitOf(form, field, right));
}
