import type { MarkEdit } from '../../../core/edit';
import type { Outcomes } from '../../../core/edits/outcomes';
import type { EtWorksheet } from '../model/et';
import { coveredPlaces } from './held';
import { writeMarks } from './write-marks';
import { writeNotes } from './write-notes';

/** Marks and notes of one sheet; false where an earlier one of ours could not be taken off. @throws HostProblem */
export function markSheet(
  sheet: EtWorksheet,
  marks: readonly MarkEdit[],
  clear: boolean,
  outcomes: Outcomes,
): boolean {
  const places = marks.map(({ cell }) => cell);
  const covered = coveredPlaces(sheet, places);
  const shown = marks.filter(({ cell }) => !covered.has(cell));
  for (const edit of marks) if (covered.has(edit.cell)) outcomes.refuse(edit, 'merged');

  const marked = writeMarks(sheet, shown, clear);
  for (const edit of marked.missing) outcomes.refuse(edit, 'protected');

  const visible = shown.filter((edit) => !marked.missing.has(edit));
  const noted = writeNotes(sheet, visible, clear);
  for (const edit of noted.taken) outcomes.refuse(edit, 'note-exists');
  for (const edit of noted.missing) outcomes.refuse(edit, 'note-failed');
  return marked.cleared && noted.cleared;
}
