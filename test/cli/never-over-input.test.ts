import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../src/cli/run';

const SOURCE = path.join(import.meta.dirname, '../workbooks/should-fail/execution-score.xlsx');
let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'jixiao-'));
  for (const folder of ['a', 'out']) {
    mkdirSync(path.join(root, folder));
    copyFileSync(SOURCE, path.join(root, folder, 'x.xlsx'));
  }
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const at = (...parts: string[]) => path.join(root, ...parts);

async function told(...args: string[]) {
  let err = '';
  const code = await run(args, {
    out: () => undefined,
    err: (text) => (err += text),
    colour: false,
  });
  return { code, err };
}

it.each([
  [
    'another file that is checked too',
    () => [at('a', 'x.xlsx'), at('out', 'x.xlsx'), '--out', at('out')],
  ],
  ['the file itself', () => [at('out', 'x.xlsx'), '--out', at('out')]],
  [
    'the file itself, its folder reached by a link',
    () => {
      symlinkSync(at('out'), at('link'));
      return [at('out', 'x.xlsx'), '--out', at('link')];
    },
  ],
])('a copy is never written over %s', async (_, args) => {
  const { code } = await told('check', ...args(), '--mark', '--report', at('report.txt'));
  expect(code).toBe(2);
  expect(readFileSync(at('out', 'x.xlsx')).equals(readFileSync(SOURCE))).toBe(true);
  expect(readFileSync(at('report.txt'), 'utf8')).toContain('会覆盖原文件');
});

it('a report is never written over a file that is checked', async () => {
  const { code, err } = await told('check', at('a', 'x.xlsx'), '--report', at('a', 'x.xlsx'));
  expect(code).toBe(2);
  expect(err).toContain('--report');
  expect(readFileSync(at('a', 'x.xlsx')).equals(readFileSync(SOURCE))).toBe(true);
});
