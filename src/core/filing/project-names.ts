import type { Wan } from '../amount/kinds';
import { nameKey } from '../text/decoration';
import { withoutEndings } from '../text/endings';

/** A project as one form or another names it, with the figures by which it can be told. */
export interface NamedProject {
  readonly name: string;
  /** 年初预算数 and 全年执行数 in 万元; null where not known. */
  readonly initial: Wan | null;
  readonly outturn: Wan | null;
  /** It is one of a group that stands there too; by amounts alone the group goes before it. */
  readonly isInGroup?: boolean;
}

/** Which project of the one side is which of the other. */
export interface Join<A, B> {
  readonly pairs: readonly Pair<A, B>[];
  /** Without a counterpart. */
  readonly left: readonly A[];
  readonly right: readonly B[];
}

export interface Pair<A, B> {
  readonly left: A;
  readonly right: B;
  /** exact: the same name · loose: the same but for endings like 费, 经费, 专项 · amounts: by budget and outturn alone. */
  readonly by: 'exact' | 'loose' | 'amounts';
}

/**
 * Joins the projects of 附件1 and 附件3, which name them differently in one and the same set (运行维护经费, 运行维护费): by
 * the name, else by the name without its drifting parts, else by budget and outturn. A join that is not unique is none.
 */
export function joinProjects<A extends NamedProject, B extends NamedProject>(
  lefts: readonly A[],
  rights: readonly B[],
): Join<A, B> {
  const pairs: Pair<A, B>[] = [];
  let [left, right]: [readonly A[], readonly B[]] = [lefts, rights];
  const joinBy = (by: Pair<A, B>['by'], keyOf: (project: NamedProject) => string | null) => {
    const found = uniquePairs(left, right, keyOf);
    for (const [one, other] of found) pairs.push({ left: one, right: other, by });
    const [joinedLeft, joinedRight] = [new Set<A>(), new Set<B>()];
    for (const [one, other] of found) {
      joinedLeft.add(one);
      joinedRight.add(other);
    }
    left = left.filter((one) => !joinedLeft.has(one));
    right = right.filter((other) => !joinedRight.has(other));
  };
  joinBy('exact', ({ name }) => nameKey(name) || null);
  joinBy('loose', ({ name }) => coreName(name) || null);
  joinBy('amounts', (project) => (project.isInGroup ? null : amountsOf(project)));
  joinBy('amounts', amountsOf);
  return { pairs, left, right };
}

function uniquePairs<A extends NamedProject, B extends NamedProject>(
  lefts: readonly A[],
  rights: readonly B[],
  keyOf: (project: NamedProject) => string | null,
): readonly (readonly [A, B])[] {
  const byKey = new Map<string, { lefts: A[]; rights: B[] }>();
  const at = (key: string) => {
    const known = byKey.get(key) ?? { lefts: [], rights: [] };
    byKey.set(key, known);
    return known;
  };
  for (const project of lefts) {
    const key = keyOf(project);
    if (key !== null) at(key).lefts.push(project);
  }
  for (const project of rights) {
    const key = keyOf(project);
    if (key !== null) at(key).rights.push(project);
  }
  return [...byKey.values()].flatMap(({ lefts: [one, ...more], rights: [other, ...others] }) =>
    one && other && more.length === 0 && others.length === 0 ? [[one, other] as const] : [],
  );
}

/** Equal budget and equal outturn tell a project, unless there is nothing in it. */
function amountsOf({ initial, outturn }: NamedProject): string | null {
  if (!initial || !outturn || (initial.isZero() && outturn.isZero())) return null;
  return `${initial.toFixed(2)} ${outturn.toFixed(2)}`;
}

const YEAR = /^20\d\d年度?/u;
const ENDINGS = ['经费', '费用', '费', '资金', '专款', '专项', '项目', '支出', '补助'] as const;

/** The name without what drifts between forms: year, numbering, 其中, and endings like 经费, 费, 资金, 专项, 项目. */
export function coreName(name: string): string {
  return withoutEndings(nameKey(nameKey(name).replace(YEAR, '')), ENDINGS, 2);
}
