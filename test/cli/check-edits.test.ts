import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as XLSX from '@e965/xlsx';
import { reviewSchema } from '../../src/report/contract';
import { applyEdits } from '../../src/files/apply-edits';
import { EXAMPLE_FILE } from '../support/example-file';
import { lineOf, reviewed, snapshotOfBytes, snapshotOfFile } from '../support/reviewed-file';
import { cli, filesBelow, makeFolder, removeFolder } from '../support/run-cli';

const WRONG = path.join(import.meta.dirname, '../workbooks/should-fail/execution-score.xlsx');

let folder = '';
beforeEach(() => void (folder = makeFolder()));
afterEach(() => removeFolder(folder));
const at = (...parts: string[]) => path.join(folder, ...parts);

async function checked(...args: string[]) {
  const { code, out, err } = await cli('check', ...args, '--format', 'json');
  const [workbook] = reviewSchema.parse(JSON.parse(out)).workbooks;
  if (!workbook) throw new Error('no workbook');
  return { code, err, workbook };
}

describe('a copy is written, and the input stays as it is', () => {
  test.each<[options: readonly string[]]>([
    [['--fill']],
    [['--correct']],
    [['--mark']],
    [['--list']],
    [['--unmark']],
    [['--fill', '--correct', '--mark', '--list']],
  ])('%s', async (options) => {
    copyFileSync(EXAMPLE_FILE, at('例.xlsx'));
    const { workbook } = await checked(at('例.xlsx'), ...options, '--out', at('out'));
    expect(workbook.written).toBe(at('out', '例.xlsx'));
    expect(filesBelow(folder)).toEqual([path.join('out', '例.xlsx'), '例.xlsx']);
    expect(readFileSync(at('例.xlsx')).equals(readFileSync(EXAMPLE_FILE))).toBe(true);
    // The copy is a workbook with the same findings but for what was corrected.
    const { findings } = reviewed(await snapshotOfFile(at('out', '例.xlsx')));
    expect(findings.map(lineOf)).toEqual(
      workbook.findings.map(
        ({ severity, rule, sheet, cell }) => `${severity} ${rule} ${sheet}!${cell}`,
      ),
    );
  });

  test('not even when it would fall on the input', async () => {
    copyFileSync(WRONG, at('a.xlsx'));
    const { code, workbook } = await checked(at('a.xlsx'), '--correct', '--out', folder);
    expect([code, workbook.written]).toEqual([2, null]);
    expect(workbook.problems.map((problem) => problem.code)).toEqual(['cannot-write']);
    expect(readFileSync(at('a.xlsx')).equals(readFileSync(WRONG))).toBe(true);
    expect(filesBelow(folder)).toEqual(['a.xlsx']);
  });

  test('without such an option nothing is written', async () => {
    copyFileSync(WRONG, at('a.xlsx'));
    expect((await checked(at('a.xlsx'), '--out', at('out'))).workbook.written).toBeNull();
    expect(filesBelow(folder)).toEqual(['a.xlsx']);
  });
});

test('--correct puts right what is wrong, and the copy passes', async () => {
  const { code, workbook } = await checked(WRONG, '--correct', '--out', at('out'));
  expect([code, workbook.summary.errors]).toEqual([0, 0]);
  const { sheets } = await snapshotOfFile(at('out', 'execution-score.xlsx'));
  const shown = (row: number, column: number) =>
    sheets[0]?.cells.find((cell) => cell.row === row && cell.column === column)?.content;
  expect(shown(5, 8)).toEqual({ type: 'number', decimal: '9.46' });
  expect(shown(21, 7)).toEqual({ type: 'number', decimal: '99.46' });
});

test('--list: every finding a row; what is written under 处理意见 stays with its finding', async () => {
  const { workbook } = await checked(EXAMPLE_FILE, '--list', '--out', at('once'));
  const name = path.basename(EXAMPLE_FILE);
  const listed = await listIn(at('once', name));
  expect([...listed.keys()]).toEqual(workbook.findings.map(({ id }) => id));
  const [id, row] = [...listed][5] ?? ['', -1];
  const { bytes, outcomes } = applyEdits(readFileSync(at('once', name)), [
    {
      type: 'value',
      purpose: 'fill',
      cell: { sheet: '校核清单', row, column: RESPONSE },
      before: null,
      content: { type: 'text', text: '已在自评报告中说明' },
    },
  ]);
  expect(outcomes.map(({ done }) => done)).toEqual([true]);
  writeFileSync(at(name), bytes);
  await checked(at(name), '--list', '--mark', '--out', at('twice'));
  const again = await listIn(at('twice', name));
  expect([...again.keys()]).toEqual([...listed.keys()]);
  const { sheets } = await snapshotOfFile(at('twice', name));
  const responses = sheets.at(-1)?.cells.filter((cell) => cell.column === RESPONSE) ?? [];
  expect(responses.slice(1).map((cell) => [cell.row, cell.content])).toEqual([
    [again.get(id), { type: 'text', text: '已在自评报告中说明' }],
  ]);
});

test('what is written under 处理意见 sets its finding aside, here and in every list made again', async () => {
  const name = path.basename(WRONG);
  const before = await checked(WRONG, '--list', '--out', at('once'));
  expect([before.code, before.workbook.summary.waived]).toEqual([1, 0]);
  const errors = before.workbook.findings.filter(({ severity }) => severity === 'error');
  const listed = await listIn(at('once', name));
  const answers = errors.map(({ id }) => ({
    type: 'value' as const,
    purpose: 'explain' as const,
    cell: { sheet: '校核清单', row: listed.get(id) ?? -1, column: RESPONSE },
    before: null,
    content: { type: 'text' as const, text: '已报财政局备案' },
  }));
  writeFileSync(at(name), applyEdits(readFileSync(at('once', name)), answers).bytes);

  const after = await checked(at(name), '--mark', '--list', '--out', at('twice'));
  expect(after.code).toBe(0);
  expect(after.workbook.summary).toEqual({
    ...before.workbook.summary,
    errors: 0,
    waived: errors.length,
  });
  expect(
    after.workbook.findings.filter(({ waived }) => waived?.reason === '已报财政局备案'),
  ).toHaveLength(errors.length);
  expect(after.workbook.forms).toEqual(before.workbook.forms);

  const again = await checked(at('twice', name));
  expect(again.workbook.summary).toEqual(after.workbook.summary);
  const { out } = await cli('check', at('twice', name));
  expect(out).toContain(`已说明 ${String(errors.length)}`);
  expect(out).toContain('已说明：已报财政局备案');
});

/** The last column of the list: 处理意见. */
const RESPONSE = 7;

/** The rows of the 校核清单, the last sheet, by their finding's id. */
async function listIn(file: string): Promise<ReadonlyMap<string, number>> {
  const list = (await snapshotOfFile(file)).sheets.at(-1);
  expect(list?.name).toBe('校核清单');
  return new Map(
    list?.cells.flatMap(({ row, column, content }) =>
      column === 0 && content.type === 'text' && /-[0-9a-f]{8}(-\d+)?$/.test(content.text)
        ? [[content.text, row] as const]
        : [],
    ),
  );
}

test('--unmark takes off what --mark put on, sheet for sheet', async () => {
  const name = path.basename(EXAMPLE_FILE);
  await checked(EXAMPLE_FILE, '--mark', '--out', at('marked'));
  await checked(at('marked', name), '--unmark', '--out', at('unmarked'));
  const marked = readFileSync(at('marked', name));
  const unmarked = readFileSync(at('unmarked', name));
  expect(marked.equals(readFileSync(EXAMPLE_FILE))).toBe(false);
  expect(await snapshotOfBytes(unmarked)).toEqual(await snapshotOfFile(EXAMPLE_FILE));
  expect(unmarked.includes('jixiao')).toBe(false);
});

test('a legacy .xls is checked; of it only a report is written', async () => {
  const rows = (await snapshotOfFile(WRONG)).sheets[0];
  const sheet = XLSX.utils.aoa_to_sheet([[]]);
  for (const { row, column, content } of rows?.cells ?? []) {
    const value =
      content.type === 'number'
        ? Number(content.decimal)
        : content.type === 'text'
          ? content.text
          : null;
    XLSX.utils.sheet_add_aoa(sheet, [[value]], { origin: { r: row, c: column } });
  }
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, rows?.name ?? 'Sheet1');
  writeFileSync(at('old.xls'), XLSX.write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer);
  const { code, workbook, err } = await checked(at('old.xls'), '--mark', '--out', at('out'));
  expect(code).toBe(1);
  expect(workbook.findings.map(({ rule, cell }) => `${rule} ${cell}`)).toContain(
    'execution-score I6',
  );
  expect(workbook.written).toBe(at('out', 'old.xls.html'));
  expect(workbook.notices.map((notice) => notice.code)).toEqual(['xls-report-only']);
  expect(err).toContain('.xls');
  expect(readFileSync(at('out', 'old.xls.html'), 'utf8')).toContain('9.64');
});
