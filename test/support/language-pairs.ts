import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { judge } from '../../src/core/indicator/judging/judge';
import type { Judgement } from '../../src/core/indicator/judgement';

/** A target and an actual of one kind of notation, with the judgement of a careful reader. All are of a form of 2023. */
export interface LanguagePair {
  /** The notation: unit, per, growth, negation … */
  readonly kind: string;
  readonly group: string;
  readonly indicator: string;
  readonly target: string;
  readonly actual: string;
  readonly label: string;
  readonly judgement: Judgement;
}

const PAIRS = path.join(
  path.dirname(fileURLToPath(import.meta.url)),
  '../core/indicator/language-pairs.tsv',
);

/** The labelled pairs of test/core/indicator/language-pairs.tsv, each with the judgement that the product gives. */
export function languagePairs(): readonly LanguagePair[] {
  const [, ...lines] = readFileSync(PAIRS, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [kind = '', group = '', indicator = '', target = '', actual = '', label = ''] =
      line.split('\t');
    const judgement = judge(target, actual, { name: indicator, group, year: 2023 });
    return { kind, group, indicator, target, actual, label, judgement };
  });
}
