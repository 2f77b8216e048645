import type { MarkEdit } from '../../../../core/edit';
import { fromA1, toA1 } from '../../../../core/workbook/cell-ref';
import { noteDifference } from '../../../../core/edits/marks/note-difference';
import { keptText } from '../../package/cell-text';
import type { PackageEdit } from '../parts/package-edit';
import type { WorkbookParts } from '../parts/workbook-parts';
import type { SheetScan } from '../sheet-scan';
import type { Splice } from '../xml/splice';
import { readNotes, type NotesPart } from './comments-part';
import { noteBoxes } from './note-box';
import { isEmptyDrawing, withoutShapes, withShapes } from './note-shapes';
import {
  addComments,
  addDrawing,
  commentsOf,
  drawingOf,
  removeComments,
  removeDrawing,
} from './sheet-notes';

/** What notes come to on one sheet. */
export interface NotePlan {
  /** The changes to the sheet itself. */
  readonly splices: readonly Splice[];
  /** The marks on whose cells the user has a note of his own. */
  readonly taken: readonly MarkEdit[];
}

/** Brings the notes of one sheet in line with its marks. The parts for notes are written; the sheet is not. */
export function planNotes(
  pkg: PackageEdit,
  parts: WorkbookParts,
  sheet: string,
  scan: SheetScan,
  marks: readonly MarkEdit[],
  clear: boolean,
): NotePlan {
  const known = { comments: commentsOf(pkg, sheet), drawing: drawingOf(pkg, sheet, scan.root) };
  const present = notesIn(pkg, known.comments)?.notes ?? [];
  const { remove, add: added, taken } = noteDifference(present, marks, clear, keptText);
  const gone = new Set(remove.map(({ place }) => place));
  if (gone.size + added.length === 0) return { splices: [], taken };

  const comments = known.comments ?? addComments(pkg, sheet, parts);
  const changed = notesIn(pkg, comments)?.changed(gone, added) ?? null;
  if (changed === null) removeComments(pkg, sheet, comments);
  else pkg.write(comments, changed);

  if (!known.drawing && added.length === 0) return { splices: [], taken };
  const drawn = known.drawing
    ? { part: known.drawing, splices: [] }
    : addDrawing(pkg, sheet, scan, parts);
  const boxFor = noteBoxes(scan);
  const boxes = added.flatMap(({ place, text }) => {
    const cell = fromA1(place);
    return cell ? [boxFor(cell, text)] : [];
  });
  const before = pkg.text(drawn.part) ?? '';
  const vml = withShapes(
    withoutShapes(before, (cell) => gone.has(toA1(cell))),
    boxes,
  );
  if (isEmptyDrawing(vml)) {
    return { splices: removeDrawing(pkg, sheet, scan, drawn.part), taken };
  }
  pkg.write(drawn.part, vml);
  return { splices: drawn.splices, taken };
}

function notesIn(pkg: PackageEdit, comments: string | null): NotesPart | null {
  const text = comments === null ? null : pkg.text(comments);
  const root = comments === null ? null : pkg.xml(comments);
  return text === null || !root ? null : readNotes(text, root);
}

/** True when the sheet has notes of ours. */
export function hasOwnNotes(pkg: PackageEdit, sheet: string): boolean {
  return notesIn(pkg, commentsOf(pkg, sheet))?.notes.some(({ isOurs }) => isOurs) ?? false;
}
