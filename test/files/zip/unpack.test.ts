import { expect, test } from '@jest/globals';
import { deflateSync, strToU8 } from 'fflate';
import { FileProblem } from '../../../src/files/file-problem';
import { concat } from '../../../src/files/zip/bytes';
import { crc32 } from '../../../src/files/zip/crc32';
import { readDirectory } from '../../../src/files/zip/directory';
import { openZip } from '../../../src/files/zip/open-zip';
import { locate } from '../../../src/files/zip/stored-entry';
import { unpack } from '../../../src/files/zip/unpack';
import { writeZip } from '../../../src/files/zip/write-zip';
import { packedTimes, rawZipEntry } from '../../support/raw-zip-entry';

const MB = 1024 * 1024;

/** What the first entry that cannot be unpacked says; null when all can. */
function refusal(entries: Parameters<typeof writeZip>[0]): unknown {
  try {
    for (const entry of openZip(writeZip(entries)).entries) entry.content();
    return null;
  } catch (error) {
    if (error instanceof FileProblem) return error.problem.message.values;
    throw error;
  }
}

test.each<[text: string, crc: number]>([
  ['', 0],
  ['a', 0xe8b7be43],
  ['123456789', 0xcbf43926],
  ['绩效自评', 0x443678be],
])('the checksum of %j', (text, crc) => {
  expect(crc32(strToU8(text))).toBe(crc);
});

/** 1 MB that packs some 65 to 1: mostly zeros, and some bytes that do not pack. */
const packable = new Uint8Array(MB);
for (let at = 0, state = 1; at < 15_000; at += 1) {
  state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
  packable[at] = state >>> 16;
}

test.each<[how: string, times: number]>([
  ['in one go', 2],
  ['in steps', 20],
])('a large part that is what it says is unpacked %s', (_how, times) => {
  const content = concat(Array.from({ length: times }, () => packable));
  const packed = packedTimes(packable, times);
  const stated = { unpacked: content.length, crc: crc32(content) };
  const zip = openZip(writeZip([{ entry: rawZipEntry('a.xml', packed, stated) }]));
  expect(crc32(zip.entries[0]!.content())).toBe(stated.crc);
});

test.each<[what: string, unpacked: (real: number) => number]>([
  ['less', (real) => real - 1],
  ['much less', () => 1000],
  ['more', (real) => real + 1],
])('a part that states %s than it holds is refused, small or large', (_what, unpacked) => {
  for (const times of [1, 20]) {
    const packed = packedTimes(packable, times);
    const content = concat(Array.from({ length: times }, () => packable));
    const size = unpacked(content.length);
    // The checksum is that of as much as it states, so that it alone would not tell.
    const stated = { unpacked: size, crc: crc32(content.subarray(0, size)) };
    expect(refusal([{ entry: rawZipEntry('a.xml', packed, stated) }])).toMatchObject({
      why: { id: 'problem.why-checksum' },
    });
  }
});

test('the same where nothing but its end would tell', () => {
  const content = packable.subarray(0, 100_000);
  const stated = { unpacked: 1000, crc: crc32(content.subarray(0, 1000)) };
  const entry = rawZipEntry('a.xml', deflateSync(content), stated);
  expect(refusal([{ entry }])).toMatchObject({ why: { id: 'problem.why-checksum' } });
});

test('a part out of all proportion is refused by what it states', () => {
  const packed = packedTimes(new Uint8Array(MB), 10);
  const stated = { unpacked: 10 * MB, crc: 0 };
  expect(refusal([{ entry: rawZipEntry('a.xml', packed, stated) }])).toMatchObject({
    what: { id: 'problem.what-ratio', values: { part: 'a.xml' } },
    limit: '100',
  });
});

test('all parts together may not pass the limit, though each alone does not', () => {
  const packed = packedTimes(packable, 1);
  const stated = { unpacked: MB, crc: crc32(packable) };
  const file = writeZip([{ entry: rawZipEntry('a.xml', packed, stated) }]);
  const { records, start } = readDirectory(file);
  const stored = locate(file, records[0]!, start);
  const budget = { left: 3.5 * MB };
  for (let times = 0; times < 3; times += 1) unpack(stored, budget);
  expect(budget.left).toBe(0.5 * MB);
  expect(() => unpack(stored, budget)).toThrow('problem.too-large');
});
