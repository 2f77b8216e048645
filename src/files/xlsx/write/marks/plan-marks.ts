import type { MarkEdit } from '../../../../core/edit';
import { markDifference } from '../../../../core/edits/marks/mark-difference';
import { isMarkFormula, markFormula, severityByLook } from '../../../../core/edits/marks/mark-tag';
import { toA1 } from '../../../../core/workbook/cell-ref';
import { attribute, childOf, childrenOf, type XmlElement } from '../../package/xml-element';
import { numberOf } from '../cell-lookup';
import { withPrefix, type ElementList } from '../parts/element-list';
import type { SheetScan } from '../sheet-scan';
import { placeFor, WORKSHEET_ORDER } from '../xml/schema-order';
import { attributeText, removeElement, type Splice } from '../xml/splice';
import { MARK_FORMATS } from './mark-format';

const HOLDS_RULES: ReadonlySet<string> = new Set(['conditionalFormatting', 'extLst']);

/**
 * Plans the marks of one sheet: marks that are there already stay as they are, others on the same cells are replaced, and
 * with `clear` all other marks of ours go. Conditional formats of the user's are never touched and come first.
 */
export function planMarks(
  scan: SheetScan,
  marks: readonly MarkEdit[],
  clear: boolean,
  dxfs: ElementList,
): readonly Splice[] {
  const known = childrenOf(scan.root, 'conditionalFormatting').flatMap((format) =>
    knownMarks(format, dxfs),
  );
  const { remove, add } = markDifference(known, marks, clear);
  const gone = new Set(remove.map(({ rule }) => rule));
  const splices = remove.flatMap(({ format, rule }) => {
    const rules = childrenOf(format, 'cfRule');
    if (!rules.every((each) => gone.has(each))) return [removeElement(rule)];
    return rule === rules[0] ? [removeElement(format)] : [];
  });
  if (add.length === 0) return splices;
  const at = placeFor(scan.root, WORKSHEET_ORDER, 'conditionalFormatting');
  const prefix = scan.root.prefix === '' ? '' : `${scan.root.prefix}:`;
  const first = highestPriority(scan.root) + 1;
  const text = add.map((mark, index) => markXml(mark, first + index, dxfs, prefix)).join('');
  return [...splices, { start: at, end: at, text }];
}

/** The marks of ours in a `<conditionalFormatting>`; one that shares it with other rules is written anew. */
function knownMarks(format: XmlElement, dxfs: ElementList) {
  const rules = childrenOf(format, 'cfRule');
  return rules.flatMap((rule) => {
    const formula = childOf(rule, 'formula')?.text.trim() ?? '';
    if (!isMarkFormula(formula)) return [];
    const isWhole = rules.length === 1 && attribute(rule, 'type') === 'expression';
    const severity = severityByLook(
      (_, each) => isWhole && numberOf(rule, 'dxfId') === dxfs.find(MARK_FORMATS[each]),
    );
    return [{ format, rule, formula, severity, place: attribute(format, 'sqref') ?? '' }];
  });
}

function markXml(
  { cell, severity, rules }: MarkEdit,
  priority: number,
  dxfs: ElementList,
  prefix: string,
): string {
  const formula = attributeText(markFormula(rules));
  const dxfId = dxfs.indexOf(MARK_FORMATS[severity]);
  return withPrefix(
    `<conditionalFormatting sqref="${toA1(cell)}"><cfRule type="expression" dxfId="${dxfId}" priority="${priority}">` +
      `<formula>${formula}</formula></cfRule></conditionalFormatting>`,
    prefix,
  );
}

/** Of all conditional formats of the sheet, those in extensions included: a priority belongs to one rule only. */
function highestPriority(root: XmlElement): number {
  const open = root.children.filter(({ local }) => HOLDS_RULES.has(local));
  let highest = 0;
  for (let element = open.pop(); element; element = open.pop()) {
    if (element.local === 'cfRule') highest = Math.max(highest, numberOf(element, 'priority'));
    open.push(...element.children);
  }
  return highest;
}
