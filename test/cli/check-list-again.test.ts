import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { toA1 } from '../../src/core/workbook/cell-ref';
import { reviewSchema } from '../../src/report/contract';
import { EXAMPLE_FILE } from '../support/example-file';
import { snapshotOfFile } from '../support/reviewed-file';
import { cli, makeFolder, removeFolder } from '../support/run-cli';

/** The example with a list that the program wrote at commit 7adcedd. */
const EARLIER = path.join(import.meta.dirname, 'list-of-7adcedd.xlsx');

let folder = '';
beforeEach(() => void (folder = makeFolder()));
afterEach(() => removeFolder(folder));
const at = (...parts: string[]) => path.join(folder, ...parts);

/** Checks a workbook and writes the list into a copy, which is given. */
async function listed(file: string, out: string) {
  const said = await cli('check', file, '--list', '--out', at(out), '--format', 'json');
  const [workbook] = reviewSchema.parse(JSON.parse(said.out)).workbooks;
  if (!workbook) throw new Error('no workbook');
  return { ...workbook, copy: at(out, path.basename(file)) };
}

/** Every row of the list, its texts divided by `|`. */
async function linesOf(file: string): Promise<readonly string[]> {
  const { sheets } = await snapshotOfFile(file);
  expect(sheets.map(({ name }) => name).filter((name) => name.startsWith('校核清单'))).toEqual([
    '校核清单',
  ]);
  const lines: string[][] = [];
  for (const { row, column, content } of sheets.at(-1)?.cells ?? []) {
    (lines[row] ??= [])[column] = content.type === 'text' ? content.text : '?';
  }
  return Array.from(lines, (line) =>
    Array.from(
      (line as readonly (string | undefined)[] | undefined) ?? [],
      (text) => text ?? '',
    ).join('|'),
  );
}

/** Changes the list as its user would in another program. */
function edited(file: string, change: (xml: string) => string): void {
  const parts = unzipSync(readFileSync(file));
  const names = Object.keys(parts).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name));
  const list = names.find((name) => strFromU8(parts[name]!).includes('处理意见'));
  if (list === undefined) throw new Error('no list');
  const xml = change(strFromU8(parts[list]!));
  expect(xml).not.toBe(strFromU8(parts[list]!));
  writeFileSync(file, zipSync({ ...parts, [list]: strToU8(xml) }));
}

const cell = (place: string, text: string) =>
  `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
const withRow = (xml: string, row: number, ...cells: readonly [string, string][]) =>
  xml.replace(
    '</sheetData>',
    `<row r="${row}">${cells.map(([column, text]) => cell(`${column}${row}`, text)).join('')}</row></sheetData>`,
  );
const answered = (xml: string, row: number, text: string) =>
  xml.replace(new RegExp(`<c r="H${row}"[^>]*/>`), cell(`H${row}`, text));
const lastRow = (xml: string) =>
  Math.max(...[...xml.matchAll(/<row r="(\d+)"/g)].map(([, n]) => Number(n)));

describe('the list once more', () => {
  test.each<[what: string, change: (xml: string) => string, line: string]>([
    [
      'keeps a line of the user that leads somewhere from 单元格',
      (xml) => {
        const row = lastRow(xml) + 2;
        return withRow(xml, row, ['D', '见附件1'], ['E', '核对发票']).replace(
          '</hyperlinks>',
          `<hyperlink ref="D${row}" location="'附件1'!A1"/></hyperlinks>`,
        );
      },
      '|||见附件1|核对发票',
    ],
    [
      'keeps a line of the user that names a cell',
      (xml) => withRow(xml, lastRow(xml) + 1, ['D', '附件2!B3'], ['H', '已问过']),
      '|||附件2!B3||||已问过',
    ],
  ])('%s', async (_, change, line) => {
    const first = await listed(EXAMPLE_FILE, 'one');
    const before = await linesOf(first.copy);
    edited(first.copy, change);
    const { copy } = await listed(first.copy, 'two');
    expect(await linesOf(copy)).toEqual([...before, line]);
  });

  test('knows its rows without their links: one whose finding is gone goes, an answer stays', async () => {
    const first = await listed(EXAMPLE_FILE, 'one');
    const before = await linesOf(first.copy);
    edited(first.copy, (xml) =>
      withRow(
        answered(xml, 5, '已按批复填报').replace(/<hyperlinks>.*<\/hyperlinks>/s, ''),
        lastRow(xml) + 1,
        ['A', 'grade-0a1b2c3d'],
        ['B', '错误'],
        ['D', '附件2!A9'],
      ),
    );
    const { copy } = await listed(first.copy, 'two');
    const after = await linesOf(copy);
    expect(after).toHaveLength(before.length);
    expect(after.slice(3)).toEqual(
      before.slice(3).map((line, row) => (row === 1 ? `${line}|已按批复填报` : line)),
    );
  });
});

describe('a list of an earlier version', () => {
  test('is brought up to date in its place, with its answers and the user’s own lines', async () => {
    copyFileSync(EARLIER, at('例.xlsx'));
    const rows = (await linesOf(at('例.xlsx'))).slice(4);
    const ids = rows.map((row) => row.split('|')[0] ?? '');
    edited(at('例.xlsx'), (xml) =>
      withRow(answered(answered(xml, 5, '已报财政局备案'), 6, '按批复调整'), lastRow(xml) + 1, [
        'A',
        '审核人：张三',
      ]),
    );
    const { copy, findings } = await listed(at('例.xlsx'), 'out');
    const waived = findings.flatMap(({ waived: why }) => (why ? [why.reason] : []));
    expect(waived).toEqual(['已报财政局备案', '按批复调整']);
    const after = await linesOf(copy);
    const first = after.findIndex((line) => line.startsWith('编号|'));
    expect(first).toBe(3);
    const now = after.slice(4).map((line) => line.split('|')[0]);
    expect(now.slice(0, 2)).toEqual(ids.slice(0, 2));
    expect(now.at(-1)).toBe('审核人：张三');
    expect(after.filter((line) => /\|(?:已报财政局备案|按批复调整)$/.test(line))).toHaveLength(2);
    const { sheets } = await snapshotOfFile(copy);
    expect(sheets.at(-1)?.cells.map(toA1)).toContain('H5');
  });
});
