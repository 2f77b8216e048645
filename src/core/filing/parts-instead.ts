import { fundsSplits } from '../money/funds-splits';
import { wholesOf } from '../money/whole';
import { type Amount, amountIn } from './amount';

/** What may stand for a total that is not the sum of its parts or of its split, as sum-of-parts reports: these. */
export function partsInstead(amount: Amount): readonly (readonly Amount[])[] {
  const { form, field } = amount;
  const wholes = wholesOf(form)
    .filter((whole) => whole.field === field && whole.state === 'differs')
    .map(({ parts }) => parts.map((part) => part.field));
  return [...wholes, ...straySplits(amount)].map((fields) =>
    fields.flatMap((part) => amountIn(form, part) ?? []),
  );
}

/** The splits of 附件2 that agree with none of its totals. */
function straySplits({ form, field }: Amount) {
  if (form.kind === 'base-data' || !form.funds?.total) return [];
  const { initial, adjusted, outturn } = form.funds.total;
  if (![initial, adjusted, outturn].includes(field)) return [];
  return fundsSplits(form)
    .filter(({ fits }) => fits === null)
    .map(({ items }) => items.map((item) => item.amount));
}
