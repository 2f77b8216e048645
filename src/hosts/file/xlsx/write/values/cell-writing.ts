import { Decimal } from '../../../../../core/amount/decimal';
import type { ValueEdit } from '../../../../../core/edit';
import { toA1 } from '../../../../../core/workbook/cell-ref';
import { textElement } from '../../package/cell-text';
import type { XmlElement } from '../../package/xml-element';
import { withAttributes } from '../xml/splice';

/** An IEEE double, which is what a cell keeps, has no more digits than these. */
const MOST_DIGITS = 17;

/** A cell's element with new content; all else of its start tag stays, but for what belongs to the old content. */
export function rewrittenCell(
  text: string,
  cell: XmlElement,
  content: ValueEdit['content'],
  style: number | null,
): string {
  const tag = withAttributes(text.slice(cell.start, cell.openEnd), {
    ...(style === null ? {} : { s: String(style) }),
    t: typeOf(content),
    // What a picture or a linked type in the cell is made of.
    cm: null,
    vm: null,
  });
  return closed(tag, cell.name, contentXml(content, cell.prefix));
}

/** A new cell's element. */
export function newCell(
  cell: { readonly row: number; readonly column: number },
  content: ValueEdit['content'],
  style: number,
  prefix: string,
): string {
  const name = prefix === '' ? 'c' : `${prefix}:c`;
  const tag = withAttributes(`<${name} r="${toA1(cell)}"/>`, {
    ...(style === 0 ? {} : { s: String(style) }),
    t: typeOf(content),
  });
  return closed(tag, name, contentXml(content, prefix));
}

function typeOf(content: ValueEdit['content']): string | null {
  return content.type === 'text' ? 'inlineStr' : null;
}

function contentXml(content: ValueEdit['content'], elementPrefix: string): string {
  const prefix = elementPrefix === '' ? '' : `${elementPrefix}:`;
  switch (content.type) {
    case 'blank':
      return '';
    case 'number':
      return `<${prefix}v>${new Decimal(content.decimal).toSignificantDigits(MOST_DIGITS).toString()}</${prefix}v>`;
    case 'text':
      return `<${prefix}is>${textElement(content.text, prefix)}</${prefix}is>`;
  }
}

function closed(tag: string, name: string, content: string): string {
  const start = tag.replace(/\s*\/?>$/, '');
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}
