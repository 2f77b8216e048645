/** What the columns of the list are, by position: 编号, 级别, 表, 单元格, 问题, 应为, 依据, 处理意见. */
export const ID_COLUMN = 0;
export const SEVERITY_COLUMN = 1;
export const CELL_COLUMN = 3;

/** In digits, as the file counts; any further column has the last one's. */
const WIDTHS = [17, 8, 18, 14, 48, 16, 30, 28];

/** Pixels that stay free beside a text: its indent and the border. */
const PADDING = 14;

export function columnWidth(column: number, widths: readonly number[] = WIDTHS): number {
  return widths[Math.min(column, widths.length - 1)] ?? 0;
}

/** How many full-width characters of the list's size stand on one line of a column. */
export function perLine(column: number, widths?: readonly number[]): number {
  return Math.floor((columnWidth(column, widths) * 7 - PADDING) / 13.4);
}

/** The last column is the user's own. */
export function responseColumn(columns: readonly string[]): number {
  return columns.length - 1;
}
