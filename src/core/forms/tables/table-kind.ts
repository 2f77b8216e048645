import type { HeadingCell } from './heading-cells';
import {
  type BuildingColumn,
  type FundsColumn,
  type IndicatorColumn,
  isSure,
  type StaffColumn,
} from '../labels/lexicon';
import type { TableKind } from './table';

/**
 * What table these headings make together; null when they make none. `moneySide`: the block is called 经费控制情况, so that even one money
 * column makes it.
 */
export function tableKindOf(hits: readonly HeadingCell[], moneySide = false): TableKind | null {
  const roles = rolesOf(hits);
  const count = (...wanted: readonly Role[]) => wanted.filter((role) => roles.has(role)).length;
  const has = (...wanted: readonly Role[]) => count(...wanted) > 0;

  const target = has('indicators target', 'indicators adjustedTarget');
  const actual = has('indicators actual');
  const named = has(
    'indicators level1',
    'indicators level2',
    'indicators level3',
    'indicators name',
  );
  if ((target && actual) || (named && (target || actual))) return 'indicators';
  if (count(...BUILDING_ROLES) >= 4) return 'buildings';
  if (has('staff authorised') && has('staff inPost', 'staff rate')) return 'staff';

  const marks = has('funds rate', 'funds weight', 'funds score');
  if (arePeriods(hits, moneySide) && !marks) return 'periods';
  const amounts = count('funds initial', 'funds adjusted', 'funds outturn');
  const rated = amounts === 1 && has('funds rate');
  return amounts >= 2 || rated || (has('funds outturn') && marks) ? 'funds' : null;
}

/** A role with the table that it belongs to: 分值 is a weight of the funds and one of the indicators. */
type Role =
  | `funds ${FundsColumn}`
  | `indicators ${IndicatorColumn}`
  | `staff ${StaffColumn}`
  | `buildings ${BuildingColumn}`;

const BUILDING_ROLES: readonly Role[] = [
  'buildings approvedArea',
  'buildings actualArea',
  'buildings areaRate',
  'buildings approvedInvestment',
  'buildings actualInvestment',
  'buildings investmentRate',
];

function rolesOf(hits: readonly HeadingCell[]): ReadonlySet<string> {
  const roles = new Set<string>();
  for (const { meanings } of hits) {
    for (const meaning of meanings) {
      if ('role' in meaning && isSure(meaning)) roles.add(`${meaning.of} ${meaning.role}`);
    }
  }
  return roles;
}

/** Money columns by year: at least a final account and a second one, told apart by year or by 上年/本年. */
function arePeriods(hits: readonly HeadingCell[], moneySide: boolean): boolean {
  const periods = hits.flatMap((hit) => (hit.period ? [hit.period] : []));
  if (moneySide) return periods.length > 0;
  const dated = periods.some((period) => period.year !== null || period.when !== null);
  return dated && periods.length >= 2 && periods.some((period) => period.measure === 'final');
}
