import type { LabelledPair } from './labelled-pairs';

/** How the judgements on a number of pairs compare with their labels. */
export interface JudgementCounts {
  readonly pairs: number;
  readonly right: number;
  /** A target that was not labelled met is called met: the one mistake that must never happen. */
  readonly falselyMet: number;
  /** A target that was not labelled unmet is called unmet. */
  readonly falselyUnmet: number;
  /** Labelled met or unmet, and not told. */
  readonly untold: number;
  readonly measuredRight: number;
  readonly kindRight: number;
}

/** The counts of each labelled kind, in the order of the table's first rows. */
export function countsByKind(pairs: readonly LabelledPair[]): ReadonlyMap<string, JudgementCounts> {
  const kinds = [...new Set(pairs.map(({ label }) => label.kind))];
  return new Map(
    kinds.map((kind) => [kind, countsOf(pairs.filter(({ label }) => label.kind === kind))]),
  );
}

export function countsOf(pairs: readonly LabelledPair[]): JudgementCounts {
  const count = (holds: (pair: LabelledPair) => boolean) => pairs.filter(holds).length;
  return {
    pairs: pairs.length,
    right: count(({ label, judgement }) => judgement.verdict === label.verdict),
    falselyMet: count(
      ({ label, judgement }) => judgement.verdict === 'met' && label.verdict !== 'met',
    ),
    falselyUnmet: count(
      ({ label, judgement }) => judgement.verdict === 'unmet' && label.verdict !== 'unmet',
    ),
    untold: count(
      ({ label, judgement }) =>
        judgement.verdict === 'cannot-tell' && ['met', 'unmet'].includes(label.verdict),
    ),
    measuredRight: count(
      ({ label, judgement }) => (judgement.measured ? 'yes' : 'no') === label.measured,
    ),
    kindRight: count(({ label, judgement }) => judgement.kind === label.kind),
  };
}
