import type { Content } from '../../../../core/workbook/workbook';
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
