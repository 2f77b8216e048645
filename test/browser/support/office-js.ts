import { createRequire } from 'node:module';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';

/** Where the built pane gets office.js from, unless the build is told otherwise. */
export const OFFICE_JS_ORIGIN = 'https://appsforoffice.microsoft.com';

const LIBRARY = path.dirname(
  createRequire(import.meta.url).resolve('@microsoft/office-js/package.json'),
);

/** Answers for Microsoft's server with the copy of office.js among the tools: tests reach no network. */
export async function answerOfficeJs(context: BrowserContext): Promise<void> {
  await context.route(`${OFFICE_JS_ORIGIN}/lib/1/hosted/**`, async (route) => {
    const name = new URL(route.request().url()).pathname.replace('/lib/1/hosted/', '');
    await route.fulfill({ path: path.join(LIBRARY, 'dist', name) });
  });
}
