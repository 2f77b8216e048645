import type { ValueEdit } from '../../../../core/edit';
import type { Outcomes } from '../../../../core/edits/outcomes';
import { restoringEdit } from '../../../../core/edits/values/restoring-edit';
import { toWrite } from '../../../../core/edits/values/value-verdict';
import { attribute, childOf } from '../../package/xml-element';
import { formatOf } from '../../read/cell-content';
import { cellLookup, isOn } from '../cell-lookup';
import type { SheetScan } from '../sheet-scan';
import type { Splice } from '../xml/splice';
import { addCells, type AddedCell } from './add-cells';
import { newCell, rewrittenCell } from './cell-writing';
import { presentContent } from './present-content';
import { storable, stored, type ValueContext } from './storable';

const GENERAL = 'General';

/** The changes that value edits come to on one sheet. */
export function planValues(
  scan: SheetScan,
  edits: readonly ValueEdit[],
  context: ValueContext,
  outcomes: Outcomes,
): readonly Splice[] {
  const { styles, tables } = context;
  const lookup = cellLookup(scan);
  const isProtected = isOn(childOf(scan.root, 'sheetProtection'), 'sheet');
  const cases = edits.map((edit) => {
    const { row, column } = edit.cell;
    const merge = lookup.mergeAt(row, column);
    const style = lookup.styleOf(row, column);
    const own = styles.formatOf(style);
    const element = lookup.cell(row, column);
    const cell = {
      content: presentContent(element, own, tables()),
      hasFormula: lookup.hasFormula(row, column),
      format: own ?? GENERAL,
      covered: merge !== undefined && (merge.top !== row || merge.left !== column),
      locked: isProtected && styles.isLocked(style),
    };
    return { edit, cell, element, style, wanted: { ...edit, content: storable(edit.content) } };
  });
  const rewritten: Splice[] = [];
  const added: AddedCell[] = [];
  for (const { edit, cell, element, style: own, wanted } of toWrite(cases, outcomes.refuse)) {
    const { row, column } = edit.cell;
    const style = edit.format === undefined ? own : styles.withFormat(own, edit.format);
    const written = { content: stored(edit.content, style, context) };
    if (element) {
      const text = rewrittenCell(scan.text, element, written, style === own ? null : style);
      rewritten.push({ start: element.start, end: element.end, text });
    } else {
      added.push({ row, column, xml: newCell(edit.cell, written, style, scan.root.prefix) });
    }
    // A date written as text (ISO 8601) shows as one whatever its format; a number put back would not.
    const shown = formatOf(element && attribute(element, 't'), cell.content, cell.format);
    const before = { content: cell.content, format: shown ?? GENERAL };
    const after = { content: wanted.content, format: styles.formatOf(style) ?? GENERAL };
    outcomes.restorable(edit, restoringEdit(edit, before, after));
  }
  return [...rewritten, ...addCells(scan, added)];
}
