import { deflateSync } from 'fflate';
import { concat, setU16, setU32 } from './bytes';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-entry';

/** An entry taken over as it is, or new content under a name. */
export type ZipPart =
  { readonly entry: ZipEntry } | { readonly name: string; readonly content: Uint8Array };

interface Piece {
  /** Local header and packed bytes. */
  readonly raw: Uint8Array;
  /** The record for the directory, still without its offset. */
  readonly record: Uint8Array;
}

const VERSION = 20;
const UTF8_NAME = 0x0800;
const DEFLATED = 8;
/** 1 January 1980, 0:00: the same parts always give the same file. */
const DOS_DATE = 0x0021;

const LOCAL_LENGTH = 30;
const RECORD_LENGTH = 46;
const RECORD_OFFSET_AT = 42;
const END_LENGTH = 22;

/** Writes a zip file. Entries keep their stored bytes, order and times; the same parts give the same bytes. */
export function writeZip(parts: readonly ZipPart[]): Uint8Array {
  const pieces = parts.map((part) =>
    'entry' in part ? part.entry : pack(part.name, part.content),
  );
  const records: Uint8Array[] = [];
  let offset = 0;
  for (const { raw, record } of pieces) {
    const placed = new Uint8Array(record);
    setU32(placed, RECORD_OFFSET_AT, offset);
    records.push(placed);
    offset += raw.length;
  }
  const directory = concat(records);
  return concat([
    ...pieces.map(({ raw }) => raw),
    directory,
    endRecord(pieces.length, directory.length, offset),
  ]);
}

function pack(name: string, content: Uint8Array): Piece {
  const nameBytes = new TextEncoder().encode(name);
  const packed = deflateSync(content);
  const header = new Uint8Array(LOCAL_LENGTH);
  setU32(header, 0, 0x04034b50);
  setU16(header, 4, VERSION);
  setU16(header, 6, nameBytes.length === name.length ? 0 : UTF8_NAME);
  setU16(header, 8, DEFLATED);
  setU16(header, 12, DOS_DATE);
  setU32(header, 14, crc32(content));
  setU32(header, 18, packed.length);
  setU32(header, 22, content.length);
  setU16(header, 26, nameBytes.length);
  const record = new Uint8Array(RECORD_LENGTH);
  setU32(record, 0, 0x02014b50);
  setU16(record, 4, VERSION);
  // From the version to the lengths of name and extra field the record repeats the local header.
  record.set(header.subarray(4), 6);
  return { raw: concat([header, nameBytes, packed]), record: concat([record, nameBytes]) };
}

function endRecord(count: number, size: number, offset: number): Uint8Array {
  const record = new Uint8Array(END_LENGTH);
  setU32(record, 0, 0x06054b50);
  setU16(record, 8, count);
  setU16(record, 10, count);
  setU32(record, 12, size);
  setU32(record, 16, offset);
  return record;
}
