import type { MarkEdit } from '../../../core/edit';
import { isOwnNote } from '../../../core/edits/marks/mark-tag';
import { noteDifference } from '../../../core/edits/marks/note-difference';
import type { EtComment, EtWorksheet } from '../model/et';
import { needed, numberOf, textOf } from '../model/required-members';

/** What became of the notes of one sheet's marks. */
export interface NotesWritten {
  /** Marks whose cells have notes of the user's own. */
  readonly taken: readonly MarkEdit[];
  /** Marks whose notes could not be written. */
  readonly missing: readonly MarkEdit[];
  /** False where a note of ours could not be taken off. */
  readonly cleared: boolean;
}

/** Brings the notes of one sheet in line with its marks. @throws HostProblem where there are no notes */
export function writeNotes(
  sheet: EtWorksheet,
  marks: readonly MarkEdit[],
  clear: boolean,
): NotesWritten {
  const { remove, add, taken } = noteDifference(knownNotes(sheet), marks, clear);
  const stuck = remove.filter(({ note }) => !isDeleted(note));
  const lost = add.filter(({ place, text }) => !isAdded(sheet, place, text));
  return { taken, missing: lost.map(({ mark }) => mark), cleared: stuck.length === 0 };
}

/** From the end: what is deleted renumbers what follows. */
function knownNotes({ Comments }: EtWorksheet) {
  const all = needed(Comments, 'Worksheet.Comments');
  const count = numberOf(all.Count, 'Comments.Count');
  return Array.from({ length: count }, (_, index) => {
    const note = needed(all.Item(count - index), 'Comments.Item');
    const text = writtenIn(note);
    const cell = needed(note.Parent, 'Comment.Parent');
    const place = textOf(cell.Address(false, false), 'Range.Address');
    return { note, place, text, isOurs: isOwnNote(text) };
  });
}

function writtenIn(note: EtComment): string {
  return textOf(note.Text(), 'Comment.Text');
}

function isDeleted(note: EtComment): boolean {
  try {
    note.Delete();
    return true;
  } catch {
    return false;
  }
}

/** A note that would not be known again is taken off at once. */
function isAdded(sheet: EtWorksheet, place: string, text: string): boolean {
  try {
    const cell = sheet.Range(place);
    cell.AddComment(text);
    const note = cell.Comment;
    if (!note) return false;
    if (isOwnNote(writtenIn(note))) return true;
    note.Delete();
    return false;
  } catch {
    return false;
  }
}
