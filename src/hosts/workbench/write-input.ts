import type { ValueEdit } from '../../core/edit';
import { contentAt } from '../../core/edits/values/apply-values';
import type { Content } from '../../core/workbook/workbook';
import { applyEdits } from '../../files/apply-edits';
import { applyTyped } from '../../files/apply-typed';
import type { WorkbookLook } from '../../files/look/look';
import type { TypedEdit, TypedRefusal } from '../../files/typed-edit';
import type { GridCell } from './grid-cell';
import type { Picture } from './picture';
import { sameResult } from './same-content';
import { styleOf } from './style-of';

export interface WrittenInput {
  readonly bytes: Uint8Array;
  /** Why some of it was not written. */
  readonly refused: readonly TypedRefusal[];
}

/** Puts what the user typed into the file's bytes, with the format that typing a percent or a date brings along. */
export function writeTyped(
  bytes: Uint8Array,
  cells: readonly GridCell[],
  { look }: Picture,
): WrittenInput {
  const written = applyTyped(bytes, cells.map(typedEdit));
  const formats = cells.flatMap((cell) => formatEdit(cell, look));
  return {
    bytes: formats.length === 0 ? written.bytes : applyEdits(written.bytes, formats).bytes,
    refused: written.outcomes.flatMap((outcome) => (outcome.done ? [] : [outcome.why])),
  };
}

/** Puts new results of formulas into the file's bytes; results that are the file's already are none. */
export function writeCalculated(
  bytes: Uint8Array,
  cells: readonly GridCell[],
  picture: Picture,
): Uint8Array {
  const edits = cells.flatMap((cell) => resultEdit(cell, picture));
  return edits.length === 0 ? bytes : applyTyped(bytes, edits).bytes;
}

function typedEdit({ cell, content, formula }: GridCell): TypedEdit {
  return { cell, content, formula };
}

/** Cells of the file that have a format of their own keep it. */
function formatEdit({ cell, content, formula, format }: GridCell, look: WorkbookLook): ValueEdit[] {
  if (format === undefined || format === 'General' || formula !== null) return [];
  if (content.type !== 'number' || (styleOf(look, cell)?.format ?? 'General') !== 'General') {
    return [];
  }
  return [{ type: 'value', purpose: 'explain', cell, before: content, content, format }];
}

/** A function that the grid does not know: what Excel made of it is out of date, but no error of the file's. */
const UNKNOWN_FUNCTION = '#NAME?';

function resultEdit({ cell, content, formula }: GridCell, { workbook }: Picture): TypedEdit[] {
  if (formula === null) return [];
  const before = contentAt(workbook, cell);
  if (sameResult(before, content)) return [];
  const result: Content =
    content.type === 'error' && content.code === UNKNOWN_FUNCTION ? { type: 'blank' } : content;
  return [{ cell, content: result, formula }];
}
