import type { Segment } from './segment';
import type { Kind } from './lexicon';

/** Which way an indicator is better, as far as its name tells. */
export type Way = 'more' | 'less' | 'unknown';

/** How a name says that its head is measured. */
export type Measure = 'rate' | 'share' | 'count' | 'amount' | 'level' | 'none';

/** What a name comes to. */
export interface Sense {
  readonly way: Way;
  /** No reading of the name says otherwise: a sign that asks for the opposite is a slip. */
  readonly sure: boolean;
  /** What decided: the kind of the word that is counted or done. */
  readonly of: Kind;
}

export const turned = (way: Way): Way =>
  way === 'more' ? 'less' : way === 'less' ? 'more' : 'unknown';

export const sense = (way: Way, of: Kind, sure = false): Sense => ({ way, of, sure });

/** Is it a share of something rather than a number of things? */
export const isRate = (measure: Measure): boolean =>
  measure === 'rate' || measure === 'share' || measure === 'level';

const TAILS: ReadonlyMap<Kind, Measure> = new Map([
  ['count-tail', 'count'],
  ['amount-tail', 'amount'],
  ['rate-tail', 'rate'],
  ['share-tail', 'share'],
  ['level-tail', 'level'],
]);

/** The name without the words that only say how it is measured, and what the outermost of them says. */
export function withoutTail(segments: readonly Segment[]): {
  readonly rest: readonly Segment[];
  readonly measure: Measure;
  readonly tail: string;
} {
  let end = segments.length;
  let measure: Measure = 'none';
  let outer = '';
  for (;;) {
    const last = segments[end - 1];
    const tail = last && TAILS.get(last.kind);
    if (!last || (!tail && last.kind !== 'joint')) break;
    if (tail && measure === 'none') {
      measure = tail;
      outer = last.text;
    }
    end -= 1;
  }
  return { rest: segments.slice(0, end), measure, tail: outer };
}

/** The last segment but for joints; undefined where there is none. */
export const lastWord = (segments: readonly Segment[]): Segment | undefined =>
  segments[lastIndex(segments, ({ kind }) => kind !== 'joint')];

/** Where the last segment stands that passes; −1 where none does. */
export function lastIndex(
  segments: readonly Segment[],
  passes: (segment: Segment) => boolean,
): number {
  let at = segments.length - 1;
  while (at >= 0 && !segments.slice(at, at + 1).some(passes)) at -= 1;
  return at;
}
