import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { message } from '../core/messages/message';
import type { Problem } from '../core/review-result';
import { LIMITS, showBytes } from '../files/limits';
import { realPath } from './real-path';

/** The file's bytes, or why they cannot be had. A file beyond the limit is not even loaded. */
export function readBytes(file: string): Uint8Array | Problem {
  const unreadable: Problem = {
    code: 'unreadable',
    message: message('problem.unreadable', { file }),
  };
  try {
    const stat = statSync(file, { throwIfNoEntry: false });
    if (!stat) return { code: 'missing', message: message('problem.missing', { file }) };
    if (!stat.isFile()) return unreadable;
    if (stat.size <= LIMITS.container) return readFileSync(file);
    const sizes = { found: showBytes(stat.size), limit: showBytes(LIMITS.container) };
    const what = message('problem.what-container');
    return { code: 'too-large', message: message('problem.too-large', { what, ...sizes }) };
  } catch {
    return unreadable;
  }
}

/** Writes a copy whole or not at all, and never over a file that is checked (`inputs`: real paths). Null, or why not. */
export function writeCopy(
  target: string,
  bytes: Uint8Array,
  inputs: ReadonlySet<string>,
): Problem | null {
  if (inputs.has(realPath(target))) {
    return { code: 'cannot-write', message: message('problem.over-input', { file: target }) };
  }
  const unfinished = `${target}.${String(process.pid)}.part`;
  try {
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, target);
    return null;
  } catch {
    rmSync(unfinished, { force: true });
    return { code: 'cannot-write', message: message('problem.cannot-write', { file: target }) };
  }
}
