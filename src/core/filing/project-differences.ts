import type { BaseDataForm, OverallForm } from '../forms/form';
import { apartByTenThousand } from '../amount/ten-thousand-apart';
import type { ProjectLine, ProjectSheet, SetProjects } from './set-projects';
import { wholesOf } from '../money/whole';
import { agree } from './agree';
import { type Amount, amountIn, comesToTheSame } from './amount';
import { lineAmount } from './line-amount';
import { INITIAL_COLUMN, OUTTURN_COLUMN, type SharedColumn } from './shared-columns';
import { sheetAmounts } from './sheet-amounts';
import { splitAmounts } from './split-amounts';

/** One project's figure that 附件1 and 附件3 state differently. */
export interface ProjectDifference {
  readonly column: SharedColumn;
  readonly project: string;
  readonly line: Amount;
  readonly sheet: Amount;
  /** What speaks against the line: 附件1's own total, or 附件2; null where nothing does, or speaks for it. */
  readonly witness: Witness | null;
}

export type Witness = 'total' | 'overall';

/** The project figures that differ, apart from slips that money-unit or sum-of-parts speak of. */
export function projectDifferences(
  baseData: BaseDataForm,
  overall: OverallForm | null,
  projects: SetProjects,
): readonly ProjectDifference[] {
  return [INITIAL_COLUMN, OUTTURN_COLUMN].flatMap((column) => {
    const differing = projects.join.pairs.flatMap(({ left, right }) =>
      differenceOf(baseData, left, right, column),
    );
    if (differing.length === 0) return [];
    const witness = wouldAddUp(baseData, differing)
      ? 'total'
      : isSheetsSum(baseData, overall, projects, column)
        ? 'overall'
        : null;
    return differing.map((difference) => ({ ...difference, witness }));
  });
}

type Differing = Omit<ProjectDifference, 'witness'>;

function differenceOf(
  baseData: BaseDataForm,
  left: ProjectLine,
  right: ProjectSheet,
  column: SharedColumn,
): readonly Differing[] {
  const line = amountIn(baseData, left.line.amounts[column.period]);
  const sheet = amountIn(right.form, right.form.funds?.total?.[column.key]);
  if (!line || !sheet || agree([line], [sheet])) return [];
  if (apartByTenThousand(line.value, sheet.value)) return [];
  return [{ column, project: left.name, line, sheet }];
}

/** Is there a total in 附件1 that differs from its parts, and would not with the figures of 附件3 in them? */
function wouldAddUp(baseData: BaseDataForm, differing: readonly Differing[]): boolean {
  return wholesOf(baseData).some(({ field, parts, state }) => {
    const whole = amountIn(baseData, field);
    if (!whole || state !== 'differs') return false;
    const own = parts.flatMap((part) => amountIn(baseData, part.field) ?? []);
    const corrected = own.map(
      (part) => differing.find(({ line }) => line.field === part.field)?.sheet ?? part,
    );
    return corrected.some((part, at) => part !== own[at]) && comesToTheSame([whole], corrected);
  });
}

/** Is 项目支出 in 附件2 what the project forms come to, and not what 附件1 says? Then two stand against one. */
function isSheetsSum(
  baseData: BaseDataForm,
  overall: OverallForm | null,
  projects: SetProjects,
  column: SharedColumn,
): boolean {
  const own = lineAmount(baseData, 'project-expenditure', column);
  const basic = lineAmount(baseData, 'basic-expenditure', column);
  const total = overall && amountIn(overall, overall.funds?.total?.[column.key]);
  const part = column === OUTTURN_COLUMN ? splitAmounts(overall, 'outturn')?.project : null;
  const [whole, beside] = part ? [part, []] : [total, basic ? [basic] : null];
  if (!own || !whole || !beside || comesToTheSame([whole], [...beside, own])) return false;
  const sheets = sheetAmounts(projects, column.key);
  return sheets !== null && agree([whole], [...beside, ...sheets]);
}
