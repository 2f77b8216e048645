import type { Form, PeriodRole } from '../forms/form';
import { message } from '../messages/message';
import { tightText } from '../text/plain-text';
import type { CellRef } from '../workbook/cell-ref';
import { once } from '../workbook/once';
import type { RuleFinding } from '../findings/finding';
import type { Rule } from './rule';
import { type FiledSet, filedSets, unitName } from '../filing/filed-sets';
import { cellName } from '../workbook/cell-name';
import { formsOf, usualForm } from '../filing/usual-form';

/** The unit's name and the year, which must be the same throughout the set. */
export const headerConsistency: Rule = {
  id: 'header-consistency',
  across: true,
  severity: 'warning',
  title: message('header-consistency.title'),
  basis: message('header-consistency.basis'),
  check: (set) => filedSets(set).flatMap(findings),
};

const findings = once((filed: FiledSet) => [...unitFindings(filed), ...yearFindings(filed)]);

function unitFindings(filed: FiledSet): readonly RuleFinding[] {
  const usual = usualForm(filed, (form) => unitName(form) || null);
  const cell = usual?.organisation?.cell;
  if (!usual || !cell) return [];
  return formsOf(filed).flatMap((form) => {
    const { organisation } = form;
    if (!organisation || ['', unitName(usual)].includes(unitName(form))) return [];
    const expected = usual.organisation?.text ?? '';
    const unit = form.kind === 'project' ? 'implementing-unit' : 'unit';
    const words = {
      unit: organisation.text,
      expected,
      place: cellName(cell, organisation.cell),
    };
    return [
      {
        cell: organisation.cell,
        form: form.id,
        case: unit,
        message: message(`header-consistency.${unit}`, words),
        expected,
        actual: organisation.text,
        related: [{ cell, label: expected }],
        subject: 'unit',
      },
    ];
  });
}

function yearFindings(filed: FiledSet): readonly RuleFinding[] {
  const usual = usualForm(filed, ({ year }) => year?.toString() ?? null);
  const year = usual?.year ?? null;
  if (!usual || year === null) return [];
  const place = yearCell(usual);
  return [
    ...formsOf(filed)
      .filter((form) => form.year !== null && form.year !== year)
      .map((form) => yearFinding(form, yearCell(form), String(form.year), String(year), place)),
    ...filed.baseData.flatMap((form) =>
      form.periods.flatMap(({ role, label }) => {
        const written = /20\d\d(?=年)/.exec(tightText(label.text))?.[0];
        const due = String(role === 'prior-final' ? year - 1 : year);
        return written === undefined || written === due
          ? []
          : [periodFinding(form, label.cell, label.text, label.text.replace(written, due), role)];
      }),
    ),
  ];
}

function yearFinding(
  form: Form,
  cell: CellRef,
  year: string,
  expected: string,
  place: CellRef,
): RuleFinding {
  return {
    cell,
    form: form.id,
    case: 'year',
    message: message('header-consistency.year', {
      year,
      expected,
      place: cellName(place, cell),
    }),
    expected,
    actual: year,
    related: [{ cell: place, label: expected }],
    subject: 'year',
  };
}

/** A column of 附件1 headed with another year: last year's copy in which only the title was changed. */
function periodFinding(
  form: Form,
  cell: CellRef,
  actual: string,
  expected: string,
  role: PeriodRole,
): RuleFinding {
  const words = { label: tightText(actual), expected: tightText(expected) };
  return {
    cell,
    form: form.id,
    case: 'period',
    message: message('header-consistency.period', words),
    expected: words.expected,
    actual: words.label,
    subject: `period/${role}`,
  };
}

const yearCell = ({ title, sheet, range }: Form): CellRef =>
  title?.cell ?? { sheet, row: range.top, column: range.left };
