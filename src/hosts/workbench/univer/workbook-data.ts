import {
  BooleanNumber,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from '@univerjs/core';
import type { Area, Sheet } from '../../../core/workbook/workbook';
import type { SheetLook } from '../../../files/look/look';
import type { Picture } from '../picture';
import { cellData } from './cell-data';
import { styleData } from './style-data';

/** Sheets are known to Univer by their place; their names are shown only. */
export const sheetId = (index: number): string => `sheet-${String(index)}`;

/** Styles are known to Univer by their number in the look. */
const styleId = (style: number): string => `style-${String(style)}`;

/** The whole workbook as Univer wants it. */
export function workbookData(picture: Picture, unit: string): IWorkbookData {
  const { workbook, look } = picture;
  const styles: Record<string, IStyleData> = {};
  look.styles.forEach((style, index) => (styles[styleId(index)] = styleData(style)));
  const sheets: IWorkbookData['sheets'] = {};
  look.sheets.forEach((sheetLook, index) => {
    const sheet = workbook.sheets[index];
    if (sheet) sheets[sheetId(index)] = sheetData(sheet, sheetLook, sheetId(index));
  });
  return {
    id: unit,
    name: unit,
    appVersion: '',
    locale: LocaleType.ZH_CN,
    styles,
    sheetOrder: look.sheets.map((_, index) => sheetId(index)),
    sheets,
    ...(look.styles.length > 0 ? { defaultStyle: styleId(0) } : {}),
  };
}

const PIXELS_PER_POINT = 96 / 72;

const pixels = (points: number) => Math.round(points * PIXELS_PER_POINT);

function sheetData(sheet: Sheet, look: SheetLook, id: string): Partial<IWorksheetData> {
  const cells = cellMatrix(sheet, look);
  const used = usedSize(sheet, look);
  const columns: Record<number, Partial<IColumnData>> = {};
  const lastColumn = used.columns + SPARE_COLUMNS;
  for (const { from, to, width, hidden, style } of look.columns) {
    for (let column = from; column <= Math.min(to, lastColumn); column += 1) {
      columns[column] = {
        w: width,
        hd: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
        ...(style === null ? {} : { s: styleId(style) }),
      };
    }
  }
  const rows: Record<number, Partial<IRowData>> = {};
  for (const { row, height, hidden, style } of look.rows) {
    rows[row] = {
      ...(height === null
        ? { ia: BooleanNumber.TRUE }
        : { h: pixels(height), ia: BooleanNumber.FALSE }),
      hd: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      ...(style === null ? {} : { s: styleId(style) }),
    };
  }
  return {
    id,
    name: look.name,
    tabColor: look.tabColor ?? '',
    hidden: look.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: used.rows + SPARE_ROWS,
    columnCount: used.columns + SPARE_COLUMNS,
    defaultColumnWidth: look.defaultColumnWidth,
    defaultRowHeight: pixels(look.defaultRowHeight),
    freeze: freeze(look),
    mergeData: look.merges.filter((area) => area.bottom < used.rows).map(range),
    cellData: cells,
    rowData: rows,
    columnData: columns,
    showGridlines: look.gridLines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}

/** Room to type below and beside what is there. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 12;

function cellMatrix(sheet: Sheet, look: SheetLook): Record<number, Record<number, ICellData>> {
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, style } of look.cells) {
    (matrix[row] ??= {})[column] = { s: styleId(style) };
  }
  for (const { row, column, content, formula } of sheet.cells) {
    const line = (matrix[row] ??= {});
    line[column] = { ...line[column], ...cellData(content, formula) };
  }
  return matrix;
}

function usedSize(sheet: Sheet, look: SheetLook): { rows: number; columns: number } {
  let [rows, columns] = [1, 1];
  for (const { row, column } of look.cells) {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  for (const { row, column } of sheet.cells) {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  return { rows, columns };
}

function range({ top, left, bottom, right }: Area) {
  return { startRow: top, endRow: bottom, startColumn: left, endColumn: right };
}

function freeze({ frozen: { rows, columns } }: SheetLook) {
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
  };
}
