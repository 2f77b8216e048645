import type { ProjectForm } from '../forms/form';
import { message } from '../messages/message';
import { tightText } from '../text/plain-text';
import type { CellRef } from '../workbook/cell-ref';
import { once } from '../workbook/once';
import { cellName } from '../workbook/cell-name';
import type { RuleFinding } from '../findings/finding';
import { type FiledSet, filedSets } from '../filing/filed-sets';
import type { Rule } from './rule';

/** Two projects whose indicators are the same to the letter: one form copied, and only its head changed. */
export const copiedForm: Rule = {
  id: 'copied-form',
  across: true,
  severity: 'warning',
  title: message('copied-form.title'),
  basis: message('copied-form.basis'),
  check: (set) => filedSets(set).flatMap(findings),
};

/** Fewer rows may be alike by chance; up to so many they often are, where projects are of one kind. */
const FEWEST = 3;
const FEW = 5;

const findings = once(({ projects }: FiledSet): readonly RuleFinding[] => {
  const first = new Map<string, ProjectForm>();
  return projects.flatMap((form) => {
    const content = contentOf(form);
    if (content === null) return [];
    const original = first.get(content);
    if (!original) {
      first.set(content, form);
      return [];
    }
    // With the same name it is one project twice, of which project-set speaks.
    return nameOf(original) === nameOf(form) ? [] : [finding(form, original)];
  });
});

/** Names, targets and actuals of all rows. */
function rowsOf({ indicators }: ProjectForm): readonly string[] {
  return indicators.flatMap(({ role, name, target, actual }) =>
    role === 'placeholder' || actual.text === ''
      ? []
      : [[name, target, actual].map(({ text }) => tightText(text)).join('\t')],
  );
}

/** All of a form's rows; null where there are too few to tell. */
function contentOf(form: ProjectForm): string | null {
  const rows = rowsOf(form);
  return rows.length < FEWEST ? null : rows.join('\n');
}

const nameOf = ({ project }: ProjectForm): string => tightText(project?.text ?? '');

const nameCell = ({ project, title, sheet, range }: ProjectForm): CellRef =>
  project?.cell ?? title?.cell ?? { sheet, row: range.top, column: range.left };

function finding(form: ProjectForm, original: ProjectForm): RuleFinding {
  const cell = nameCell(form);
  const other = nameCell(original);
  return {
    cell,
    form: form.id,
    ...(rowsOf(form).length < FEW ? { severity: 'info' as const } : {}),
    case: 'same',
    message: message('copied-form.same', {
      project: nameOf(form),
      original: nameOf(original),
      place: cellName(other, cell),
    }),
    expected: null,
    actual: nameOf(form),
    related: [{ cell: other, label: nameOf(original) }],
    subject: nameOf(form),
  };
}
