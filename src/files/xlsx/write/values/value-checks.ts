import type { RefusalReason, ValueEdit } from '../../../../core/edit';
import { sameContent } from '../../../../core/amount/same-content';
import { childOf } from '../../package/xml-element';
import { isOn, type CellLookup } from '../cell-lookup';
import type { SheetScan } from '../sheet-scan';
import { presentContent } from './present-content';
import { storable, type ValueContext } from './storable';

/**
 * Whether a value may be written: `done` when the cell holds it already, otherwise the reason against it, or null.
 * What is wanted comes before protection and change, so that the same edit twice is done twice.
 */
export function checkValue(
  scan: SheetScan,
  lookup: CellLookup,
  { cell: { row, column }, before, content, format }: ValueEdit,
  { styles, tables }: ValueContext,
): RefusalReason | 'done' | null {
  const merge = lookup.mergeAt(row, column);
  if (merge && (merge.top !== row || merge.left !== column)) return 'merged';
  if (lookup.hasFormula(row, column)) return 'formula';
  const style = lookup.styleOf(row, column);
  const present = presentContent(lookup.cell(row, column), styles.formatOf(style), tables());
  const isWanted = sameContent(present, storable(content));
  const isShown = format === undefined || styles.formatOf(style) === format;
  if (isWanted && isShown) return 'done';
  const isProtected = isOn(childOf(scan.root, 'sheetProtection'), 'sheet');
  if (isProtected && styles.isLocked(style)) return 'protected';
  return isWanted || sameContent(present, before) ? null : 'changed';
}
