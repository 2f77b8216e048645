import type { ListEdit, ListRow } from '../../../../../core/edit';
import { type CellRef, toA1 } from '../../../../../core/workbook/cell-ref';
import { attribute, type XmlElement } from '../../package/xml-element';
import { isOn } from '../cell-lookup';
import { newCell } from '../values/cell-writing';
import { isAnswered, type KnownList, type KnownRow } from './known-list';
import { lineCount } from '../line-count';
import { CELL_COLUMN, perLine, responseColumn, SEVERITY_COLUMN } from './list-columns';
import type { ListStyles } from './list-styles';
import { attributeText, withAttributes } from '../xml/splice';

/** The list as it is to stand on its sheet. */
export interface ListRows {
  /** `<row>` elements. */
  readonly rows: string;
  /** `<hyperlink>` elements. */
  readonly links: string;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** What the level of a row says whose finding is gone, while the user's words in it stay. */
const GONE = '已不存在';
/** Points. */
const LINE_HEIGHT = 13.5;
const ROW_PADDING = 4;
const TITLE_HEIGHT = 24;
const TALLEST = 400;

interface PlacedCell {
  readonly column: number;
  readonly xml: string;
  readonly text: string;
}

/**
 * Lays the list out: heading lines, column headings, one row a finding. What the user wrote into an earlier list comes
 * along as it stands: responses with their findings, further columns, rows of his own, and, at the end, answered rows whose
 * findings are gone. `text` is what the earlier list was read from.
 */
export function listRows(
  edit: ListEdit,
  styles: ListStyles,
  known: KnownList | null,
  text: string,
  prefix: string,
): ListRows {
  const { columns } = edit;
  const last = responseColumn(columns);
  const name = (local: string) => (prefix === '' ? local : `${prefix}:${local}`);
  const rows: string[] = [];
  const links: string[] = [];
  let columnCount = columns.length;

  const cell = (column: number, content: string, style: number): PlacedCell => ({
    column,
    text: content,
    xml: newCell({ row: rows.length, column }, contentOf(content), style, prefix),
  });
  const kept = (row: KnownRow | undefined, from: number): readonly PlacedCell[] =>
    [...(row?.cells ?? [])]
      .filter(([column]) => column >= from)
      .map(([column, { element, text: shown }]) => ({
        column,
        text: shown,
        xml: readdressed(text, element, 'r', toA1({ row: rows.length, column })),
      }));
  const keepLinks = (row: KnownRow | undefined, except: number | null) => {
    for (const { column, element } of row?.links ?? []) {
      const ref = toA1({ row: rows.length, column });
      if (column !== except) links.push(readdressed(text, element, 'ref', ref));
    }
  };
  const place = (cells: readonly PlacedCell[], height: string) => {
    const byColumn = new Map(cells.map((each) => [each.column, each]));
    const inOrder = [...byColumn.values()].sort((a, b) => a.column - b.column);
    columnCount = Math.max(columnCount, (inOrder.at(-1)?.column ?? 0) + 1);
    const xml = inOrder.map((each) => each.xml).join('');
    rows.push(`<${name('row')} r="${rows.length + 1}"${height}>${xml}</${name('row')}>`);
  };

  edit.heading.forEach((line, index) => {
    const row = known?.head.find((each) => each.row === index && index < known.headerRow);
    keepLinks(row, null);
    const isTitle = index === 0;
    place(
      [cell(0, line, isTitle ? styles.title : styles.heading), ...kept(row, 1)],
      ` ht="${isTitle ? TITLE_HEIGHT : LINE_HEIGHT + ROW_PADDING}"`,
    );
  });
  const header = known?.head.at(-1);
  keepLinks(header, null);
  place(
    [
      ...columns.map((title, column) => cell(column, title, styles.header)),
      ...kept(header, columns.length),
    ],
    ` ht="${LINE_HEIGHT + 2 * ROW_PADDING}"`,
  );

  const left = new Set(known?.body);
  const byId = new Map([...left].filter((row) => row.isFinding).map((row) => [row.id, row]));
  const takeKnown = ({ id }: ListRow) => {
    const found = byId.get(id);
    byId.delete(id);
    if (found) left.delete(found);
    return found;
  };
  for (const row of edit.rows) {
    const earlier = takeKnown(row);
    const cells = [
      ...columns.map((_, column) =>
        cell(column, row.cells[column] ?? '', styleOf(column, last, row, styles)),
      ),
      ...kept(earlier, last),
    ];
    if (row.target) links.push(linkXml(name('hyperlink'), rows.length, row.target));
    keepLinks(earlier, CELL_COLUMN);
    place(cells, heightOf(earlier?.element, cells, edit.widths));
  }
  for (const row of left) {
    if (row.isFinding && !isAnswered(row, columns)) continue;
    keepLinks(row, null);
    const cells = row.isFinding
      ? [
          ...columns.map((_, column) => cell(column, '', styles.text)),
          ...kept(row, 0),
          cell(SEVERITY_COLUMN, GONE, styles.severity.gone),
        ]
      : kept(row, 0);
    place(cells, heightOf(row.element, cells, edit.widths));
  }
  return { rows: rows.join(''), links: links.join(''), rowCount: rows.length, columnCount };
}

function contentOf(text: string) {
  return text === '' ? ({ type: 'blank' } as const) : ({ type: 'text', text } as const);
}

function styleOf(
  column: number,
  last: number,
  { severity, target }: ListRow,
  styles: ListStyles,
): number {
  if (column === last) return styles.response;
  if (column === SEVERITY_COLUMN) return styles.severity[severity];
  return column === CELL_COLUMN && target !== null ? styles.link : styles.text;
}

/** An element with its place changed and all else as it is written. */
function readdressed(text: string, element: XmlElement, name: string, place: string): string {
  const tag = withAttributes(text.slice(element.start, element.openEnd), { [name]: place });
  return tag + text.slice(element.openEnd, element.end);
}

function linkXml(name: string, row: number, target: CellRef): string {
  const place = toA1(target);
  const location = `'${target.sheet.replaceAll("'", "''")}'!${place}`;
  const display = `${target.sheet}!${place}`;
  return (
    `<${name} ref="${toA1({ row, column: CELL_COLUMN })}" location="${attributeText(location)}"` +
    ` display="${attributeText(display)}"/>`
  );
}

/** As high as the longest text needs; a height that the user set stays. */
function heightOf(
  known: XmlElement | undefined,
  cells: readonly PlacedCell[],
  widths: readonly number[] | undefined,
): string {
  const own = attribute(known, 'ht');
  if (own !== undefined && isOn(known, 'customHeight')) {
    return ` ht="${attributeText(own)}" customHeight="1"`;
  }
  const lines = cells.map(({ column, text }) => lineCount(text, perLine(column, widths)));
  return ` ht="${Math.min(Math.max(1, ...lines) * LINE_HEIGHT + ROW_PADDING, TALLEST)}"`;
}
