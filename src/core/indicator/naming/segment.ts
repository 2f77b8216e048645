import { type Kind, LEXICON, LONGEST_WORD } from './lexicon';

/** A word of an indicator's name, with what it does there; or a stretch that no list knows. */
export interface Segment {
  readonly text: string;
  readonly kind: Kind;
}

/** No list knows this character. */
const UNKNOWN_COST = 10;

interface Step {
  readonly cost: number;
  readonly segment: Segment;
  readonly rest: number;
}

/**
 * Splits a name into words, so that as little as possible is left unknown and the words are as few, and from the end as
 * long, as can be: 服务中断次数 → 服务 · 中断 · 次数.
 */
export function segmentsOf(name: string): readonly Segment[] {
  const steps: (Step | null)[] = [null];
  const costTo = (at: number) => steps[at]?.cost ?? 0;
  for (let end = 1; end <= name.length; end += 1) {
    let best: Step = {
      cost: costTo(end - 1) + UNKNOWN_COST,
      segment: { text: name.slice(end - 1, end), kind: 'unknown' },
      rest: end - 1,
    };
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start += 1) {
      const text = name.slice(start, end);
      const kind = LEXICON.get(text);
      const cost = costTo(start) + 1;
      if (kind && cost < best.cost) best = { cost, segment: { text, kind }, rest: start };
    }
    steps.push(best);
  }
  return joined(backwards(steps, name.length));
}

function backwards(steps: readonly (Step | null)[], end: number): Segment[] {
  const segments: Segment[] = [];
  let step = steps[end];
  while (step) {
    segments.unshift(step.segment);
    step = steps[step.rest];
  }
  return segments;
}

/** Unknown characters beside each other are one stretch. */
function joined(segments: readonly Segment[]): readonly Segment[] {
  const result: Segment[] = [];
  for (const segment of segments) {
    const last = result.at(-1);
    if (segment.kind === 'unknown' && last?.kind === 'unknown') {
      result[result.length - 1] = { text: last.text + segment.text, kind: 'unknown' };
    } else result.push(segment);
  }
  return result;
}
