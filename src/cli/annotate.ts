import type { EditOutcome } from '../core/edit';
import { type EditChoice, planEdits } from '../core/edits/plan-edits';
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
export function annotate(
  bytes: Uint8Array,
  workbook: Workbook,
  policy: Policy,
  choice: EditChoice,
  unmark: boolean,
  language: Language,
): Annotation {
  const first = attempt([]);
  const refused = first.outcomes.filter(({ edit, done }) => !done && edit.type === 'value');
  // A cell that could not be written must not be reported as filled, nor a total be planned on it.
  const last = refused.length === 0 ? first : attempt(refused);
  const outcomes = [...refused, ...last.outcomes.filter(({ done }) => !done)];
  return {
    bytes: last.bytes,
    review: last.review,
    notices: outcomes.map((outcome) => noticeOf(outcome, language)),
  };

  function attempt(without: readonly EditOutcome[]) {
    const untouchable = without.flatMap(({ edit }) => (edit.type === 'value' ? [edit.cell] : []));
    const plan = planEdits(workbook, policy, choice, language, untouchable);
    const edits = unmark ? [...plan.edits, { type: 'clear-marks' } as const] : plan.edits;
    return { ...applyEdits(bytes, edits), review: plan.review };
  }
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
