import type { EditOutcome } from '../core/edit';
import { type EditChoice, planEdits } from '../core/edits/plan-edits';
import { replanned } from '../core/edits/replan';
import { message } from '../core/messages/message';
import { type Language, say } from '../core/messages/say';
import type { Policy } from '../core/policy/schema';
import type { Review } from '../core/review-result';
import { toA1 } from '../core/workbook/cell-ref';
import type { Workbook } from '../core/workbook/workbook';
import { applyEdits } from '../files/apply-edits';
import type { WorkbookJson } from '../report/contract';

export interface Annotation {
  readonly bytes: Uint8Array;
  /** The review of the copy. */
  readonly review: Review;
  readonly notices: WorkbookJson['notices'];
}

/** Makes the copy that was asked for. Review, marks and list speak of what the copy really holds. */
export async function annotate(
  bytes: Uint8Array,
  workbook: Workbook,
  policy: Policy,
  choice: EditChoice,
  unmark: boolean,
  language: Language,
): Promise<Annotation> {
  const { plan, result, refused } = await replanned(
    (untouchable) => planEdits(workbook, policy, choice, language, untouchable),
    ({ edits }) =>
      Promise.resolve(applyEdits(bytes, unmark ? [...edits, { type: 'clear-marks' }] : edits)),
  );
  const lost = result.outcomes.filter(({ done, edit }) => !done && edit.type !== 'value');
  return {
    bytes: result.bytes,
    review: plan.review,
    notices: [...refused, ...lost].map((outcome) => noticeOf(outcome, language)),
  };
}

/** What was asked for and not done, as one sentence that says what to do. */
function noticeOf(outcome: EditOutcome, language: Language): WorkbookJson['notices'][number] {
  const why = outcome.done ? 'changed' : outcome.why;
  const { edit } = outcome;
  const cell =
    'cell' in edit ? `${edit.cell.sheet}!${toA1(edit.cell)}` : 'sheet' in edit ? edit.sheet : '';
  return {
    code: `not-written-${why}`,
    message: say(language, message(`cli.refused-${why}`, { cell })),
  };
}
