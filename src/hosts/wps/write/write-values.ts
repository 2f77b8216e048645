import type { ValueEdit } from '../../../core/edit';
import type { Outcomes } from '../../../core/edits/outcomes';
import { restoringEdit } from '../../../core/edits/values/restoring-edit';
import { toWrite } from '../../../core/edits/values/value-verdict';
import type { EtWorksheet } from '../model/et';
import { truthOf } from '../model/required-members';
import type { CellWriting } from './cell-writing';
import { coveredPlaces, heldAt, isLocked } from './held';
import { writeCells, type WriteContext } from './write-cells';

/** Writes the values of one sheet; gives the cells that were written. */
export function writeValues(
  sheet: EtWorksheet,
  edits: readonly ValueEdit[],
  context: WriteContext,
  outcomes: Outcomes,
): readonly CellWriting[] {
  const places = edits.map(({ cell }) => cell);
  const covered = coveredPlaces(sheet, places);
  const now = heldAt(sheet, places, context);
  const isProtected = truthOf(sheet.ProtectContents) === true;
  const cases = edits.flatMap((edit, index) => {
    const held = now[index];
    if (!held) return [];
    const cell = {
      ...held,
      hasFormula: held.formula !== null,
      covered: covered.has(edit.cell),
      get locked() {
        return isProtected && isLocked(sheet, edit.cell);
      },
    };
    return [{ edit, held, cell }];
  });
  const writings = toWrite(cases, outcomes.refuse).map(({ edit, held }) => {
    const { row, column } = edit.cell;
    const format = edit.format ?? held.format;
    return { edit, writing: { row, column, content: edit.content, format, held } };
  });
  const lost = writeCells(
    sheet,
    writings.map(({ writing }) => writing),
    context,
  );
  return writings.flatMap(({ edit, writing }) => {
    if (lost.has(writing)) outcomes.refuse(edit, isProtected ? 'protected' : 'changed');
    else outcomes.restorable(edit, restoringEdit(edit, writing.held));
    return lost.has(writing) ? [] : [writing];
  });
}
