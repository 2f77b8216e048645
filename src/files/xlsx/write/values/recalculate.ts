import type { PackageRelation } from '../../package/relations';
import { childOf } from '../../package/xml-element';
import { isOn } from '../cell-lookup';
import { relationsOf, removeRelations } from '../parts/edit-relations';
import type { PackageEdit } from '../parts/package-edit';
import type { WorkbookParts } from '../parts/workbook-parts';
import { placeFor, WORKBOOK_ORDER } from '../xml/schema-order';
import { changeElement, spliced } from '../xml/splice';

/**
 * Lets the program that opens the workbook compute all formulas anew: their stored results may stand on values that were
 * changed. A workbook without formulas stays as it is.
 */
export function recalculateOnLoad(pkg: PackageEdit, parts: WorkbookParts): void {
  const text = pkg.text(parts.workbook);
  const root = pkg.xml(parts.workbook);
  if (text === null || !root) return;
  const calculation = childOf(root, 'calcPr');
  if (isOn(calculation, 'fullCalcOnLoad') || formulaCount(pkg, parts) === 0) return;
  if (calculation) {
    const attributes = { fullCalcOnLoad: '1' };
    pkg.write(parts.workbook, spliced(text, changeElement(text, calculation, { attributes })));
    return;
  }
  const at = placeFor(root, WORKBOOK_ORDER, 'calcPr');
  const name = root.prefix === '' ? 'calcPr' : `${root.prefix}:calcPr`;
  const added = `<${name} fullCalcOnLoad="1"/>`;
  pkg.write(parts.workbook, spliced(text, [{ start: at, end: at, text: added }]));
}

/** How many formulas there are. Looked for in the texts: one found too many only costs a computation. */
export function formulaCount(pkg: PackageEdit, { sheets }: WorkbookParts): number {
  return sheets.reduce((count, { part }) => {
    const text = part === null ? '' : (pkg.text(part) ?? '');
    return count + [...text.matchAll(/<(?:[^\s<>/:]+:)?f[\s/>]/g)].length;
  }, 0);
}

/** Takes off the order of calculation, which names the cells of formulas; programs make it anew. */
export function forgetCalculationOrder(pkg: PackageEdit, { workbook }: WorkbookParts): void {
  const isOrder = ({ kind }: PackageRelation) => kind === 'calcChain';
  for (const { target } of relationsOf(pkg, workbook).filter(isOrder)) {
    if (target !== null) pkg.remove(target);
  }
  removeRelations(pkg, workbook, isOrder);
}
