import type { Edit, ValueEdit } from '../edit';
import type { Language } from '../messages/say';
import type { Policy } from '../policy/schema';
import { review as reviewWorkbook } from '../review';
import type { Review } from '../review-result';
import { type CellRef, sameCell } from '../workbook/cell-ref';
import type { Workbook } from '../workbook/workbook';
import { applyList } from './list/apply-list';
import { applyValues } from './values/apply-values';
import { markEdits } from './marks/mark-edits';
import { reviewListEdit } from './list/review-list';
import { correctEdits, fillEdits } from './values/value-edits';

/** What the user asked for. */
export interface EditChoice {
  /** Fill blank computed cells. */
  readonly fill: boolean;
  /** Also replace typed figures that are wrong, where the correction is certain. */
  readonly correct: boolean;
  /** Mark findings in the sheets and add notes. */
  readonly mark: boolean;
  /** Write the 校核清单. */
  readonly list: boolean;
}

/** The edits, and the review of the workbook as it will be once they are made. */
export interface EditPlan {
  readonly edits: readonly Edit[];
  readonly review: Review;
}

/** A filled score makes a total known, a corrected one makes it wrong: so plan again until nothing changes. */
const PASSES = 4;

/**
 * Turns a choice into edits. Marks and list speak of the workbook with its figures already filled and corrected. No value
 * is planned for `untouchable` cells: those that the host has refused to write. `responses` are what the user has just
 * answered, by the finding's id, and count as if they stood in the list already; '' takes an answer back.
 */
export function planEdits(
  workbook: Workbook,
  policy: Policy,
  choice: EditChoice,
  language: Language,
  untouchable: readonly CellRef[] = [],
  responses: ReadonlyMap<string, string> = new Map(),
): EditPlan {
  let values: readonly ValueEdit[] = [];
  let review = reviewWorkbook(workbook, policy, responses);
  for (let pass = 0; pass < PASSES; pass += 1) {
    const snapshot = applyValues(workbook, values);
    const wanted = [
      ...(choice.correct ? correctEdits(snapshot, review) : []),
      ...(choice.fill || choice.correct ? fillEdits(snapshot, review) : []),
    ].filter(({ cell }) => !untouchable.some((other) => sameCell(other, cell)));
    if (wanted.length === 0) break;
    values = merged(values, wanted);
    review = reviewWorkbook(applyValues(workbook, values), policy, responses);
  }
  const list = choice.list ? reviewListEdit(review, language, responses) : null;
  // Answers have then moved with their rows.
  if (list) {
    const written = applyList(applyValues(workbook, values), list);
    review = reviewWorkbook(written, policy, responses);
  }
  const after = withFilled(review, values);
  return {
    edits: [
      ...values,
      ...(choice.mark ? ([{ type: 'clear-marks' }, ...markEdits(after, language)] as const) : []),
      ...(list ? [list] : []),
    ],
    review: after,
  };
}

/** A later pass may write a cell again; what stood there at first is still what the host must find. */
function merged(earlier: readonly ValueEdit[], later: readonly ValueEdit[]): readonly ValueEdit[] {
  const kept = earlier.filter((old) => !later.some((edit) => sameCell(edit.cell, old.cell)));
  const written = later.map((edit) => {
    const first = earlier.find((old) => sameCell(old.cell, edit.cell));
    return first ? { ...edit, purpose: first.purpose, before: first.before } : edit;
  });
  return [...kept, ...written];
}

/** Says of a figure that has just been filled that it was. */
function withFilled(review: Review, values: readonly ValueEdit[]): Review {
  const filled = values.filter(({ purpose }) => purpose === 'fill');
  if (filled.length === 0) return review;
  return {
    ...review,
    figures: review.figures.map((figure) =>
      filled.some(({ cell }) => sameCell(cell, figure.field.cell))
        ? { ...figure, state: 'filled' }
        : figure,
    ),
  };
}
