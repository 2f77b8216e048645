import { message } from '../../core/messages/message';
import { damaged, tooLarge } from '../file-problem';
import { LIMITS } from '../limits';
import { readDirectory } from './directory';
import { locate, type StoredEntry } from './stored-entry';
import { unpack, type Budget } from './unpack';
import type { ZipEntry, ZipPackage } from './zip-entry';

/**
 * Opens a zip file without unpacking anything. Its directory and its local headers must agree, no two entries may share a
 * name or bytes, and the limits hold; throws a FileProblem otherwise. Names are only ever looked up: one with `..` leads
 * nowhere.
 */
export function openZip(file: Uint8Array): ZipPackage {
  // A Buffer of Node is a Uint8Array whose slices share its memory; from here on there are none.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
  if (bytes.length > LIMITS.container) {
    const what = message('problem.what-container');
    throw tooLarge(what, bytes.length, LIMITS.container, 'bytes');
  }
  const { start, records } = readDirectory(bytes);
  const stored = records.map((record) => locate(bytes, record, start));
  checkApart(stored);
  const budget: Budget = { left: LIMITS.inflated };
  const entries = stored.map((entry) => openEntry(bytes, entry, budget));
  const byName = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const key = keyOf(entry.name);
    if (byName.has(key)) throw damaged(message('problem.why-directory', { part: entry.name }));
    byName.set(key, entry);
  }
  return { entries, entry: (name) => byName.get(keyOf(name)) };
}

/** Part names are equal when they differ in the case of ASCII letters only (ECMA-376-2 §6.2.2.3). */
function keyOf(name: string): string {
  return name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** Entries that share bytes would let one file be read in two ways. */
function checkApart(stored: readonly StoredEntry[]): void {
  const inOrder = [...stored].sort((a, b) => a.record.offset - b.record.offset);
  let end = 0;
  for (const entry of inOrder) {
    const { offset, name } = entry.record;
    if (offset < end) throw damaged(message('problem.why-directory', { part: name }));
    end = entry.end;
  }
}

function openEntry(bytes: Uint8Array, stored: StoredEntry, budget: Budget): ZipEntry {
  const { record, end } = stored;
  let content: Uint8Array | undefined;
  return {
    name: record.name,
    raw: bytes.subarray(record.offset, end),
    record: record.bytes,
    content: () => (content ??= unpack(stored, budget)),
  };
}
