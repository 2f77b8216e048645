import type { ListEdit, ValueEdit } from '../../core/edit';
import { findingColumns } from '../../core/edits/list/review-list';
import { type Language, speaker } from '../../core/messages/say';
import { applyEdits } from '../../files/apply-edits';
import type { ReviewJson, WorkbookJson } from '../../report/contract';
import { formName, placeOf, severityName } from '../../report/labels';
import { summaryTemplate } from './xlsx-template';

/** The review of all workbooks as one .xlsx: a line a workbook, then a line a finding, to sort and filter. */
export function xlsxReport(json: ReviewJson, language: Language): Uint8Array {
  const text = speaker(language);
  const sheet = text('report.summary-sheet');
  const columns = [
    text('report.file'),
    text('report.column-organisation'),
    text('report.column-year'),
    text('report.error'),
    text('report.warning'),
    text('report.info'),
    text('report.problem'),
  ];
  const rows = json.workbooks.map(summaryRow);
  const cells = [columns, ...rows].flatMap((row, at) =>
    row.flatMap((value, column) => (value === '' ? [] : [written(sheet, at, column, value)])),
  );
  const template = summaryTemplate(sheet, columns.length, rows.length);
  return applyEdits(template, [...cells, findingsList(json, language)]).bytes;
}

function summaryRow({
  file,
  forms,
  summary,
  problems,
}: WorkbookJson): readonly (string | number)[] {
  const first = <T>(values: readonly (T | null)[]) => values.find((value) => value !== null);
  const counts = [summary.errors, summary.warnings, summary.infos];
  return [
    file,
    first(forms.map(({ organisation }) => organisation)) ?? '',
    first(forms.map(({ year }) => year)) ?? '',
    // Nothing counted is not the same as no error.
    ...(forms.length === 0 ? ['', '', ''] : counts),
    problems.map((problem) => problem.message).join(' '),
  ];
}

function written(sheet: string, row: number, column: number, value: string | number): ValueEdit {
  return {
    type: 'value',
    purpose: 'fill',
    cell: { sheet, row, column },
    before: null,
    content:
      typeof value === 'number'
        ? { type: 'number', decimal: String(value) }
        : { type: 'text', text: value },
  };
}

function findingsList({ policy, workbooks }: ReviewJson, language: Language): ListEdit {
  const text = speaker(language);
  return {
    type: 'list',
    sheet: text('report.findings-sheet'),
    heading: [text('report.title'), text('report.by-policy', { policy: policy.title })],
    columns: [text('report.file'), ...findingColumns(language)],
    widths: [30, 9, 24, 16, 48, 20, 32, 24],
    rows: workbooks.flatMap((workbook) =>
      workbook.findings.map((finding) => {
        const form = workbook.forms.find(({ id }) => id === finding.form);
        return {
          id: finding.id,
          severity: finding.severity,
          cells: [
            workbook.file,
            severityName(finding.severity, language),
            form ? formName(form, language) : '',
            placeOf(finding),
            finding.message,
            finding.expected ?? '',
            finding.basis,
            finding.waived?.reason ?? '',
          ],
          // The cell lies in another file.
          target: null,
        };
      }),
    ),
  };
}
