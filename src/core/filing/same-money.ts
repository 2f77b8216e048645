import type { Decimal } from '../amount/decimal';
import type { AmountField, BaseDataForm, Form, OverallForm } from '../forms/form';
import { amountIn, total } from './amount';
import { INITIAL_COLUMN, OUTTURN_COLUMN, type SharedColumn } from './shared-columns';
import { once } from '../workbook/once';
import type { FiledSet } from './filed-sets';
import { projectsOf, type SetProjects } from './set-projects';

/** One amount that two forms state, each in its own cell. */
export interface SameMoney {
  readonly left: Stated;
  readonly right: Stated;
}

export interface Stated {
  readonly form: Form;
  /** The cell that states it; of a sum, its first part. */
  readonly field: AmountField;
  /** In 万元. */
  readonly value: Decimal;
  /** It is no single cell's amount but the sum of this one and others. */
  readonly isSum?: true;
}

/** Every amount that two forms of a filing state: projects one by one, 附件2 beside 附件1. */
export const sameMoneyIn = once((filed: FiledSet): readonly SameMoney[] =>
  filed.baseData.flatMap((base) => [
    ...byProject(base, projectsOf(filed, base)),
    ...filed.overall.flatMap((whole) => byTotal(base, whole)),
  ]),
);

function byProject(base: BaseDataForm, { join }: SetProjects): readonly SameMoney[] {
  return join.pairs.flatMap(({ left: { line }, right: { form } }) =>
    [INITIAL_COLUMN, OUTTURN_COLUMN].flatMap((column) =>
      pair(
        amountIn(base, line.amounts[column.period]),
        amountIn(form, form.funds?.total?.[column.key]),
      ),
    ),
  );
}

function byTotal(base: BaseDataForm, overall: OverallForm): readonly SameMoney[] {
  const lineOf = (kind: 'basic-expenditure' | 'project-expenditure', { period }: SharedColumn) =>
    amountIn(base, base.lines.find((line) => line.kind === kind)?.amounts[period]);
  const itemOf = (kind: 'basic' | 'project') =>
    amountIn(overall, overall.funds?.byExpenditure.find((item) => item.kind === kind)?.amount);
  return [
    ...[INITIAL_COLUMN, OUTTURN_COLUMN].flatMap((column) => {
      const parts = [lineOf('basic-expenditure', column), lineOf('project-expenditure', column)];
      const known = parts.flatMap((part) => part ?? []);
      const [first] = known;
      const sum: Stated | null =
        first && known.length === parts.length
          ? { ...first, value: total(known), isSum: true }
          : null;
      return pair(sum, amountIn(overall, overall.funds?.total?.[column.key]));
    }),
    ...pair(lineOf('basic-expenditure', OUTTURN_COLUMN), itemOf('basic')),
    ...pair(lineOf('project-expenditure', OUTTURN_COLUMN), itemOf('project')),
  ];
}

function pair(left: Stated | null, right: Stated | null): readonly SameMoney[] {
  return left && right ? [{ left, right }] : [];
}
