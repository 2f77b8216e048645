import type { PeriodRole } from '../form';
import type { PeriodColumn, TableOf } from '../tables/table';

/** A money column with the role that its heading gives it. */
export interface PeriodOf {
  readonly role: PeriodRole;
  readonly column: PeriodColumn;
}

/**
 * Which column is last year's final account, which this year's budget and final account: by 上年/本年 or the year
 * where written, else by order. Of two columns with one role the first counts.
 */
export function periodRoles(table: TableOf<'periods'>): readonly PeriodOf[] {
  const { columns } = table;
  const current = currentYear(columns);
  const budget = columns.findIndex((column) => column.period.measure === 'budget');
  const finals = columns.filter((column) => column.period.measure === 'final').length;
  const roles = columns.map((column, index): PeriodRole | null => {
    const { measure, when, year } = column.period;
    const earlier = when === 'prior' || (year !== null && current !== null && year < current);
    if (measure === 'budget') return earlier ? null : 'budget';
    if (earlier) return 'prior-final';
    if (when === 'current' || year !== null) return 'final';
    const before = budget >= 0 ? index < budget : finals > 1 && index === 0;
    return before ? 'prior-final' : 'final';
  });
  return columns.flatMap((column, index) => {
    const role = roles[index] ?? null;
    return role === null || roles.indexOf(role) !== index ? [] : [{ role, column }];
  });
}

/** The latest year of the headings, which is the form's. */
function currentYear(columns: readonly PeriodColumn[]): number | null {
  const years = columns.flatMap(({ period }) => (period.year === null ? [] : [period.year]));
  return years.length === 0 ? null : Math.max(...years);
}
