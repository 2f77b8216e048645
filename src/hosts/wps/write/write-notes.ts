import type { MarkEdit } from '../../../core/edit';
import { isOwnNote, noteText } from '../../../core/edits/marks/mark-tag';
import { toA1 } from '../../../core/workbook/cell-ref';
import type { EtComment, EtWorksheet } from '../model/et';
import { needed, numberOf, textOf } from '../model/said';

/** What became of the notes of one sheet's marks. */
export interface NotesWritten {
  /** Marks whose cells have notes of the user's own. */
  readonly taken: ReadonlySet<MarkEdit>;
  /** Marks whose notes could not be written. */
  readonly missing: ReadonlySet<MarkEdit>;
  /** False where a note of ours could not be taken off. */
  readonly cleared: boolean;
}

/**
 * Brings the notes of one sheet in line with its marks: notes that say the same already stay, others of ours on the same
 * cells are replaced, and with `clear` all other notes of ours go. @throws HostProblem where there are no notes
 */
export function writeNotes(
  sheet: EtWorksheet,
  marks: readonly MarkEdit[],
  clear: boolean,
): NotesWritten {
  const wanted = new Map(
    marks.filter(({ note }) => note !== '').map((mark) => [toA1(mark.cell), mark]),
  );
  const marked = new Set(marks.map(({ cell }) => toA1(cell)));
  const taken = new Set<MarkEdit>();
  let cleared = true;
  const all = needed(sheet.Comments, 'Worksheet.Comments');
  for (let index = numberOf(all.Count, 'Comments.Count'); index >= 1; index -= 1) {
    const note = needed(all.Item(index), 'Comments.Item');
    const place = placeOf(note);
    const mark = wanted.get(place);
    const text = writtenIn(note);
    if (!isOwnNote(text)) {
      if (mark) taken.add(mark);
    } else if (mark && sameLines(text, noteText(mark.note))) {
      wanted.delete(place);
    } else if (clear || marked.has(place)) {
      cleared = isDeleted(note) && cleared;
    }
  }
  const missing = new Set(
    [...wanted].flatMap(([place, mark]) =>
      taken.has(mark) || isAdded(sheet, place, noteText(mark.note)) ? [] : mark,
    ),
  );
  return { taken, missing, cleared };
}

function placeOf({ Parent }: EtComment): string {
  return textOf(needed(Parent, 'Comment.Parent').Address(false, false), 'Range.Address');
}

function writtenIn(note: EtComment): string {
  return textOf(note.Text(), 'Comment.Text');
}

const sameLines = (a: string, b: string) => a.replace(/\r\n?/g, '\n') === b.replace(/\r\n?/g, '\n');

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
