import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../../repo/repository';
import { bundle } from './bundle';

const CLIENT = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist/excel-win32-16.01.debug.js',
);

let made: Promise<string> | undefined;

/** Microsoft's own client, and behind it the Excel in memory as `inPage`: what a page gets in place of office.js. Made once. */
export function excelScript(): Promise<string> {
  made ??= make();
  return made;
}

async function make(): Promise<string> {
  const folder = path.join(root, 'node_modules/.cache/excel-in-page');
  await bundle(
    {
      target: ['web', 'es2022'],
      entry: './test/support/office/in-page.ts',
      output: { path: folder, filename: 'in-page.js', library: { type: 'var', name: 'inPage' } },
    },
    { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
  );
  return [CLIENT, path.join(folder, 'in-page.js')]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}
