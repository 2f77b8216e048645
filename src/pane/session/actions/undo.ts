import { applyValues } from '../../../core/edits/values/apply-values';
import { review } from '../../../core/review';
import { sameCell } from '../../../core/workbook/cell-ref';
import { carryOut } from '../carry-out';
import { notice, refusal } from '../notice';
import { lastStanding, standingCells, type UndoStep } from '../undo-step';
import type { ActionContext } from '../action-context';

/** 撤销本次填充: puts back every cell that the last writing action changed and still stands as written, and the marks. */
export async function undo(context: ActionContext): Promise<void> {
  if (context.known().undo.length === 0) return;
  const workbook = await context.read();
  const last = lastStanding(context.known().undo, workbook);
  if (!last) {
    context.keep({ undo: [] });
    context.show(await context.review(workbook));
    return;
  }
  const { step, earlier } = last;
  const standing = standingCells(step, workbook);
  const done = await carryOut(context, workbook, {
    action: 'undo',
    undoable: false,
    marks: context.known().marked
      ? step.marked && context.settings.mark
        ? 'write'
        : 'clear'
      : 'leave',
    plan: (untouchable) => {
      const values = standing
        .map(({ restore }) => restore)
        .filter(({ cell }) => !untouchable.some((other) => sameCell(other, cell)))
        .reverse();
      return { values, review: review(applyValues(workbook, values), context.policy) };
    },
  });
  const changed = step.cells.filter((cell) => !standing.includes(cell));
  const left = protectedCells(step, done.refused);
  context.keep({ undo: left.length === 0 ? earlier : [...earlier, { ...step, cells: left }] });
  const alone = changed.map(({ restore }) => refusal(restore.cell, 'changed'));
  context.notify(notice('undo', { ...done, refused: [...done.refused, ...alone] }));
}

/** What a protected sheet kept from being put back can be put back when the user has unprotected it. */
const protectedCells = ({ cells }: UndoStep, refused: ReturnType<typeof notice>['refused']) =>
  cells.filter(({ restore }) =>
    refused.some(({ cell, why }) => why === 'protected' && cell && sameCell(cell, restore.cell)),
  );
