import type { RefusalReason, ValueEdit } from '../../../../core/edit';
import { cellLookup } from '../cell-lookup';
import type { SheetScan } from '../sheet-scan';
import type { Splice } from '../xml/splice';
import { addCells, type AddedCell } from './add-cells';
import { newCell, rewrittenCell } from './cell-writing';
import { restoringEdit } from './restoring-edit';
import { stored, type ValueContext } from './storable';
import { checkValue } from './value-checks';

/** What value edits come to on one sheet. */
export interface ValuePlan {
  readonly splices: readonly Splice[];
  /** For each edit what becomes of it. */
  readonly verdicts: readonly ValueVerdict[];
}

export type ValueVerdict =
  /** `restore` puts back what stood there; absent where nothing was written, or what stood there cannot be put back. */
  | { readonly done: true; readonly restore?: ValueEdit }
  | { readonly done: false; readonly why: RefusalReason };

/** Plans the value edits of one sheet. Of several for one cell the first counts. */
export function planValues(
  scan: SheetScan,
  edits: readonly ValueEdit[],
  context: ValueContext,
): ValuePlan {
  const lookup = cellLookup(scan);
  const planned = new Set<string>();
  const rewritten: Splice[] = [];
  const added: AddedCell[] = [];
  const verdicts = edits.map((edit): ValueVerdict => {
    const { row, column } = edit.cell;
    const key = `${row},${column}`;
    if (planned.has(key)) return { done: false, why: 'changed' };
    const verdict = checkValue(scan, lookup, edit, context);
    if (verdict !== null) {
      return verdict === 'done' ? { done: true } : { done: false, why: verdict };
    }
    planned.add(key);
    const own = lookup.styleOf(row, column);
    const style = edit.format === undefined ? own : context.styles.withFormat(own, edit.format);
    const written = { content: stored(edit.content, style, context) };
    const element = lookup.cell(row, column);
    const restore = restoringEdit(
      edit,
      { element, style: own, styleChanged: style !== own },
      context,
    );
    if (element) {
      const text = rewrittenCell(scan.text, element, written, style === own ? null : style);
      rewritten.push({ start: element.start, end: element.end, text });
    } else {
      added.push({ row, column, xml: newCell(edit.cell, written, style, scan.root.prefix) });
    }
    return restore ? { done: true, restore } : { done: true };
  });
  return { splices: [...rewritten, ...addCells(scan, added)], verdicts };
}
