import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { judge } from '../../src/core/indicator/judging/judge';
import type { Judgement } from '../../src/core/indicator/judgement';

/** A target and an actual with the judgement that a person gave. All are of a form of 2023. */
export interface LabelledPair {
  readonly indicator: string;
  readonly target: string;
  readonly actual: string;
  /** As labelled. */
  readonly label: {
    readonly verdict: string;
    /** yes or no. */
    readonly measured: string;
    readonly kind: string;
    /** To 4 places; `''` for none. */
    readonly attainment: string;
  };
  readonly judgement: Judgement;
}

const PAIRS = path.join(
  path.dirname(fileURLToPath(import.meta.url)),
  '../core/indicator/pairs.tsv',
);

/** The labelled pairs of test/core/indicator/pairs.tsv, each with the judgement that the product gives. */
export function labelledPairs(): readonly LabelledPair[] {
  const [, ...lines] = readFileSync(PAIRS, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [indicator = '', target = '', actual = '', ...labels] = line.split('\t');
    const [verdict = '', measured = '', kind = '', attainment = '', group = ''] = labels;
    return {
      indicator,
      target,
      actual,
      label: { verdict, measured, kind, attainment },
      judgement: judge(target, actual, { name: indicator, group, year: 2023 }),
    };
  });
}
