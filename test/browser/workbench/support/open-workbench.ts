import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { TestHook } from '../../../../src/workbench/test-hook';
import { type OpenPage, openSite, type Site } from '../../support/open-site';
import { createClerk, type Clerk } from './clerk';

export interface OpenWorkbench extends OpenPage {
  readonly clerk: Clerk;
}

export interface WorkbenchOptions {
  /** Of the browser: its size, language and colours. */
  readonly context?: BrowserContextOptions;
  /** What to do before the page is asked for. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

export interface WorkbenchSite {
  readonly site: Site;
  /** Opens the workbench; it is ready once its spreadsheet shows the example. */
  open(options?: WorkbenchOptions): Promise<OpenWorkbench>;
  close(): Promise<void>;
}

const DESKTOP = { width: 1280, height: 800 };

/** The built workbench in a browser: once a test file, in `beforeAll`. */
export async function openWorkbenchSite(): Promise<WorkbenchSite> {
  const site = await openSite();
  return {
    site,
    close: () => site.close(),
    async open({ context = {}, prepare = () => Promise.resolve() } = {}) {
      const opened = await site.open('', { viewport: DESKTOP, ...context }, async (page) => {
        // A dialog of the system cannot be answered here: files go to the downloads, as in browsers without one.
        await page.addInitScript(() => {
          Object.defineProperty(window, 'showSaveFilePicker', { value: undefined, writable: true });
        });
        await prepare(page);
      });
      await opened.page.locator('[data-spreadsheet="ready"]').waitFor();
      await opened.page.locator('[data-file-name]', { hasText: '.xlsx' }).waitFor();
      return { ...opened, clerk: createClerk(opened.page) };
    },
  };
}

/** What the page offers to tests, for `page.evaluate`. */
export interface WorkbenchWindow {
  readonly jixiaoWorkbench: TestHook;
}

export const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file));
