import { Decimal } from '../../../../core/amount/decimal';
import { toA1 } from '../../../../core/workbook/cell-ref';
import type { Content } from '../../../../core/workbook/workbook';
import { textElement, writtenText } from '../../package/cell-text';
import type { XmlElement } from '../../package/xml-element';
import { withAttributes } from '../xml/splice';
import { formulaElement } from './written-formula';

/** What a cell is to hold; a formula comes with its result, blank where it has none yet. */
export interface WrittenContent {
  readonly content: Content;
  /** Without its `=`; absent for a plain value. */
  readonly formula?: string;
}

/** An IEEE double, which is what a cell keeps, has no more digits than these. */
const MOST_DIGITS = 17;

/** A cell's element with new content; all else of its start tag stays, but for what belongs to the old content. */
export function rewrittenCell(
  text: string,
  cell: XmlElement,
  written: WrittenContent,
  style: number | null,
): string {
  const tag = withAttributes(text.slice(cell.start, cell.openEnd), {
    ...(style === null ? {} : { s: String(style) }),
    t: typeOf(written),
    // What a picture or a linked type in the cell is made of.
    cm: null,
    vm: null,
  });
  return closed(tag, cell.name, contentXml(written, cell.prefix));
}

/** A new cell's element. */
export function newCell(
  cell: { readonly row: number; readonly column: number },
  written: WrittenContent,
  style: number,
  prefix: string,
): string {
  const name = prefix === '' ? 'c' : `${prefix}:c`;
  const tag = withAttributes(`<${name} r="${toA1(cell)}"/>`, {
    ...(style === 0 ? {} : { s: String(style) }),
    t: typeOf(written),
  });
  return closed(tag, name, contentXml(written, prefix));
}

/** The cell type of a formula's result, and its element; '' for no result yet. */
export function resultXml(
  content: Content,
  elementPrefix: string,
): { readonly type: string | null; readonly xml: string } {
  const prefix = elementPrefix === '' ? '' : `${elementPrefix}:`;
  const value = (text: string) => `<${prefix}v>${text}</${prefix}v>`;
  switch (content.type) {
    case 'blank':
      return { type: null, xml: '' };
    case 'number':
      return { type: null, xml: value(numberText(content.decimal)) };
    case 'text':
      return { type: 'str', xml: value(writtenText(content.text)) };
    case 'boolean':
      return { type: 'b', xml: value(content.value ? '1' : '0') };
    case 'error':
      return { type: 'e', xml: value(content.code) };
  }
}

function numberText(decimal: string): string {
  return new Decimal(decimal).toSignificantDigits(MOST_DIGITS).toString();
}

function typeOf({ content, formula }: WrittenContent): string | null {
  return content.type === 'text' && formula === undefined
    ? 'inlineStr'
    : resultXml(content, '').type;
}

function contentXml({ content, formula }: WrittenContent, elementPrefix: string): string {
  const prefix = elementPrefix === '' ? '' : `${elementPrefix}:`;
  if (formula !== undefined) {
    return formulaElement(formula, prefix) + resultXml(content, elementPrefix).xml;
  }
  return content.type === 'text'
    ? `<${prefix}is>${textElement(content.text, prefix)}</${prefix}is>`
    : resultXml(content, elementPrefix).xml;
}

function closed(tag: string, name: string, content: string): string {
  const start = tag.replace(/\s*\/?>$/, '');
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}
