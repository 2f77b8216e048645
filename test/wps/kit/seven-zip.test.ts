import { describe, expect, test } from '@jest/globals';
import { createRequire } from 'node:module';

interface File {
  readonly name: string;
  readonly content: Buffer;
}

const require = createRequire(import.meta.url);
const { sevenZip } = require('../../../scripts/wps/seven-zip.cjs') as {
  readonly sevenZip: (files: readonly File[]) => Buffer;
};

const file = (name: string, content: Buffer | string): File => ({
  name,
  content: Buffer.from(content),
});

// Unpacked with 7-Zip 26.02 and libarchive 3.6.2. When these bytes change, that is to be done again.
test('an archive of one file, byte for byte', () => {
  expect(sevenZip([file('a', 'x')]).toString('hex')).toBe(
    '377abcaf271c0004314a6f860100000000000000280000000000000003195569' +
      '780104060001090100070b01000101000c0100080d010a018316dc8c' +
      '00000501110500610000000000',
  );
});

test('an archive of folders with Chinese names and a size of more than one byte', () => {
  const archive = sevenZip([
    file('甲_1/a.txt', 'a\n'),
    file('甲_1/b/c.txt', Buffer.alloc(300, 'b')),
  ]);
  expect(archive).toHaveLength(422);
  // 302 bytes in all, 2 in the first, the second has what is left.
  expect(archive.toString('hex')).toContain('812e00070b01000101000c812e00080d020902');
  expect(archive.toString('utf16le', 422 - 54)).toContain('甲_1/b/c.txt\0');
});

describe('what cannot be stored is refused', () => {
  test.each<[what: string, files: readonly File[]]>([
    ['nothing', []],
    ['a file without content', [file('a', '')]],
  ])('%s', (_what, files) => {
    expect(() => sevenZip(files)).toThrow('7z');
  });
});
