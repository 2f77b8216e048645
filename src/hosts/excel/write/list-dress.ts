import type { ListEdit } from '../../../core/edit';
import { dressing } from '../../../core/edits/list/dressing';
import { columnWidth } from '../../../core/edits/list/list-columns';
import { BORDER_COLOR, type Look } from '../../../core/edits/list/list-look';
import type { UpdatedList } from '../../../core/edits/list/updated-list';
import type { Area } from '../../../core/workbook/workbook';
import type { HasApi } from '../api-set';

/** Gives the list its look. Widths and what is frozen are set on a new sheet only: later they are the user's. */
export function dressList(
  sheet: Excel.Worksheet,
  list: UpdatedList,
  edit: Pick<ListEdit, 'columns' | 'widths'>,
  isNew: boolean,
  has: HasApi,
): void {
  const rangeOf = ({ top, left, bottom, right }: Area) =>
    sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  if (isNew) {
    edit.columns.forEach((_, column) => {
      const { format } = sheet.getRangeByIndexes(0, column, 1, 1);
      format.columnWidth = columnPoints(column, edit.widths);
    });
    sheet.freezePanes.freezeRows(list.headerRow + 1);
    if (has('1.8')) sheet.showGridlines = false;
  }
  const { looks, fit, bare } = dressing(list, edit);
  for (const { area, look } of looks) dress(rangeOf(area), area, look);
  for (const area of bare) rangeOf(area).clear('Formats');
  for (const area of fit) rangeOf(area).format.autofitRows();
}

/** A column's width in points, as Office counts it: a digit is 7 pixels wide, and 5 pixels stay free. */
function columnPoints(column: number, widths?: readonly number[]): number {
  return (columnWidth(column, widths) * 7 + 5) * 0.75;
}

function dress({ format }: Excel.Range, { top, left, bottom, right }: Area, look: Look): void {
  format.font.size = look.size;
  format.font.bold = look.bold;
  format.font.color = look.color;
  format.font.underline = look.underlined ? 'Single' : 'None';
  format.verticalAlignment = 'Center';
  if (look.horizontal) format.horizontalAlignment = look.horizontal === 'left' ? 'Left' : 'Center';
  if (look.fill !== null) format.fill.color = look.fill;
  if (look.unlocked) format.protection.locked = false;
  if (!look.isTable) return;
  format.wrapText = true;
  const sides = [
    ...(['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const),
    ...(bottom > top ? (['InsideHorizontal'] as const) : []),
    ...(right > left ? (['InsideVertical'] as const) : []),
  ];
  for (const side of sides) {
    const border = format.borders.getItem(side);
    border.style = 'Continuous';
    border.color = BORDER_COLOR;
  }
}
