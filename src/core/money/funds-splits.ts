import { once } from '../workbook/once';
import type { Decimal } from '../amount/decimal';
import { roundHalfUp } from '../amount/round';
import type { EvaluationForm, SplitItem } from '../forms/form';
import { message, type Message } from '../messages/message';
import { equalsAsShown } from './equals-as-shown';
import { MONEY_COLUMNS, type MoneyColumn } from './money-columns';
import { apartByTenThousand } from '../amount/ten-thousand-apart';
import { inUnitOf, wan } from './money';
import { partOf, sumOf } from './sum';

/** 按收入性质分 or 按支出性质分, added up. */
export interface FundsSplit {
  readonly name: Message;
  readonly subject: string;
  readonly items: readonly SplitItem[];
  /** The first item with a number: where a finding on the split belongs. */
  readonly first: SplitItem;
  /** In 万元. */
  readonly sum: Decimal;
  /** The column of 年度资金总额 that it agrees with, the adjusted budget rather than another; null for none. */
  readonly fits: MoneyColumn | null;
  /** It fits none, and one of them is 10,000 times apart: 元 and 万元 mixed up. */
  readonly isMixed: boolean;
}

/** The splits of the funds whose items can be added. */
export const fundsSplits = once((form: EvaluationForm): readonly FundsSplit[] => {
  if (!form.funds) return [];
  return [
    splitOf(form, form.funds.byRevenue, message('term.by-revenue'), 'split by revenue'),
    splitOf(form, form.funds.byExpenditure, message('term.by-expenditure'), 'split by expenditure'),
  ].flatMap((split) => split ?? []);
});

function splitOf(
  form: EvaluationForm,
  items: readonly SplitItem[],
  name: Message,
  subject: string,
): FundsSplit | null {
  const sum = sumOf(items.map(({ amount }) => partOf(amount, wan(form, amount))));
  const first = items.find(({ amount }) => amount.reading.kind === 'number');
  if (sum.kind !== 'known' || !first) return null;
  const total = form.funds?.total;
  const fits = PREFERRED.find(({ key }) => {
    const field = total?.[key];
    return field && equalsAsShown(form, field, sum.value);
  });
  const isMixed =
    !fits &&
    [total?.adjusted, total?.outturn].some((field) => {
      const amount = wan(form, field);
      return amount !== null && apartByTenThousand(amount, sum.value);
    });
  return { name, subject, items, first, sum: sum.value, fits: fits ?? null, isMixed };
}

/** The split is of the year's funds: of the adjusted budget, in some places of the outturn or the initial budget. */
const PREFERRED = (['adjusted', 'outturn', 'initial'] as const).flatMap((key) =>
  MONEY_COLUMNS.filter((column) => column.key === key),
);

/** Do two splits come to the same, at the precision in which the coarser one is written? */
export function splitsAgree(form: EvaluationForm, a: FundsSplit, b: FundsSplit): boolean {
  const places = Math.min(decimalsOf(a), decimalsOf(b));
  const rounded = ({ sum, first }: FundsSplit) =>
    roundHalfUp(inUnitOf(form, first.amount, sum), places);
  return rounded(a).equals(rounded(b));
}

function decimalsOf({ items }: FundsSplit): number {
  return Math.max(
    ...items.map(({ amount: { reading } }) => (reading.kind === 'number' ? reading.decimals : 0)),
  );
}
