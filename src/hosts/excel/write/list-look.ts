import { columnWidth } from '../../../core/edits/list/list-columns';
import type { UpdatedListRow } from '../../../core/edits/list/updated-row';

/** How a cell of the list looks: sizes in points, colours as `#RRGGBB`. */
export interface CellStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: 'Center' | 'Left';
}

type Kind = UpdatedListRow['kind'];

/** The same look as in a file that the command line writes. */
export const ROW_STYLES: Readonly<Partial<Record<Kind, CellStyle>>> = {
  title: { size: 14, bold: true },
  heading: { size: 10, color: '#595959' },
  header: { size: 10, bold: true, fill: '#DCE6F1', horizontal: 'Center' },
};

/** The 级别 of a row, in its own colour and in bold. */
export const LEVEL_STYLES: Readonly<Partial<Record<Kind, CellStyle>>> = {
  error: { bold: true, color: '#9C0006', fill: '#F8D7DA', horizontal: 'Center' },
  warning: { bold: true, color: '#7F4F00', fill: '#FFF0C2', horizontal: 'Center' },
  info: { bold: true, color: '#1F4E79', fill: '#DDEBF7', horizontal: 'Center' },
  gone: { bold: true, color: '#595959', fill: '#EDEDED', horizontal: 'Center' },
};

export const BORDER_COLOR = '#BFBFBF';

/** A column's width in points, as Office counts it: a digit is 7 pixels wide, and 5 pixels stay free. */
export function columnPoints(column: number, widths?: readonly number[]): number {
  return (columnWidth(column, widths) * 7 + 5) * 0.75;
}
