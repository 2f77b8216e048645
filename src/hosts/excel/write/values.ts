import type { RefusalReason, ValueEdit } from '../../../core/edit';
import { sameContent } from '../../../core/amount/same-content';
import { contentOf } from '../read/cell-content';
import type { CellLook, CellPlace } from './look';
import { textEntry } from './text-entry';
import { changesFormat, verdictOn } from './value-verdict';

/** A value to be written, and what stands there now. */
export interface ValueWrite {
  readonly edit: ValueEdit;
  readonly place: CellPlace;
  readonly cell: CellLook;
}

export interface ValuePlan {
  readonly writes: readonly ValueWrite[];
  readonly refused: ReadonlyMap<ValueEdit, RefusalReason>;
}

/** Decides on each value. Of several for one cell the first counts. */
export function planValues(
  edits: readonly ValueEdit[],
  placeOf: (edit: ValueEdit) => CellPlace | null,
  lookOf: (place: CellPlace) => CellLook | null,
): ValuePlan {
  const writes: ValueWrite[] = [];
  const refused = new Map<ValueEdit, RefusalReason>();
  const planned = new Set<string>();
  for (const edit of edits) {
    const place = placeOf(edit);
    const cell = place && lookOf(place);
    if (!place || !cell) {
      refused.set(edit, 'no-such-sheet');
      continue;
    }
    const key = `${place.id} ${place.row} ${place.column}`;
    const verdict = planned.has(key) ? 'changed' : verdictOn(edit, cell);
    planned.add(key);
    if (verdict === 'write') writes.push({ edit, place, cell });
    else if (verdict !== 'done') refused.set(edit, verdict);
  }
  return { writes, refused };
}

/**
 * Writes a value, and reads it again in the same round trip; gives the way to see whether it stands there now. Where Excel
 * cannot say what is merged, this shows that a cell lies inside a merge: nothing stays there.
 */
export function queueValue(
  { workbook }: Excel.RequestContext,
  { edit: { content, format }, place: { id, row, column }, cell }: ValueWrite,
): () => boolean {
  const range = workbook.worksheets.getItem(id).getRangeByIndexes(row, column, 1, 1);
  const wanted = format ?? cell.format;
  if (changesFormat(content, format, cell)) {
    range.numberFormat = [[content.type === 'number' && wanted === '@' ? 'General' : wanted]];
  }
  range.values = [[entryFor(content, wanted)]];
  if (content.type === 'number' && wanted === '@') range.numberFormat = [['@']];
  range.load('values,valueTypes');
  return () =>
    sameContent(contentOf(range.values[0]?.[0], range.valueTypes[0]?.[0] ?? ''), content);
}

function entryFor(content: ValueEdit['content'], format: string): string | number {
  switch (content.type) {
    case 'number':
      return Number(content.decimal);
    case 'text':
      return textEntry(content.text, format);
    case 'blank':
      return '';
  }
}

/** The edit that puts back what stood there; undefined for what no edit can write: a truth value, an error. */
export function restoreOf({ edit, cell }: ValueWrite): ValueEdit | undefined {
  const content = cell.content ?? { type: 'blank' };
  if (content.type === 'boolean' || content.type === 'error') return undefined;
  return {
    type: 'value',
    purpose: 'restore',
    cell: edit.cell,
    before: edit.content.type === 'blank' ? null : edit.content,
    content,
    ...(edit.format === undefined || edit.format === cell.format ? {} : { format: cell.format }),
  };
}
