import { afterEach } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { TestHook } from '../../../../src/workbench/test-hook';
import { collectComplaints } from '../../support/complaints';
import { type OpenPage, openSite } from '../../support/open-site';
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
  /** Opens the workbench for one case; it is ready once its spreadsheet shows the example. */
  open(options?: WorkbenchOptions): Promise<OpenWorkbench>;
  /** The same, but does not wait for the spreadsheet. */
  start(options?: WorkbenchOptions): Promise<OpenPage>;
  /**
   * One page for the cases of a test file that leave it as it was.
   */
  shared(options?: WorkbenchOptions): Promise<OpenWorkbench>;
  close(): Promise<void>;
}

/** The spreadsheet's own buttons and messages are as Univer makes them: not for us to hold to what we hold ourselves to. */
export const SPREADSHEET = [
  '[data-u-comp="workbench-layout"]',
  'section[aria-label^="Notifications"]',
] as const;

const DESKTOP = { width: 1280, height: 800 };

const openedForOneCase: Page[] = [];
afterEach(async () => {
  for (const page of openedForOneCase.splice(0)) await page.close();
});

/** The built workbench in a browser: once a test file, in `beforeAll`. */
export async function openWorkbenchSite(): Promise<WorkbenchSite> {
  const site = await openSite();
  const profiles = new Map<string, Promise<BrowserContext>>();
  /** A profile keeps the scripts that it has compiled, so that all pages but the first are there in half the time. */
  const profileFor = (options: BrowserContextOptions) => {
    const key = JSON.stringify(options);
    const profile =
      profiles.get(key) ??
      site.browser.newContext({ locale: 'zh-CN', viewport: DESKTOP, ...options });
    profiles.set(key, profile);
    return profile;
  };
  const start = async ({ context = {}, prepare }: WorkbenchOptions): Promise<OpenPage> => {
    const page = await (await profileFor(context)).newPage();
    // What has not come by then does not come; a case ends long before the runner would end it.
    page.setDefaultTimeout(15_000);
    const complaints = collectComplaints(page, site.address);
    await page.addInitScript(() => {
      // Every page is a user's first.
      localStorage.clear();
      // A dialog of the system cannot be answered here: files go to the downloads, as in browsers without one.
      Object.defineProperty(window, 'showSaveFilePicker', { value: undefined, writable: true });
    });
    await prepare?.(page);
    await page.goto(site.address);
    return { page, complaints };
  };
  const open = async (options: WorkbenchOptions): Promise<OpenWorkbench> => {
    const opened = await start(options);
    await opened.page.locator('[data-spreadsheet="ready"]').waitFor();
    await opened.page.locator('[data-file-name]', { hasText: '.xlsx' }).waitFor();
    return { ...opened, clerk: createClerk(opened.page) };
  };
  const forOneCase = async <Opened extends OpenPage>(opening: Promise<Opened>): Promise<Opened> => {
    const opened = await opening;
    openedForOneCase.push(opened.page);
    return opened;
  };
  let sharedPage: Promise<OpenWorkbench> | undefined;

  return {
    open: (options = {}) => forOneCase(open(options)),
    start: (options = {}) => forOneCase(start(options)),
    shared(options = {}) {
      return (sharedPage ??= open(options));
    },
    close: () => site.close(),
  };
}

/** What the page offers to tests, for `page.evaluate`. */
export interface WorkbenchWindow {
  readonly jixiaoWorkbench: TestHook;
}

export const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file));
