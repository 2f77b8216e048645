import type { ValueEdit } from '../../core/edit';
import { cellAt } from '../../core/edits/values/apply-values';
import { sameContent } from '../../core/amount/same-content';
import type { Review } from '../../core/review-result';
import { sameCell } from '../../core/workbook/cell-ref';
import type { Cell, Workbook } from '../../core/workbook/workbook';
import { anchorsOf, isAnchored } from './anchors';

/** What one action wrote, and how it is put back. */
export interface UndoStep {
  readonly cells: readonly WrittenCell[];
  /** Whether marks of ours stood in the workbook before the action. */
  readonly marked: boolean;
}

export interface WrittenCell {
  readonly purpose: ValueEdit['purpose'];
  /** Puts back what stood there; its `before` is what was written. */
  readonly restore: ValueEdit;
  readonly anchors: readonly Cell[];
}

/** More steps than a person remembers are forgotten. */
const MOST_STEPS = 20;

/** The written cells with what makes each known again; `workbook` is how it was before. */
export function undoStep(
  workbook: Workbook,
  written: readonly Pick<WrittenCell, 'purpose' | 'restore'>[],
  marked: boolean,
): UndoStep {
  return {
    marked,
    cells: written.map((cell) => {
      const { sheet } = cell.restore.cell;
      const isOurs = (at: { row: number; column: number }) =>
        written.some(({ restore }) => sameCell(restore.cell, { sheet, ...at }));
      return { ...cell, anchors: anchorsOf(workbook, cell.restore.cell, isOurs) };
    }),
  };
}

/** The steps with one more; without it where nothing was written. */
export const withStep = (steps: readonly UndoStep[], step: UndoStep): readonly UndoStep[] =>
  step.cells.length === 0 ? steps : [...steps, step].slice(-MOST_STEPS);

/** The cells of the step that still stand as they were written: no other is ever put back. */
export function standingCells(step: UndoStep, workbook: Workbook): readonly WrittenCell[] {
  return step.cells.filter(({ restore, anchors }) => {
    const cell = cellAt(workbook, restore.cell);
    return (
      cell?.formula === undefined &&
      sameContent(cell?.content ?? null, restore.before) &&
      isAnchored(workbook, restore.cell.sheet, anchors)
    );
  });
}

/** The last step of which anything stands, with those before it; null when there is nothing to undo. */
export function lastStanding(
  steps: readonly UndoStep[],
  workbook: Workbook,
): { readonly step: UndoStep; readonly earlier: readonly UndoStep[] } | null {
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    const step = steps[index];
    if (step && standingCells(step, workbook).length > 0) {
      return { step, earlier: steps.slice(0, index) };
    }
  }
  return null;
}

/** Says of figures that we filled, and that still stand, that they were filled. */
export function withFilled(review: Review, steps: readonly UndoStep[], workbook: Workbook): Review {
  const filled = steps
    .flatMap((step) => standingCells(step, workbook))
    .filter(({ purpose }) => purpose === 'fill');
  if (filled.length === 0) return review;
  return {
    ...review,
    figures: review.figures.map((figure) =>
      figure.state === 'agrees' &&
      filled.some(({ restore }) => sameCell(restore.cell, figure.field.cell))
        ? { ...figure, state: 'filled' }
        : figure,
    ),
  };
}
