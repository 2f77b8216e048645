import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Workbook } from '../../../../src/core/workbook/workbook';
import { root } from '../../../repo/repository';
import { bundle } from '../../support/bundle';

interface Served {
  readonly address: string;
  close(): Promise<void>;
}

const require = createRequire(import.meta.url);
const { serve } = require('../../../../scripts/serve.cjs') as {
  readonly serve: (folder: string, options: { port: number }) => Promise<Served>;
};

const { addInIn } = require('../../../../scripts/wps/kit.cjs') as {
  readonly addInIn: (kit: string) => string;
};

/**
 * Puts the stand-in for WPS in front of the pages' own scripts, in a copy of the add-in as it is handed out, and serves that by
 * plain http as a server on an intranet would.
 */
export async function serveAddIn(
  workbooks: readonly Workbook[],
): Promise<Served & { readonly folder: string }> {
  const built = addInIn(path.join(root, 'dist/wps'));
  if (!existsSync(built)) throw new Error('There is no add-in: npm run build:wps makes it.');
  const folder = path.join(root, 'node_modules/.cache/wps-test');
  rmSync(folder, { recursive: true, force: true });
  cpSync(built, folder, { recursive: true });
  await bundleStandIn(path.join(folder, 'test'));
  writeFileSync(
    path.join(folder, 'test/workbooks.js'),
    `window.WORKBOOKS = ${JSON.stringify(workbooks)};`,
  );
  for (const name of ['taskpane', 'probe']) {
    const page = readFileSync(path.join(folder, `${name}.html`), 'utf8');
    const scripts = ['workbooks', 'stand-in'].map(
      (script) => `<script src="test/${script}.js"></script>`,
    );
    writeFileSync(
      path.join(folder, `test-${name}.html`),
      page.replace('<style>', `${scripts.join('')}<style>`),
    );
  }
  return { ...(await serve(folder, { port: 0 })), folder };
}

function bundleStandIn(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  return bundle(
    {
      target: ['web', 'es2018'],
      entry: './test/support/wps/page-main.ts',
      output: { path: folder, filename: 'stand-in.js' },
    },
    { env: { targets: 'chrome 69' } },
  );
}
