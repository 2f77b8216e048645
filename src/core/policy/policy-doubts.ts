import type { Decimal } from '../amount/decimal';
import { showDecimal } from '../amount/show';
import { message, type Message } from '../messages/message';
import { presets } from './presets';
import type { Policy } from './schema';

/**
 * What in a user's policy can be used as it is and is hardly meant so: the title of its base, weights that do not add up, a pass mark without its way of
 * scoring, totals without a grade. One sentence each, with its place.
 */
export function policyDoubts({ title, weights, scoring, grades }: Policy): readonly Message[] {
  const total = weights.total.value;
  const own = { execution: weights.execution.value, blocks: weights.blocks.value };
  const least = grades.value.reduce<Decimal | null>(
    (lowest, { from }) => (lowest?.lessThan(from) ? lowest : from),
    null,
  );
  return [
    ...(presets.some((preset) => preset.title.zh === title.zh)
      ? [message('policy.doubt-title', { title: title.zh })]
      : []),
    ...sumDoubt('weights.blocks', own, total),
    ...(weights.alternatives?.value ?? []).flatMap((scheme, index) =>
      sumDoubt(`weights.alternatives[${String(index)}]`, scheme, total),
    ),
    ...(scoring.passMark && scoring.unmet.value === 'ratio'
      ? [message('policy.doubt-pass-mark')]
      : []),
    ...(scoring.qualitativeUnmet.value.greaterThan(scoring.qualitativePartly.value)
      ? [message('policy.doubt-bands')]
      : []),
    ...(least === null || least.isZero()
      ? []
      : [message('policy.doubt-grades', { from: showDecimal(least) })]),
  ];
}

interface Scheme {
  readonly execution: Decimal;
  readonly blocks: Readonly<Record<string, Decimal>>;
}

/** A scheme without blocks leaves them free. */
function sumDoubt(path: string, { execution, blocks }: Scheme, total: Decimal): readonly Message[] {
  const all = Object.values(blocks);
  const sum = all.reduce((added, weight) => added.plus(weight), execution);
  if (all.length === 0 || sum.equals(total)) return [];
  return [message('policy.doubt-sum', { path, sum: showDecimal(sum), total: showDecimal(total) })];
}
