import type { EditOutcome, ValueEdit } from '../../core/edit';
import { sameContent } from '../../core/amount/same-content';
import type { CellRef } from '../../core/workbook/cell-ref';
import { sameCell } from '../../core/workbook/cell-ref';
import type { Content } from '../../core/workbook/workbook';

/** One cell that the action wrote, perhaps more than once. */
export interface WrittenValue {
  /** What was written last. */
  readonly edit: ValueEdit;
  /** Puts back what stood there before the action; null where the host cannot. */
  readonly restore: ValueEdit | null;
}

/** What stands written after one more batch: a cell written again goes back to what stood there at first. */
export function writtenAfter(
  earlier: readonly WrittenValue[],
  outcomes: readonly EditOutcome[],
): readonly WrittenValue[] {
  let written = earlier;
  for (const outcome of outcomes) {
    const { edit } = outcome;
    if (!outcome.done || edit.type !== 'value') continue;
    const before = writtenAt(written, edit.cell);
    const first = before ? before.restore : (outcome.restore ?? null);
    const restore = first && { ...first, before: asContent(edit.content) };
    const others = written.filter((each) => each !== before);
    // What has gone back to what it was needs no undoing.
    const isBack = restore !== null && sameWriting(restore, edit);
    written = isBack ? others : [...others, { edit, restore }];
  }
  return written;
}

/** The edits that lead from what is written to what is wanted now. */
export function remainingEdits(
  written: readonly WrittenValue[],
  wanted: readonly ValueEdit[],
): readonly ValueEdit[] {
  const back = written.flatMap(({ edit, restore }) =>
    restore && !wanted.some(({ cell }) => sameCell(cell, edit.cell)) ? [restore] : [],
  );
  const forth = wanted.flatMap((edit) => {
    const before = writtenAt(written, edit.cell);
    if (!before) return [edit];
    const stands = sameWriting(before.edit, edit);
    return stands ? [] : [{ ...edit, before: asContent(before.edit.content) }];
  });
  return [...back, ...forth];
}

const writtenAt = (written: readonly WrittenValue[], cell: CellRef) =>
  written.find(({ edit }) => sameCell(edit.cell, cell));

const sameWriting = (a: ValueEdit, b: ValueEdit) =>
  sameContent(asContent(a.content), asContent(b.content)) &&
  (a.content.type === 'blank' || a.format === b.format);

const asContent = (content: ValueEdit['content']): Content | null =>
  content.type === 'blank' ? null : content;
