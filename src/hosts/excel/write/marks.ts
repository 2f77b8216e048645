import type { MarkEdit, RefusalReason } from '../../../core/edit';
import { isOwnNote, MARK_LOOKS, markFormula, noteText } from '../../../core/edits/marks/mark-tag';
import { toA1 } from '../../../core/workbook/cell-ref';
import type { KnownMark, SheetReading } from '../read/reading';
import type { HasApi } from '../api-set';
import { isCovered } from './look';

/** What marks and notes come to on one sheet. */
export interface MarkPlan {
  readonly id: string;
  /** Conditional formats of ours that go. */
  readonly remove: readonly string[];
  readonly add: readonly MarkEdit[];
  /** Places (`H6`) of notes of ours that go, before new ones come. */
  readonly removeNotes: readonly string[];
  readonly addNotes: readonly { readonly place: string; readonly text: string }[];
  readonly refused: ReadonlyMap<MarkEdit, RefusalReason>;
  /** The sheet is protected, so that marks that should go stay. */
  readonly stuck: boolean;
}

/**
 * Brings the marks and notes of one sheet in line with what is asked for: those that are the same stay as they are, others of
 * ours on the same cells are replaced, and with `clear` all others of ours go. What is the user's is never touched.
 */
export function planMarks(
  reading: SheetReading,
  marks: readonly MarkEdit[],
  clear: boolean,
): MarkPlan {
  const { id, sheet, protection } = reading;
  const refused = new Map<MarkEdit, RefusalReason>();
  const wanted = new Map<string, MarkEdit>();
  for (const mark of marks) {
    if (isCovered(sheet.merges, mark.cell.row, mark.cell.column)) refused.set(mark, 'merged');
    else wanted.set(toA1(mark.cell), mark);
  }
  const formats = planFormats(reading.marks, wanted, clear);
  const notes = planNotes(reading, wanted, clear);
  const needsObjects = notes.removeNotes.length + notes.addNotes.length > 0;
  const isNeeded = formats.remove.length + formats.add.length > 0 || needsObjects;
  if (
    protection &&
    isNeeded &&
    !(protection.formatCells && (protection.editObjects || !needsObjects))
  ) {
    for (const mark of wanted.values()) refused.set(mark, 'protected');
    const stuck = clear && formats.remove.length + notes.removeNotes.length > 0;
    return { id, remove: [], add: [], removeNotes: [], addNotes: [], refused, stuck };
  }
  for (const mark of notes.taken) refused.set(mark, 'note-exists');
  const { removeNotes, addNotes } = notes;
  return { id, ...formats, removeNotes, addNotes, refused, stuck: false };
}

function planFormats(
  known: readonly KnownMark[],
  wanted: ReadonlyMap<string, MarkEdit>,
  clear: boolean,
): Pick<MarkPlan, 'remove' | 'add'> {
  const add = new Map(wanted);
  const remove: string[] = [];
  for (const { id, formula, severity, cell } of known) {
    const place = cell ? toA1(cell) : '';
    const mark = wanted.get(place);
    const isSame = mark && formula === markFormula(mark.rules) && severity === mark.severity;
    if (isSame && add.delete(place)) continue;
    if (clear || mark) remove.push(id);
  }
  return { remove, add: [...add.values()] };
}

function planNotes(
  { notes }: SheetReading,
  wanted: ReadonlyMap<string, MarkEdit>,
  clear: boolean,
): Pick<MarkPlan, 'removeNotes' | 'addNotes'> & { readonly taken: readonly MarkEdit[] } {
  if (notes === null) return { removeNotes: [], addNotes: [], taken: [] };
  const add = new Map(
    [...wanted].flatMap(([place, { note }]) => (note === '' ? [] : [[place, noteText(note)]])),
  );
  const removeNotes: string[] = [];
  const taken: MarkEdit[] = [];
  for (const note of notes) {
    const place = toA1(note);
    const mark = wanted.get(place);
    if (!isOwnNote(note.text)) {
      if (mark && add.delete(place)) taken.push(mark);
    } else if (plainLines(note.text) === add.get(place)) {
      add.delete(place);
    } else if (clear || mark) {
      removeNotes.push(place);
    }
  }
  return { removeNotes, addNotes: [...add].map(([place, text]) => ({ place, text })), taken };
}

/** Excel may end the lines of a note differently. */
const plainLines = (text: string) => text.replace(/\r\n?/g, '\n');

/** Takes marks off and puts others on. */
export function queueMarks({ workbook }: Excel.RequestContext, plan: MarkPlan, has: HasApi): void {
  const sheet = workbook.worksheets.getItem(plan.id);
  const { conditionalFormats } = sheet.getRange();
  for (const id of plan.remove) {
    const format = has('1.14')
      ? conditionalFormats.getItemOrNullObject(id)
      : conditionalFormats.getItem(id);
    format.delete();
  }
  for (const { cell, rules, severity } of plan.add) {
    const range = sheet.getRangeByIndexes(cell.row, cell.column, 1, 1);
    const { custom } = range.conditionalFormats.add('Custom');
    const { bold, font, fill } = MARK_LOOKS[severity];
    custom.rule.formula = `=${markFormula(rules)}`;
    if (bold) custom.format.font.bold = true;
    custom.format.font.color = font;
    custom.format.fill.color = fill;
  }
  if (plan.removeNotes.length + plan.addNotes.length === 0) return;
  const { notes } = sheet;
  for (const place of plan.removeNotes) notes.getItemOrNullObject(place).delete();
  for (const { place, text } of plan.addNotes) notes.add(place, text);
}

export function isEmptyPlan({ remove, add, removeNotes, addNotes }: MarkPlan): boolean {
  return remove.length + add.length + removeNotes.length + addNotes.length === 0;
}
