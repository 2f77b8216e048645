import type { MarkEdit, ValueEdit } from '../../../core/edit';
import type { Outcomes } from '../../../core/edits/outcomes';
import type { EditedBook } from './edited-book';
import { planMarks } from './marks/plan-marks';
import { hasOwnNotes, planNotes } from './notes/plan-notes';
import { holds, scanSheet, type SheetScan } from './sheet-scan';
import { planValues } from './values/plan-values';
import { spliced } from './xml/splice';

/** All that a batch of edits wants of one sheet. */
export interface SheetEdits {
  readonly values: readonly ValueEdit[];
  readonly marks: readonly MarkEdit[];
  readonly clear: boolean;
}

/**
 * Carries out the edits of one sheet, in one reading and one writing of its part. True when values were changed.
 * Throws a FileProblem.
 */
export function editSheet(
  { pkg, parts, styles, tables }: EditedBook,
  sheet: string,
  { values, marks, clear }: SheetEdits,
  outcomes: Outcomes,
): boolean {
  const isAsked = values.length + marks.length > 0;
  if (!isAsked && !(clear && hasOwnMarks(pkg.text(sheet) ?? '', hasOwnNotes(pkg, sheet)))) {
    return false;
  }
  const rows = new Set(values.map(({ cell }) => cell.row));
  const scan = scanSheet(pkg, sheet, (row) => rows.has(row));
  if (!scan) {
    for (const edit of [...values, ...marks]) outcomes.refuse(edit, 'no-such-sheet');
    return false;
  }
  const context = { styles: styles(), tables };
  const changes = values.length === 0 ? [] : planValues(scan, values, context, outcomes);
  const shown = marks.filter((mark) => !isCovered(scan, mark));
  for (const mark of marks) if (!shown.includes(mark)) outcomes.refuse(mark, 'merged');
  const marking = planMarks(scan, shown, clear, styles().dxfs);
  const noting = planNotes(pkg, parts, sheet, scan, shown, clear);
  for (const mark of noting.taken) outcomes.refuse(mark, 'note-exists');
  pkg.write(sheet, spliced(scan.text, [...changes, ...marking, ...noting.splices]));
  return changes.length > 0;
}

function hasOwnMarks(text: string, hasNotes: boolean): boolean {
  return hasNotes || text.includes('jixiao:');
}

/** Inside a merge, where nothing shows, and not at its top left. */
function isCovered({ merges }: SheetScan, { cell: { row, column } }: MarkEdit): boolean {
  const merge = merges.find((area) => holds(area, row, column));
  return merge !== undefined && (merge.top !== row || merge.left !== column);
}
