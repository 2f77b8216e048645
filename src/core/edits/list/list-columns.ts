/** Hosts write the list in the columns in which it is read again. */
export { CELL_COLUMN, ID_COLUMN, SEVERITY_COLUMN } from '../../responses/list-headings';

/** Widths in digits, where the edit gives none. */
const WIDTHS: readonly number[] = [17, 8, 18, 14, 48, 16, 30, 28];

/** A column's width in digits, as Excel and the file count it; any further column has the last one's. */
export function columnWidth(column: number, widths: readonly number[] = WIDTHS): number {
  return widths[Math.min(column, widths.length - 1)] ?? 0;
}

/** The last column is the user's own. */
export function responseColumn(columns: readonly string[]): number {
  return columns.length - 1;
}
