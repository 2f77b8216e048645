import type { ListEdit, RefusalReason } from '../../../core/edit';
import { listPlace } from '../../../core/edits/list/list-place';
import { type UpdatedList, updatedList } from '../../../core/edits/list/updated-list';
import { toA1 } from '../../../core/workbook/cell-ref';
import type { Area, Cell } from '../../../core/workbook/workbook';
import type { HasApi } from '../api-set';
import type { SheetReading, WorkbookReading } from '../read/reading';
import { dressList } from './list-dress';
import { type KeptLinks, queueLinks } from './list-links';
import { textEntry } from './text-entry';

/** A list to be written. */
export interface ListPlan {
  readonly edit: ListEdit;
  readonly name: string;
  /** The sheet of the earlier list; null for a new one. */
  readonly earlier: SheetReading | null;
  readonly list: UpdatedList;
}

/** Decides where the list goes and what it says; a reason against it; null where it stands there already. */
export function planList(
  { sheets, structureProtected }: WorkbookReading,
  edit: ListEdit,
): ListPlan | RefusalReason | null {
  const { name, earlier } = listPlace({ sheets: sheets.map(({ sheet }) => sheet) }, edit);
  const known = sheets.find(({ sheet }) => sheet === earlier) ?? null;
  if (known ? known.protection !== null : structureProtected) return 'protected';
  const list = updatedList(earlier, edit);
  return earlier && isWritten(list, earlier.cells) ? null : { edit, name, earlier: known, list };
}

/** True when every cell of the list stands in its place already, and nothing else within its area. */
function isWritten({ rows, area }: UpdatedList, present: readonly Cell[]): boolean {
  const byPlace = new Map(present.map((cell) => [toA1(cell), cell]));
  let count = 0;
  for (const [row, { cells }] of rows.entries()) {
    for (const cell of cells) {
      count += 1;
      const there = byPlace.get(toA1({ row, column: cell.column }));
      if (!there) return false;
      const isSame =
        cell.kept === null
          ? there.formula === undefined &&
            there.content.type === 'text' &&
            there.content.text === cell.text
          : there === cell.kept;
      if (!isSame) return false;
    }
  }
  const inside = present.filter(({ row, column }) => row <= area.bottom && column <= area.right);
  return count === inside.length;
}

/** Writes the list; gives the sheet, whose id is loaded. `links` are those of the user's in the earlier list. */
export function queueList(
  { workbook }: Excel.RequestContext,
  { edit, name, earlier, list }: ListPlan,
  links: KeptLinks,
  has: HasApi,
): Excel.Worksheet {
  const sheet = earlier ? workbook.worksheets.getItem(earlier.id) : workbook.worksheets.add(name);
  sheet.load('id');
  const area = wholeArea(list);
  const range = sheet.getRangeByIndexes(0, 0, area.bottom + 1, area.right + 1);
  if (earlier) range.clear('Hyperlinks');
  const formats = earlier ? formatsOf(list, area, earlier) : null;
  if (formats) range.numberFormat = formats;
  range.values = entriesOf(list, area, formats);
  queueLinks(sheet, list, links);
  dressList(sheet, list, edit, earlier === null, has);
  return sheet;
}

/** The area of the list has no empty rows or columns before it. */
function wholeArea({ area, rows }: UpdatedList): Area {
  return { ...area, top: 0, left: 0, bottom: Math.max(area.bottom, rows.length - 1) };
}

/** What to set, cell by cell; '' blanks. */
function entriesOf(
  { rows }: UpdatedList,
  area: Area,
  formats: readonly (readonly string[])[] | null,
): (string | number | boolean)[][] {
  const entries = emptyMatrix<string | number | boolean>(area, '');
  for (const [row, { cells }] of rows.entries()) {
    for (const cell of cells) {
      const line = entries[row];
      const format = formats?.[row]?.[cell.column] ?? 'General';
      if (line) {
        line[cell.column] = cell.kept ? keptEntry(cell.kept, format) : textEntry(cell.text, format);
      }
    }
  }
  return entries;
}

function keptEntry({ content, formula }: Cell, format: string): string | number | boolean {
  if (formula !== undefined) return `=${formula}`;
  switch (content.type) {
    case 'number':
      return Number(content.decimal);
    case 'text':
      return textEntry(content.text, format);
    case 'boolean':
      return content.value;
    case 'error':
      return content.code;
    case 'blank':
      return '';
  }
}

/** The number formats, where cells with one of their own moved; null where there are none. */
function formatsOf({ rows }: UpdatedList, area: Area, earlier: SheetReading): string[][] | null {
  const own = (cell: Cell) => {
    const { used, formats } = earlier;
    return (used && formats[cell.row - used.top]?.[cell.column - used.left]) ?? 'General';
  };
  const wanted = emptyMatrix(area, 'General');
  for (const [row, { cells }] of rows.entries()) {
    for (const cell of cells) {
      const line = wanted[row];
      if (line && cell.kept) line[cell.column] = own(cell.kept);
    }
  }
  return earlier.formats.some((line) => line.some((format) => format !== 'General'))
    ? wanted
    : null;
}

function emptyMatrix<Value>(area: Area, value: Value): Value[][] {
  return Array.from({ length: area.bottom + 1 }, () =>
    Array.from({ length: area.right + 1 }, () => value),
  );
}
