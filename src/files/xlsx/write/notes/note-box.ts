import { LAST_COLUMN, LAST_ROW } from '../../../../core/workbook/cell-ref';
import { childOf, attribute, childrenOf, type XmlElement } from '../../package/xml-element';
import { isOn, numberOf } from '../cell-lookup';
import { lineCount } from '../line-count';
import type { SheetScan } from '../sheet-scan';
import type { NoteBox } from './note-shapes';

/** Pixels. */
const WIDTH = 280;
const PADDING = 14;
const LINE = 16;
const MOST_LINES = 40;
/** Full-width characters that fit beside each other. */
const PER_LINE = 22;
/** A unit of column width is a digit's width. */
const DIGIT = 7;
const DEFAULT_COLUMN = 72;
const DEFAULT_ROW_POINTS = 15;
/** How far the box stands from its cell. */
const GAP = 12;

/** Makes boxes for the notes of a sheet: right of the cell (or of the merge that it heads), as high as the text needs. */
export function noteBoxes(
  scan: SheetScan,
): (cell: { readonly row: number; readonly column: number }, text: string) => NoteBox {
  const columns = columnWidths(scan);
  const rows = rowHeights(scan);
  return ({ row, column }, text) => {
    const height = Math.min(lineCount(text, PER_LINE), MOST_LINES) * LINE + PADDING;
    const merge = scan.merges.find(({ top, left }) => top === row && left === column);
    const start = Math.min((merge?.right ?? column) + 1, LAST_COLUMN - 8);
    const top = Math.max(row - 1, 0);
    const right = walk(columns, start, GAP + WIDTH, LAST_COLUMN);
    const bottom = walk(rows, top, GAP + height, LAST_ROW);
    return {
      row,
      column,
      anchor: [start, GAP, top, GAP, right.index, right.offset, bottom.index, bottom.offset],
      width: WIDTH,
      height,
    };
  };
}

/** The column or row, and the pixels into it, that lie so far from the start of the first. */
function walk(
  sizeOf: (index: number) => number,
  first: number,
  distance: number,
  last: number,
): { index: number; offset: number } {
  let index = first;
  let rest = distance;
  while (index < last && rest > sizeOf(index)) {
    rest -= sizeOf(index);
    index += 1;
  }
  return { index, offset: Math.floor(Math.min(rest, sizeOf(index))) };
}

function columnWidths({ root }: SheetScan): (column: number) => number {
  const defaults = childOf(root, 'sheetFormatPr');
  const usual = decimal(defaults, 'defaultColWidth') * DIGIT || DEFAULT_COLUMN;
  const listed = childrenOf(childOf(root, 'cols'), 'col').map((col) => ({
    min: numberOf(col, 'min') - 1,
    max: numberOf(col, 'max') - 1,
    width: isOn(col, 'hidden') ? 0 : decimal(col, 'width') * DIGIT || usual,
  }));
  return (column) => listed.find(({ min, max }) => min <= column && column <= max)?.width ?? usual;
}

function rowHeights({ root, rows }: SheetScan): (row: number) => number {
  const defaults = childOf(root, 'sheetFormatPr');
  const usual = pixels(decimal(defaults, 'defaultRowHeight') || DEFAULT_ROW_POINTS);
  const byRow = new Map(rows.map(({ row, element }) => [row, element]));
  return (row) => {
    const element = byRow.get(row);
    if (isOn(element, 'hidden')) return 0;
    return pixels(decimal(element, 'ht')) || usual;
  };
}

function pixels(points: number): number {
  return (points * 4) / 3;
}

function decimal(element: XmlElement | undefined, name: string): number {
  const written = attribute(element, name) ?? '';
  return /^\d{1,5}(\.\d+)?$/.test(written) ? Number(written) : 0;
}
