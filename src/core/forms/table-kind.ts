import type { Column } from './columns';
import type { Hit } from './hits';
import type { Meaning } from './lexicon';
import type { TableKind } from './tables';

/**
 * What table these headings make together; null when they make none. `moneySide`: the block is called 经费控制情况, so that even one money
 * column makes it.
 */
export function tableKindOf(hits: readonly Hit[], moneySide = false): TableKind | null {
  const has = (of: Meaning['of'], ...roles: readonly string[]) =>
    hits.some((hit) =>
      hit.meanings.some(
        (meaning) => meaning.of === of && 'role' in meaning && roles.includes(meaning.role),
      ),
    );
  const count = (of: Meaning['of'], ...roles: readonly string[]) =>
    roles.filter((role) => has(of, role)).length;

  const named = has('indicators', 'level1', 'level2', 'level3', 'name');
  const target = has('indicators', 'target', 'adjustedTarget');
  const actual = has('indicators', 'actual');
  if ((target && actual) || (named && (target || actual))) return 'indicators';
  if (
    count(
      'buildings',
      'approvedArea',
      'actualArea',
      'areaRate',
      'approvedInvestment',
      'actualInvestment',
      'investmentRate',
    ) >= 4
  ) {
    return 'buildings';
  }
  if (count('staff', 'authorised', 'inPost', 'rate') >= 2 && has('staff', 'authorised')) {
    return 'staff';
  }
  if (arePeriods(hits, moneySide) && !has('funds', 'rate', 'weight', 'score')) return 'periods';
  const amounts = count('funds', 'initial', 'adjusted', 'outturn');
  const marks = has('funds', 'rate', 'weight', 'score');
  return amounts >= 2 ||
    (amounts === 1 && has('funds', 'rate')) ||
    (has('funds', 'outturn') && marks)
    ? 'funds'
    : null;
}

/** Money columns by year: at least a final account and a second one, told apart by year or by 上年/本年. */
function arePeriods(hits: readonly Hit[], moneySide: boolean): boolean {
  const periods = hits.flatMap((hit) => (hit.period ? [hit.period] : []));
  if (moneySide) return periods.length > 0;
  const dated = periods.some((period) => period.year !== null || period.when !== null);
  return dated && periods.length >= 2 && periods.some((period) => period.measure === 'final');
}

type RoleOf<Of extends Meaning['of']> =
  Extract<Meaning, { of: Of }> extends { role: infer Role } ? Role : never;

/** The column of each role; of several headings with one role the best known one, and of equals the first. */
export function columnsFor<Of extends 'funds' | 'indicators' | 'staff' | 'buildings'>(
  hits: readonly Hit[],
  of: Of,
): ReadonlyMap<RoleOf<Of>, Column> {
  const best = new Map<RoleOf<Of>, { rank: number; column: Column }>();
  for (const { row, left, right, heading, year, meanings } of hits) {
    for (const meaning of meanings) {
      if (meaning.of !== of) continue;
      const role = meaning.role as RoleOf<Of>;
      const before = best.get(role);
      if (before && before.rank <= meaning.rank) continue;
      best.set(role, { rank: meaning.rank, column: { row, left, right, heading, year } });
    }
  }
  return new Map([...best].map(([role, { column }]) => [role, column]));
}
