import type { BaseDataForm, OverallForm } from '../forms/form';
import { once } from '../workbook/once';
import type { FiledSet } from './filed-sets';
import { projectsOf, type SetProjects } from './set-projects';
import { type Amount, amountIn } from './amount';
import { lineAmount } from './line-amount';
import { type ProjectDifference, projectDifferences } from './project-differences';
import type { SharedColumn } from './shared-columns';
import { sheetAmounts } from './sheet-amounts';

/** The forms of one filing that are compared, with what the projects' own figures already showed. */
export interface Parties {
  readonly baseData: BaseDataForm | null;
  readonly overall: OverallForm | null;
  readonly projects: SetProjects;
  readonly differences: readonly ProjectDifference[];
}

/**
 * The forms that are compared: 附件1 with 附件2 of its filing, and its project forms. Where the filing lies there in several
 * copies, as many of the one as of the other, they are taken in their order; else each is compared with each.
 */
export const partiesOf = once((filed: FiledSet): readonly Parties[] => {
  const { baseData, overall } = filed;
  const bases = baseData.length > 0 ? baseData : [null];
  const inCopies = baseData.length === overall.length;
  return bases.flatMap((base, index) => {
    const joined = projectsOf(filed, base);
    const copy = overall.slice(index, index + 1);
    const wholes = overall.length === 0 ? [null] : inCopies ? copy : overall;
    return wholes.map((whole) => ({
      baseData: base,
      overall: whole,
      projects: joined,
      differences: base ? projectDifferences(base, whole, joined) : [],
    }));
  });
});

/**
 * What 项目支出 may come to without being a slip of its own: the total of 附件1; the total with the projects that
 * project-set reports to be missing in 附件1; the project forms, where they are already reported to differ from 附件1.
 */
export function projectExpenditure(
  parties: Parties,
  column: SharedColumn,
): readonly (readonly Amount[])[] {
  const typed = lineAmount(parties.baseData, 'project-expenditure', column);
  if (!typed) return [];
  const unlisted = parties.projects.join.right.flatMap(
    ({ form }) => amountIn(form, form.funds?.total?.[column.key]) ?? [],
  );
  const isReported = parties.differences.some((difference) => difference.column === column);
  const sheets = isReported ? sheetAmounts(parties.projects, column.key) : null;
  return [
    [typed],
    ...(unlisted.length > 0 ? [[typed, ...unlisted]] : []),
    ...(sheets ? [sheets] : []),
  ];
}
