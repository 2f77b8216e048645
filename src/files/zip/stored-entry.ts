import { message } from '../../core/messages/message';
import { damaged } from '../file-problem';
import { u16, u32 } from './bytes';
import type { DirectoryRecord } from './directory';

/** Where an entry's bytes lie. */
export interface StoredEntry {
  readonly record: DirectoryRecord;
  /** The packed bytes. */
  readonly packed: Uint8Array;
  /** The first byte behind the entry, its data descriptor included. */
  readonly end: number;
}

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
const HAS_DESCRIPTOR = 0x0008;
const DESCRIPTOR_SIGNATURE = 0x08074b50;

/**
 * Finds an entry's bytes by its directory record. What its local header says must agree with the directory, so that no
 * changed bit makes one part pass for another. Throws a FileProblem.
 */
export function locate(
  bytes: Uint8Array,
  record: DirectoryRecord,
  directoryStart: number,
): StoredEntry {
  const { offset, nameBytes } = record;
  const dataStart = offset + LOCAL_LENGTH + u16(bytes, offset + 26) + u16(bytes, offset + 28);
  const dataEnd = dataStart + record.packed;
  const sound =
    dataEnd <= directoryStart &&
    u32(bytes, offset) === LOCAL_SIGNATURE &&
    u16(bytes, offset + 8) === record.method &&
    u16(bytes, offset + 26) === nameBytes.length &&
    nameBytes.every((byte, index) => bytes[offset + LOCAL_LENGTH + index] === byte);
  const descriptor = sound ? descriptorLength(bytes, record, dataEnd) : null;
  if (descriptor === null || dataEnd + descriptor > directoryStart) {
    throw damaged(message('problem.why-directory', { part: record.name }));
  }
  return { record, packed: bytes.subarray(dataStart, dataEnd), end: dataEnd + descriptor };
}

/**
 * The length of the data descriptor that streaming writers put behind the packed bytes: with or without a signature, with
 * sizes of 4 or 8 bytes (APPNOTE 4.3.9). 0 where the local header itself has the sizes; null where neither has them.
 */
function descriptorLength(bytes: Uint8Array, record: DirectoryRecord, at: number): number | null {
  const header = record.offset;
  if (u16(bytes, header + 6) & HAS_DESCRIPTOR) {
    for (const signature of [4, 0]) {
      if (signature > 0 && u32(bytes, at) !== DESCRIPTOR_SIGNATURE) continue;
      const from = at + signature;
      if (u32(bytes, from) !== record.crc) continue;
      if (hasSizes(bytes, from + 4, 4, record)) return signature + 12;
      if (hasSizes(bytes, from + 4, 8, record)) return signature + 20;
    }
  }
  return u32(bytes, header + 14) === record.crc && hasHeaderSizes(bytes, header + 18, record)
    ? 0
    : null;
}

function hasSizes(bytes: Uint8Array, at: number, width: 4 | 8, record: DirectoryRecord): boolean {
  const high = (offset: number) => (width === 8 ? u32(bytes, offset + 4) : 0);
  return (
    u32(bytes, at) === record.packed &&
    high(at) === 0 &&
    u32(bytes, at + width) === record.unpacked &&
    high(at + width) === 0
  );
}

/** A writer that feared more than 4 GB leaves the sizes to an extra field; the directory has them all the same. */
function hasHeaderSizes(bytes: Uint8Array, at: number, record: DirectoryRecord): boolean {
  const agrees = (stated: number, known: number) => stated === known || stated === 0xffffffff;
  return agrees(u32(bytes, at), record.packed) && agrees(u32(bytes, at + 4), record.unpacked);
}
