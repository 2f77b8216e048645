import { toA1 } from '../../../../core/workbook/cell-ref';
import { attribute, type XmlElement } from '../../package/xml-element';
import { isOn } from '../cell-lookup';
import { lineCount } from '../line-count';
import { newCell } from '../values/cell-writing';
import { attributeText, withAttributes } from '../xml/splice';
import type { KnownRow } from './known-list';
import { perLine } from './lines';

/** A cell on its way into a row. */
export interface PlacedCell {
  readonly column: number;
  readonly xml: string;
  readonly text: string;
}

/** Writes a sheet's rows from the top, each with its cells and hyperlinks. */
export interface RowWriter {
  /** A new cell of the row that comes next. */
  readonly cell: (column: number, text: string, style: number) => PlacedCell;
  /** The cells of an earlier row from a column on, as they stand. */
  readonly kept: (row: KnownRow | undefined, from: number) => readonly PlacedCell[];
  /** Lets the next row keep the hyperlinks of an earlier one, but for those in one column. */
  readonly keepLinks: (row: KnownRow | undefined, except?: number) => void;
  /** Lets a cell of the next row lead to a place: `'附件1'!B2`. */
  readonly link: (column: number, location: string, display: string) => void;
  /** Puts the next row down. Of two cells in one column the later counts; points, or as high as the texts need. */
  readonly place: (cells: readonly PlacedCell[], height?: number, earlier?: KnownRow) => void;
  readonly written: () => WrittenRows;
}

export interface WrittenRows {
  /** `<row>` elements. */
  readonly rows: string;
  /** `<hyperlink>` elements. */
  readonly links: string;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Points. */
export const LINE_HEIGHT = 13.5;
export const ROW_PADDING = 4;
const TALLEST = 400;

/**
 * Begins with row 1. `text` is what earlier rows were read from, `prefix` is that of the sheet's elements, `widths` are
 * those of the columns.
 */
export function rowWriter(text: string, prefix: string, widths?: readonly number[]): RowWriter {
  const rows: string[] = [];
  const links: string[] = [];
  let columnCount = 0;
  const tag = (local: string) => (prefix === '' ? local : `${prefix}:${local}`);
  const here = (column: number) => toA1({ row: rows.length, column });

  return {
    cell: (column, said, style) => ({
      column,
      text: said,
      xml: newCell({ row: rows.length, column }, { content: contentOf(said) }, style, prefix),
    }),
    kept: (row, from) =>
      [...(row?.cells ?? [])]
        .filter(([column]) => column >= from)
        .map(([column, cell]) => ({
          column,
          text: cell.text,
          xml: readdressed(text, cell.element, 'r', here(column)),
        })),
    keepLinks: (row, except) => {
      for (const { column, element } of row?.links ?? []) {
        if (column !== except) links.push(readdressed(text, element, 'ref', here(column)));
      }
    },
    link: (column, location, display) => {
      const to = `location="${attributeText(location)}" display="${attributeText(display)}"`;
      links.push(`<${tag('hyperlink')} ref="${here(column)}" ${to}/>`);
    },
    place: (cells, height, earlier) => {
      const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
      const inOrder = [...byColumn.values()].sort((a, b) => a.column - b.column);
      columnCount = Math.max(columnCount, (inOrder.at(-1)?.column ?? 0) + 1);
      const size =
        customHeight(earlier?.element) ?? ` ht="${height ?? neededHeight(inOrder, widths)}"`;
      const content = inOrder.map(({ xml }) => xml).join('');
      rows.push(`<${tag('row')} r="${rows.length + 1}"${size}>${content}</${tag('row')}>`);
    },
    written: () => ({
      rows: rows.join(''),
      links: links.join(''),
      rowCount: rows.length,
      columnCount,
    }),
  };
}

function contentOf(text: string) {
  return text === '' ? ({ type: 'blank' } as const) : ({ type: 'text', text } as const);
}

/** An element with its place changed and all else as it is written. */
function readdressed(text: string, element: XmlElement, name: string, place: string): string {
  const tag = withAttributes(text.slice(element.start, element.openEnd), { [name]: place });
  return tag + text.slice(element.openEnd, element.end);
}

/** A height that the user set. */
function customHeight(row: XmlElement | undefined): string | null {
  const height = attribute(row, 'ht');
  return height !== undefined && isOn(row, 'customHeight')
    ? ` ht="${attributeText(height)}" customHeight="1"`
    : null;
}

function neededHeight(cells: readonly PlacedCell[], widths: readonly number[] | undefined): number {
  const lines = cells.map(({ column, text }) => lineCount(text, perLine(column, widths)));
  return Math.min(Math.max(1, ...lines) * LINE_HEIGHT + ROW_PADDING, TALLEST);
}
