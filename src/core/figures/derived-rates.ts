import { ONE } from '../amount/decimal';
import type { MoneyUnit } from '../amount/money-unit';
import { showPercent } from '../amount/show';
import type { AmountField, BaseLineKind, Form } from '../forms/form';
import type { MessageId } from '../messages/message';
import type { Computed } from './compared-figure';
import type { ListedInput } from './input';
import {
  ADJUSTED_BUDGET,
  FINAL,
  INITIAL_BUDGET,
  LINE_BUDGET,
  YEAR_END_BALANCE,
} from './named-inputs';
import { isNothingGiven, type Parts, ratioOf } from './ratio';

export interface DerivedRate {
  readonly computed: Computed;
  readonly inputs: readonly ListedInput[];
}

/** 三公经费、公用经费、政府采购: 决算数 ÷ 预算数 of the line of 附件1. Null in other forms, or without such a line. */
export function lineRate(form: Form, kind: BaseLineKind): DerivedRate | null {
  if (form.kind !== 'base-data') return null;
  const { budget, final } = form.lines.find((line) => line.kind === kind)?.amounts ?? {};
  if (!budget || !final) return null;
  return rateOf({ part: input(final, FINAL), whole: input(budget, LINE_BUDGET) }, form.unit);
}

/** 预算控制率 of 附件2: (全年预算数 − 年初预算数) ÷ 年初预算数, the share of the budget that was added within the year. */
export function adjustmentOf(form: Form): DerivedRate | null {
  const row = form.kind === 'overall' ? form.funds?.total : null;
  if (!row?.initial || !row.adjusted) return null;
  const parts = {
    part: input(row.adjusted, ADJUSTED_BUDGET),
    whole: input(row.initial, INITIAL_BUDGET),
  };
  return rateOf(parts, form.unit, 'figure.adjustment');
}

/**
 * 预算完成率 of 附件2: (全年预算数 − 年末结余) ÷ 全年预算数, of which 全年预算数 holds 上年结转, 年初 and 追加. 年末结余 is a line
 * that few sets have, in 附件1; both forms must be in one unit of money.
 */
export function completionOf(form: Form, forms: readonly Form[]): DerivedRate | null {
  const adjusted = form.kind === 'overall' ? form.funds?.total?.adjusted : null;
  const [base, ...others] = forms.filter((each) => each.kind === 'base-data');
  if (!adjusted || !base || others.length > 0 || base.unit !== form.unit) return null;
  const balance = base.lines.find(({ name }) => /^年末(?:结转|结余)/.test(name))?.amounts.final;
  if (!balance) return null;
  const parts = {
    part: input(balance, YEAR_END_BALANCE),
    whole: input(adjusted, ADJUSTED_BUDGET),
  };
  return rateOf(parts, form.unit, 'figure.completion');
}

const input = (field: AmountField, quantity: typeof FINAL): ListedInput => ({ field, ...quantity });

/** part ÷ whole; for an adjustment what exceeds the whole of it, for a completion what is left of it. */
function rateOf(
  parts: Parts<ListedInput>,
  unit: MoneyUnit | null,
  as: MessageId & ('figure.ratio' | 'figure.adjustment' | 'figure.completion') = 'figure.ratio',
): DerivedRate | null {
  if (isNothingGiven(parts)) return null;
  const inputs = [parts.part, parts.whole];
  const ratio = ratioOf(parts, unit);
  if (ratio.value === null || as === 'figure.ratio') return { computed: ratio, inputs };
  const value = as === 'figure.adjustment' ? ratio.value.minus(ONE) : ONE.minus(ratio.value);
  const values = { ...ratio.trace.values, rate: showPercent(value) };
  return { computed: { value, trace: { id: as, values } }, inputs };
}
