import { describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openZip } from '../../../src/files/zip/open-zip';
import { writeZip, type ZipPart } from '../../../src/files/zip/write-zip';

const texts = { 'one.xml': '<一/>', 'two/three.xml': '三'.repeat(1000), '四.xml': '' };
const source = zipSync(
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])),
  { mtime: '2023-12-31T10:00:00', comment: 'kept' },
);
const copied = (): ZipPart[] => openZip(source).entries.map((entry) => ({ entry }));

describe('entries that are taken over', () => {
  test('keep their stored bytes, order and times', () => {
    const written = openZip(writeZip(copied()));
    const original = openZip(source);
    expect(written.entries.map(({ name }) => name)).toEqual(Object.keys(texts));
    expect(written.entries.map(({ raw }) => raw)).toEqual(original.entries.map(({ raw }) => raw));
    // The record is the same but for the place of the entry, its last four bytes before the name.
    const recordOf = ({ record }: { record: Uint8Array }) => record.slice(0, 42);
    expect(written.entries.map(recordOf)).toEqual(original.entries.map(recordOf));
  });

  test('may stand in another order, with new ones between', () => {
    const [first, second, third] = copied();
    const bytes = writeZip([third!, { name: 'new.xml', content: strToU8('新') }, first!, second!]);
    expect(openZip(bytes).entries.map(({ name }) => name)).toEqual([
      '四.xml',
      'new.xml',
      'one.xml',
      'two/three.xml',
    ]);
    expect(openZip(bytes).entry('two/three.xml')?.content()).toEqual(
      strToU8(texts['two/three.xml']),
    );
  });

  test('leave the bytes that they came from alone, also those of a Buffer', () => {
    const buffer = Buffer.from(source);
    const entries = openZip(buffer).entries;
    writeZip([
      { name: 'before.xml', content: strToU8('x') },
      ...entries.map((entry) => ({ entry })),
    ]);
    expect(new Uint8Array(buffer)).toEqual(source);
  });
});

describe('new entries', () => {
  test.each<[name: string, text: string]>([
    ['a.xml', 'text'],
    ['empty.xml', ''],
    ['批注/批注1.xml', '批注'.repeat(5000)],
  ])('%s', (name, text) => {
    const bytes = writeZip([{ name, content: strToU8(text) }]);
    expect(strFromU8(openZip(bytes).entry(name)!.content())).toBe(text);
    // Another reader finds the same.
    expect(strFromU8(unzipSync(bytes)[name]!)).toBe(text);
  });

  test('the same parts give the same bytes', () => {
    const parts = (): ZipPart[] => [...copied(), { name: 'new.xml', content: strToU8('新') }];
    expect(writeZip(parts())).toEqual(writeZip(parts()));
  });
});

test('nothing at all is still a zip file', () => {
  expect(openZip(writeZip([])).entries).toEqual([]);
});
