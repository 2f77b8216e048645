import type { MarkEdit, RefusalReason, ValueEdit } from '../../../core/edit';
import { toA1 } from '../../../core/workbook/cell-ref';
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

/** What became of the edits of one sheet. */
export interface SheetOutcome {
  /** Those that were not carried out, or not wholly; the others are done. */
  readonly refused: ReadonlyMap<ValueEdit | MarkEdit, RefusalReason>;
  /** For values that were written, the edits that put back what stood there. */
  readonly restores: ReadonlyMap<ValueEdit, ValueEdit>;
  readonly valuesChanged: boolean;
}

/** Carries out the edits of one sheet, in one reading and one writing of its part. Throws a FileProblem. */
export function editSheet(
  { pkg, parts, styles, tables }: EditedBook,
  sheet: string,
  { values, marks, clear }: SheetEdits,
): SheetOutcome {
  const refused = new Map<ValueEdit | MarkEdit, RefusalReason>();
  const restores = new Map<ValueEdit, ValueEdit>();
  const isAsked = values.length + marks.length > 0;
  if (!isAsked && !(clear && hasOwnMarks(pkg.text(sheet) ?? '', hasOwnNotes(pkg, sheet)))) {
    return { refused, restores, valuesChanged: false };
  }
  const rows = new Set(values.map(({ cell }) => cell.row));
  const scan = scanSheet(pkg, sheet, (row) => rows.has(row));
  if (!scan) {
    for (const edit of [...values, ...marks]) refused.set(edit, 'no-such-sheet');
    return { refused, restores, valuesChanged: false };
  }
  const changes =
    values.length === 0
      ? { splices: [], verdicts: [] }
      : planValues(scan, values, { styles: styles(), tables });
  values.forEach((edit, index) => {
    const verdict = changes.verdicts[index];
    if (verdict?.done === false) refused.set(edit, verdict.why);
    else if (verdict?.restore) restores.set(edit, verdict.restore);
  });
  const shown = marks.filter((mark) => !isCovered(scan, mark));
  for (const mark of marks) if (!shown.includes(mark)) refused.set(mark, 'merged');
  const marking = planMarks(scan, shown, clear, styles().dxfs);
  const noting = planNotes(pkg, parts, sheet, scan, shown, clear);
  for (const mark of shown) {
    if (noting.taken.has(toA1(mark.cell))) refused.set(mark, 'note-exists');
  }
  pkg.write(sheet, spliced(scan.text, [...changes.splices, ...marking, ...noting.splices]));
  return { refused, restores, valuesChanged: changes.splices.length > 0 };
}

function hasOwnMarks(text: string, hasNotes: boolean): boolean {
  return hasNotes || text.includes('jixiao:');
}

/** Inside a merge, where nothing shows, and not at its top left. */
function isCovered({ merges }: SheetScan, { cell: { row, column } }: MarkEdit): boolean {
  const merge = merges.find((area) => holds(area, row, column));
  return merge !== undefined && (merge.top !== row || merge.left !== column);
}
