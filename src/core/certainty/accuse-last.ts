import type { Doubted, Form, Unread } from '../forms/form';
import { message, type Message } from '../messages/message';
import type { Finding } from '../review-result';
import { type CellRef, sameCell } from '../workbook/cell-ref';
import { cellName } from '../workbook/cell-name';
import { openQuestions } from './open-questions';

/** What a rule speaks of, and so what must have been read whole before it may call anything wrong. */
const ABOUT: Readonly<Record<string, readonly Doubted[]>> = {
  'total-score': ['scores'],
  grade: ['scores'],
  weights: ['weights'],
  'execution-rate': ['amounts'],
  'execution-score': ['amounts'],
  'sum-of-parts': ['amounts'],
  'part-over-whole': ['amounts'],
  'cross-form': ['amounts'],
  'money-unit': ['amounts'],
  'score-over-weight': ['indicators'],
  'indicator-score': ['indicators'],
  'unmet-full-score': ['indicators'],
  'explanation-missing': ['indicators'],
  'placeholder-scored': ['indicators'],
  'not-a-number': ['indicators'],
  'control-rate': ['staff'],
  'area-control-rate': ['buildings'],
  'investment-control-rate': ['buildings'],
};

/** What is known of the set beside its findings. */
export interface Certainty {
  readonly forms: readonly Form[];
  /** The cells whose figure may not be written. */
  readonly uncertain: readonly CellRef[];
}

/**
 * The finding as it may be said: while the reading is not closed, nothing is called wrong for certain. What is said then is
 * what cannot be told, and why. No correction is offered that is not certain.
 */
export function accuseLast(finding: Finding, { forms, uncertain }: Certainty): Finding {
  const question = questionAbout(finding, forms);
  if (question && finding.severity === 'error') {
    return {
      ...finding,
      severity: 'warning',
      message: doubtful(finding, question),
      expected: null,
      fix: null,
      related: [...finding.related, { cell: question.cell, label: question.text }],
    };
  }
  const { fix } = finding;
  const isCertain =
    fix === null || (!question && !uncertain.some((cell) => sameCell(cell, fix.cell)));
  return isCertain ? finding : { ...finding, fix: null };
}

function questionAbout(finding: Finding, forms: readonly Form[]): Unread | undefined {
  const about = ABOUT[finding.rule] ?? [];
  return formsOf(finding, forms).flatMap((form) => [
    ...about.flatMap((doubted) => openQuestions(form, doubted)),
    ...(about.includes('indicators') ? rowQuestions(form, finding) : []),
  ])[0];
}

/** Whether the row is an indicator at all. */
const rowQuestions = ({ unread }: Form, { cell }: Finding): readonly Unread[] =>
  unread.filter(
    ({ cell: other, doubts }) =>
      doubts.length > 0 && other.sheet === cell.sheet && other.row === cell.row,
  );

function doubtful(
  { message: said, cell, expected, actual }: Finding,
  { cell: place, why }: Unread,
): Message {
  const words = { place: cellName(place, cell), why };
  return expected === null || actual === null
    ? message('certainty.open', { ...words, finding: said })
    : message('certainty.differs', { ...words, expected, actual });
}

/** The form that is marked, and those in which the cells lie that it was compared with. */
function formsOf({ form, related }: Finding, forms: readonly Form[]): readonly Form[] {
  return forms.filter(
    (each) => each.id === form || related.some(({ cell }) => isWithin(cell, each)),
  );
}

const isWithin = ({ sheet, row, column }: CellRef, { sheet: own, range }: Form): boolean =>
  sheet === own &&
  range.top <= row &&
  row <= range.bottom &&
  range.left <= column &&
  column <= range.right;
