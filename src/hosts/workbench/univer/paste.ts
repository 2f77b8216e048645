import {
  getNumfmtParseValueFilter,
  type ICellData,
  ICommandService,
  type Injector,
  isTextFormat,
  type IObjectMatrixPrimitiveType,
  type Worksheet,
} from '@univerjs/core';
import {
  ISheetClipboardService,
  PREDEFINED_HOOK_NAME_PASTE,
  SetRangeValuesCommand,
  SheetsSelectionsService,
} from '@univerjs/preset-sheets-core';
import type { Area } from '../../../core/workbook/workbook';
import { pastedRows } from '../pasted-rows';

/** What Univer hands over of the clipboard. */
export interface Pasted {
  readonly htmlContent?: string;
  readonly textContent?: string;
}

/**
 * Pastes values and formulas, and leaves the formats of the cells alone: those of the file stay. What was copied in the
 * grid brings its formulas along, what comes from elsewhere is its text.
 */
export function paste(
  injector: Injector,
  sheet: Worksheet,
  { htmlContent = '', textContent = '' }: Pasted,
  mayWrite: (area: Area) => boolean,
): void {
  const target = injector.get(SheetsSelectionsService).getCurrentSelections().at(-1);
  if (!target) return;
  const row = Math.max(target.range.startRow, 0);
  const column = Math.max(target.range.startColumn, 0);
  const copied = /data-copy-id="([^"]+)"/.exec(htmlContent)?.[1];
  const rows = pastedRows(textContent);
  const area = {
    top: row,
    left: column,
    bottom: row + Math.max(rows.length, 1) - 1,
    right: column + Math.max(...rows.map((cells) => cells.length), 1) - 1,
  };
  if (!mayWrite(area)) return;
  const clipboard = injector.get(ISheetClipboardService);
  if (copied !== undefined && clipboard.copyContentCache().get(copied)) {
    void clipboard.pasteByCopyId(copied, PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_FORMULA);
    return;
  }
  const value: IObjectMatrixPrimitiveType<ICellData> = {};
  rows.forEach((cells, down) => {
    const line: Record<number, ICellData> = {};
    cells.forEach((text, right) => {
      line[column + right] = cellOf(text, sheet, row + down, column + right);
    });
    value[row + down] = line;
  });
  void injector.get(ICommandService).executeCommand(SetRangeValuesCommand.id, {
    unitId: sheet.getUnitId(),
    subUnitId: sheet.getSheetId(),
    range: {
      startRow: area.top,
      startColumn: area.left,
      endRow: area.bottom,
      endColumn: area.right,
    },
    value,
  });
}

/** As if it were typed: `87.38%` is a number, `=A1` a formula; in a text cell all is text. */
function cellOf(text: string, sheet: Worksheet, row: number, column: number): ICellData {
  if (text === '') return { v: null, f: null, p: null };
  const format = sheet.getCellStyle(row, column)?.n?.pattern;
  if (format !== undefined && isTextFormat(format)) return { v: text, f: null, p: null };
  if (text.startsWith('=') && text.length > 1) return { f: text, v: null, p: null };
  const number = getNumfmtParseValueFilter(text);
  if (number === null) return { v: text, f: null, p: null };
  const own = number.z !== undefined && format === undefined ? { n: { pattern: number.z } } : null;
  return { v: Number(number.v), f: null, p: null, ...(own ? { s: own } : {}) };
}
