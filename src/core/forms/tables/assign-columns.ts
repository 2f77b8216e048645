import type { ColumnContent } from './column-content';
import { contentOf } from './column-content';
import type { Column } from './columns';
import type { HeadingCell } from './heading-cells';
import { isSure, type Meaning } from '../labels/lexicon';
import type { SheetView } from './sheet-view';

type ColumnKind = 'funds' | 'indicators' | 'staff' | 'buildings';
type RoleOf<Of extends ColumnKind> = Extract<Meaning, { of: Of }>['role'];

/** The rows below the headings in which a table's figures may stand. */
export interface Body {
  readonly first: number;
  readonly last: number;
}

interface Candidate<Role extends string> {
  readonly hit: HeadingCell;
  readonly role: Role;
  readonly rank: number;
}

/**
 * Which column holds what. A heading may be several things, and several may be one thing: the best known reading counts that
 * what the column holds does not speak against; a reading that the words alone do not bear out must be borne out by what the
 * column holds. Of equals it is the first behind the rows' names (一级指标 分值 二级指标 分值 三级指标 分值: the third), else the first.
 */
export function assignColumns<Of extends ColumnKind>(
  view: SheetView,
  hits: readonly HeadingCell[],
  of: Of,
  body: Body,
): ReadonlyMap<RoleOf<Of>, Column> {
  const names = Math.max(-1, ...hits.filter(namesRows).map(({ left }) => left));
  const all = hits.flatMap((hit) => candidatesOf(view, hit, of, body));
  const candidates = all
    .map((each) => (isContested(all, each) ? withContent(view, each, body) : each))
    .sort((a, b) => a.rank - b.rank || behind(a, b, names) || a.hit.left - b.hit.left);
  const columns = new Map<RoleOf<Of>, Column>();
  const taken = new Set<HeadingCell>();
  for (const { hit, role } of candidates) {
    if (columns.has(role) || taken.has(hit)) continue;
    const { row, left, right, heading, year } = hit;
    columns.set(role, { row, left, right, heading, year });
    taken.add(hit);
  }
  return columns;
}

function candidatesOf<Of extends ColumnKind>(
  view: SheetView,
  hit: HeadingCell,
  of: Of,
  { first, last }: Body,
): readonly Candidate<RoleOf<Of>>[] {
  const meanings = hit.meanings.filter((meaning) => meaning.of === of);
  // What the words alone tell needs no look at the column.
  const content = meanings.every(isSure) ? null : contentOf(view, hit, first, last);
  return meanings.flatMap((meaning) => {
    if (!('role' in meaning)) return [];
    const role = meaning.role as RoleOf<Of>;
    if (content && !isSure(meaning) && !bears(content, role)) return [];
    return [{ hit, role, rank: meaning.rank }];
  });
}

/** Money and marks are numbers. */
const NUMBERS: readonly string[] = ['initial', 'adjusted', 'outturn', 'rate', 'weight', 'score'];

/** Another heading claims the role too, and not as one that the words alone do not bear out. */
function isContested<Role extends string>(
  all: readonly Candidate<Role>[],
  { hit, role }: Candidate<Role>,
): boolean {
  return NUMBERS.includes(role) && all.some((other) => other.role === role && other.hit !== hit);
}

/** 年度预算数 over 总额 and 其中：财政资金 is the label of the block, and no column. */
const SPOKEN_AGAINST = 50;

function withContent<Role extends string>(
  view: SheetView,
  candidate: Candidate<Role>,
  { first, last }: Body,
): Candidate<Role> {
  const { figures, words } = contentOf(view, candidate.hit, first, last);
  return words > figures ? { ...candidate, rank: candidate.rank + SPOKEN_AGAINST } : candidate;
}

/** Does what the column holds bear out a reading that the words alone do not? */
function bears({ figures, words, signs }: ColumnContent, role: string): boolean {
  return role === 'reason' ? words > figures || figures + signs === 0 : figures > words;
}

/** Negative when `a` stands behind the names of the rows and `b` does not. */
function behind(a: Candidate<string>, b: Candidate<string>, names: number): number {
  const [ofA, ofB] = [a.hit.left > names, b.hit.left > names];
  return ofA === ofB ? 0 : ofA ? -1 : 1;
}

const NAMES: readonly string[] = ['level1', 'level2', 'level3', 'name'];

function namesRows({ meanings }: HeadingCell): boolean {
  return meanings.some(
    (meaning) => meaning.of === 'indicators' && isSure(meaning) && NAMES.includes(meaning.role),
  );
}
