/** What one byte does to the checksum, 0 to 3 bytes further on: four bytes are then taken in one step. */
const FIRST = new Uint32Array(256).map((_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});
const furtherOn = (table: Uint32Array) =>
  table.map((value) => (value >>> 8) ^ (FIRST[value & 0xff] ?? 0));
const SECOND = furtherOn(FIRST);
const THIRD = furtherOn(SECOND);
const FOURTH = furtherOn(THIRD);

/** The CRC-32 of zip files (ISO 3309), as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let crc = -1;
  let at = 0;
  for (const last = bytes.length - 3; at < last; at += 4) {
    crc ^= view.getUint32(at, true);
    crc =
      (FOURTH[crc & 0xff] ?? 0) ^
      (THIRD[(crc >>> 8) & 0xff] ?? 0) ^
      (SECOND[(crc >>> 16) & 0xff] ?? 0) ^
      (FIRST[crc >>> 24] ?? 0);
  }
  for (; at < bytes.length; at += 1) {
    crc = (crc >>> 8) ^ (FIRST[(crc ^ view.getUint8(at)) & 0xff] ?? 0);
  }
  return (crc ^ -1) >>> 0;
}
