import { bySheet } from '../core/edits/by-sheet';
import type { TypedEdit, TypedOutcome, TypedRefusal } from './typed-edit';
import { editBook } from './xlsx/write/edited-book';
import { editTyped, type TypedSheet } from './xlsx/write/typed/edit-typed';
import { recalculateTyped } from './xlsx/write/typed/recalculate-typed';

export type { TypedEdit, TypedOutcome } from './typed-edit';

/** A workbook's bytes with what was typed, and what became of each edit. */
export interface ApplyTypedResult {
  readonly bytes: Uint8Array;
  /** In the order of the edits. */
  readonly outcomes: readonly TypedOutcome[];
}

/**
 * Puts into an .xlsx or .xlsm what its user typed elsewhere, formulas in place of values and the other way round included,
 * by changing only what must change. Cells keep their styles; of several edits of one cell the last counts. The same
 * edits once more change nothing; when nothing changes, the very bytes that came in are given back.
 *
 * Throws a FileProblem when the package cannot be read.
 */
export function applyTyped(bytes: Uint8Array, edits: readonly TypedEdit[]): ApplyTypedResult {
  const book = editBook(bytes);
  const refused = new Map<TypedEdit, TypedRefusal>();
  const edited: TypedSheet[] = [];
  for (const [name, typed] of bySheet(edits)) {
    const part = book.parts.sheets.find((sheet) => sheet.name === name)?.part ?? null;
    const sheet = part === null ? null : editTyped(book, part, typed);
    if (sheet) edited.push(sheet);
    for (const edit of typed) {
      const why = sheet ? sheet.refused.get(edit) : 'no-such-sheet';
      if (why !== undefined) refused.set(edit, why);
    }
  }
  recalculateTyped(book, edited);
  return {
    bytes: book.bytes(),
    outcomes: edits.map((edit) => {
      const why = refused.get(edit);
      return why === undefined ? { edit, done: true } : { edit, done: false, why };
    }),
  };
}
