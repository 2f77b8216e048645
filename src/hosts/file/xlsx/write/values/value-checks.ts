import type { RefusalReason, ValueEdit } from '../../../../../core/edit';
import { keptText } from '../../package/cell-text';
import { childOf } from '../../package/xml-element';
import type { CellTables } from '../../read/cell-content';
import { isOn, type CellLookup } from '../cell-lookup';
import type { StylesEdit } from '../parts/edit-styles';
import type { SheetScan } from '../sheet-scan';
import { presentContent, sameContent } from './present-content';

/** What a value edit needs to know of the workbook. */
export interface ValueContext {
  readonly styles: StylesEdit;
  /** What cells refer to, read when it is first needed. */
  readonly tables: () => CellTables;
}

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
  const isWanted = sameContent(present, kept(content));
  const isShown =
    format === undefined || content.type === 'blank' || styles.formatOf(style) === format;
  if (isWanted && isShown) return 'done';
  const isProtected = isOn(childOf(scan.root, 'sheetProtection'), 'sheet');
  if (isProtected && styles.isLocked(style)) return 'protected';
  return isWanted || sameContent(present, before) ? null : 'changed';
}

/** The content as a cell will give it back. */
function kept(content: ValueEdit['content']): ValueEdit['content'] {
  return content.type === 'text' ? { type: 'text', text: keptText(content.text) } : content;
}
