import { columnWidth } from '../../../../core/edits/list/list-columns';

/** Pixels that stay free beside a text: its indent and the border. */
const PADDING = 14;

/** How many full-width characters of the list's size stand on one line of a column. */
export function perLine(column: number, widths?: readonly number[]): number {
  return Math.floor((columnWidth(column, widths) * 7 - PADDING) / 13.4);
}
