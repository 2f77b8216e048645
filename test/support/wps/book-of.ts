import type { Cell, Content, Workbook } from '../../../src/core/workbook/workbook';
import { type BookModel, cellOf, type CellValue, newSheet, type SheetModel } from './model';

const VISIBLE = { visible: -1, hidden: 0, 'very-hidden': 2 } as const;

/** A workbook of the stand-in that holds what a snapshot says. */
export function bookOf(workbook: Workbook, name = '自评表.xlsx', hwnd = 1): BookModel {
  const sheets = workbook.sheets.map((sheet): SheetModel => {
    const model: SheetModel = {
      ...newSheet(sheet.name),
      visible: VISIBLE[sheet.visibility],
      isChart: sheet.unread === 'not-a-worksheet',
      merges: [...(sheet.merges ?? [])],
    };
    for (const cell of sheet.cells) putCell(model, cell);
    return model;
  });
  return {
    name,
    path: 'C:\\自评',
    hwnd,
    date1904: false,
    structureProtected: false,
    front: Math.max(
      0,
      sheets.findIndex(({ visible }) => visible === -1),
    ),
    grouped: 1,
    sheets,
  };
}

/** Puts a snapshot's cell into a sheet; the number format stays where the cell has none. */
export function putCell(sheet: SheetModel, { row, column, content, formula, format }: Cell): void {
  const cell = cellOf(sheet, row, column);
  cell.value = valueOf(content);
  cell.formula = formula ?? null;
  if (format !== undefined) cell.format = format;
}

function valueOf(content: Content): CellValue {
  switch (content.type) {
    case 'blank':
      return null;
    case 'number':
      return Number(content.decimal);
    case 'text':
      return content.text;
    case 'boolean':
      return content.value;
    case 'error':
      return { error: content.code };
  }
}
