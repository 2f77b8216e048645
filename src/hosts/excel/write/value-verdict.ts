import type { RefusalReason, ValueEdit } from '../../../core/edit';
import { sameContent } from '../../../core/amount/same-content';
import type { CellLook } from './look';

/** Whether a value may be written: `done` when the cell holds it already. */
export function verdictOn(
  { before, content, format }: ValueEdit,
  cell: CellLook,
): RefusalReason | 'done' | 'write' {
  if (cell.covered) return 'merged';
  if (cell.hasFormula) return 'formula';
  const isWanted = sameContent(cell.content, content);
  if (isWanted && (format === undefined || format === cell.format)) return 'done';
  if (cell.protection) {
    if (cell.locked) return 'protected';
    if (changesFormat(content, format, cell) && !cell.protection.formatCells) return 'protected';
  }
  return isWanted || sameContent(cell.content, before) ? 'write' : 'changed';
}

/** A number set in a cell of the text format becomes a text, so that the format is taken off meanwhile. */
export function changesFormat(
  content: ValueEdit['content'],
  format: string | undefined,
  cell: Pick<CellLook, 'format'>,
): boolean {
  const wanted = format ?? cell.format;
  return wanted !== cell.format || (content.type === 'number' && wanted === '@');
}
