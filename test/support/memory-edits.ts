import type {
  Edit,
  EditOutcome,
  ListEdit,
  MarkEdit,
  RefusalReason,
  ValueEdit,
} from '../../src/core/edit';
import { isOwnNote, markFormula, noteText } from '../../src/core/edits/marks/mark-tag';
import { sameContent } from '../../src/core/amount/same-content';
import { listPlace } from '../../src/core/edits/list/list-place';
import { updatedList } from '../../src/core/edits/list/updated-list';
import { CELL_COLUMN } from '../../src/core/responses/list-headings';
import { fromA1, quotedRef, toA1 } from '../../src/core/workbook/cell-ref';
import type { Content } from '../../src/core/workbook/workbook';
import {
  cellIn,
  coveringMerge,
  emptySheet,
  type MemoryBook,
  type MemorySheet,
  putCell,
  snapshotOf,
} from './memory-book';

/** Carries out edits as src/core/edit.ts says: values, then marks, then lists. */
export function applyToBook(book: MemoryBook, edits: readonly Edit[]): readonly EditOutcome[] {
  const outcomes = new Map<Edit, EditOutcome>();
  const refuse = (edit: Edit, why: RefusalReason) => outcomes.set(edit, { edit, done: false, why });
  const sheetFor = (name: string) => book.sheets.find((sheet) => sheet.name === name);

  for (const edit of edits) {
    if (edit.type !== 'value') continue;
    const sheet = sheetFor(edit.cell.sheet);
    if (sheet) outcomes.set(edit, writeValue(sheet, edit));
    else refuse(edit, 'no-such-sheet');
  }
  const marks = edits.filter((edit) => edit.type === 'mark');
  for (const edit of edits) {
    if (edit.type !== 'clear-marks') continue;
    const kept = book.sheets.map((sheet) => clearMarks(sheet, marks));
    if (kept.includes('protected')) refuse(edit, 'protected');
  }
  for (const edit of marks) {
    const sheet = sheetFor(edit.cell.sheet);
    const why = sheet ? writeMark(sheet, edit) : 'no-such-sheet';
    if (why) refuse(edit, why);
  }
  for (const edit of edits) {
    if (edit.type === 'list' && !writeList(book, edit)) refuse(edit, 'protected');
  }
  return edits.map((edit) => outcomes.get(edit) ?? { edit, done: true });
}

function writeValue(sheet: MemorySheet, edit: ValueEdit): EditOutcome {
  const refused = (why: RefusalReason): EditOutcome => ({ edit, done: false, why });
  if (coveringMerge(sheet, edit.cell)) return refused('merged');
  const present = cellIn(sheet, edit.cell);
  if (present.formula !== undefined) return refused('formula');
  const wanted = edit.content.type === 'blank' ? null : edit.content;
  const holds = sameContent(present.content, wanted);
  const shows =
    edit.format === undefined || wanted === null || (present.format ?? 'General') === edit.format;
  if (holds && shows) return { edit, done: true };
  if (sheet.isProtected && !sheet.unlocked.has(toA1(edit.cell))) return refused('protected');
  if (!holds && !sameContent(present.content, edit.before)) return refused('changed');
  const format = edit.format ?? present.format;
  const { row, column } = edit.cell;
  putCell(sheet, { row, column, content: wanted, ...(format === undefined ? {} : { format }) });
  const before = writable(present.content);
  if (!before) return { edit, done: true };
  const restore: ValueEdit = {
    type: 'value',
    purpose: 'restore',
    cell: edit.cell,
    before: wanted,
    content: before,
    ...(edit.format === undefined ? {} : { format: present.format ?? 'General' }),
  };
  return { edit, done: true, restore };
}

/** A truth value or an error cannot be put back by an edit. */
function writable(content: Content | null): ValueEdit['content'] | null {
  if (content === null) return { type: 'blank' };
  return content.type === 'boolean' || content.type === 'error' ? null : content;
}

function clearMarks(sheet: MemorySheet, wanted: readonly MarkEdit[]): 'protected' | null {
  const kept = new Map(
    wanted
      .filter(({ cell }) => cell.sheet === sheet.name)
      .map(({ cell, note }) => [toA1(cell), note]),
  );
  const goneMarks = [...sheet.marks.keys()].filter((place) => !kept.has(place));
  const goneNotes = [...sheet.notes].filter(
    ([place, text]) => isOwnNote(text) && kept.get(place) === undefined,
  );
  if (sheet.isProtected && goneMarks.length + goneNotes.length > 0) return 'protected';
  for (const place of goneMarks) sheet.marks.delete(place);
  for (const [place] of goneNotes) sheet.notes.delete(place);
  return null;
}

function writeMark(sheet: MemorySheet, mark: MarkEdit): RefusalReason | null {
  if (coveringMerge(sheet, mark.cell)) return 'merged';
  if (sheet.isProtected) return 'protected';
  const place = toA1(mark.cell);
  sheet.marks.set(place, { formula: markFormula(mark.rules), severity: mark.severity });
  const present = sheet.notes.get(place);
  if (present !== undefined && !isOwnNote(present)) return 'note-exists';
  if (mark.note === '') sheet.notes.delete(place);
  else sheet.notes.set(place, noteText(mark.note));
  return null;
}

/** False where the sheet, or the structure of the workbook, is protected. */
function writeList(book: MemoryBook, edit: ListEdit): boolean {
  const place = listPlace(snapshotOf(book), edit);
  const known = place.earlier && book.sheets.find(({ name }) => name === place.name);
  if (known ? known.isProtected : book.isStructureProtected) return false;
  const { rows, area } = updatedList(place.earlier, edit);
  const sheet = known ?? emptySheet(place.name);
  if (!known) book.sheets.push(sheet);
  for (const { row, column } of [...sheet.cells.values()]) {
    if (row <= area.bottom && column <= area.right) putCell(sheet, { row, column, content: null });
  }
  const links = [...sheet.links].map(([at, to]) => ({ ...fromA1(at)!, to }));
  sheet.links.clear();
  for (const [row, { cells, target, earlier }] of rows.entries()) {
    for (const { column, to } of links.filter((link) => link.row === earlier)) {
      sheet.links.set(toA1({ row, column }), to);
    }
    for (const cell of cells) {
      const at = { row, column: cell.column };
      if (cell.kept) putCell(sheet, { ...cell.kept, ...at });
      else putCell(sheet, { ...at, content: { type: 'text', text: cell.text } });
    }
    if (target) {
      sheet.links.set(toA1({ row, column: CELL_COLUMN }), quotedRef(target));
    }
  }
  return true;
}
