import { sameContent } from '../../../../core/amount/same-content';
import type { Area, Content } from '../../../../core/workbook/workbook';
import type { TypedEdit, TypedRefusal } from '../../../typed-edit';
import { childOf } from '../../package/xml-element';
import { cellLookup, isOn } from '../cell-lookup';
import type { SheetScan } from '../sheet-scan';
import { addCells, type AddedCell } from '../values/add-cells';
import { newCell, rewrittenCell } from '../values/cell-writing';
import { presentContent } from '../values/present-content';
import { storable, stored, type ValueContext } from '../values/storable';
import { sameFormula } from '../values/written-formula';
import type { Splice } from '../xml/splice';
import { formulaCells, type FormulaCell } from './formula-cells';
import { newResult, ownFormula } from './kept-formula';

/** What typed edits come to on one sheet. */
export interface TypedPlan {
  readonly splices: readonly Splice[];
  readonly refused: ReadonlyMap<TypedEdit, TypedRefusal>;
  /** A value or a formula was changed, or a result taken away: other results may be out of date. */
  readonly inputsChanged: boolean;
  /** A formula went or came: what the file says of the order of calculation is out of date. */
  readonly formulasMoved: boolean;
  /** How many formulas of the sheet now have the result that the edits gave them. */
  readonly results: number;
}

/** Plans the edits of one sheet, at most one a cell; `headers` are the heading rows of its tables. */
export function planTyped(
  scan: SheetScan,
  edits: readonly TypedEdit[],
  context: ValueContext,
  headers: readonly Area[],
): TypedPlan {
  const lookup = cellLookup(scan);
  const formulas = formulaCells(scan);
  const isProtected = isOn(childOf(scan.root, 'sheetProtection'), 'sheet');
  const refused = new Map<TypedEdit, TypedRefusal>();
  const splices: Splice[] = [];
  const added: AddedCell[] = [];
  /** Formulas that the edits replace. */
  const replaced: FormulaCell[] = [];
  let inputsChanged = false;
  let formulasMoved = false;
  let results = 0;

  for (const edit of edits) {
    const { row, column } = edit.cell;
    const style = lookup.styleOf(row, column);
    const element = lookup.cell(row, column);
    const formula = formulas.formulaAt(row, column);
    const own = formulas.at(row, column);
    const present = presentContent(element, context.styles.formatOf(style), context.tables());
    const wanted = storable(edit.content);
    const content = stored(edit.content, style, context);
    const keepsFormula =
      formula !== null && edit.formula !== null && sameFormula(formula, edit.formula);
    const hasResult = wanted.type !== 'blank';

    if (keepsFormula) {
      if (own && hasResult) results += 1;
      if (sameResult(present, wanted)) continue;
      inputsChanged ||= !hasResult;
      if (element) splices.push(...newResult(scan.text, element, content));
      continue;
    }
    const typed = edit.formula === null || edit.formula.trim() === '' ? null : edit.formula;
    if (formula === null && typed === null && sameContent(present, wanted)) continue;
    const merge = lookup.mergeAt(row, column);
    if (merge && (merge.top !== row || merge.left !== column)) {
      refused.set(edit, 'merged');
    } else if (formulas.arrayAt(row, column)) {
      refused.set(edit, 'formula');
    } else if (headers.some((header) => isWithin(header, row, column))) {
      refused.set(edit, 'table-header');
    } else if (isProtected && context.styles.isLocked(style)) {
      refused.set(edit, 'protected');
    } else {
      inputsChanged = true;
      formulasMoved ||= (own !== undefined) !== (typed !== null);
      if (own) replaced.push(own);
      if (typed !== null && hasResult) results += 1;
      const written = typed === null ? { content } : { content, formula: typed };
      if (element) {
        const text = rewrittenCell(scan.text, element, written, null);
        splices.push({ start: element.start, end: element.end, text });
      } else {
        added.push({ row, column, xml: newCell(edit.cell, written, style, scan.root.prefix) });
      }
    }
  }
  // Cells that had their formula from one that is gone get it as their own.
  const orphans = replaced.flatMap(formulas.sharing).filter((cell) => !replaced.includes(cell));
  splices.push(...orphans.map((cell) => ownFormula(scan.text, cell)));
  splices.push(...addCells(scan, added));
  return { splices, refused, inputsChanged, formulasMoved, results };
}

const isWithin = ({ top, left, bottom, right }: Area, row: number, column: number) =>
  top <= row && row <= bottom && left <= column && column <= right;

/** A formula whose result is an empty text has been calculated; one without a result has not. */
function sameResult(present: Content | null, wanted: Content): boolean {
  const isCalculated = present !== null && present.type !== 'blank';
  return isCalculated === (wanted.type !== 'blank') && sameContent(present, wanted);
}
