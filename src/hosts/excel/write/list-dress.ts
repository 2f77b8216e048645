import type { ListEdit } from '../../../core/edit';
import { responseColumn, SEVERITY_COLUMN } from '../../../core/edits/list/list-columns';
import type { UpdatedList } from '../../../core/edits/list/updated-list';
import type { HasApi } from '../api-set';
import { BORDER_COLOR, type CellStyle, columnPoints, LEVEL_STYLES, ROW_STYLES } from './list-look';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

/** Gives the list its look. Widths and what is frozen are set on a new sheet only: later they are the user's. */
export function dressList(
  sheet: Excel.Worksheet,
  { headerRow, rows }: UpdatedList,
  { columns, widths }: Pick<ListEdit, 'columns' | 'widths'>,
  isNew: boolean,
  has: HasApi,
): void {
  const last = responseColumn(columns);
  if (isNew) {
    columns.forEach((_, column) => {
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnPoints(column, widths);
    });
    sheet.freezePanes.freezeRows(headerRow + 1);
    if (has('1.8')) sheet.showGridlines = false;
  }
  const table = sheet.getRangeByIndexes(headerRow, 0, rows.length - headerRow, columns.length);
  table.format.wrapText = true;
  table.format.verticalAlignment = 'Center';
  table.format.font.size = 10;
  for (const side of SIDES) {
    const border = table.format.borders.getItem(side);
    border.style = 'Continuous';
    border.color = BORDER_COLOR;
  }
  for (const [row, { kind }] of rows.entries()) {
    const ofRow = ROW_STYLES[kind];
    const ofLevel = LEVEL_STYLES[kind];
    const width = kind === 'header' ? columns.length : 1;
    if (ofRow) dress(sheet.getRangeByIndexes(row, 0, 1, width), ofRow);
    if (ofLevel) dress(sheet.getRangeByIndexes(row, SEVERITY_COLUMN, 1, 1), ofLevel);
  }
  if (rows.length > headerRow + 1) {
    const below = rows.length - headerRow - 1;
    // Stays writable when somebody protects the sheet.
    sheet.getRangeByIndexes(headerRow + 1, last, below, 1).format.protection.locked = false;
    sheet.getRangeByIndexes(headerRow + 1, 0, below, columns.length).format.autofitRows();
  }
}

function dress({ format }: Excel.Range, { size, bold, color, fill, horizontal }: CellStyle): void {
  if (size !== undefined) format.font.size = size;
  if (bold !== undefined) format.font.bold = bold;
  if (color !== undefined) format.font.color = color;
  if (fill !== undefined) format.fill.color = fill;
  if (horizontal !== undefined) format.horizontalAlignment = horizontal;
}
