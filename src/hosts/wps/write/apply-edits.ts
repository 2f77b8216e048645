import type { Edit, EditOutcome, ListEdit, MarkEdit, ValueEdit } from '../../../core/edit';
import { bySheet } from '../../../core/edits/by-sheet';
import { collectOutcomes } from '../../../core/edits/outcomes';
import type { EtApplication, EtWorkbook, EtWorksheet } from '../model/et';
import { findSheet } from '../model/find-sheet';
import { worksheetsOf } from '../model/worksheets';
import type { CellWriting } from './cell-writing';
import { writeList } from './list/write-list';
import { markSheet } from './mark-sheet';
import type { WriteContext } from './write-cells';
import { conditionsOf } from './write-marks';
import { writeValues } from './write-values';

/** Is told what was written, as WPS may tell of it later as of a change. */
export interface WriteWatch {
  readonly cells: (sheet: string, written: readonly CellWriting[]) => void;
  readonly sheet: (name: string) => void;
}

/** Carries out edits: values first, then marks and notes, then lists. @throws HostProblem */
export async function applyEdits(
  application: EtApplication,
  workbook: EtWorkbook,
  edits: readonly Edit[],
  context: WriteContext,
  watch: WriteWatch,
): Promise<readonly EditOutcome[]> {
  const outcomes = collectOutcomes();
  const values = bySheet(edits.filter((edit): edit is ValueEdit => edit.type === 'value'));
  const marks = bySheet(edits.filter((edit): edit is MarkEdit => edit.type === 'mark'));
  const clear = edits.find((edit) => edit.type === 'clear-marks');
  const lists = edits.filter((edit): edit is ListEdit => edit.type === 'list');

  const markable = clear ? worksheetsOf(workbook) : found(workbook, [...marks.keys()]);
  // Where there are no conditional formats, that is told before anything is written.
  for (const sheet of markable.values()) conditionsOf(sheet);

  for (const [name, own] of values) {
    const sheet = findSheet(workbook, name);
    if (sheet) watch.cells(name, writeValues(sheet, own, context, outcomes));
    else for (const edit of own) outcomes.refuse(edit, 'no-such-sheet');
  }
  for (const [name, own] of marks) {
    if (!markable.has(name)) for (const edit of own) outcomes.refuse(edit, 'no-such-sheet');
  }
  for (const [name, sheet] of markable) {
    const isClean = markSheet(sheet, marks.get(name) ?? [], clear !== undefined, outcomes);
    if (clear && !isClean) outcomes.refuse(clear, 'protected');
  }
  for (const edit of lists) {
    const why = await writeList(application, workbook, edit, context, watch.sheet);
    if (why !== null) outcomes.refuse(edit, why);
  }
  return outcomes.of(edits);
}

function found(workbook: EtWorkbook, names: readonly string[]): ReadonlyMap<string, EtWorksheet> {
  return new Map(
    names.flatMap((name) => {
      const sheet = findSheet(workbook, name);
      return sheet ? [[name, sheet] as const] : [];
    }),
  );
}
