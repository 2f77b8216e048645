import type { MarkEdit } from '../../../../core/edit';
import { isMarkFormula, markFormula } from '../../../../core/edits/marks/mark-tag';
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
  const wanted = new Map(marks.map((mark) => [toA1(mark.cell), mark]));
  const splices: Splice[] = [];
  for (const format of childrenOf(scan.root, 'conditionalFormatting')) {
    const place = attribute(format, 'sqref') ?? '';
    const rules = childrenOf(format, 'cfRule');
    const ours = rules.filter((rule) => isMarkFormula(childOf(rule, 'formula')?.text ?? ''));
    const mark = wanted.get(place);
    const [only] = ours;
    if (mark && only && rules.length === 1 && isSameMark(only, mark, dxfs)) {
      wanted.delete(place);
    } else if (clear || mark) {
      if (ours.length > 0 && ours.length === rules.length) splices.push(removeElement(format));
      else splices.push(...ours.map(removeElement));
    }
  }
  if (wanted.size === 0) return splices;
  const at = placeFor(scan.root, WORKSHEET_ORDER, 'conditionalFormatting');
  const prefix = scan.root.prefix === '' ? '' : `${scan.root.prefix}:`;
  const first = highestPriority(scan.root) + 1;
  const text = [...wanted]
    .map(([place, mark], index) => markXml(place, mark, first + index, dxfs, prefix))
    .join('');
  return [...splices, { start: at, end: at, text }];
}

function isSameMark(rule: XmlElement, mark: MarkEdit, dxfs: ElementList): boolean {
  return (
    attribute(rule, 'type') === 'expression' &&
    childOf(rule, 'formula')?.text.trim() === markFormula(mark.rules) &&
    numberOf(rule, 'dxfId') === dxfs.find(MARK_FORMATS[mark.severity])
  );
}

function markXml(
  place: string,
  { severity, rules }: MarkEdit,
  priority: number,
  dxfs: ElementList,
  prefix: string,
): string {
  const formula = attributeText(markFormula(rules));
  const dxfId = dxfs.indexOf(MARK_FORMATS[severity]);
  return withPrefix(
    `<conditionalFormatting sqref="${place}"><cfRule type="expression" dxfId="${dxfId}" priority="${priority}">` +
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
