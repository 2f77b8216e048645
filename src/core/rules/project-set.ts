import type { BaseDataForm, ProjectForm } from '../forms/form';
import { message } from '../messages/message';
import { tightText } from '../text/plain-text';
import type { CellRef } from '../workbook/cell-ref';
import { once } from '../workbook/once';
import type { RuleFinding } from '../findings/finding';
import type { Rule } from './rule';
import { type FiledSet, filedSets } from '../filing/filed-sets';
import { onceEach } from '../findings/once-each';
import { cellName } from '../workbook/cell-name';
import type { Pair } from '../filing/project-names';
import { type ProjectLine, type ProjectSheet, projectsOf, uncovered } from '../filing/set-projects';

/** The projects of 附件1 and the forms of 附件3: each line its form, each form its line, once. */
export const projectSet: Rule = {
  id: 'project-set',
  across: true,
  severity: 'warning',
  title: message('project-set.title'),
  basis: message('project-set.basis'),
  check: (set) => filedSets(set).flatMap(findingsIn),
};

const findingsIn = once((filed: FiledSet) =>
  onceEach(filed.baseData.flatMap((form) => findings(form, filed))),
);

function findings(baseData: BaseDataForm, filed: FiledSet): readonly RuleFinding[] {
  const { lines, sheets, join, repeatedLines, repeatedSheets, isSameInSum } = projectsOf(
    filed,
    baseData,
  );
  if (lines.length === 0 || sheets.length === 0) return [];
  const without = filed.complete && !isSameInSum ? uncovered(join) : [];
  return [
    ...without.map((line) => lineFinding(baseData, line, 'no-form')),
    ...repeatedLines.map((line) => lineFinding(baseData, line, 'line-twice')),
    ...join.right.map((sheet) => sheetFinding(sheet, isSameInSum ? 'other-names' : 'no-line')),
    ...repeatedSheets.map((sheet) => sheetFinding(sheet, 'form-twice')),
    ...join.pairs.flatMap(looseFinding),
  ];
}

function lineFinding(
  baseData: BaseDataForm,
  { line }: ProjectLine,
  what: 'no-form' | 'line-twice',
): RuleFinding {
  const { cell } = line.label;
  return {
    cell,
    form: baseData.id,
    case: what,
    message: message(`project-set.${what}`, { project: line.name }),
    expected: null,
    actual: line.name,
    subject: `${what}/${line.name}`,
  };
}

function sheetFinding(
  { form, name }: ProjectSheet,
  what: 'no-line' | 'other-names' | 'form-twice',
): RuleFinding {
  const cell = nameCell(form);
  const project = tightText(name);
  return {
    cell,
    form: form.id,
    severity: what === 'other-names' ? 'info' : 'warning',
    ...(name === ''
      ? { case: 'no-name', message: message('project-set.no-name') }
      : { case: what, message: message(`project-set.${what}`, { project }) }),
    expected: null,
    actual: name === '' ? null : name,
    subject: `${what}/${project}`,
  };
}

/** Joined although the names differ: worth a look, for a reader may not see that they are one. */
function looseFinding({
  left,
  right,
  by,
}: Pair<ProjectLine, ProjectSheet>): readonly RuleFinding[] {
  if (by === 'exact' || right.name === '') return [];
  const cell = nameCell(right.form);
  const label = left.line.label;
  const loose = by === 'loose' ? 'name-drift' : 'same-amounts';
  const words = {
    project: tightText(right.name),
    place: cellName(label.cell, cell),
    line: left.line.name,
  };
  return [
    {
      cell,
      form: right.form.id,
      severity: 'info',
      case: loose,
      message: message(`project-set.${loose}`, words),
      expected: left.line.name,
      actual: right.name,
      related: [{ cell: label.cell, label: left.line.name }],
      subject: `name/${words.project}`,
    },
  ];
}

const nameCell = ({ project, title, sheet, range }: ProjectForm): CellRef =>
  project?.cell ?? title?.cell ?? { sheet, row: range.top, column: range.left };
