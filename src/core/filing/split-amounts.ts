import type { OverallForm } from '../forms/form';
import { fundsSplits } from '../money/funds-splits';
import { equalsAsShown } from '../money/equals-as-shown';
import { type Amount, amountIn } from './amount';

/** The split of 附件2's funds by 基本支出 and 项目支出, in the column whose total it adds up to. */
export function splitAmounts(
  overall: OverallForm | null,
  key: 'initial' | 'adjusted' | 'outturn',
): { readonly basic: Amount | null; readonly project: Amount | null } | null {
  const funds = overall?.funds;
  const field = funds?.total?.[key];
  if (!overall || !funds || !field) return null;
  const split = fundsSplits(overall).find(({ items }) => items === funds.byExpenditure);
  if (!split || !equalsAsShown(overall, field, split.sum)) return null;
  const of = (kind: 'basic' | 'project') =>
    amountIn(overall, split.items.find((item) => item.kind === kind)?.amount);
  return { basic: of('basic'), project: of('project') };
}
