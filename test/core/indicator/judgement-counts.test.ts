import { expect, test } from '@jest/globals';
import { countsByKind, countsOf } from '../../support/judgement-counts';
import { type LabelledPair, labelledPairs } from '../../support/labelled-pairs';

const [first] = labelledPairs();

function pair(labelled: string, judged: LabelledPair['judgement']['verdict']): LabelledPair {
  if (!first) throw new Error('no pairs');
  return {
    ...first,
    label: { ...first.label, verdict: labelled },
    judgement: { ...first.judgement, verdict: judged },
  };
}

test.each([
  ['met', 'met', [1, 0, 0, 0]],
  ['unmet', 'met', [0, 1, 0, 0]],
  ['cannot-tell', 'met', [0, 1, 0, 0]],
  ['met', 'unmet', [0, 0, 1, 0]],
  ['cannot-tell', 'unmet', [0, 0, 1, 0]],
  ['met', 'cannot-tell', [0, 0, 0, 1]],
  ['unmet', 'cannot-tell', [0, 0, 0, 1]],
  ['blank', 'cannot-tell', [0, 0, 0, 0]],
] as const)('labelled %s, judged %s', (labelled, judged, expected) => {
  const { right, falselyMet, falselyUnmet, untold } = countsOf([pair(labelled, judged)]);
  expect([right, falselyMet, falselyUnmet, untold]).toEqual(expected);
});

test('the kinds add up to all pairs', () => {
  const pairs = labelledPairs();
  const counted = [...countsByKind(pairs).values()].map((counts) => counts.pairs);
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(pairs.length);
});
