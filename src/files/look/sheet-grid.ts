import { LAST_COLUMN, LAST_ROW } from '../../core/workbook/cell-ref';
import { LIMITS } from '../limits';
import { COLUMNS, positionOf } from '../xlsx/read/address';
import { type Attributes, attribute } from '../xlsx/read/scan-xml';
import { countIn, isYes, sizeIn } from './attributes';
import type { LookStyles } from './cell-styles';
import { columnPixels, digitWidth, usualColumnPixels } from './column-width';
import type { SheetLook } from './look';

/** The sizes and styles of a sheet's columns, rows and cells. */
export type GridLook = Pick<
  SheetLook,
  'defaultRowHeight' | 'defaultColumnWidth' | 'columns' | 'rows' | 'cells'
>;

/** Takes them as they are found in the file. */
export interface GridReader {
  /** `<sheetFormatPr>` */
  readonly defaults: (attributes: Attributes) => void;
  /** `<col>` */
  readonly columns: (attributes: Attributes) => void;
  /** `<row>` */
  readonly row: (attributes: Attributes) => void;
  /** `<c>` */
  readonly cell: (attributes: Attributes) => void;
  readonly look: () => GridLook;
}

/** Digits in a column, and points of a row, that the sheet says nothing of. */
const USUAL_DIGITS = 8;
const USUAL_ROW = 15;
const TALLEST_ROW = 409.5;
const WIDEST_COLUMN = 255;
/** Columns overlap in no file that a spreadsheet wrote; what goes beyond this is passed over. */
const MOST_SPANNED = 4 * (LAST_COLUMN + 1);

/** `mostCells`: how many cells may be listed. */
export function gridReader(styles: LookStyles, mostCells: number): GridReader {
  const digit = digitWidth(styles.usualFont);
  let defaultRowHeight = USUAL_ROW;
  let defaultColumnWidth = usualColumnPixels(USUAL_DIGITS, digit);
  const columns: GridLook['columns'][number][] = [];
  const rows: GridLook['rows'][number][] = [];
  const cells: GridLook['cells'][number][] = [];
  const columnStyles = new Set<number>();
  let spanned = 0;
  let row = -1;
  let column = -1;
  let rowStyle: number | null = null;

  const styleIn = (attributes: Attributes, name: string) => {
    const style = countIn(attributes, name) ?? 0;
    return style < styles.cells.length ? style : 0;
  };

  return {
    defaults: (attributes) => {
      const width = sizeIn(attributes, 'defaultColWidth', WIDEST_COLUMN);
      const digits = Math.min(countIn(attributes, 'baseColWidth') ?? USUAL_DIGITS, WIDEST_COLUMN);
      defaultRowHeight = sizeIn(attributes, 'defaultRowHeight', TALLEST_ROW) ?? USUAL_ROW;
      defaultColumnWidth = width ? columnPixels(width, digit) : usualColumnPixels(digits, digit);
    },
    columns: (attributes) => {
      const from = (countIn(attributes, 'min') ?? 0) - 1;
      const to = Math.min((countIn(attributes, 'max') ?? 0) - 1, LAST_COLUMN);
      if (from < 0 || to < from) return;
      spanned += to - from + 1;
      if (spanned > MOST_SPANNED) return;
      const width = sizeIn(attributes, 'width', WIDEST_COLUMN);
      const style =
        attribute(attributes, 'style') === undefined ? null : styleIn(attributes, 'style');
      const hidden = isYes(attributes, 'hidden') || width === 0;
      const pixels = width ? columnPixels(width, digit) : defaultColumnWidth;
      columns.push({ from, to, width: pixels, hidden, style });
      for (let each = from; style !== null && each <= to; each += 1) columnStyles.add(each);
    },
    // Rows and cells without an address follow the one before.
    row: (attributes) => {
      const isNumbered = attribute(attributes, 'r') !== undefined;
      row = isNumbered ? (countIn(attributes, 'r') ?? 0) - 1 : row + 1;
      column = -1;
      const height = sizeIn(attributes, 'ht', TALLEST_ROW);
      const hidden = isYes(attributes, 'hidden') || height === 0;
      rowStyle = isYes(attributes, 'customFormat') ? styleIn(attributes, 's') : null;
      const isPlain = height === null && !hidden && rowStyle === null;
      if (isPlain || row < 0 || row > LAST_ROW || rows.length >= LIMITS.shownRows) return;
      rows.push({ row, height, hidden, style: rowStyle });
    },
    cell: (attributes) => {
      const address = attribute(attributes, 'r');
      const position = address === undefined ? row * COLUMNS + column + 1 : positionOf(address);
      if (position < 0 || Math.floor(position / COLUMNS) !== row) return;
      column = position % COLUMNS;
      const style = styleIn(attributes, 's');
      const isUsual = style === 0 && rowStyle === null && !columnStyles.has(column);
      if (!isUsual && cells.length < mostCells) cells.push({ row, column, style });
    },
    look: () => ({ defaultRowHeight, defaultColumnWidth, columns, rows, cells }),
  };
}
