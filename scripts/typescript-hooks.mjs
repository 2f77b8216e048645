// Node's hooks for modules: an import without an extension means a TypeScript file, which swc writes down to JavaScript.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';

const EXTENSIONS = ['.ts', '.tsx'];

export function resolve(specifier, context, next) {
  if (!specifier.startsWith('.')) return next(specifier, context);
  const url = new URL(specifier, context.parentURL).href;
  const extension = EXTENSIONS.find((each) => existsSync(fileURLToPath(url + each)));
  return extension ? { url: url + extension, shortCircuit: true } : next(specifier, context);
}

export async function load(url, context, next) {
  const extension = EXTENSIONS.find((each) => url.endsWith(each));
  if (!extension) return next(url, context);
  const { code } = await transform(await readFile(fileURLToPath(url), 'utf8'), {
    swcrc: false,
    filename: fileURLToPath(url),
    sourceMaps: 'inline',
    jsc: {
      parser: { syntax: 'typescript', tsx: extension === '.tsx' },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
  });
  return { format: 'module', source: code, shortCircuit: true };
}
