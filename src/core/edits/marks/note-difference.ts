import type { MarkEdit } from '../../edit';
import { toA1 } from '../../workbook/cell-ref';
import { noteText } from './mark-tag';

/** A note that stands on a sheet, ours or the user's. */
export interface KnownNote {
  /** `H6` */
  readonly place: string;
  readonly text: string;
  readonly isOurs: boolean;
}

/** A note to be written, and the mark that it belongs to. */
export interface WantedNote {
  readonly mark: MarkEdit;
  readonly place: string;
  readonly text: string;
}

/** What brings the notes of a sheet in line with its marks. */
export interface NoteDifference<Known> {
  readonly remove: readonly Known[];
  readonly add: readonly WantedNote[];
  /** Marks on whose cells the user has a note of his own, which stays. */
  readonly taken: readonly MarkEdit[];
}

/**
 * Notes that say the same already stay, others of ours on the same cells are replaced, and with `clear` all others of ours
 * go. Notes of the user's are never touched. `written` is how the host keeps a text.
 */
export function noteDifference<Known extends KnownNote>(
  known: readonly Known[],
  marks: readonly MarkEdit[],
  clear: boolean,
  written: (text: string) => string = (text) => text,
): NoteDifference<Known> {
  const marked = new Map(marks.map((mark) => [toA1(mark.cell), mark]));
  const missing = new Map<string, WantedNote>();
  for (const [place, mark] of marked) {
    if (mark.note === '') continue;
    missing.set(place, { mark, place, text: written(noteText(mark.note)) });
  }
  const taken: MarkEdit[] = [];
  const remove: Known[] = [];
  for (const note of known) {
    const { place, text, isOurs } = note;
    const wanted = missing.get(place);
    if (!isOurs) {
      if (wanted) taken.push(wanted.mark);
      missing.delete(place);
    } else if (wanted && plainLines(text) === plainLines(wanted.text)) {
      missing.delete(place);
    } else if (clear || marked.has(place)) {
      remove.push(note);
    }
  }
  return { remove, add: [...missing.values()], taken };
}

/** Hosts end the lines of a note differently. */
const plainLines = (text: string) => text.replace(/\r\n?/g, '\n');
