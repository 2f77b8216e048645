import type { ListEdit } from '../../../../core/edit';
import { dressing } from '../../../../core/edits/list/dressing';
import { columnWidth } from '../../../../core/edits/list/list-columns';
import { BORDER_COLOR, type Look } from '../../../../core/edits/list/list-look';
import type { UpdatedList } from '../../../../core/edits/list/updated-list';
import { columnLetters } from '../../../../core/workbook/cell-ref';
import { rangeOf } from '../../model/address';
import { ET, type EtApplication, type EtRange, type EtWorksheet } from '../../model/et';
import { colorNumber } from '../color';

/**
 * Dresses the cells of the list. Looks alone: what a version of WPS cannot do is left out, as the list says everything in
 * words.
 */
export function dressList(sheet: EtWorksheet, list: UpdatedList, edit: ListEdit): void {
  const { looks, fit, bare } = dressing(list, edit);
  for (const { area, look } of looks) attempt(() => dress(rangeOf(sheet, area), look));
  for (const area of bare) attempt(() => rangeOf(sheet, area).ClearFormats?.());
  for (const area of fit) attempt(() => rangeOf(sheet, area).Rows?.AutoFit?.());
}

function dress(range: EtRange, look: Look): void {
  const { Font, Interior, Borders } = range;
  if (Font) {
    Font.Size = look.size;
    Font.Bold = look.bold;
    Font.Color = colorNumber(look.color);
    Font.Underline = look.underlined ? ET.singleUnderline : ET.noUnderline;
  }
  range.VerticalAlignment = ET.center;
  if (look.horizontal) range.HorizontalAlignment = ET[look.horizontal];
  if (Interior && look.fill !== null) Interior.Color = colorNumber(look.fill);
  if (look.unlocked) range.Locked = false;
  if (!look.isTable) return;
  range.WrapText = true;
  if (!Borders) return;
  Borders.LineStyle = ET.continuous;
  Borders.Color = colorNumber(BORDER_COLOR);
}

/** A new sheet's widths, its frozen headings, and how it prints. The sheet must be in front. */
export function dressNewList(
  { ActiveWindow }: EtApplication,
  sheet: EtWorksheet,
  { headerRow }: UpdatedList,
  { columns, widths }: ListEdit,
): void {
  attempt(() => {
    columns.forEach((_, column) => {
      const letters = columnLetters(column);
      sheet.Range(`${letters}:${letters}`).ColumnWidth = columnWidth(column, widths);
    });
  });
  attempt(() => {
    if (!ActiveWindow) return;
    ActiveWindow.DisplayGridlines = false;
    ActiveWindow.SplitRow = headerRow + 1;
    ActiveWindow.FreezePanes = true;
  });
  attempt(() => {
    const { PageSetup } = sheet;
    if (!PageSetup) return;
    PageSetup.Orientation = ET.landscape;
    PageSetup.Zoom = false;
    PageSetup.FitToPagesWide = 1;
    PageSetup.FitToPagesTall = false;
    PageSetup.PrintTitleRows = `$${headerRow + 1}:$${headerRow + 1}`;
  });
}

function attempt(run: () => void): void {
  try {
    run();
  } catch {
    // The list is there; it only looks plainer.
  }
}
