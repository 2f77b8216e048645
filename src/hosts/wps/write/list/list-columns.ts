/** Where the columns of the list stand: 编号, 级别, 表, 单元格 … 处理意见. */
export const ID_COLUMN = 0;
export const SEVERITY_COLUMN = 1;
export const LINK_COLUMN = 3;

/** In digits; any further column has the last one's. */
const WIDTHS = [17, 8, 18, 14, 48, 16, 30, 28];

export function columnWidth(column: number, widths: readonly number[] = WIDTHS): number {
  return widths[Math.min(column, widths.length - 1)] ?? 0;
}
