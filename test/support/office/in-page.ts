import type { Workbook } from '../../../src/core/workbook/workbook';
import type { User, WorkbookDump } from '../../hosts/contract/harness';
import { excelDump, excelUser } from './excel-user';
import { type MemoryExcel, memoryExcel, type MemoryExcelOptions } from './memory-excel';
import { connect, type OfficeClient } from './office-client';

/** An Excel in a page, as a test drives it. */
export interface ExcelInPage {
  readonly excel: MemoryExcel;
  readonly user: User;
  readonly dump: () => WorkbookDump;
}

/**
 * Puts an Excel in memory behind the client that the page has loaded (`excel-win32-16.01.debug.js` in place of office.js), and
 * `Office` as it is once Excel has started the add-in. To be called before the add-in's own script runs.
 */
export function startExcel(workbook: Workbook, options: MemoryExcelOptions = {}): ExcelInPage {
  const page = globalThis as unknown as OfficeClient & { Office: typeof Office };
  const excel = memoryExcel(workbook, options);
  page.Office = connect(page, excel);
  return { excel, user: excelUser(excel), dump: () => excelDump(excel) };
}
