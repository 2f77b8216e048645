import type { Content } from '../../../../core/workbook/workbook';
import { childOf, type XmlElement } from '../../package/xml-element';
import { resultXml } from '../values/cell-writing';
import { formulaText } from '../values/written-formula';
import { removeElement, withAttributes, type Splice } from '../xml/splice';
import type { FormulaCell } from './formula-cells';

/** The splices that give a formula's cell another result; its `<f>` element stays as it is written. */
export function newResult(text: string, cell: XmlElement, result: Content): readonly Splice[] {
  const { type, xml } = resultXml(result, cell.prefix);
  const before = text.slice(cell.start, cell.openEnd);
  // A picture or a linked type belonged to the old result.
  const tag = withAttributes(before, { t: type, vm: null });
  const value = childOf(cell, 'v');
  const inline = childOf(cell, 'is');
  const formula = childOf(cell, 'f');
  if (cell.selfClosing) {
    const opened = `${tag.replace(/\s*\/>$/, '')}>${xml}</${cell.name}>`;
    return [{ start: cell.start, end: cell.end, text: opened }];
  }
  const at = formula?.end ?? cell.openEnd;
  return [
    { start: cell.start, end: cell.openEnd, text: tag },
    value ? { start: value.start, end: value.end, text: xml } : { start: at, end: at, text: xml },
    ...(inline ? [removeElement(inline)] : []),
  ];
}

/** The splice that gives a cell the formula as its own that it shared with others until now. */
export function ownFormula(text: string, { element, formula }: FormulaCell): Splice {
  const tag = withAttributes(text.slice(element.start, element.openEnd), {
    t: null,
    si: null,
    ref: null,
  });
  const start = tag.replace(/\s*\/?>$/, '');
  return {
    start: element.start,
    end: element.end,
    text: `${start}>${formulaText(formula)}</${element.name}>`,
  };
}
