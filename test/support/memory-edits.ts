import type { Edit, EditOutcome, ListEdit, MarkEdit, ValueEdit } from '../../src/core/edit';
import { bySheet } from '../../src/core/edits/by-sheet';
import { listPlace } from '../../src/core/edits/list/list-place';
import { updatedList } from '../../src/core/edits/list/updated-list';
import { markDifference } from '../../src/core/edits/marks/mark-difference';
import { isOwnNote, markFormula } from '../../src/core/edits/marks/mark-tag';
import { noteDifference } from '../../src/core/edits/marks/note-difference';
import { collectOutcomes, type Outcomes } from '../../src/core/edits/outcomes';
import { restoringEdit } from '../../src/core/edits/values/restoring-edit';
import { toWrite } from '../../src/core/edits/values/value-verdict';
import { CELL_COLUMN } from '../../src/core/responses/list-headings';
import { fromA1, quotedRef, toA1 } from '../../src/core/workbook/cell-ref';
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
  const outcomes = collectOutcomes();
  const clear = edits.find(({ type }) => type === 'clear-marks');
  const values = edits.filter((edit) => edit.type === 'value');
  const marks = edits.filter((edit) => edit.type === 'mark');
  for (const edit of [...values, ...marks]) {
    const isThere = book.sheets.some(({ name }) => name === edit.cell.sheet);
    if (!isThere) outcomes.refuse(edit, 'no-such-sheet');
  }
  for (const sheet of book.sheets) {
    writeValues(sheet, bySheet(values).get(sheet.name) ?? [], outcomes);
    const isClean = writeMarks(
      sheet,
      bySheet(marks).get(sheet.name) ?? [],
      Boolean(clear),
      outcomes,
    );
    if (clear && !isClean) outcomes.refuse(clear, 'protected');
  }
  for (const edit of edits) {
    if (edit.type === 'list' && !writeList(book, edit)) outcomes.refuse(edit, 'protected');
  }
  return outcomes.of(edits);
}

function writeValues(sheet: MemorySheet, edits: readonly ValueEdit[], outcomes: Outcomes): void {
  const cases = edits.map((edit) => {
    const { content, formula, format = 'General' } = cellIn(sheet, edit.cell);
    const cell = {
      content,
      hasFormula: formula !== undefined,
      format,
      covered: coveringMerge(sheet, edit.cell) !== undefined,
      locked: sheet.isProtected && !sheet.unlocked.has(toA1(edit.cell)),
    };
    return { edit, cell };
  });
  for (const { edit, cell } of toWrite(cases, outcomes.refuse)) {
    const { row, column } = edit.cell;
    const content = edit.content.type === 'blank' ? null : edit.content;
    putCell(sheet, { row, column, content, format: edit.format ?? cell.format });
    outcomes.restorable(edit, restoringEdit(edit, cell));
  }
}

/** False where marks that should go stay, as the sheet is protected. */
function writeMarks(
  sheet: MemorySheet,
  asked: readonly MarkEdit[],
  clear: boolean,
  outcomes: Outcomes,
): boolean {
  const shown = asked.filter(({ cell }) => !coveringMerge(sheet, cell));
  for (const mark of asked) if (!shown.includes(mark)) outcomes.refuse(mark, 'merged');
  const known = [...sheet.marks].map(([place, mark]) => ({ place, ...mark }));
  const present = [...sheet.notes].map(([place, text]) => {
    return { place, text, isOurs: isOwnNote(text) };
  });
  const marks = markDifference(known, shown, clear);
  const notes = noteDifference(present, shown, clear);
  const gone = marks.remove.length + notes.remove.length;
  if (sheet.isProtected && gone + marks.add.length + notes.add.length > 0) {
    for (const mark of shown) outcomes.refuse(mark, 'protected');
    return gone === 0;
  }
  for (const { place } of marks.remove) sheet.marks.delete(place);
  for (const { place } of notes.remove) sheet.notes.delete(place);
  for (const { cell, rules, severity } of marks.add) {
    sheet.marks.set(toA1(cell), { formula: markFormula(rules), severity });
  }
  for (const { place, text } of notes.add) sheet.notes.set(place, text);
  for (const mark of notes.taken) outcomes.refuse(mark, 'note-exists');
  return true;
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
