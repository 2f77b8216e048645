import type { ValueEdit } from '../../../core/edit';
import { sameContent } from '../../../core/amount/same-content';
import type { Standing } from '../../../core/edits/values/value-verdict';
import { contentOf } from '../read/cell-content';
import type { CellLook, CellPlace } from './look';
import { textEntry } from './text-entry';

/** A value to be written, and what stands there now. */
export interface ValueWrite {
  readonly edit: ValueEdit;
  readonly place: CellPlace;
  readonly cell: Standing;
}

/** An edit and its cell; protection may leave the cell free, but not its format. */
export function valueWrite(edit: ValueEdit, place: CellPlace, look: CellLook): ValueWrite {
  const { protection, locked } = look;
  const isFormatLocked = protection?.formatCells === false && changesFormat(edit, look);
  return {
    edit,
    place,
    cell: { ...look, locked: protection !== null && (locked || isFormatLocked) },
  };
}

/** A number set in a cell of the text format becomes a text, so that the format is taken off meanwhile. */
function changesFormat({ content, format }: ValueEdit, cell: Pick<Standing, 'format'>): boolean {
  const wanted = format ?? cell.format;
  return wanted !== cell.format || (content.type === 'number' && wanted === '@');
}

/**
 * Writes a value, and reads it again in the same round trip; gives the way to see whether it stands there now. Where Excel
 * cannot say what is merged, this shows that a cell lies inside a merge: nothing stays there.
 */
export function queueValue(
  { workbook }: Excel.RequestContext,
  { edit, place: { id, row, column }, cell }: ValueWrite,
): () => boolean {
  const range = workbook.worksheets.getItem(id).getRangeByIndexes(row, column, 1, 1);
  const { content, format: wanted = cell.format } = edit;
  if (changesFormat(edit, cell)) {
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
