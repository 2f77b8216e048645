import type { BaseDataForm, OverallForm } from '../../../forms/form';
import type { FiledSet } from '../filed-sets';
import { projectsOf, type SetProjects } from '../set-projects';
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

/** The forms that are compared: each 附件1 with each 附件2 of its filing, and its project forms. */
export function partiesOf({ baseData, overall, projects, complete }: FiledSet): readonly Parties[] {
  const bases = baseData.length > 0 ? baseData : [null];
  const wholes = overall.length > 0 ? overall : [null];
  return bases.flatMap((base) => {
    const joined = projectsOf(base, projects, complete);
    return wholes.map((whole) => ({
      baseData: base,
      overall: whole,
      projects: joined,
      differences: base ? projectDifferences(base, whole, joined) : [],
    }));
  });
}

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
