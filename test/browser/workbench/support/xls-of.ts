import type * as XLSX from '@e965/xlsx';
import { toA1 } from '../../../../src/core/workbook/cell-ref';
import type { Cell, Sheet, Workbook } from '../../../../src/core/workbook/workbook';
import { buildXls } from '../../../support/build-xls';

/** Writes a snapshot's values and merges as an old .xls. */
export function xlsOf(workbook: Workbook): Uint8Array {
  return buildXls(Object.fromEntries(workbook.sheets.map((sheet) => [sheet.name, sheetOf(sheet)])));
}

function sheetOf({ cells, merges = [] }: Sheet): XLSX.WorkSheet {
  const row = Math.max(...cells.map((cell) => cell.row));
  const column = Math.max(...cells.map((cell) => cell.column));
  return {
    '!ref': `A1:${toA1({ row, column })}`,
    '!merges': merges.map(({ top, left, bottom, right }) => ({
      s: { r: top, c: left },
      e: { r: bottom, c: right },
    })),
    ...Object.fromEntries(cells.map((cell) => [toA1(cell), cellOf(cell)])),
  };
}

function cellOf({ content, format }: Cell): XLSX.CellObject {
  const style = format === undefined ? {} : { z: format };
  if (content.type === 'number') return { t: 'n', v: Number(content.decimal), ...style };
  return content.type === 'text' ? { t: 's', v: content.text, ...style } : { t: 'z', ...style };
}
