import type { BaseDataForm, BaseLineKind } from '../forms/form';
import { type Amount, amountIn } from './amount';
import type { SharedColumn } from './shared-columns';

/** A total line of 附件1 in the column of that name; null where there is no number to compare. */
export function lineAmount(
  baseData: BaseDataForm | null,
  kind: Extract<BaseLineKind, 'basic-expenditure' | 'project-expenditure' | 'overall-expenditure'>,
  { period }: SharedColumn,
): Amount | null {
  const line = baseData?.lines.find((candidate) => candidate.kind === kind);
  return baseData && amountIn(baseData, line?.amounts[period]);
}
