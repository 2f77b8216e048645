import { describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8, Zip, ZipDeflate, ZipPassThrough, zipSync } from 'fflate';
import { FileProblem } from '../../../src/files/file-problem';
import { concat, setU16, setU32, u16, u32 } from '../../../src/files/zip/bytes';
import { openZip } from '../../../src/files/zip/open-zip';
import { writeZip } from '../../../src/files/zip/write-zip';

const hello = strToU8('绩效自评'.repeat(50));
const plain = () => zipSync({ 'a.txt': hello, 'b/c.xml': strToU8('<x/>') });

/** A zip file as streaming writers make it: sizes in a data descriptor behind each entry. */
function streamed(): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((_error, piece) => pieces.push(piece));
  for (const entry of [new ZipDeflate('a.txt'), new ZipPassThrough('b/c.xml')]) {
    zip.add(entry);
    entry.push(entry.filename === 'a.txt' ? hello : strToU8('<x/>'), true);
  }
  zip.end();
  return concat(pieces);
}

/** Where the directory begins. */
const directoryOf = (bytes: Uint8Array) => u32(bytes, bytes.length - 22 + 16);

function changed(bytes: Uint8Array, change: (bytes: Uint8Array) => void): Uint8Array {
  const copy = bytes.slice();
  change(copy);
  return copy;
}

describe('what is read', () => {
  test.each<[what: string, bytes: Uint8Array]>([
    ['sizes in the headers', plain()],
    ['sizes in data descriptors', streamed()],
    ['stored, not packed', zipSync({ 'a.txt': hello, 'b/c.xml': strToU8('<x/>') }, { level: 0 })],
    [
      'a comment that holds the signature of an end record',
      changed(concat([plain(), strToU8('PK\x05\x06 comment')]), (bytes) =>
        setU16(bytes, plain().length - 2, 12),
      ),
    ],
    ['rubbish behind the end', concat([plain(), new Uint8Array(100)])],
    [
      'extra fields',
      zipSync({
        'a.txt': [hello, { extra: { 0x6375: strToU8('extra') } }],
        'b/c.xml': strToU8('<x/>'),
      }),
    ],
    ['a Buffer', Buffer.from(plain())],
  ])('%s', (_what, bytes) => {
    const zip = openZip(bytes);
    expect(zip.entries.map(({ name }) => name)).toEqual(['a.txt', 'b/c.xml']);
    expect(zip.entry('a.txt')?.content()).toEqual(hello);
    expect(strFromU8(zip.entry('b/c.xml')!.content())).toBe('<x/>');
  });

  test('part names are found whatever their case, and only by their whole name', () => {
    const zip = openZip(
      zipSync({ 'xl/Workbook.xml': hello, '../up.xml': hello, 'xl\\back.xml': hello }),
    );
    expect(zip.entry('XL/workbook.XML')?.name).toBe('xl/Workbook.xml');
    expect(zip.entry('up.xml')).toBeUndefined();
    expect(zip.entry('xl/back.xml')?.content()).toEqual(hello);
  });

  test('names like those of object members are only names', () => {
    const zip = openZip(zipSync({ constructor: hello, hasOwnProperty: hello }));
    expect(zip.entry('constructor')?.content()).toEqual(hello);
    expect(zip.entry('toString')).toBeUndefined();
  });

  test('an entry is unpacked once', () => {
    const entry = openZip(plain()).entries[0]!;
    expect(entry.content()).toBe(entry.content());
  });

  test('names in UTF-8, with and without its flag', () => {
    const bytes = zipSync({ '自评.xml': hello });
    const unflagged = changed(bytes, (copy) => {
      setU16(copy, 6, 0);
      setU16(copy, directoryOf(copy) + 8, 0);
    });
    expect(openZip(bytes).entry('自评.xml')).toBeDefined();
    expect(openZip(unflagged).entry('自评.xml')).toBeDefined();
  });
});

describe('what is refused', () => {
  const codeOf = (bytes: Uint8Array): string => {
    try {
      for (const entry of openZip(bytes).entries) entry.content();
      return 'read';
    } catch (error) {
      return error instanceof FileProblem ? error.problem.code : String(error);
    }
  };
  const record = (bytes: Uint8Array) => directoryOf(bytes);

  test.each<[what: string, change: (bytes: Uint8Array) => void, code: string]>([
    ['nothing changed', () => undefined, 'read'],
    ['another checksum in the directory', (b) => setU32(b, record(b) + 16, 1), 'damaged'],
    [
      'another checksum in both headers',
      (b) => [14, record(b) + 16].forEach((at) => setU32(b, at, 1)),
      'damaged',
    ],
    ['another name in the directory', (b) => setU16(b, record(b) + 46, 0x4141), 'damaged'],
    ['another name in the local header', (b) => setU16(b, 30, 0x4141), 'damaged'],
    ['another method', (b) => setU16(b, record(b) + 10, 0), 'damaged'],
    [
      'another method in both headers',
      (b) => [8, record(b) + 10].forEach((at) => setU16(b, at, 0)),
      'damaged',
    ],
    [
      'a method nobody has',
      (b) => [8, record(b) + 10].forEach((at) => setU16(b, at, 99)),
      'unsupported',
    ],
    ['a larger unpacked size in the directory', (b) => setU32(b, record(b) + 24, 601), 'damaged'],
    [
      'a smaller one in both headers',
      (b) => [22, record(b) + 24].forEach((at) => setU32(b, at, 599)),
      'damaged',
    ],
    [
      'a larger one in both headers',
      (b) => [22, record(b) + 24].forEach((at) => setU32(b, at, 601)),
      'damaged',
    ],
    ['a packed size beyond the file', (b) => setU32(b, record(b) + 20, 0xffffff), 'damaged'],
    ['a place beyond the file', (b) => setU32(b, record(b) + 42, 0xffffff), 'damaged'],
    ['a place that another entry has', (b) => setU32(b, record(b) + 51 + 42, 0), 'damaged'],
    ['encrypted', (b) => setU16(b, record(b) + 8, 1), 'encrypted'],
    ['sizes in a Zip64 field', (b) => setU32(b, record(b) + 24, 0xffffffff), 'unsupported'],
    [
      'more entries than there are',
      (b) => [8, 10].forEach((at) => setU16(b, b.length - 22 + at, 3)),
      'damaged',
    ],
    [
      'fewer entries than there are',
      (b) => [8, 10].forEach((at) => setU16(b, b.length - 22 + at, 1)),
      'damaged',
    ],
    ['on two disks', (b) => setU16(b, b.length - 22 + 4, 1), 'unsupported'],
    ['a directory elsewhere', (b) => setU32(b, b.length - 22 + 16, 3), 'damaged'],
    ['no end record', (b) => setU32(b, b.length - 22, 0), 'damaged'],
  ])('%s', (_what, change, code) => {
    expect(codeOf(changed(plain(), change))).toBe(code);
  });

  test.each<[what: string, bytes: Uint8Array, code: string]>([
    ['cut short', plain().slice(0, -1), 'damaged'],
    ['one name twice', doubled('a.txt', 'a.txt'), 'damaged'],
    ['one entry within another', nested(), 'damaged'],
    ['one name in two cases', doubled('a.txt', 'A.TXT'), 'damaged'],
    [
      'more entries than the limit',
      zipSync(Object.fromEntries(Array.from({ length: 2001 }, (_, n) => [`e${n}`, hello]))),
      'too-large',
    ],
    [
      'a descriptor that contradicts the directory',
      changed(streamed(), (b) => setU32(b, descriptorOf(b) + 8, 1)),
      'damaged',
    ],
  ])('%s', (_what, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });
});

/** An entry whose bytes are those of a second one, header and all, which the directory names too. */
function nested(): Uint8Array {
  const inner = openZip(zipSync({ 'b.xml': hello })).entries[0]!;
  const outer = openZip(zipSync({ 'a.xml': inner.raw }, { level: 0 })).entries[0]!;
  const bytes = writeZip([{ entry: outer }, { entry: { ...inner, raw: new Uint8Array(0) } }]);
  const second = directoryOf(bytes) + outer.record.length;
  setU32(bytes, second + 42, outer.raw.length - inner.raw.length);
  return bytes;
}

/** Two entries of which the second is given its name only afterwards, so that nobody notices. */
function doubled(first: string, second: string): Uint8Array {
  const bytes = zipSync({ [first]: hello, '12345': hello });
  const placeholder = strToU8('12345');
  for (let at = 0; at + 5 <= bytes.length; at += 1) {
    if (placeholder.every((byte, index) => bytes[at + index] === byte)) {
      bytes.set(strToU8(second), at);
    }
  }
  return bytes;
}

function descriptorOf(bytes: Uint8Array): number {
  const packed = u32(bytes, directoryOf(bytes) + 20);
  return 30 + u16(bytes, 26) + u16(bytes, 28) + packed;
}
