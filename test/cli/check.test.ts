import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { reviewSchema } from '../../src/report/contract';
import { defaultPolicy } from '../../src/core/policy/presets';
import { snapshotOfBytes, snapshotOfFile } from '../support/reviewed-file';
import { EXAMPLE_FILE } from '../support/example-file';
import { cli, filesBelow, makeFolder, removeFolder } from '../support/run-cli';
import { expectWith } from '../support/expect-with';

const workbooks = path.join(import.meta.dirname, '../workbooks');
const RIGHT = path.join(workbooks, 'should-pass/standard-set.xlsx');
/** Its scores cannot be checked: it has no weights. */
const UNCHECKED = path.join(workbooks, 'should-pass/parents-and-children.xlsx');
const WRONG = path.join(workbooks, 'should-fail/execution-rate.xlsx');

let folder = '';
beforeEach(() => void (folder = makeFolder()));
afterEach(() => removeFolder(folder));
const at = (...parts: string[]) => path.join(folder, ...parts);

/** The JSON report; a key that the contract does not name fails. */
function parsed(out: string) {
  const json: unknown = JSON.parse(out);
  const review = reviewSchema.parse(json);
  expectWith(json, 'keys that the contract does not name').toEqual(review);
  return review;
}

describe('the exit code says whether all was checked and is right', () => {
  test.each<[what: string, files: readonly string[], code: number]>([
    ['right', [RIGHT], 0],
    ['an error', [WRONG], 1],
    ['right and an error', [RIGHT, WRONG], 1],
    ['an error and a missing file', [WRONG, 'missing.xlsx'], 2],
    ['nothing wrong, and scores without weights', [UNCHECKED], 2],
    ['an error, and scores without weights', [WRONG, UNCHECKED], 2],
    ['a warning alone', [path.join(workbooks, 'should-fail/not-comparable.xlsx')], 0],
  ])('%s', async (_what, files, code) => {
    for (const format of ['text', 'json', 'html']) {
      expectWith((await cli('check', ...files, '--format', format)).code, format).toBe(code);
    }
  });

  test.each<[what: string, args: readonly string[], sentence: RegExp]>([
    ['no file', ['check'], /没有说明要核对哪个文件/],
    ['an unknown command', ['review', RIGHT], /没有“review”这个命令/],
    ['an unknown option', ['check', RIGHT, '--fil'], /没有“--fil”这个选项/],
    ['an unknown format', ['check', RIGHT, '--format', 'pdf'], /--format 只能是/],
    ['an unknown policy', ['check', RIGHT, '--policy', 'bad'], /没有“bad”这个评分办法.*mof-2020/],
    ['marking and unmarking', ['check', RIGHT, '--mark', '--unmark'], /不能同时使用/],
    ['an .xlsx report on the screen', ['check', RIGHT, '--format', 'xlsx'], /--report/],
  ])('wrong usage: %s', async (_what, args, sentence) => {
    const { code, out, err } = await cli(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test.each<[what: string, json: string]>([
    ['no JSON', '{ "id": '],
    ['no policy', '{ "id": "ours", "scoring": 1 }'],
    ['a list', '[]'],
  ])('a policy file that is %s', async (_what, json) => {
    writeFileSync(at('policy.json'), json);
    const { code, out, err } = await cli('check', RIGHT, '--policy', at('policy.json'));
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('policy.json');
  });
});

test('a policy of the user is what counts, by its file', async () => {
  const policy = { extends: 'mof-2020', id: 'our-county', title: '某县办法' };
  const triggers = { executionRateBelow: 0.95 };
  writeFileSync(at('policy.json'), `\uFEFF${JSON.stringify({ ...policy, triggers })}`);
  const args = ['check', RIGHT, '--format', 'json'];
  const { code, out } = await cli(...args, '--policy', at('policy.json'));
  const {
    policy: named,
    workbooks: [workbook],
  } = parsed(out);
  expect(named).toEqual({ id: 'our-county', title: '某县办法' });
  // 94.61 % and 93.73 % are enough for 财预〔2020〕10号, not for this county.
  expect(code).toBe(1);
  expect(workbook?.findings.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`)).toEqual([
    'explanation-missing 附件3-1!H6',
    'explanation-missing 附件3-2!H6',
  ]);
});

describe('standard output has the report and nothing else', () => {
  test('json', async () => {
    const { out, err } = await cli(
      'check',
      WRONG,
      'missing.xlsx',
      '--format',
      'json',
      '--lang',
      'en',
    );
    const { workbooks: reviewed } = parsed(out);
    expect(reviewed.map(({ file }) => file)).toEqual([WRONG, 'missing.xlsx']);
    expect(reviewed[1]?.problems.map(({ code }) => code)).toEqual(['missing']);
    expect(err).toBe('');
  });

  test('json with a copy written: the notice goes to standard error', async () => {
    const { out, err } = await cli('check', WRONG, '--format=json', '--mark', '--out', at('out'));
    expect(parsed(out).workbooks[0]?.written).toBe(at('out', 'execution-rate.xlsx'));
    expect(err).toContain(at('out', 'execution-rate.xlsx'));
  });

  test('html is one page, text ends with a line', async () => {
    const { out: page } = await cli('check', WRONG, '--format', 'html');
    expect(page).toMatch(/^<!doctype html>[^]*<\/html>\n$/);
    const { out: text } = await cli('check', WRONG);
    expect(text).toMatch(/执行率[^]*\n$/);
    expect(text).not.toContain('\u001B');
  });

  test('with --report it is empty, and the file has the report', async () => {
    for (const format of ['text', 'json', 'html']) {
      const { out, code } = await cli('check', WRONG, '--format', format, '--report', at('report'));
      expect([out, code]).toEqual(['', 1]);
      const { out: shown } = await cli('check', WRONG, '--format', format);
      expect(readFileSync(at('report'), 'utf8')).toBe(shown);
    }
    const { out } = await cli('check', WRONG, '--format', 'xlsx', '--report', at('report.xlsx'));
    expect(out).toBe('');
    const report = await snapshotOfBytes(readFileSync(at('report.xlsx')));
    expect(JSON.stringify(report)).toContain('96.41%');
  });

  test('the schema is the contract', async () => {
    const { out } = await cli('schema');
    expect(JSON.parse(out)).toEqual(z.toJSONSchema(reviewSchema));
  });
});

test('a folder is checked in name order, without the copies of an earlier run', async () => {
  mkdirSync(at('b'));
  for (const name of ['c.xlsx', 'a.xlsx', 'b/1.xlsx', '~$a.xlsx']) copyFileSync(RIGHT, at(name));
  const args = ['check', folder, '--format', 'json', '--mark', '--out', at('out')];
  await cli(...args);
  const { code, out } = await cli(...args);
  const names = parsed(out).workbooks.map(({ file }) => path.relative(folder, file));
  expect(code).toBe(0);
  expect(names).toEqual(['a.xlsx', path.join('b', '1.xlsx'), 'c.xlsx']);
  expect(filesBelow(at('out'))).toEqual(names);
});

test('in English no Chinese is left but what the workbook says and the titles of documents', async () => {
  const { out } = await cli('check', EXAMPLE_FILE, '--format', 'json', '--lang', 'en');
  const own = JSON.stringify(await snapshotOfFile(EXAMPLE_FILE)).replace(/\\n|\s/g, '');
  const cited =
    JSON.stringify(defaultPolicy)
      .match(/"title":"[^"]+"/g)
      ?.join('') ?? '';
  const [workbook] = parsed(out).workbooks;
  const { forms = [], figures = [], findings = [] } = workbook ?? {};
  const sentences = [
    ...forms.flatMap(({ why, indicators }) => [...why, ...indicators.map((row) => row.why)]),
    ...figures.map(({ trace }) => trace),
    ...findings.flatMap(({ message, basis }) => [message, basis]),
  ];
  expect(sentences.length).toBeGreaterThan(100);
  const foreign = sentences.flatMap((sentence) => sentence.match(/[\u4E00-\u9FFF]+/g) ?? []);
  const ours = foreign.filter((words) => !own.includes(words) && !cited.includes(words));
  expect([...new Set(ours)]).toEqual([]);
  expect(foreign.join()).not.toContain('本工具');
});

// Where the sources have just changed, the command line is built first.
jest.setTimeout(120_000);
describe('as a process', () => {
  const program = path.join(workbooks, '../../scripts/jixiao.cjs');
  const started = (...args: string[]) =>
    new Promise<{ code: number; stdout: string }>((resolve) => {
      const options = { maxBuffer: 2 ** 26 };
      execFile(process.execPath, [program, ...args], options, (error, stdout) => {
        resolve({ code: error === null ? 0 : Number(error.code), stdout });
      });
    });

  test('right: 0, the report on standard output', async () => {
    const { code, stdout } = await started('check', RIGHT, '--format', 'json');
    expect(code).toBe(0);
    expect(parsed(stdout).workbooks[0]?.summary.errors).toBe(0);
  });

  test('many files in several threads: the same report, in the same order', async () => {
    for (let nth = 10; nth < 42; nth += 1) {
      copyFileSync(nth % 7 === 0 ? WRONG : RIGHT, at(`${nth}.xlsx`));
    }
    const [alone, together] = await Promise.all(
      ['1', '2'].map((jobs) => started('check', folder, '--format', 'json', '--jobs', jobs)),
    );
    expect(together).toEqual(alone);
    expect(together?.code).toBe(1);
    const names = parsed(together?.stdout ?? '').workbooks.map(({ file }) => path.basename(file));
    expect(names).toEqual(Array.from({ length: 32 }, (_, index) => `${index + 10}.xlsx`));
  });

  test('errors: 1; the same report as in this process', async () => {
    const { code, stdout } = await started('check', WRONG);
    expect(code).toBe(1);
    expect(stdout).toBe((await cli('check', WRONG)).out);
  });
});
