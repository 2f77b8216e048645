import { message } from '../../core/messages/message';
import { damaged, FileProblem, tooLarge, unsupported } from '../file-problem';
import { LIMITS } from '../limits';
import { u16, u32 } from './bytes';

/** What the directory at a zip file's end says of one entry (APPNOTE 4.3.12). */
export interface DirectoryRecord {
  /** With `/` between folders, however it is written. */
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where the local header stands. */
  readonly offset: number;
  readonly bytes: Uint8Array;
  readonly nameBytes: Uint8Array;
}

interface Directory {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_LOCATOR_LENGTH = 20;
const RECORD_SIGNATURE = 0x02014b50;
const RECORD_LENGTH = 46;
const ENCRYPTED = 0x0001;

/** The records of the directory, in their order, and where it starts. Throws a FileProblem. */
export function readDirectory(bytes: Uint8Array): {
  readonly start: number;
  readonly records: readonly DirectoryRecord[];
} {
  const { start, end, count } = findDirectory(bytes);
  if (count > LIMITS.entries) {
    throw tooLarge(message('problem.what-entries'), count, LIMITS.entries);
  }
  const records: DirectoryRecord[] = [];
  let at = start;
  while (at < end) {
    const record = records.length < count ? readRecord(bytes, at, end) : null;
    if (!record) {
      throw damaged(message('problem.why-directory', { part: `№ ${records.length + 1}` }));
    }
    records.push(record);
    at += record.bytes.length;
  }
  if (records.length !== count) throw damaged(message('problem.why-cut-short'));
  return { start, records };
}

/** The end record stands last, with a comment of its own length behind it (APPNOTE 4.3.16). */
function findDirectory(bytes: Uint8Array): Directory {
  const first = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= first; at -= 1) {
    if (u32(bytes, at) !== END_SIGNATURE) continue;
    if (at + END_LENGTH + u16(bytes, at + 20) > bytes.length) continue;
    const count = u16(bytes, at + 10);
    const size = u32(bytes, at + 12);
    const start = u32(bytes, at + 16);
    const hasZip64 = u32(bytes, at - ZIP64_LOCATOR_LENGTH) === ZIP64_LOCATOR_SIGNATURE;
    if (hasZip64 && (count === 0xffff || size === 0xffffffff || start === 0xffffffff)) {
      throw unsupported(message('problem.kind-zip64'));
    }
    if (start + size !== at && !(hasZip64 && start + size < at)) continue;
    if (u16(bytes, at + 4) !== 0 || u16(bytes, at + 6) !== 0 || u16(bytes, at + 8) !== count) {
      throw unsupported(message('problem.kind-split-zip'));
    }
    return { start, end: start + size, count };
  }
  throw damaged(message('problem.why-cut-short'));
}

function readRecord(bytes: Uint8Array, at: number, end: number): DirectoryRecord | null {
  if (at + RECORD_LENGTH > end || u32(bytes, at) !== RECORD_SIGNATURE) return null;
  const nameLength = u16(bytes, at + 28);
  const length = RECORD_LENGTH + nameLength + u16(bytes, at + 30) + u16(bytes, at + 32);
  if (at + length > end) return null;
  const nameBytes = bytes.subarray(at + RECORD_LENGTH, at + RECORD_LENGTH + nameLength);
  const record = {
    name: entryName(nameBytes),
    flags: u16(bytes, at + 8),
    method: u16(bytes, at + 10),
    crc: u32(bytes, at + 16),
    packed: u32(bytes, at + 20),
    unpacked: u32(bytes, at + 24),
    offset: u32(bytes, at + 42),
    bytes: bytes.subarray(at, at + length),
    nameBytes,
  };
  if (record.flags & ENCRYPTED) {
    throw new FileProblem('encrypted', message('problem.encrypted'));
  }
  if ([record.packed, record.unpacked, record.offset].includes(0xffffffff)) {
    throw unsupported(message('problem.kind-zip64'));
  }
  return record;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const anyBytes = new TextDecoder('latin1');

/**
 * Writers use UTF-8 with and without saying so, and some divide names by backslashes. Part names are ASCII; the rest need
 * only be told apart.
 */
function entryName(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes).replaceAll('\\', '/');
  } catch {
    return anyBytes.decode(bytes);
  }
}
