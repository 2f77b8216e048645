import { applyValues } from '../../../core/edits/values/apply-values';
import { review } from '../../../core/review';
import { sameCell } from '../../../core/workbook/cell-ref';
import { carryOut } from '../carry-out';
import { notice, refusal } from '../notice';
import { lastStanding, standingCells, type UndoStep } from '../undo-step';
import type { Work } from '../work';

/** 撤销本次填充: puts back every cell that the last writing action changed and still stands as written, and the marks. */
export async function undo(work: Work): Promise<void> {
  if (work.known().undo.length === 0) return;
  const workbook = await work.read();
  const last = lastStanding(work.known().undo, workbook);
  if (!last) {
    work.keep({ undo: [] });
    work.show(await work.review(workbook));
    return;
  }
  const { step, earlier } = last;
  const standing = standingCells(step, workbook);
  const done = await carryOut(work, workbook, {
    action: 'undo',
    undoable: false,
    marks: work.known().marked ? (step.marked && work.settings.mark ? 'write' : 'clear') : 'leave',
    plan: (untouchable) => {
      const values = standing
        .map(({ restore }) => restore)
        .filter(({ cell }) => !untouchable.some((other) => sameCell(other, cell)))
        .reverse();
      return { values, review: review(applyValues(workbook, values), work.policy) };
    },
  });
  const changed = step.cells.filter((cell) => !standing.includes(cell));
  const left = protectedCells(step, done.refused);
  work.keep({ undo: left.length === 0 ? earlier : [...earlier, { ...step, cells: left }] });
  const alone = changed.map(({ restore }) => refusal(restore.cell, 'changed'));
  work.tell(notice('undo', { ...done, refused: [...done.refused, ...alone] }));
}

/** What a protected sheet kept from being put back can be put back when the user has unprotected it. */
const protectedCells = ({ cells }: UndoStep, refused: ReturnType<typeof notice>['refused']) =>
  cells.filter(({ restore }) =>
    refused.some(({ cell, why }) => why === 'protected' && cell && sameCell(cell, restore.cell)),
  );
