import type { ListEdit } from '../../../../core/edit';
import { areaToA1 } from '../../../../core/workbook/cell-ref';
import { mainNamespace, relationNamespace } from '../../package/namespaces';
import { attribute, childOf } from '../../package/xml-element';
import { numberOf } from '../cell-lookup';
import type { SheetScan } from '../sheet-scan';
import { placeFor, WORKSHEET_ORDER } from '../xml/schema-order';
import { changeElement, spliced, type Splice } from '../xml/splice';
import { columnWidth } from '../../../../core/edits/list/list-columns';
import type { WrittenRows } from './list-rows';

/**
 * A new sheet with the list: headings stay in view, and it prints on landscape A4, as wide as the page.
 * `header` is the row of the column headings, from 0.
 */
export function newListSheet(
  list: WrittenRows,
  { columns: { length: columnCount }, widths }: Pick<ListEdit, 'columns' | 'widths'>,
  header: number,
  strict: boolean,
): string {
  const columns = Array.from({ length: columnCount }, (_, column) => {
    const number = column + 1;
    return `<col min="${number}" max="${number}" width="${columnWidth(column, widths)}" customWidth="1"/>`;
  });
  const below = header + 2;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${mainNamespace(strict)}" xmlns:r="${relationNamespace(strict)}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<dimension ref="${dimensionOf(list)}"/>` +
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0">' +
    `<pane ySplit="${header + 1}" topLeftCell="A${below}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="A${below}" sqref="A${below}"/></sheetView></sheetViews>` +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    `<cols>${columns.join('')}</cols>` +
    `<sheetData>${list.rows}</sheetData>` +
    (list.links === '' ? '' : `<hyperlinks>${list.links}</hyperlinks>`) +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
    '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>' +
    '</worksheet>'
  );
}

/** An earlier list's sheet with the list as it is now; widths, page set-up and all else stay as the user left them. */
export function updatedListSheet(
  scan: SheetScan,
  list: WrittenRows,
  headerBefore: number,
  header: number,
): string {
  const { text, root, sheetData } = scan;
  const prefix = root.prefix === '' ? '' : `${root.prefix}:`;
  const dimension = childOf(root, 'dimension');
  const links = childOf(root, 'hyperlinks');
  const linksXml =
    list.links === '' ? '' : `<${prefix}hyperlinks>${list.links}</${prefix}hyperlinks>`;
  const linksAt = placeFor(root, WORKSHEET_ORDER, 'hyperlinks');
  return spliced(text, [
    ...(dimension
      ? changeElement(text, dimension, { attributes: { ref: dimensionOf(list) } })
      : []),
    ...(header === headerBefore ? [] : movedPane(scan, header)),
    {
      start: sheetData.start,
      end: sheetData.end,
      text: `<${prefix}sheetData>${list.rows}</${prefix}sheetData>`,
    },
    { start: links?.start ?? linksAt, end: links?.end ?? linksAt, text: linksXml },
  ]);
}

function dimensionOf({ rowCount, columnCount }: WrittenRows): string {
  return areaToA1({ top: 0, left: 0, bottom: rowCount - 1, right: columnCount - 1 });
}

/** Freezes the rows down to the column headings, where rows are frozen at all. */
function movedPane({ text, root }: SheetScan, header: number): readonly Splice[] {
  const view = childOf(childOf(root, 'sheetViews'), 'sheetView');
  const pane = childOf(view, 'pane');
  if (!pane || numberOf(pane, 'ySplit') === 0) return [];
  const column = /^[A-Z]+/.exec(attribute(pane, 'topLeftCell') ?? '')?.[0] ?? 'A';
  const attributes = { ySplit: String(header + 1), topLeftCell: `${column}${header + 2}` };
  return changeElement(text, pane, { attributes });
}
