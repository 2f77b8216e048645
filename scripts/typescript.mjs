// Lets the tools beside the product load its TypeScript as it stands, each module by swc: they measure and write with the
// product's own functions.
import { register } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

register('./typescript-hooks.mjs', import.meta.url);

/** The module in a TypeScript file, which is named from the root of the checkout. */
export function load(file) {
  return import(pathToFileURL(path.join(import.meta.dirname, '..', file)).href);
}
