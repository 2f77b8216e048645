import type { PeriodRole } from '../form';
import type { PeriodColumn, TableOf } from '../tables/table';

/** A money column with the role that its heading gives it. */
export interface PeriodOf {
  readonly role: PeriodRole;
  readonly column: PeriodColumn;
}

/**
 * Which column is last year's final account, which this year's budget and final account: by 上年/本年 or the year
 * where written, else by order. A year that was not brought up to date makes two columns alike or leaves no budget;
 * then the order decides, as the forms all have it: final account, budget, final account. Of two columns with one role
 * the first counts.
 */
export function periodRoles({ columns }: TableOf<'periods'>): readonly PeriodOf[] {
  const roles = withoutStaleYears(columns, rolesByYear(columns));
  return columns.flatMap((column, index) => {
    const role = roles[index] ?? null;
    return role === null || roles.indexOf(role) !== index ? [] : [{ role, column }];
  });
}

type Roles = readonly (PeriodRole | null)[];

function rolesByYear(columns: readonly PeriodColumn[]): Roles {
  const current = currentYear(columns);
  const budget = columns.findIndex(isBudget);
  const finals = columns.filter((column) => !isBudget(column)).length;
  return columns.map((column, index): PeriodRole | null => {
    const { when, year } = column.period;
    const earlier = when === 'prior' || (year !== null && current !== null && year < current);
    if (isBudget(column)) return earlier ? null : 'budget';
    if (earlier) return 'prior-final';
    if (when === 'current' || year !== null) return 'final';
    const before = budget >= 0 ? index < budget : finals > 1 && index === 0;
    return before ? 'prior-final' : 'final';
  });
}

function withoutStaleYears(columns: readonly PeriodColumn[], roles: Roles): Roles {
  const budgets = columns.filter(isBudget);
  const finals = columns.filter((column) => !isBudget(column));
  const [earlier, later] = finals;
  const isAlike =
    finals.length === 2 && new Set(finals.map((each) => roles[columns.indexOf(each)])).size === 1;
  return columns.map((column, index) => {
    if (isBudget(column)) return budgets.length === 1 ? 'budget' : (roles[index] ?? null);
    if (!isAlike) return roles[index] ?? null;
    return column === earlier ? 'prior-final' : column === later ? 'final' : null;
  });
}

const isBudget = ({ period }: PeriodColumn): boolean => period.measure === 'budget';

/** The latest year of the headings, which is the form's. */
function currentYear(columns: readonly PeriodColumn[]): number | null {
  const years = columns.flatMap(({ period }) => (period.year === null ? [] : [period.year]));
  return years.length === 0 ? null : Math.max(...years);
}
