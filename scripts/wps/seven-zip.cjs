'use strict';
// Writes 7z archives, as WPS fetches add-ins in no other form. The files are stored, not compressed: a format within the
// format that every reader knows, and servers compress on the way. The same files always give the same bytes.

const { crc32 } = require('node:zlib');

const SIGNATURE = Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0x00, 0x04]);
/** What the parts of the header are called (7zFormat.txt). */
const ID = {
  end: 0x00,
  header: 0x01,
  mainStreams: 0x04,
  files: 0x05,
  pack: 0x06,
  unpack: 0x07,
  subStreams: 0x08,
  size: 0x09,
  crc: 0x0a,
  folder: 0x0b,
  unpackSize: 0x0c,
  numUnpackStream: 0x0d,
  names: 0x11,
};
/** One coder, whose id is one byte long and says: copy. */
const COPY = [0x01, 0x01, 0x00];

function uint32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function uint64(value) {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}

/** A number of any size: the leading ones of the first byte say how many bytes follow. */
function number(value) {
  for (let following = 0; following < 8; following += 1) {
    if (BigInt(value) >= 1n << BigInt(7 * (following + 1))) continue;
    const low = Buffer.alloc(8);
    low.writeBigUInt64LE(BigInt(value));
    const mask = (0xff00 >> following) & 0xff;
    return Buffer.concat([
      Buffer.from([mask | Number(BigInt(value) >> BigInt(8 * following))]),
      low.subarray(0, following),
    ]);
  }
  throw new Error(`7z: ${value}`);
}

function header(files) {
  const total = files.reduce((sum, { content }) => sum + content.length, 0);
  const names = Buffer.concat([
    Buffer.from([0]),
    ...files.map(({ name }) => Buffer.from(`${name}\0`, 'utf16le')),
  ]);
  const sizes = files.slice(0, -1).map(({ content }) => number(content.length));
  return Buffer.concat([
    Buffer.from([ID.header, ID.mainStreams]),
    // One stream from the beginning,
    Buffer.from([ID.pack, 0, 1, ID.size]),
    number(total),
    Buffer.from([ID.end]),
    // copied as it is,
    Buffer.from([ID.unpack, ID.folder, 1, 0, ...COPY, ID.unpackSize]),
    number(total),
    Buffer.from([ID.end]),
    // holds the files one after the other.
    Buffer.from([ID.subStreams, ID.numUnpackStream]),
    number(files.length),
    ...(files.length > 1 ? [Buffer.from([ID.size]), ...sizes] : []),
    Buffer.from([ID.crc, 1]),
    ...files.map(({ content }) => uint32(crc32(content))),
    Buffer.from([ID.end, ID.end]),
    Buffer.from([ID.files]),
    number(files.length),
    Buffer.from([ID.names]),
    number(names.length),
    names,
    Buffer.from([ID.end, ID.end]),
  ]);
}

/**
 * @param files `{ name, content }`: the path within the archive, with `/`, and its bytes, of which there must be some
 * @returns the archive's bytes
 */
function sevenZip(files) {
  if (files.length === 0 || files.some(({ content }) => content.length === 0)) {
    throw new Error('7z: nothing to store');
  }
  const packed = Buffer.concat(files.map(({ content }) => content));
  const end = header(files);
  const start = Buffer.concat([uint64(packed.length), uint64(end.length), uint32(crc32(end))]);
  return Buffer.concat([SIGNATURE, uint32(crc32(start)), start, packed, end]);
}

module.exports = { sevenZip };
