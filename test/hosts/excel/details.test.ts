import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { workbookFromText } from '../../support/workbook-from-text';
import { CLEAR, list, listRow, mark, NOTE, ref, value } from '../contract/edits';
import { later, restores, told } from '../contract/suite';
import type { MemoryExcelOptions } from '../../support/office/memory-excel';
import { excelHarness } from './excel-harness';

const FORM = `
# 附件1
得分 | 95 |

# 附件2
得分 | 9
`;
const open = (options: MemoryExcelOptions = {}) =>
  excelHarness(workbookFromText(FORM).workbook, options);

describe('what this Excel can do', () => {
  test.each<[options: MemoryExcelOptions, notes: boolean, undo: boolean, saves: boolean]>([
    [{ level: '1.7' }, false, false, false],
    [{ level: '1.18' }, true, false, false],
    [{ level: '1.20', platform: 'web' }, true, true, true],
  ])('%j', (options, notes, undo, saves) => {
    const { host } = open(options);
    expect(host.capabilities).toEqual({ name: 'excel', write: true, notes, undo });
    expect('saveFile' in host).toBe(saves);
  });

  test('a file is downloaded in the browser', async () => {
    const { host, page } = open({ platform: 'web' });
    await host.saveFile?.({ name: '校核.html', type: 'text/html', text: '<p>' });
    expect(page.downloads).toEqual(['校核.html']);
  });

  test('the file is called as the user calls it', async () => {
    const { host } = open({ name: '绩效自评（终稿）.xlsx' });
    expect((await host.read()).name).toBe('绩效自评（终稿）.xlsx');
  });
});

describe('what stands round the workbook', () => {
  test.each([
    ['zh-CN', 'zh'],
    ['zh-Hans', 'zh'],
    ['en-US', 'en'],
    ['de-DE', 'en'],
  ])('menus in %s', (language, expected) => {
    expect(open({ language }).host.environment.language).toBe(expected);
  });

  test('the theme, and its change once the user is back', () => {
    const { host, office, page } = open();
    const theme = office.context.officeTheme as { bodyBackgroundColor: string };
    const seen: string[] = [host.environment.theme];
    const stop = host.environment.onThemeChange((now) => seen.push(now));
    theme.bodyBackgroundColor = '#262626';
    page.focus();
    page.focus();
    page.forcedColors = true;
    page.focus();
    stop();
    page.forcedColors = false;
    page.focus();
    expect(seen).toEqual(['light', 'dark', 'high-contrast']);
    expect(host.environment.theme).toBe('dark');
  });
});

describe('protected sheets', () => {
  const protectedBut = async (allowed: { formatCells?: boolean; editObjects?: boolean }) => {
    const harness = open();
    await harness.user.protect('附件1', [ref('附件1!C1')]);
    harness.excel.book.sheets[0]!.protection = {
      allowFormatCells: allowed.formatCells ?? false,
      allowEditObjects: allowed.editObjects ?? false,
    };
    await harness.host.read();
    return harness;
  };

  test.each([
    [{}, 'protected', 'protected'],
    [{ formatCells: true }, 'done', 'protected'],
    [{ formatCells: true, editObjects: true }, 'done', 'done'],
  ])('that allow %j: a format %s, a mark with its note %s', async (allowed, format, marked) => {
    const { host } = await protectedBut(allowed);
    const { outcomes } = await host.apply([
      value('fill', '附件1!C1', null, 0.5, '0.00%'),
      mark('附件1!B1'),
    ]);
    expect(told(outcomes)).toEqual([format, marked]);
  });

  test('marks that cannot go are told, and those on other sheets go', async () => {
    const { host, user, dump } = open();
    await host.read();
    await host.apply([CLEAR, mark('附件1!B1'), mark('附件2!B1')]);
    await user.protect('附件1');
    await host.read();
    expect(told((await host.apply([CLEAR])).outcomes)).toEqual(['protected']);
    const { sheets } = await dump();
    expect(sheets.map(({ marks }) => Object.keys(marks))).toEqual([['B1'], []]);
  });
});

describe('whose change it was', () => {
  test.each<[level: string, change: string, place: string, typed: number]>([
    ['1.9', 'another value', '附件1!B1', 7],
    ['1.9', 'another cell', '附件2!B1', 96],
    ['1.14', 'the very value that we wrote', '附件1!B1', 96],
    ['1.14', 'a cell of the list', '校核清单!H5', 1],
  ])('ExcelApi %s: %s of the user right after ours', async (level, _change, place, typed) => {
    const { host, user } = open({ level });
    const changes: unknown[] = [];
    host.onChange((change) => changes.push(change));
    await host.read();
    await host.apply([
      value('correct', '附件1!B1', 95, 96),
      list([listRow('weights-0000000a', '附件1!B1', '分值合计 95')]),
    ]);
    await later();
    expect(changes).toEqual([]);
    await user.type(ref(place), { content: { type: 'number', decimal: String(typed) } });
    expect(changes.length).toBeGreaterThan(0);
  });
});

describe('marks', () => {
  test('that the user copied with the cell go as well', async () => {
    const { host, excel, dump } = open();
    await host.read();
    await host.apply([CLEAR, mark('附件1!B1')]);
    const [format] = excel.book.sheets[0]!.conditionalFormats;
    format!.areas.push({ top: 4, left: 1, bottom: 4, right: 1 });
    await host.read();
    await host.apply([CLEAR, mark('附件1!B1')]);
    expect(Object.keys((await dump()).sheets[0]!.marks)).toEqual(['B1']);
    await host.read();
    await host.apply([CLEAR]);
    expect((await dump()).sheets[0]!.marks).toEqual({});
  });

  test('stay as they are where they say the same: nothing is taken off and put on again', async () => {
    const { host, excel } = open();
    await host.read();
    await host.apply([CLEAR, mark('附件1!B1'), mark('附件2!B1')]);
    const ids = () =>
      excel.book.sheets.map((sheet) => sheet.conditionalFormats.map(({ id }) => id));
    const before = ids();
    await host.read();
    await host.apply([CLEAR, mark('附件1!B1'), mark('附件2!B1', 'warning')]);
    expect(ids()[0]).toEqual(before[0]);
    expect(ids()[1]).not.toEqual(before[1]);
  });

  test('notes whose lines Excel ends differently are known again', async () => {
    const { host, excel } = open();
    await host.read();
    await host.apply([CLEAR, mark('附件1!B1')]);
    const [note] = excel.book.sheets[0]!.notes.values();
    note!.content = note!.content.replaceAll('\n', '\r\n');
    await host.read();
    await host.apply([CLEAR, mark('附件1!B1', 'error', ['explanation-missing'], NOTE)]);
    expect(note!.content).toContain('\r\n');
  });
});

test('what Excel put back is not what no edit can write', async () => {
  const harness = open();
  await harness.user.type(ref('附件1!B1'), { content: { type: 'boolean', value: true } });
  await harness.host.read();
  const { outcomes } = await harness.host.apply([
    { ...value('correct', '附件1!B1', null, 5), before: { type: 'boolean', value: true } },
  ]);
  expect(told(outcomes)).toEqual(['done']);
  expect(restores(outcomes)).toEqual([]);
});

test('the list is dressed: widths, wrapped, its head in view, levels in colour and in words', async () => {
  const { host, excel } = open();
  await host.read();
  await host.apply([list([listRow('weights-0000000a', '附件1!B1', '分值合计 95')])]);
  expect(excel.book.sheets[2]!.looks).toEqual(
    expect.arrayContaining([
      'A1 column width = 93',
      'frozen rows = 4',
      'grid lines = false',
      'A4:H4 wrap = true',
      'E5:G5 wrap = true',
      'A4:H4 fill = "#DCE6F1"',
      'B5 fill = "#F8D7DA"',
      'A1 size = 14',
    ]),
  );
});

test('nothing is used that empties the undo list, or touches protection, comments or sheets of the user', () => {
  const folder = path.join(import.meta.dirname, '../../../src/hosts/excel');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  expect(files.length).toBeGreaterThan(20);
  const banned =
    /\.(?:protect|unprotect|pauseProtection|insertWorksheetsFromBase64|addFromBase64|refreshAll|save|close)\(|\.(?:comments|styles|standardWidth|threadedComments)\b|sheet\.(?:copy|delete)\(|sheet\.(?:name|position|visibility|tabColor) = /;
  for (const file of files) {
    expect([file, banned.exec(readFileSync(path.join(folder, file), 'utf8'))]).toEqual([
      file,
      null,
    ]);
  }
});
