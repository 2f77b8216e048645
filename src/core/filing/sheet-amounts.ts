import type { FundsRow } from '../forms/form';
import { oddAmountOf } from '../money/mixed-units';
import { apartByTenThousand } from '../amount/ten-thousand-apart';
import type { NamedProject } from './project-names';
import type { SetProjects } from './set-projects';
import { type Amount, amountIn } from './amount';

/**
 * The project forms' amounts in one column of their funds. Null where a form has no number there, stands twice, or
 * mixes up 元 and 万元: then nothing can be added.
 */
export function sheetAmounts(
  { sheets, repeatedSheets, join }: SetProjects,
  key: keyof Pick<FundsRow, 'initial' | 'adjusted' | 'outturn'>,
): readonly Amount[] | null {
  if (sheets.length === 0 || repeatedSheets.length > 0) return null;
  if (join.pairs.some(({ left, right }) => isInOtherUnit(left, right))) return null;
  const amounts: Amount[] = [];
  for (const { form } of sheets) {
    const row = form.funds?.total;
    const amount = amountIn(form, row?.[key]);
    if (!row || !amount || oddAmountOf(form, row)) return null;
    amounts.push(amount);
  }
  return amounts;
}

/** A form, or its line in 附件1, is kept in the other unit of money. */
function isInOtherUnit(line: NamedProject, sheet: NamedProject): boolean {
  return (['initial', 'outturn'] as const).some((key) => {
    const [left, right] = [line[key], sheet[key]];
    return left !== null && right !== null && apartByTenThousand(left, right);
  });
}
