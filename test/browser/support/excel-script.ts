import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import webpack from 'webpack';
import { root } from '../../repo/repository';

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
  await bundle(folder);
  return [CLIENT, path.join(folder, 'in-page.js')]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

function bundle(folder: string): Promise<void> {
  const compiler = webpack({
    mode: 'development',
    context: root,
    devtool: false,
    target: ['web', 'es2022'],
    entry: './test/support/office/in-page.ts',
    output: { path: folder, filename: 'in-page.js', library: { type: 'var', name: 'inPage' } },
    resolve: { extensions: ['.ts', '.mjs', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'swc-loader',
          options: { swcrc: false, jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
        },
      ],
    },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
        else resolve();
      });
    });
  });
}
