import { fundsSplits } from '../money/funds-splits';
import { apartByTenThousand } from '../amount/ten-thousand-apart';
import { type Amount, amountIn, comesToTheSame } from './amount';
import { lineAmount } from './line-amount';
import type { Parties } from './parties';
import { OUTTURN_COLUMN } from './shared-columns';

/** An item of 附件2's split that its line in 附件1 shows to be wrong. */
export interface SplitSlip {
  readonly name: string;
  readonly item: Amount;
  readonly line: Amount;
}

/** The one item with whose figure in 附件1 a split that adds up to no total would add up; null when there is none. */
export function splitSlip({ baseData, overall }: Parties): SplitSlip | null {
  const funds = overall?.funds;
  if (!overall || !funds) return null;
  const split = fundsSplits(overall).find(({ items }) => items === funds.byExpenditure);
  if (split?.fits !== null) return null;
  const totals = [funds.total?.adjusted, funds.total?.outturn].flatMap(
    (field) => amountIn(overall, field) ?? [],
  );
  const items = split.items.flatMap(({ amount }) => amountIn(overall, amount) ?? []);
  const slips = split.items.flatMap(({ kind, amount }) => {
    const name = kind === 'basic' ? '基本支出' : '项目支出';
    const line =
      kind === 'basic' || kind === 'project'
        ? lineAmount(
            baseData,
            kind === 'basic' ? 'basic-expenditure' : 'project-expenditure',
            OUTTURN_COLUMN,
          )
        : null;
    const item = items.find(({ field }) => field === amount);
    if (!line || !item || apartByTenThousand(line.value, item.value)) return [];
    const corrected = items.map((other) => (other === item ? line : other));
    return totals.some((total) => comesToTheSame([total], corrected)) ? [{ name, item, line }] : [];
  });
  return slips.length === 1 ? (slips[0] ?? null) : null;
}
