import type { BrowserContextOptions, JSHandle, Page } from 'playwright-core';
import type { Workbook } from '../../../src/core/workbook/workbook';
import type { ExcelInPage } from '../../support/office/in-page';
import type { MemoryExcelOptions } from '../../support/office/memory-excel';
import { excelScript } from './excel-script';
import { OFFICE_JS_ORIGIN } from './office-js';
import { type OpenPage, openSite } from './open-site';

export interface OpenExcel extends OpenPage {
  /** The Excel behind the page and the user at it: `excel.evaluate(({ user }) => …)` runs in the page. */
  readonly excel: JSHandle<ExcelInPage>;
}

export interface ExcelOptions extends MemoryExcelOptions {
  /** Of the browser: its width, its colours. */
  readonly context?: BrowserContextOptions;
  /** What to do before the page is asked for. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

export interface ExcelSite {
  /** Opens the page that Excel loads, as Excel has it beside this workbook. */
  open(workbook: Workbook, options?: ExcelOptions): Promise<OpenExcel>;
  /** The Excel behind a page that was loaded again: it starts from the same workbook. */
  excelOf(page: Page): Promise<JSHandle<ExcelInPage>>;
  close(): Promise<void>;
}

/** As wide as the pane is at first. */
const PANE = { width: 350, height: 800 };

/** The built pages in a browser, with an Excel in memory behind Microsoft's client: once a test file, in `beforeAll`. */
export async function openExcelSite(): Promise<ExcelSite> {
  const [site, script] = await Promise.all([openSite(), excelScript()]);
  return {
    excelOf,
    close: () => site.close(),
    async open(workbook, { context = {}, prepare = () => Promise.resolve(), ...options } = {}) {
      const start = `var excelInPage = inPage.startExcel(${JSON.stringify(workbook)}, ${JSON.stringify(options)});`;
      const opened = await site.open(
        'taskpane.html',
        { viewport: PANE, ...context },
        async (page) => {
          // The page's policy lets no script in but its own and office.js: so this is office.js.
          await page.route(`${OFFICE_JS_ORIGIN}/lib/1/hosted/office.js`, (route) =>
            route.fulfill({ contentType: 'text/javascript', body: `${script}\n${start}` }),
          );
          await prepare(page);
        },
      );
      return { ...opened, excel: await excelOf(opened.page) };
    },
  };
}

const excelOf = (page: Page) =>
  page.evaluateHandle(
    () => (globalThis as unknown as { readonly excelInPage: ExcelInPage }).excelInPage,
  );
