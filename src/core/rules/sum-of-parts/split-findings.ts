import { showDecimal } from '../../amount/show';
import type { AmountField, EvaluationForm } from '../../forms/form';
import { message } from '../../messages/message';
import { toA1 } from '../../workbook/cell-ref';
import type { RuleFinding } from '../../findings/finding';
import { MONEY_COLUMNS } from '../../money/money-columns';
import { type FundsSplit, fundsSplits, splitsAgree } from '../../money/funds-splits';
import { inUnitOf } from '../../money/money';
import { shownField } from '../../money/shown-field';

/**
 * 按收入性质分 = 按支出性质分 = 年度资金总额. Spoken of is the split that agrees with no total; when both come to the same and agree
 * with none, the first; when each agrees with another total, the one that is not of the adjusted budget. A split with one of the `slips`
 * (see slipsInParts) in it is left to cross-form, and
 * one in the other unit of money to money-unit.
 */
export function splitFindings(
  form: EvaluationForm,
  slips: ReadonlySet<AmountField>,
): readonly RuleFinding[] {
  const splits = fundsSplits(form).filter(
    ({ items, isMixed }) => !isMixed && !items.some(({ amount }) => slips.has(amount)),
  );
  const [first, second] = splits;
  if (!first) return [];
  const agree = second === undefined || splitsAgree(form, first, second);
  const hasTotal = totalsOf(form).length > 0;
  const stray = hasTotal ? splits.filter(({ fits }) => fits === null) : [];
  if (agree) return stray.length === splits.length ? [strayFinding(form, first)] : [];
  if (stray.length > 0) return stray.map((split) => strayFinding(form, split));
  // Both agree with some total, or there is none: then they contradict each other.
  const [good, bad] = second.fits?.key === 'adjusted' ? [second, first] : [first, second];
  return [pairFinding(form, bad, good)];
}

function strayFinding(form: EvaluationForm, split: FundsSplit): RuleFinding {
  const totals = totalsOf(form);
  const total = totals.find(({ key }) => key === 'adjusted') ?? totals[0];
  const expected = total ? shownField(total.field) : null;
  return splitFinding(form, split, [], expected, (words) => ({
    case: 'split-differs',
    message: message('sum-of-parts.split-differs', {
      ...words,
      place: total ? toA1(total.field.cell) : '',
      column: total?.name ?? '',
      expected: expected ?? '',
    }),
  }));
}

function pairFinding(form: EvaluationForm, split: FundsSplit, other: FundsSplit): RuleFinding {
  const expected = showDecimal(inUnitOf(form, other.first.amount, other.sum));
  return splitFinding(form, split, [other], expected, (words) => ({
    case: 'splits-differ',
    message: message('sum-of-parts.splits-differ', { ...words, other: other.name, expected }),
  }));
}

function splitFinding(
  form: EvaluationForm,
  split: FundsSplit,
  others: readonly FundsSplit[],
  expected: string | null,
  said: (words: {
    split: FundsSplit['name'];
    actual: string;
  }) => Pick<RuleFinding, 'case' | 'message'>,
): RuleFinding {
  const { cell } = split.first.amount;
  const actual = showDecimal(inUnitOf(form, split.first.amount, split.sum));
  return {
    cell,
    form: form.id,
    ...said({ split: split.name, actual }),
    expected,
    actual,
    related: [
      ...[split, ...others]
        .flatMap(({ items }) => items)
        .filter((item) => item !== split.first && item.amount.reading.kind === 'number')
        .map((item) => ({ cell: item.amount.cell, label: item.name })),
      ...totalsOf(form).map(({ field, label }) => ({ cell: field.cell, label })),
    ],
    subject: split.subject,
  };
}

/** The amounts of 年度资金总额 that are numbers. */
function totalsOf(form: EvaluationForm) {
  return MONEY_COLUMNS.flatMap((column) => {
    const field = form.funds?.total?.[column.key];
    return field?.reading.kind === 'number' ? [{ ...column, field }] : [];
  });
}
