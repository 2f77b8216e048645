import { type Decimal, ZERO } from '../../amount/decimal';
import type { EvaluationForm } from '../../forms/form';
import { inPoints } from '../score-range';
import { knownSum, type WeighedBlock, weighedBlocks } from './sums';

/** A block whose rows do not add up to what its label says. */
export interface BlockGap extends WeighedBlock {
  readonly stated: Decimal;
  /** Null when no row of the block has a weight. */
  readonly added: Decimal | null;
}

/** The blocks with a gap; where a wider block's gap is that of the blocks within it, only theirs. */
export function blockGaps(form: EvaluationForm): readonly BlockGap[] {
  const gaps = weighedBlocks(form).flatMap(gapOf);
  return gaps.filter((gap) => {
    const within = gaps.filter(({ block }) => isWithin(block, gap.block));
    return within.length === 0 || !inPoints(missingIn([gap])).equals(inPoints(missingIn(within)));
  });
}

/** What the rows of these blocks lack; negative where they have too much. */
export function missingIn(gaps: readonly BlockGap[]): Decimal {
  return gaps.reduce<Decimal>(
    (sum, { stated, added }) => sum.plus(stated).minus(added ?? ZERO),
    ZERO,
  );
}

/** Rows without an indicator may count or not: their weights are spoken of by themselves. */
function gapOf(weighed: WeighedBlock): readonly BlockGap[] {
  const stated = weighed.block.statedWeight;
  if (stated === null || weighed.sum.kind === 'unknown') return [];
  const added = knownSum(weighed.sum);
  const agrees = [added, knownSum(weighed.sumWithoutPlaceholders)].some((sum) =>
    inPoints(sum ?? ZERO).equals(inPoints(stated)),
  );
  return agrees ? [] : [{ ...weighed, stated, added }];
}

type Rows = WeighedBlock['block'];

const isWithin = (inner: Rows, outer: Rows) =>
  inner.level > outer.level && outer.top <= inner.top && inner.bottom <= outer.bottom;
