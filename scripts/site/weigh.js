// How much a page loads before it can be used.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** The files of our own that a page names: its scripts and styles, in their order. */
export function initialFiles(folder, page) {
  const html = readFileSync(path.join(folder, page), 'utf8');
  const names = [...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+)"/g)];
  return names.map(([, name]) => name).filter((name) => /^assets\/.*\.(?:js|css)$/.test(name));
}

/** Their size as a server sends them, in bytes. */
export function initialBytes(folder, page) {
  return initialFiles(folder, page)
    .map((name) => gzipSync(readFileSync(path.join(folder, name)), { level: 9 }).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}

/** What the pane of Excel may load, without office.js, which Excel keeps. */
export const PANE_BUDGET = 230 * 1024;
