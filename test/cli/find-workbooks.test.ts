import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findWorkbooks } from '../../src/cli/find-workbooks';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'jixiao-'));
  for (const folder of ['b', 'out', '.hidden']) mkdirSync(path.join(root, folder));
  for (const file of [
    'c.xlsx',
    'a.XLSX',
    'b/1.xls',
    'b/2.et',
    'b/3.xlsm',
    'out/c.xlsx',
    '.hidden/d.xlsx',
    '~$c.xlsx',
    'e.docx',
  ]) {
    writeFileSync(path.join(root, file), '');
  }
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const below = (...paths: string[]) =>
  findWorkbooks(paths, path.join(root, 'out')).map((found) => found.below);

describe('findWorkbooks', () => {
  it('takes a folder in name order, without lock files, hidden files, other formats and our own copies', () => {
    expect(below(root)).toEqual([
      'a.XLSX',
      path.join('b', '1.xls'),
      path.join('b', '2.et'),
      path.join('b', '3.xlsm'),
      'c.xlsx',
    ]);
  });

  it('takes a named file as it is, whatever its ending and even when it is missing', () => {
    expect(below(path.join(root, 'e.docx'), path.join(root, 'gone.xlsx'))).toEqual([
      'e.docx',
      'gone.xlsx',
    ]);
  });

  it('takes each file once, also when it is named twice or reached by a link', () => {
    symlinkSync(path.join(root, 'c.xlsx'), path.join(root, 'link.xlsx'));
    const file = path.join(root, 'c.xlsx');
    expect(below(file, file, path.join(root, 'link.xlsx'))).toEqual(['c.xlsx']);
  });

  it('looks into the out folder when that is what was named', () => {
    expect(
      findWorkbooks([path.join(root, 'out')], 'elsewhere').map((found) => found.below),
    ).toEqual(['c.xlsx']);
  });
});

describe('copies', () => {
  it('go each to a place of its own, also for files of one name', () => {
    for (const folder of ['p', 'q', 'r']) {
      mkdirSync(path.join(root, folder));
      writeFileSync(path.join(root, folder, folder === 'r' ? 'X.xlsx' : 'x.xlsx'), '');
    }
    expect(
      below(
        path.join(root, 'p', 'x.xlsx'),
        path.join(root, 'q', 'x.xlsx'),
        path.join(root, 'r', 'X.xlsx'),
      ),
    ).toEqual(['x.xlsx', 'x (2).xlsx', 'X (3).xlsx']);
  });
});
