import { attribute, childOf, childrenOf, type XmlElement } from '../../package/xml-element';
import { areaOf } from '../../read/area';
import type { EditedBook } from '../edited-book';
import type { ScannedRow, SheetScan } from '../sheet-scan';
import { presentContent } from '../values/present-content';
import { CELL_COLUMN, ID_COLUMN, responseColumn } from '../../../../core/edits/list/list-columns';

/** A list that is in the workbook already. */
export interface KnownList {
  /** The row of its column headings, from 0. */
  readonly headerRow: number;
  /** The rows above and the header itself. */
  readonly head: readonly KnownRow[];
  /** The rows below the header that hold anything. */
  readonly body: readonly KnownRow[];
}

export interface KnownRow {
  readonly row: number;
  readonly element: XmlElement;
  /** The text of its first column. */
  readonly id: string;
  /** True for a row about a finding: its cell leads somewhere. Others are the user's own. */
  readonly isFinding: boolean;
  /** Cells that hold anything, by column, and their texts. */
  readonly cells: ReadonlyMap<number, KnownCell>;
  /** Its hyperlinks by column. */
  readonly links: readonly KnownLink[];
}

export interface KnownLink {
  readonly column: number;
  readonly element: XmlElement;
}

export interface KnownCell {
  readonly element: XmlElement;
  readonly text: string;
}

/** How far down the column headings are looked for. */
const FARTHEST_HEADER = 50;

/** Recognises a list by the row of its column headings; null for a sheet that is something else. */
export function knownList(
  scan: SheetScan,
  columns: readonly string[],
  { styles, tables }: EditedBook,
): KnownList | null {
  const links = linksByRow(scan);
  const textOf = (cell: XmlElement) => {
    const format = styles().formatOf(Number(attribute(cell, 's') ?? 0));
    const content = presentContent(cell, format, tables());
    if (content?.type === 'text') return content.text;
    return content?.type === 'number' ? content.decimal : content ? ' ' : '';
  };
  const rows = scan.rows.map((row) => knownRow(row, textOf, links.get(row.row) ?? []));
  const hasFindings = rows.some(({ isFinding }) => isFinding);
  const header = rows.find(
    (row) =>
      row.row <= FARTHEST_HEADER &&
      (isHeader(row, columns) || (hasFindings && isTranslatedHeader(row, columns))),
  );
  if (!header) return null;
  return {
    headerRow: header.row,
    head: rows.filter(({ row }) => row <= header.row),
    body: rows.filter(({ row, cells }) => row > header.row && cells.size > 0),
  };
}

function isHeader({ cells }: KnownRow, columns: readonly string[]): boolean {
  return columns.every((heading, column) => cells.get(column)?.text === heading);
}

/** The headings of a list in another language: as many, and the last one names the 处理意见 in any. */
function isTranslatedHeader({ cells }: KnownRow, columns: readonly string[]): boolean {
  const response = cells.get(responseColumn(columns))?.text ?? '';
  return response.startsWith('处理意见') && columns.every((_, column) => cells.has(column));
}

/** True when the user has written something into the row. */
export function isAnswered({ cells }: KnownRow, columns: readonly string[]): boolean {
  return [...cells.keys()].some((column) => column >= responseColumn(columns));
}

function knownRow(
  { row, element, cells }: ScannedRow,
  textOf: (cell: XmlElement) => string,
  links: readonly KnownLink[],
): KnownRow {
  const filled = cells.flatMap(({ column, element: cell }) => {
    const text = textOf(cell);
    return text === '' && !childOf(cell, 'f') ? [] : [[column, { element: cell, text }] as const];
  });
  const byColumn = new Map(filled);
  return {
    row,
    element,
    id: byColumn.get(ID_COLUMN)?.text ?? '',
    isFinding: links.some(
      (link) => link.column === CELL_COLUMN && attribute(link.element, 'location') !== undefined,
    ),
    cells: byColumn,
    links,
  };
}

function linksByRow({ root }: SheetScan): ReadonlyMap<number, readonly KnownLink[]> {
  const byRow = new Map<number, KnownLink[]>();
  for (const element of childrenOf(childOf(root, 'hyperlinks'), 'hyperlink')) {
    const area = areaOf(attribute(element, 'ref') ?? '');
    if (!area) continue;
    const links = byRow.get(area.top) ?? [];
    links.push({ column: area.left, element });
    byRow.set(area.top, links);
  }
  return byRow;
}
