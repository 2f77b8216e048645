import { Decimal } from '../../../../../core/amount/decimal';
import type { Content } from '../../../../../core/workbook/workbook';
import { shownText } from '../../package/cell-text';
import { attribute, childOf, type XmlElement } from '../../package/xml-element';
import { type CellTables, contentOf } from '../../read/cell-content';
import type { WrittenCell } from '../../read/scan-sheet';

/** What a cell's element holds, as the reader reads it; null for nothing. `format` is the number format of its style. */
export function presentContent(
  cell: XmlElement | undefined,
  format: string | undefined,
  tables: CellTables,
): Content | null {
  if (!cell) return null;
  const inline = childOf(cell, 'is');
  const written: WrittenCell = {
    address: attribute(cell, 'r'),
    style: attribute(cell, 's'),
    type: attribute(cell, 't'),
    value: childOf(cell, 'v')?.text,
    inline: inline && richText(inline),
    formula: undefined,
  };
  const content = contentOf(written, format, tables);
  return content === 'no-such-text' ? null : content;
}

/** The text of a string item or note: its own and that of its runs, without phonetic guides. */
export function richText(item: XmlElement | undefined): string {
  const texts = (item?.children ?? []).map((child) => {
    if (child.uri !== item?.uri) return '';
    if (child.local === 't') return child.text;
    return child.local === 'r' ? (childOf(child, 't')?.text ?? '') : '';
  });
  return shownText(texts.join(''));
}

/**
 * True when both are the same content. Numbers agree by their first 15 digits, which is all that a spreadsheet shows;
 * nothing, blank and empty text are the same; hosts and files may end lines differently.
 */
export function sameContent(a: Content | null, b: Content | null): boolean {
  if (isNothing(a) || isNothing(b)) return isNothing(a) && isNothing(b);
  if (a.type === 'number' && b.type === 'number') return sameNumber(a.decimal, b.decimal);
  if (a.type === 'text' && b.type === 'text') return plainLines(a.text) === plainLines(b.text);
  if (a.type === 'boolean' && b.type === 'boolean') return a.value === b.value;
  return a.type === 'error' && b.type === 'error' && a.code === b.code;
}

function isNothing(content: Content | null): content is null | { readonly type: 'blank' } {
  return (
    content === null || content.type === 'blank' || (content.type === 'text' && content.text === '')
  );
}

function sameNumber(a: string, b: string): boolean {
  return new Decimal(a).toSignificantDigits(15).eq(new Decimal(b).toSignificantDigits(15));
}

function plainLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
