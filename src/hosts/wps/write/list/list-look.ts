import type { ListEdit } from '../../../../core/edit';
import {
  CELL_COLUMN,
  columnWidth,
  ID_COLUMN,
  responseColumn,
  SEVERITY_COLUMN,
} from '../../../../core/edits/list/list-columns';
import type { UpdatedList } from '../../../../core/edits/list/updated-list';
import type { UpdatedListRow } from '../../../../core/edits/list/updated-row';
import { areaToA1, columnLetters } from '../../../../core/workbook/cell-ref';
import { ET, type EtApplication, type EtRange, type EtWorksheet } from '../../model/et';
import { colorNumber } from '../color';

type Kind = UpdatedListRow['kind'];
type Look = { readonly font: string; readonly fill: string };

/** How the 级别 of a row looks; the words stand there as well. */
const LEVELS: Partial<Record<Kind, Look>> = {
  error: { font: '#9C0006', fill: '#F8D7DA' },
  warning: { font: '#7F4F00', fill: '#FFF0C2' },
  info: { font: '#1F4E79', fill: '#DDEBF7' },
  gone: { font: '#595959', fill: '#EDEDED' },
};

/**
 * Dresses the rows of the list: title, headings, table. Looks alone: what a version of WPS cannot do is left out, as the list
 * says everything in words.
 */
export function dressList(
  sheet: EtWorksheet,
  { rows, headerRow, area }: UpdatedList,
  { columns }: ListEdit,
): void {
  const last = responseColumn(columns);
  const part = (from: number, to: number, left = 0, right = last) =>
    sheet.Range(areaToA1({ top: from, bottom: to, left, right }));
  attempt(() => {
    dressHead(part, headerRow);
    const end = rows.length - 1;
    if (end > headerRow) {
      dressBody(part, headerRow + 1, end, last);
      for (const { kind, from, to } of runsOf(rows)) dressRows(part, kind, from, to);
    }
    if (area.bottom > end) part(end + 1, area.bottom).ClearFormats?.();
    for (const { from, to } of runsOf(rows, ({ earlier }) => (earlier === null ? 'new' : 'own'))) {
      if (rows[from]?.earlier === null && from > headerRow) part(from, to).Rows?.AutoFit?.();
    }
  });
}

type Part = (from: number, to: number, left?: number, right?: number) => EtRange;

function dressHead(part: Part, headerRow: number): void {
  const title = part(0, 0, 0, 0);
  font(title, { Size: 14, Bold: true });
  if (headerRow > 1) font(part(1, headerRow - 1, 0, 0), { Color: colorNumber('#595959') });
  const header = part(headerRow, headerRow);
  font(header, { Size: 10, Bold: true });
  fill(header, '#DCE6F1');
  bordered(header);
  header.HorizontalAlignment = ET.center;
  header.VerticalAlignment = ET.center;
}

function dressBody(part: Part, from: number, to: number, last: number): void {
  const body = part(from, to);
  font(body, { Size: 10, Bold: false, Color: 0 });
  bordered(body);
  body.WrapText = true;
  body.HorizontalAlignment = ET.left;
  body.VerticalAlignment = ET.center;
  font(part(from, to, ID_COLUMN, ID_COLUMN), { Size: 8, Color: colorNumber('#7F7F7F') });
  const link = part(from, to, CELL_COLUMN, CELL_COLUMN);
  link.HorizontalAlignment = ET.center;
  part(from, to, SEVERITY_COLUMN, SEVERITY_COLUMN).HorizontalAlignment = ET.center;
  // Stays writable when somebody protects the sheet.
  part(from, to, last, last).Locked = false;
}

function dressRows(part: Part, kind: Kind, from: number, to: number): void {
  const level = LEVELS[kind];
  if (!level) return;
  const cells = part(from, to, SEVERITY_COLUMN, SEVERITY_COLUMN);
  font(cells, { Bold: true, Color: colorNumber(level.font) });
  fill(cells, level.fill);
  if (kind === 'gone') return;
  const links = part(from, to, CELL_COLUMN, CELL_COLUMN);
  font(links, { Underline: ET.singleUnderline, Color: colorNumber('#0563C1') });
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

/** Rows of one kind that stand below each other. */
function runsOf(
  rows: readonly UpdatedListRow[],
  kindOf: (row: UpdatedListRow) => string = ({ kind }) => kind,
): readonly { readonly kind: Kind; readonly from: number; readonly to: number }[] {
  const runs: { kind: Kind; from: number; to: number }[] = [];
  rows.forEach((row, index) => {
    const last = runs.at(-1);
    const before = rows[index - 1];
    if (last && before && kindOf(before) === kindOf(row)) last.to = index;
    else runs.push({ kind: row.kind, from: index, to: index });
  });
  return runs;
}

function font({ Font }: EtRange, look: Readonly<Record<string, unknown>>): void {
  if (Font) Object.assign(Font, look);
}

function fill({ Interior }: EtRange, color: string): void {
  if (Interior) Interior.Color = colorNumber(color);
}

function bordered({ Borders }: EtRange): void {
  if (!Borders) return;
  Borders.LineStyle = ET.continuous;
  Borders.Color = colorNumber('#BFBFBF');
}

function attempt(dress: () => void): void {
  try {
    dress();
  } catch {
    // The list is there; it only looks plainer.
  }
}
