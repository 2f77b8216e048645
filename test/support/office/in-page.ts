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
  /** Presses a button of the ribbon; fulfilled when the add-in says that it is over. */
  press(button: string): Promise<void>;
  /** How often the add-in has asked for its pane to be shown. */
  shown(): number;
}

/**
 * Puts an Excel in memory behind the client that the page has loaded (`excel-win32-16.01.debug.js` in place of office.js), and
 * `Office` as it is once Excel has started the add-in. To be called before the add-in's own script runs.
 */
export function startExcel(workbook: Workbook, options: MemoryExcelOptions = {}): ExcelInPage {
  const page = globalThis as unknown as OfficeClient & { Office: typeof Office };
  const excel = memoryExcel(workbook, options);
  const office = connect(page, excel);
  page.Office = office;
  let shown = 0;
  office.addin.showAsTaskpane = () => {
    shown += 1;
    return Promise.resolve();
  };
  return {
    excel,
    user: excelUser(excel),
    dump: () => excelDump(excel),
    press: (button) =>
      new Promise((completed, reject) => {
        const action = actionsOf(office).get(button);
        if (action) action({ completed });
        else reject(new Error(`no button ${button}`));
      }),
    shown: () => shown,
  };
}

/** What the add-in has associated with the buttons of the ribbon. */
function actionsOf({ actions }: typeof Office): Actions {
  return (actions as unknown as { readonly _association: { readonly mappings: Actions } })
    ._association.mappings;
}

type Actions = ReadonlyMap<string, (event: { readonly completed: () => void }) => void>;
