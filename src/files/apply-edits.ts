import type { Edit, EditOutcome, MarkEdit, ValueEdit } from '../core/edit';
import { bySheet } from '../core/edits/by-sheet';
import { collectOutcomes } from '../core/edits/outcomes';
import { editSheet } from './xlsx/write/edit-sheet';
import { editBook } from './xlsx/write/edited-book';
import { editList } from './xlsx/write/list/edit-list';
import { dropUnusedMarkFormats } from './xlsx/write/marks/unused-mark-formats';
import { recalculateOnLoad } from './xlsx/write/values/recalculate';

/** A workbook's bytes after its edits, and what became of each edit. */
export interface ApplyResult {
  readonly bytes: Uint8Array;
  /** In the order of the edits. */
  readonly outcomes: readonly EditOutcome[];
}

/**
 * Carries out edits on an .xlsx or .xlsm by changing only what must change: untouched parts keep their stored bytes, and
 * touched parts all of their text but the edited places. Values come first, then marks and notes, then lists. The same
 * edits once more change nothing; when nothing changes, the very bytes that came in are given back. The outcome of a value
 * that was written carries the edit that puts back what stood there.
 *
 * Throws a FileProblem when the package cannot be read.
 */
export function applyEdits(bytes: Uint8Array, edits: readonly Edit[]): ApplyResult {
  const book = editBook(bytes);
  const outcomes = collectOutcomes();
  const clear = edits.some(({ type }) => type === 'clear-marks');
  const values = bySheet(edits.filter((edit): edit is ValueEdit => edit.type === 'value'));
  const marks = bySheet(edits.filter((edit): edit is MarkEdit => edit.type === 'mark'));
  const sheets = new Map(
    book.parts.sheets.flatMap(({ name, part }) => (part === null ? [] : [[name, part] as const])),
  );
  for (const [name, missing] of [...values, ...marks]) {
    if (!sheets.has(name)) for (const edit of missing) outcomes.refuse(edit, 'no-such-sheet');
  }
  let valuesChanged = false;
  for (const [name, part] of sheets) {
    const here = { values: values.get(name) ?? [], marks: marks.get(name) ?? [], clear };
    if (editSheet(book, part, here, outcomes)) valuesChanged = true;
  }
  if (valuesChanged) recalculateOnLoad(book.pkg, book.parts);
  for (const edit of edits) {
    const reason = edit.type === 'list' ? editList(book, edit) : null;
    if (reason) outcomes.refuse(edit, reason);
  }
  if (clear) dropUnusedMarkFormats(book);
  return { bytes: book.bytes(), outcomes: outcomes.of(edits) };
}
