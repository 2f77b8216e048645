import type {
  ClearMarksEdit,
  Edit,
  EditOutcome,
  ListEdit,
  MarkEdit,
  RefusalReason,
  ValueEdit,
} from '../../core/edit';
import { applyValues } from '../../core/edits/values/apply-values';
import { replanned } from '../../core/edits/replan';
import { markEdits } from '../../core/edits/marks/mark-edits';
import type { Review } from '../../core/review-result';
import type { CellRef } from '../../core/workbook/cell-ref';
import type { Workbook } from '../../core/workbook/workbook';
import { notice, refusals } from './notice';
import { sameData } from './same-data';
import type { Notice } from './session';
import { undoStep, withStep } from './undo-step';
import type { ActionContext } from './action-context';
import { remainingEdits, type WrittenValue, writtenAfter } from './written-values';

/** What keeps only the note of a mark from being written. */
const NOTE_ALONE: ReadonlySet<RefusalReason> = new Set(['note-exists', 'note-failed']);

/** What is to be written, and the review of the workbook as it will be then. */
export interface WritingPlan {
  readonly values: readonly ValueEdit[];
  readonly list?: ListEdit;
  readonly review: Review;
}

export interface Writing {
  readonly action: Notice['action'];
  /** Plans without values for the cells that the host refused to write. */
  plan(untouchable: readonly CellRef[]): WritingPlan;
  /** What becomes of the marks: written anew, taken off, or left as they are. */
  readonly marks: 'write' | 'clear' | 'leave';
  /** Whether it can be undone; true unless said otherwise. */
  readonly undoable?: boolean;
}

const CLEAR: ClearMarksEdit = { type: 'clear-marks' };

/**
 * Writes what is planned, and shows the review of what the workbook then really holds: a cell that was refused is not
 * taken for written, nor anything that was computed from it, and formulas have been calculated anew.
 */
export async function carryOut(
  context: ActionContext,
  workbook: Workbook,
  writing: Writing,
): Promise<Notice> {
  const { undo, marked } = context.known();
  let written: readonly WrittenValue[] = [];
  let refused: readonly EditOutcome[] = [];
  let marking: readonly EditOutcome[] = [];

  let marks: readonly MarkEdit[] = [];
  const first = { touches: false };
  const { plan } = await replanned(
    (cells) => writing.plan(cells),
    async (wanted, pass) => {
      if (pass === 0) {
        marks = marksFor(wanted.review);
        first.touches = wanted.values.length > 0 || wanted.list !== undefined;
      }
      const batch: readonly Edit[] =
        pass === 0
          ? [...wanted.values, ...markBatch(), ...(wanted.list ? [wanted.list] : [])]
          : remainingEdits(written, wanted.values);
      return { outcomes: batch.length === 0 ? [] : await apply(batch) };
    },
  );
  if (!first.touches) {
    context.show(plan.review);
    return tell();
  }
  const real = await context.review(await context.read());
  if (writing.marks === 'write' && !sameData(marksFor(real), marks)) {
    marks = marksFor(real);
    await apply(markBatch());
  }
  context.show(real);
  return tell();

  function marksFor(review: Review): readonly MarkEdit[] {
    return writing.marks === 'write' ? markEdits(review, context.language) : [];
  }

  function markBatch(): readonly Edit[] {
    return writing.marks === 'leave' ? [] : [CLEAR, ...marks];
  }

  async function apply(edits: readonly Edit[]): Promise<readonly EditOutcome[]> {
    await context.begin('writing');
    const { outcomes } = await context.wait(context.host.apply(edits));
    written = writtenAfter(written, outcomes);
    const isMark = ({ edit }: EditOutcome) => edit.type === 'mark' || edit.type === 'clear-marks';
    refused = [...refused, ...outcomes.filter((each) => !each.done && !isMark(each))];
    if (outcomes.some(isMark)) marking = outcomes.filter(isMark);
    keep();
    tell();
    return outcomes;
  }

  /** At once, so that it can be undone and is told even when the next step fails. */
  function keep() {
    const undone = written.flatMap(({ edit, restore }) =>
      restore ? [{ purpose: edit.purpose, restore }] : [],
    );
    context.keep({
      workbook: applyValues(
        workbook,
        written.map(({ edit }) => edit),
      ),
      ...(writing.marks === 'leave' ? {} : { marked: writing.marks === 'write' }),
      ...(writing.undoable === false
        ? {}
        : { undo: withStep(undo, undoStep(workbook, undone, marked)) }),
    });
  }

  function tell(): Notice {
    const count = (purpose: ValueEdit['purpose']) =>
      written.filter(({ edit }) => edit.purpose === purpose).length;
    const told = notice(writing.action, {
      filled: count('fill'),
      corrected: count('correct'),
      restored: count('restore'),
      // A mark whose note could not be set stands all the same.
      marked: marking.filter(
        ({ edit, ...rest }) => edit.type === 'mark' && (rest.done || NOTE_ALONE.has(rest.why)),
      ).length,
      refused: refusals([...refused, ...marking]),
    });
    context.notify(told);
    return told;
  }
}
