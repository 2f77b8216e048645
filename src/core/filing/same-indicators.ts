import type { EvaluationForm } from '../forms/form';
import type { Policy } from '../policy/schema';
import { once } from '../workbook/once';
import type { ReviewedSet } from '../reviewed-set';
import { type FiledSet, filedSets } from './filed-sets';
import { isGeneric } from './generic-indicators';
import { nameKey } from '../text/decoration';
import { judgedIn, type JudgedIndicator } from '../scores/judged-indicators';

/** One indicator in two forms, in reading order. */
export interface IndicatorPair {
  readonly first: JudgedIndicator;
  readonly later: JudgedIndicator;
}

/**
 * The indicators that stand in 附件2 and in one project form, or that the policy names as one. Where several projects
 * have an indicator of that name, none of them need be that of 附件2.
 */
export function sameIndicators(set: ReviewedSet): readonly IndicatorPair[] {
  return filedSets(set).flatMap(pairsIn(set.policy)(set.judgement));
}

const pairsIn = once(({ sameIndicators: known }: Policy) => {
  const groups = known.map((names) => new Set(names.map(nameKey)));
  return once((judgement: ReviewedSet['judgement']) =>
    once(({ overall, projects }: FiledSet): readonly IndicatorPair[] => {
      const all = [...overall, ...projects].flatMap(namedIn(judgement));
      const others = all.filter(({ key }) => !groups.some((names) => names.has(key)));
      return [...groups.flatMap((names) => pairsAmong(all, names)), ...pairsByName(others)];
    }),
  );
});

const namedIn = once((judgement: ReviewedSet['judgement']) =>
  once((form: EvaluationForm): readonly Named[] =>
    judgedIn(judgement)(form).map((judged) => ({
      key: nameKey(judged.indicator.name.text),
      judged,
    })),
  ),
);

interface Named {
  /** The name for comparing. */
  readonly key: string;
  readonly judged: JudgedIndicator;
}

/** Every indicator of these names with the first of them, where it stands in another form. */
function pairsAmong(all: readonly Named[], names: ReadonlySet<string>): readonly IndicatorPair[] {
  const [first, ...others] = all.flatMap(({ key, judged }) => (names.has(key) ? [judged] : []));
  return first
    ? others.filter(({ form }) => form !== first.form).map((later) => ({ first, later }))
    : [];
}

function pairsByName(all: readonly Named[]): readonly IndicatorPair[] {
  const byName = new Map<string, JudgedIndicator[]>();
  for (const { key, judged } of all) {
    const known = byName.get(key);
    if (known) known.push(judged);
    else byName.set(key, [judged]);
  }
  return [...byName].flatMap(([name, [first, later, ...more]]) =>
    first && later && more.length === 0 && first.form.kind !== later.form.kind && !isGeneric(name)
      ? [{ first, later }]
      : [],
  );
}
