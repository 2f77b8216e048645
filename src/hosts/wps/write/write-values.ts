import type { RefusalReason, ValueEdit } from '../../../core/edit';
import { sameContent } from '../../../core/amount/same-content';
import type { EtWorksheet } from '../model/et';
import { truthOf } from '../model/said';
import type { CellWriting } from './cell-writing';
import type { Outcomes } from './outcomes';
import { coveredPlaces, isLocked, type Standing, standingAt } from './standing';
import { writeCells, type WriteContext } from './write-cells';

/** Writes the values of one sheet. Of several for one cell the first counts. Gives the cells that were written. */
export function writeValues(
  sheet: EtWorksheet,
  edits: readonly ValueEdit[],
  context: WriteContext,
  outcomes: Outcomes,
): readonly CellWriting[] {
  const places = edits.map(({ cell }) => cell);
  const covered = coveredPlaces(sheet, places);
  const standing = standingAt(sheet, places, context);
  const isProtected = truthOf(sheet.ProtectContents) === true;
  const writings = new Map<ValueEdit, CellWriting>();
  const taken = new Set<string>();
  edits.forEach((edit, index) => {
    const { row, column } = edit.cell;
    const now = standing[index];
    if (!now) return;
    const verdict = verdictOn(edit, now, {
      covered: covered.has(edit.cell),
      taken: taken.has(`${row},${column}`),
      locked: () => isProtected && isLocked(sheet, edit.cell),
    });
    if (verdict === null) {
      const format = edit.format ?? now.format;
      writings.set(edit, { row, column, content: edit.content, format, standing: now });
      taken.add(`${row},${column}`);
    } else if (verdict !== 'done') {
      outcomes.refuse(edit, verdict);
    }
  });
  const lost = writeCells(sheet, [...writings.values()], context);
  for (const [edit, writing] of writings) {
    if (lost.has(writing)) outcomes.refuse(edit, isProtected ? 'protected' : 'changed');
    else noteRestore(edit, writing, outcomes);
  }
  return [...writings.values()].filter((writing) => !lost.has(writing));
}

/**
 * Whether a value may be written: `done` when the cell holds it already, else the reason against it, or null. What is wanted
 * comes before protection and change, so that the same edit twice is done twice.
 */
function verdictOn(
  { before, content, format }: ValueEdit,
  now: Standing,
  cell: { readonly covered: boolean; readonly taken: boolean; readonly locked: () => boolean },
): RefusalReason | 'done' | null {
  if (cell.taken) return 'changed';
  if (cell.covered) return 'merged';
  if (now.formula !== null) return 'formula';
  const isWanted = sameContent(now.content, content);
  if (isWanted && (format === undefined || now.format === format)) return 'done';
  if (cell.locked()) return 'protected';
  return isWanted || sameContent(now.content, before) ? null : 'changed';
}

/** What was neither number, text nor nothing cannot be put back. */
function noteRestore(edit: ValueEdit, { standing, format }: CellWriting, outcomes: Outcomes): void {
  const content = standing.content ?? { type: 'blank' as const };
  if (content.type === 'boolean' || content.type === 'error') return;
  outcomes.restorable(edit, {
    type: 'value',
    purpose: 'restore',
    cell: edit.cell,
    before: edit.content.type === 'blank' ? null : edit.content,
    content,
    ...(format === standing.format ? {} : { format: standing.format }),
  });
}
