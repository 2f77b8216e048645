import type { Edit, EditOutcome, MarkEdit, RefusalReason, ValueEdit } from '../core/edit';
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
  const refused = new Map<Edit, RefusalReason>();
  const restores = new Map<Edit, ValueEdit>();
  const clear = edits.some(({ type }) => type === 'clear-marks');
  const values = bySheet(edits.filter((edit): edit is ValueEdit => edit.type === 'value'));
  const marks = bySheet(edits.filter((edit): edit is MarkEdit => edit.type === 'mark'));
  const sheets = new Map(
    book.parts.sheets.flatMap(({ name, part }) => (part === null ? [] : [[name, part] as const])),
  );
  for (const [name, missing] of [...values, ...marks]) {
    if (!sheets.has(name)) for (const edit of missing) refused.set(edit, 'no-such-sheet');
  }
  let valuesChanged = false;
  for (const [name, part] of sheets) {
    const outcome = editSheet(book, part, {
      values: values.get(name) ?? [],
      marks: marks.get(name) ?? [],
      clear,
    });
    valuesChanged ||= outcome.valuesChanged;
    for (const [edit, reason] of outcome.refused) refused.set(edit, reason);
    for (const [edit, restore] of outcome.restores) restores.set(edit, restore);
  }
  if (valuesChanged) recalculateOnLoad(book.pkg, book.parts);
  for (const edit of edits) {
    const reason = edit.type === 'list' ? editList(book, edit) : null;
    if (reason) refused.set(edit, reason);
  }
  if (clear) dropUnusedMarkFormats(book);
  return {
    bytes: book.bytes(),
    outcomes: edits.map((edit) => {
      const why = refused.get(edit);
      if (why !== undefined) return { edit, done: false, why };
      const restore = restores.get(edit);
      return restore ? { edit, done: true, restore } : { edit, done: true };
    }),
  };
}

function bySheet<E extends ValueEdit | MarkEdit>(edits: readonly E[]): ReadonlyMap<string, E[]> {
  const sheets = new Map<string, E[]>();
  for (const edit of edits) {
    const sheet = sheets.get(edit.cell.sheet);
    if (sheet) sheet.push(edit);
    else sheets.set(edit.cell.sheet, [edit]);
  }
  return sheets;
}
