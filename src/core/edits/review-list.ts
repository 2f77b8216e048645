import type { ListEdit, ListRow } from '../edit';
import { formLabel } from '../forms/form-label';
import { message } from '../messages/message';
import { type Language, say, speaker } from '../messages/say';
import type { Finding, Review } from '../review-result';
import { toA1 } from '../workbook/cell-ref';

/** The 校核清单: every finding a row, and a last column for the user's own 处理意见. */
export function reviewListEdit(review: Review, language: Language): ListEdit {
  const text = speaker(language);
  const { errors, warnings, infos } = review.summary;
  return {
    type: 'list',
    sheet: text('report.list'),
    heading: [
      listTitle(review, language),
      text('report.list-summary', {
        policy: review.policy.title[language],
        forms: String(review.forms.length),
        errors: String(errors),
        warnings: String(warnings),
        infos: String(infos),
      }),
      text('report.list-how'),
    ],
    columns: [text('report.column-id'), ...findingColumns(language)],
    rows: review.findings.map((finding) => listRow(finding, review, language)),
    gone: text('report.gone'),
  };
}

/** The headings of a table of findings, behind its first column. */
export function findingColumns(language: Language): readonly string[] {
  const text = speaker(language);
  return [
    text('report.column-severity'),
    text('report.column-form'),
    text('report.column-cell'),
    text('report.column-message'),
    text('report.column-expected'),
    text('report.column-basis'),
    text('report.column-response'),
  ];
}

function listRow(finding: Finding, review: Review, language: Language): ListRow {
  const form = review.forms.find(({ id }) => id === finding.form);
  return {
    id: finding.id,
    severity: finding.severity,
    cells: [
      finding.id,
      say(language, message(`report.${finding.severity}`)),
      form ? say(language, formLabel(form)) : '',
      `${finding.cell.sheet}!${toA1(finding.cell)}`,
      say(language, finding.message),
      finding.expected ?? '',
      say(language, finding.basis),
      finding.waived?.reason ?? '',
    ],
    target: finding.cell,
  };
}

function listTitle(review: Review, language: Language): string {
  const organisation =
    review.forms.map((form) => form.organisation?.text ?? '').find((name) => name !== '') ?? '';
  const year = review.forms.map((form) => form.year).find((written) => written !== null);
  const title =
    year === undefined
      ? message('report.list-title-no-year', { organisation })
      : message('report.list-title', { organisation, year: String(year) });
  return say(language, title).trim();
}
