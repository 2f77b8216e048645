import type { NamedDirection } from './named-directions';

/** How the directions found compare with the labels, over a number of names. */
export interface DirectionCounts {
  readonly names: number;
  readonly right: number;
  /** More called better where less is, or the other way round: the one mistake that must never happen. */
  readonly wrong: number;
  readonly undecided: number;
}

/** The counts of names of which more is better, or less, among those that words may learn from or those held out. */
export function directionCounts(named: readonly NamedDirection[]): DirectionCounts {
  const count = (holds: (one: NamedDirection) => boolean) => named.filter(holds).length;
  return {
    names: named.length,
    right: count(({ better, found }) => found === better),
    wrong: count(({ better, found }) => found !== better && found !== 'unknown'),
    undecided: count(({ found }) => found === 'unknown'),
  };
}
