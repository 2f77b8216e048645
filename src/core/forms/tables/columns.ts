import { readCell, readText, type Reading } from '../../amount/reading';
import { shownText } from '../../amount/shown-text';
import { plainText } from '../../text/plain-text';
import type { Cell } from '../../workbook/workbook';
import type { AmountField, TextField } from '../form';
import { isInstruction } from '../labels/placeholder';
import type { SheetView } from './sheet-view';

/** A column of a table: its heading cell and the columns that the heading spans. */
export interface Column {
  readonly row: number;
  readonly left: number;
  readonly right: number;
  /** The heading as written, the parts of a broken one joined. */
  readonly heading: string;
  readonly year: number | null;
}

/** The text at one position. */
export function textAt(view: SheetView, row: number, column: number): TextField {
  return {
    cell: { sheet: view.name, row, column },
    text: shownText(view.at(row, column)).trim(),
  };
}

/** The figure at one position. */
export function amountAt(view: SheetView, row: number, column: number): AmountField {
  const cell = view.at(row, column);
  return {
    cell: { sheet: view.name, row, column },
    reading: readCell(cell),
    formula: cell?.formula !== undefined,
  };
}

/** The heading cell of a column; null when the table lacks it. */
export function headingOf(view: SheetView, column: Column | undefined): TextField | null {
  if (!column || column.heading === '') return null;
  const { row, left, heading } = column;
  return { cell: { sheet: view.name, row, column: left }, text: heading };
}

/** A row's text in a column. A cell merged over several rows speaks for each of them. */
export function columnText(view: SheetView, row: number, column: Column): TextField {
  const place = placeIn(view, row, column);
  return place === null
    ? { cell: { sheet: view.name, row, column: column.left }, text: '' }
    : textAt(view, place.row, place.column);
}

/**
 * A row's figure in a column; null when the table lacks the column, or when the place lies under a merge that starts
 * elsewhere: such a figure counts once, in its own row.
 */
export function columnAmount(
  view: SheetView,
  row: number,
  column: Column | undefined,
): AmountField | null {
  if (!column) return null;
  const place = placeIn(view, row, column);
  return place?.row === row ? amountAt(view, row, place.column) : null;
}

/** An explanation; what the template asks for in its place is none. Null when the table lacks the column. */
export function columnReason(
  view: SheetView,
  row: number,
  column: Column | undefined,
): TextField | null {
  if (!column) return null;
  const field = columnText(view, row, column);
  return isInstruction(field.text) ? { ...field, text: '' } : field;
}

/** Does a cell merged with the rows above hold the row's figure? Then it is counted there. */
export function isCountedAbove(view: SheetView, row: number, column: Column | undefined): boolean {
  const merge = column && view.grid.mergeAt(row, column.left);
  return merge !== undefined && merge.left === column?.left && merge.top < row;
}

/** {@link columnAmount} for marks, which clerks also write as `5分`. */
export function columnMarks(
  view: SheetView,
  row: number,
  column: Column | undefined,
): AmountField | null {
  const field = columnAmount(view, row, column);
  if (field?.reading.kind !== 'text') return field;
  return { ...field, reading: readMarks(field.reading) };
}

/** `99.3 分` → 99.3; anything else stays as it was read. */
export function readMarks(reading: Reading): Reading {
  if (reading.kind !== 'text') return reading;
  const plain = plainText(reading.text);
  if (!plain.endsWith('分')) return reading;
  const bare = readText(plain.slice(0, -1));
  return bare.kind === 'number' && !bare.percent && bare.unit === null ? bare : reading;
}

/** Where a row's value in a column lies; null when a merge that starts further left covers it. */
function placeIn(
  view: SheetView,
  row: number,
  { left, right }: Column,
): { row: number; column: number } | null {
  const merge = view.grid.mergeAt(row, left);
  if (merge) return merge.left < left ? null : { row: merge.top, column: left };
  if (right > left && !view.at(row, left)) {
    // Under a heading merged over two columns, the value may stand in the second one.
    const cell = firstBetween(view, row, left + 1, right);
    if (cell) return { row, column: cell.column };
  }
  return { row, column: left };
}

/** The first visible cell of a row from `left` to `right`. */
export function firstBetween(
  view: SheetView,
  row: number,
  left: number,
  right: number,
): Cell | undefined {
  return view.row(row).find((cell) => left <= cell.column && cell.column <= right);
}
