import { describe, expect, it } from '@jest/globals';
import { files, read } from './repository';

describe('docs/promises.md', () => {
  const rows = read('docs/promises.md')
    .split('\n')
    .filter((line) => /^\| (?!承诺|-)/.test(line) && !line.startsWith('|---'));

  it('makes promises', () => {
    expect(rows.length).toBeGreaterThan(10);
  });

  it.each(rows)('%s is held by tests that exist', (row) => {
    const named = [...row.matchAll(/`(test\/[^`]+)`/g)].map(([, path]) => path ?? '');
    expect(named).not.toEqual([]);
    for (const path of named) {
      expect([
        path,
        files.some((file) => file.startsWith(path) && /\.(?:test\.ts|json)$/.test(file)),
      ]).toEqual([path, true]);
    }
  });
});
