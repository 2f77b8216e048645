import { strToU8, zipSync } from 'fflate';
import { deflateRawSync, constants } from 'node:zlib';
import { concat, setU16, setU32 } from '../../src/files/zip/bytes';
import { openZip } from '../../src/files/zip/open-zip';
import type { ZipEntry } from '../../src/files/zip/zip-entry';

/** A zip entry that says of its packed bytes whatever it is told to. */
export function rawZipEntry(
  name: string,
  packed: Uint8Array,
  stated: { readonly unpacked: number; readonly crc: number },
): ZipEntry {
  const entry = openZip(zipSync({ [name]: new Uint8Array(0) })).entries[0]!;
  const local = entry.raw.slice(0, 30 + strToU8(name).length);
  const record = entry.record.slice();
  for (const [header, method] of [
    [local, 8],
    [record, 10],
  ] as const) {
    setU16(header, method, 8);
    setU32(header, method + 6, stated.crc);
    setU32(header, method + 10, packed.length);
    setU32(header, method + 14, stated.unpacked);
  }
  return { ...entry, raw: concat([local, packed]), record };
}

/** The packed bytes of a piece of content many times over, without ever having it all in memory. */
export function packedTimes(content: Uint8Array, times: number): Uint8Array {
  const piece = deflateRawSync(content, { finishFlush: constants.Z_FULL_FLUSH });
  const end = Uint8Array.of(0x03, 0x00);
  return concat([...Array.from({ length: times }, () => piece), end]);
}
