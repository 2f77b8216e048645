import type { MoneyUnit } from '../amount/money-unit';
import type { FundsRow } from '../forms/form';
import { message } from '../messages/message';
import type { Computed } from './compared-figure';
import type { ListedInput } from './input';
import { ADJUSTED_BUDGET, INITIAL_BUDGET, OUTTURN } from './named-inputs';
import { type Parts, ratioOf } from './ratio';

/**
 * What 执行率 is computed from: 全年执行数 and 全年预算数 (调整后); where the form has no such column, 年初预算数. Null when the form
 * has no budget or no outturn at all.
 */
export function executionParts({
  initial,
  adjusted,
  outturn,
}: FundsRow): Parts<ListedInput> | null {
  const budget = adjusted ?? initial;
  if (!budget || !outturn) return null;
  return {
    part: { field: outturn, ...OUTTURN },
    whole: { field: budget, ...(adjusted ? ADJUSTED_BUDGET : INITIAL_BUDGET) },
  };
}

/** 全年执行数 ÷ 全年预算数 as an exact fraction. */
export function executionRatio(row: FundsRow, unit: MoneyUnit | null): Computed {
  const parts = executionParts(row);
  if (!parts) return { value: null, trace: message('figure.no-budget-column') };
  const ratio = ratioOf(parts, unit);
  if (row.adjusted || ratio.value === null) return ratio;
  return { ...ratio, trace: { ...ratio.trace, id: 'figure.ratio-of-initial' } };
}
