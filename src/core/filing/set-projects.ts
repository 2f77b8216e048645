import { type Decimal, ZERO } from '../amount/decimal';
import { valueOf } from '../amount/reading';
import type { BaseDataForm, BaseLine, ProjectForm } from '../forms/form';
import { once } from '../workbook/once';
import { nameKey } from '../text/decoration';
import { type FiledSet, unitName } from './filed-sets';
import { wan } from '../money/money';
import { type Join, joinProjects, type NamedProject } from './project-names';

/** A project as a line of 附件1. */
export interface ProjectLine extends NamedProject {
  readonly line: BaseLine;
  /** The line that it is part of: 项目支出, or a larger project. */
  readonly whole: BaseLine | null;
}

/** A project as a form of its own (附件3). */
export interface ProjectSheet extends NamedProject {
  readonly form: ProjectForm;
}

/** The projects of a set, in 附件1 and in 附件3, and which is which. */
export interface SetProjects {
  readonly lines: readonly ProjectLine[];
  readonly sheets: readonly ProjectSheet[];
  readonly join: Join<ProjectLine, ProjectSheet>;
  /** Second entries of the same name; they are in no join. */
  readonly repeatedLines: readonly ProjectLine[];
  readonly repeatedSheets: readonly ProjectSheet[];
  /** Every line with money in it has its form, and every form its line, one by one or in sum. */
  readonly isWhole: boolean;
  /** Those without a counterpart come to the same money on both sides: named or grouped otherwise, but all there. */
  readonly isSameInSum: boolean;
  /** No project form of the workbook may belong to this set without being among these. */
  readonly isAll: boolean;
}

/** The projects of a filing: its lines in this 附件1 (null: in none), and its forms. */
export function projectsOf(filed: FiledSet, baseData: BaseDataForm | null): SetProjects {
  return projectsIn(filed)(baseData ?? NO_BASE_DATA);
}

const NO_BASE_DATA = { kind: null } as const;

const projectsIn = once(({ projects, complete }: FiledSet) =>
  once((baseData: BaseDataForm | typeof NO_BASE_DATA) =>
    joined(baseData.kind === null ? null : baseData, projects, complete),
  ),
);

function joined(
  baseData: BaseDataForm | null,
  projects: readonly ProjectForm[],
  isAll: boolean,
): SetProjects {
  const lines = (baseData?.lines ?? [])
    .filter(({ kind, name }) => kind === 'project' && /\p{L}/u.test(name))
    .map((line): ProjectLine => ({
      line,
      whole: baseData?.lines[line.parent ?? -1] ?? null,
      isInGroup: baseData?.lines[line.parent ?? -1]?.kind === 'project',
      name: line.name,
      initial: baseData && wan(baseData, line.amounts.budget),
      outturn: baseData && wan(baseData, line.amounts.final),
    }));
  const sheets = projects.map((form): ProjectSheet => ({
    form,
    name: form.project?.text ?? '',
    initial: wan(form, form.funds?.total?.initial),
    outturn: wan(form, form.funds?.total?.outturn),
  }));
  const [firstLines, repeatedLines] = firstOfEach(
    lines,
    ({ name, line }) => `${String(line.parent)} ${nameKey(name)}`,
  );
  const [firstSheets, repeatedSheets] = firstOfEach(sheets, ({ name, form }) =>
    name === '' ? form.id : `${unitName(form)} ${nameKey(name)}`,
  );
  const join = joinProjects(firstLines, firstSheets);
  const isSameInSum = comeToTheSame(uncovered(join), join.right);
  const isPaired = join.right.length === 0 && uncovered(join).length === 0;
  return {
    lines,
    sheets,
    join,
    repeatedLines,
    repeatedSheets,
    isAll,
    isSameInSum,
    isWhole: isAll && lines.length > 0 && repeatedSheets.length === 0 && (isPaired || isSameInSum),
  };
}

function comeToTheSame(lines: readonly ProjectLine[], sheets: readonly ProjectSheet[]): boolean {
  if (lines.length === 0 || sheets.length === 0) return false;
  return (['initial', 'outturn'] as const).every((key) => {
    const [left, right] = [total(lines, key), total(sheets, key)];
    return left !== null && right !== null && left.minus(right).abs().lessThan('0.01');
  });
}

function total(projects: readonly NamedProject[], key: 'initial' | 'outturn'): Decimal | null {
  return projects.reduce<Decimal | null>((sum, project) => {
    const amount = project[key];
    return sum && amount && sum.plus(amount);
  }, ZERO);
}

/** Has the project money in this year? What only the last year had, needs no form this year. */
export function hasMoney({ line: { amounts } }: ProjectLine): boolean {
  return [amounts.budget, amounts.final].some(
    (field) => valueOf(field?.reading)?.isZero() === false,
  );
}

/** A line above or below this one has the form: the project is evaluated as a whole, or in its parts. */
export function isCovered(
  { line, whole }: ProjectLine,
  { pairs }: Join<ProjectLine, ProjectSheet>,
): boolean {
  return pairs.some(({ left: other }) => other.line === whole || other.whole === line);
}

/** The lines with money that need a form and have none; of a group without any, the group alone. */
export function uncovered(join: Join<ProjectLine, ProjectSheet>): readonly ProjectLine[] {
  const open = join.left.filter((line) => hasMoney(line) && !isCovered(line, join));
  return open.filter(({ whole }) => !open.some(({ line }) => line === whole));
}

function firstOfEach<T>(all: readonly T[], keyOf: (one: T) => string): readonly [T[], T[]] {
  const seen = new Set<string>();
  const first: T[] = [];
  const repeated: T[] = [];
  for (const one of all) {
    const key = keyOf(one);
    (seen.has(key) ? repeated : first).push(one);
    seen.add(key);
  }
  return [first, repeated];
}
