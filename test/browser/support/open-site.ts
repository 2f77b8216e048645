import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { root } from '../../repo/repository';
import { collectComplaints } from './complaints';
import { answerOfficeJs, OFFICE_JS_ORIGIN } from './office-js';

interface Served {
  readonly address: string;
  close(): Promise<void>;
}

const require = createRequire(import.meta.url);
const { findBrowser } = require('../../../scripts/ensure-browser.cjs') as {
  readonly findBrowser: () => string | null;
};
const { serve } = require('../../../scripts/serve.cjs') as {
  readonly serve: (folder: string, options: { port: number }) => Promise<Served>;
};

/** Nothing but the pages: no sandbox, as root has none, and no traffic of the browser's own. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A page under test, with all that it should not have done. */
export interface OpenPage {
  readonly page: Page;
  /** Grows as the page goes on; a test ends by expecting it to be empty. */
  readonly complaints: readonly string[];
}

export interface Site {
  /** Where the pages are, ending in `/`. */
  readonly address: string;
  readonly browser: Browser;
  /**
   * Opens a page in a profile of its own. office.js is answered from the copy among the tools.
   * @param prepare what to do before the page is asked for
   */
  open(
    name: string,
    options?: BrowserContextOptions,
    prepare?: (page: Page) => Promise<unknown>,
  ): Promise<OpenPage>;
  close(): Promise<void>;
}

/**
 * Serves the built pages at a port of its own and starts a browser: once a test file, in `beforeAll`.
 * @throws Error that says what to do when there are no pages or no browser
 */
export async function openSite(folder = path.join(root, 'dist/site')): Promise<Site> {
  if (!existsSync(path.join(folder, 'index.html'))) {
    throw new Error('There are no pages yet: npm run build');
  }
  const executablePath = findBrowser();
  if (executablePath === null) {
    throw new Error('There is no browser: node scripts/ensure-browser.cjs');
  }
  const served = await serve(folder, { port: 0 });
  const browser = await chromium.launch({ executablePath, args: FLAGS });

  return {
    address: served.address,
    browser,
    async open(name, options = {}, prepare = () => Promise.resolve()) {
      const context = await browser.newContext({ locale: 'zh-CN', ...options });
      await answerOfficeJs(context);
      const page = await context.newPage();
      const complaints = collectComplaints(page, served.address, [OFFICE_JS_ORIGIN]);
      await prepare(page);
      await page.goto(new URL(name, served.address).href);
      return { page, complaints };
    },
    async close() {
      await browser.close();
      await served.close();
    },
  };
}
