import { doubtsAbout } from '../../doubts-about';
import type { ListEdit, ListRow } from '../../edit';
import { formLabel } from '../../forms/form-label';
import { placed } from '../../placed';
import { message, type Message } from '../../messages/message';
import { type Language, say, speaker } from '../../messages/say';
import type { Finding, Review } from '../../review-result';
import { listHeadings } from '../../responses/list-headings';
import { toA1 } from '../../workbook/cell-ref';

/**
 * The 校核清单: every finding a row, and a last column for the user's own 处理意见. `responses` are those that the user has just
 * given, by the finding's id; '' for one taken back. Answers to findings that are gone are told in the list itself.
 */
export function reviewListEdit(
  review: Review,
  language: Language,
  responses: ReadonlyMap<string, string>,
): ListEdit {
  const text = speaker(language);
  const shown = review.findings.filter(isListed);
  return {
    type: 'list',
    sheet: text('report.list'),
    heading: [
      listTitle(review, language),
      [
        text('report.list-summary', {
          policy: review.policy.title[language],
          forms: String(review.forms.length),
          counts: countsOf(shown),
        }),
        ...readingOf(review, language),
      ].join(' '),
      text('report.list-how'),
    ],
    columns: listHeadings(language),
    rows: shown.map((finding) => {
      const row = listRow(finding, review, language);
      const response = responses.get(finding.id);
      return response === undefined ? row : { ...row, response: response.trim() };
    }),
    gone: text('report.gone'),
  };
}

/** What was not understood and what was not sure, so that the list never looks like all there is to look at. */
function readingOf({ forms, problems }: Review, language: Language): readonly string[] {
  const told = problems.some(({ code }) => code === 'cells-unread');
  const unread = told ? forms.flatMap((form) => form.unread) : [];
  const places = unread.map(({ cell, why }) => `${cell.sheet}!${toA1(cell)} ${say(language, why)}`);
  const doubts = forms.flatMap((form) => {
    const about = doubtsAbout(form).map((doubt) => say(language, doubt));
    return about.length === 0 ? [] : [`${form.sheet} ${about.join(' ')}`];
  });
  const count = String(unread.length);
  return [
    ...(unread.length === 0
      ? []
      : [say(language, message('report.list-unread', { count })) + listed(places, language)]),
    ...(doubts.length === 0
      ? []
      : [say(language, message('report.list-unsure')) + listed(doubts, language)]),
  ];
}

const listed = (parts: readonly string[], language: Language) =>
  language === 'zh' ? `${parts.join('；')}。` : `${parts.join('; ')}.`;

/** A finding about an answer in the list has no row of its own there, and so no place for another answer. */
export const isListed = ({ rule }: Pick<Finding, 'rule'>): boolean => rule !== 'waiver-unused';

/** The headings of a table of findings, behind its first column. */
export const findingColumns = (language: Language): readonly string[] =>
  listHeadings(language).slice(1);

/** 错误 4 项，待核实 15 项，提示 17 项，已说明 2 项 */
function countsOf(findings: readonly Finding[]): Message {
  const standing = findings.filter(({ waived }) => waived === null);
  const count = (of: Finding['severity']) =>
    String(standing.filter(({ severity }) => severity === of).length);
  const counts = { errors: count('error'), warnings: count('warning'), infos: count('info') };
  const waived = findings.length - standing.length;
  return waived === 0
    ? message('report.list-counts', counts)
    : message('report.list-counts-waived', { ...counts, waived: String(waived) });
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
      say(language, placed(finding)),
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
