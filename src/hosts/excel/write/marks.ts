import type { MarkEdit } from '../../../core/edit';
import { type MarkDifference, markDifference } from '../../../core/edits/marks/mark-difference';
import { MARK_LOOKS, markFormula } from '../../../core/edits/marks/mark-tag';
import type { Outcomes } from '../../../core/edits/outcomes';
import {
  type KnownNote,
  type NoteDifference,
  noteDifference,
} from '../../../core/edits/marks/note-difference';
import type { KnownMark, SheetReading } from '../read/reading';
import type { HasApi } from '../api-set';
import { isCovered } from './look';

/** What marks and notes come to on one sheet. */
export interface MarkPlan {
  readonly id: string;
  readonly marks: MarkDifference<KnownMark>;
  readonly notes: NoteDifference<KnownNote>;
  /** The sheet is protected, so that marks that should go stay. */
  readonly stuck: boolean;
}

/** What brings the marks and notes of one sheet in line with what is asked for. */
export function planMarks(
  { id, sheet, protection, ...known }: SheetReading,
  asked: readonly MarkEdit[],
  clear: boolean,
  outcomes: Outcomes,
): MarkPlan {
  const shown = asked.filter(({ cell }) => !isCovered(sheet.merges, cell.row, cell.column));
  for (const mark of asked) if (!shown.includes(mark)) outcomes.refuse(mark, 'merged');
  const marks = markDifference(known.marks, shown, clear);
  const notes = known.notes ? noteDifference(known.notes, shown, clear) : NO_NOTES;
  const needsObjects = !isNone(notes);
  const isNeeded = needsObjects || !isNone(marks);
  const isAllowed = protection?.formatCells && (protection.editObjects || !needsObjects);
  if (protection && isNeeded && !isAllowed) {
    for (const mark of shown) outcomes.refuse(mark, 'protected');
    const stuck = clear && marks.remove.length + notes.remove.length > 0;
    return { id, marks: NO_NOTES, notes: NO_NOTES, stuck };
  }
  for (const mark of notes.taken) outcomes.refuse(mark, 'note-exists');
  return { id, marks, notes, stuck: false };
}

const NO_NOTES = { remove: [], add: [], taken: [] };

const isNone = ({ remove, add }: { remove: readonly unknown[]; add: readonly unknown[] }) =>
  remove.length + add.length === 0;

/** Takes marks off and puts others on. */
export function queueMarks({ workbook }: Excel.RequestContext, plan: MarkPlan, has: HasApi): void {
  const sheet = workbook.worksheets.getItem(plan.id);
  const { conditionalFormats } = sheet.getRange();
  for (const { id } of plan.marks.remove) {
    const format = has('1.14')
      ? conditionalFormats.getItemOrNullObject(id)
      : conditionalFormats.getItem(id);
    format.delete();
  }
  for (const { cell, rules, severity } of plan.marks.add) {
    const range = sheet.getRangeByIndexes(cell.row, cell.column, 1, 1);
    const { custom } = range.conditionalFormats.add('Custom');
    const { bold, font, fill } = MARK_LOOKS[severity];
    custom.rule.formula = `=${markFormula(rules)}`;
    if (bold) custom.format.font.bold = true;
    custom.format.font.color = font;
    custom.format.fill.color = fill;
  }
  if (isNone(plan.notes)) return;
  const { notes } = sheet;
  for (const { place } of plan.notes.remove) notes.getItemOrNullObject(place).delete();
  for (const { place, text } of plan.notes.add) notes.add(place, text);
}

export function isEmptyPlan({ marks, notes }: MarkPlan): boolean {
  return isNone(marks) && isNone(notes);
}
