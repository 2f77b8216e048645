import { afterEach, describe, expect, jest, test } from '@jest/globals';
import * as XLSX from '@e965/xlsx';
import { toA1 } from '../../../src/core/workbook/cell-ref';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { readWorkbook } from '../../../src/files/read-workbook';
import { openOle } from '../../../src/files/xls/ole';
import { concat, setU16, setU32, u16, u32 } from '../../../src/files/zip/bytes';
import {
  buildOle,
  buildXls,
  uint16s,
  xlsRecord,
  type XlsStream,
  xlsStream,
} from '../../support/build-xls';
import { problemOf } from '../../support/problem-of';
import { expectWith } from '../../support/expect-with';

async function workbookOf(bytes: Uint8Array): Promise<Workbook> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  expect(read.format).toBe('xls');
  return read.workbook;
}

const form = (): XLSX.WorkSheet => ({
  '!ref': 'A1:C4',
  A1: { t: 's', v: '编制数' },
  B1: { t: 'n', v: 301 },
  C1: { t: 'n', v: 0.8738, z: '0.00%' },
  A2: { t: 's', v: '第一行\n第二行' },
  B2: { t: 'n', v: 0.1234567890123456 },
  C2: { t: 'n', v: 1.5e-7, z: 'yyyy"年"m"月"' },
  A3: { t: 'b', v: true },
  B3: { t: 'e', v: 0x07 },
  A4: { t: 's', v: '87.38%' },
  '!merges': [{ s: { r: 0, c: 0 }, e: { r: 1, c: 0 } }],
});

/** A workbook in which all styles have the number format with this number. */
function formattedBy(id: number): Uint8Array {
  const stream = openOle(buildXls({ 附件1: form() }))
    .stream('Workbook')!
    .content();
  for (
    let at = 0;
    at + 4 <= stream.length && u16(stream, at) !== 0;
    at += 4 + u16(stream, at + 2)
  ) {
    if (u16(stream, at) === 0x00e0) setU16(stream, at + 6, id);
  }
  return buildOle({ Workbook: stream });
}

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('values, formats, formulas and merges', async () => {
  const { sheets } = await workbookOf(buildXls({ 附件1: form() }));
  const cells = sheets[0]!.cells.map(({ row, column, ...rest }) => [toA1({ row, column }), rest]);
  expect(Object.fromEntries(cells)).toEqual({
    A1: { content: { type: 'text', text: '编制数' } },
    B1: { content: { type: 'number', decimal: '301' } },
    C1: { content: { type: 'number', decimal: '0.8738' }, format: '0.00%' },
    A2: { content: { type: 'text', text: '第一行\n第二行' } },
    B2: { content: { type: 'number', decimal: '0.1234567890123456' } },
    C2: { content: { type: 'number', decimal: '0.00000015' }, format: 'yyyy"年"m"月"' },
    A3: { content: { type: 'boolean', value: true } },
    B3: { content: { type: 'error', code: '#DIV/0!' } },
    A4: { content: { type: 'text', text: '87.38%' } },
  });
  expect(sheets[0]!.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 0 }]);
});

test('sheets in their order, with their visibility', async () => {
  const sheet = () => XLSX.utils.aoa_to_sheet([['一', 1]]);
  const hidden = {
    Sheets: [{ Hidden: 0 as const }, { Hidden: 1 as const }, { Hidden: 2 as const }],
  };
  const { sheets } = await workbookOf(
    buildXls({ 附件2: sheet(), 附件1: sheet(), 备注: sheet() }, hidden),
  );
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['附件2', 'visible'],
    ['附件1', 'hidden'],
    ['备注', 'very-hidden'],
  ]);
});

describe('number formats that a file names by number alone', () => {
  const formatOf = async (id: number) => {
    const { sheets } = await workbookOf(formattedBy(id));
    return sheets[0]!.cells[0]!.format;
  };

  test.each<[id: number, format: string | undefined]>([
    [0, undefined],
    [10, '0.00%'],
    [31, 'yyyy"年"m"月"d"日"'],
    [49, undefined],
    [57, 'yyyy"年"m"月"'],
  ])('%i', async (id, format) => {
    expect(await formatOf(id)).toBe(format);
  });

  test('are those of every file, not those of the file before', async () => {
    const before = await workbookOf(
      buildXls({ 附件1: { '!ref': 'A1', A1: { t: 'n', v: 1, z: '"旧"0' } } }),
    );
    const code = before.sheets[0]!.cells[0]!.format;
    expect(code).toBe('"旧"0');
    for (let id = 164; id < 180; id += 1) expect(await formatOf(id)).not.toBe(code);
  });
});

test('Excel 95 wrote Chinese text in GBK', async () => {
  const gbk = Uint8Array.of(0xb1, 0xe0, 0xd6, 0xc6, 0xca, 0xfd);
  const label = xlsRecord(0x0204, concat([uint16s([0, 0, 0, gbk.length]), gbk]));
  const sheets = [{ name: Uint8Array.of(0xb1, 0xed), records: [label] }];
  const read = await workbookOf(buildOle({ Book: xlsStream({ biff: 5, codePage: 936, sheets }) }));
  expect(read.sheets).toMatchObject([
    { name: '表', cells: [{ row: 0, column: 0, content: { type: 'text', text: '编制数' } }] },
  ]);
});

const utf16 = (text: string) => uint16s([...text].map((unit) => unit.charCodeAt(0)));
const inSheet = (records: readonly Uint8Array[], globals: readonly Uint8Array[] = []) =>
  buildOle({
    Workbook: xlsStream({ biff: 8, globals, sheets: [{ name: utf16('附件1'), records }] }),
  });
const float64 = (value: number) => new Uint8Array(Float64Array.of(value).buffer);
/** A formula of row and column with its stored result, 1/0 or whatever bytes it may be. */
const formula = (row: number, column: number, result: Uint8Array, tokens: readonly number[]) =>
  xlsRecord(
    0x0006,
    concat([
      uint16s([row, column, 0]),
      result,
      uint16s([0, 0, 0, tokens.length]),
      Uint8Array.from(tokens),
    ]),
  );

test('of a formula its result is read, and that it is one', async () => {
  const bytes = inSheet([
    formula(0, 0, float64(0.567), [0x1e, 1, 0]),
    // A result that is text follows in a record of its own.
    formula(0, 1, Uint8Array.of(0, 0, 0, 0, 0, 0, 0xff, 0xff), [0x1e, 1, 0]),
    xlsRecord(0x0207, concat([Uint8Array.of(1, 0, 1), utf16('优')])),
    formula(0, 2, Uint8Array.of(2, 0, 0x07, 0, 0, 0, 0xff, 0xff), [0x1e, 1, 0]),
    // Tokens that lead beyond the formula.
    formula(0, 3, float64(1), [0x17, 0xff, 0, 0x19, 0x04, 0xff, 0xff]),
    // An array that holds nothing of what it says.
    xlsRecord(0x0221, [0, 0, 0]),
  ]);
  const { sheets } = await workbookOf(bytes);
  expect(sheets[0]!.cells.map(({ content, formula: text }) => [content, text])).toEqual([
    [{ type: 'number', decimal: '0.567' }, ''],
    [{ type: 'text', text: '优' }, ''],
    [{ type: 'error', code: '#DIV/0!' }, ''],
    [{ type: 'number', decimal: '1' }, ''],
  ]);
});

describe('texts that cells share', () => {
  const sst = (count: number, content: Uint8Array) =>
    xlsRecord(0x00fc, concat([uint16s([count, 0, count, 0]), content]));
  const text = (value: string) => concat([uint16s([value.length]), Uint8Array.of(1), utf16(value)]);
  const label = (index: number) => xlsRecord(0x00fd, [0, 0, 0, index, 0]);

  test.each<[what: string, globals: readonly Uint8Array[], found: string | RegExp]>([
    ['in one record', [sst(2, concat([text('一'), text('自评得分')]))], '自评得分'],
    // Where a text goes on, a byte says whether its characters are narrow or wide.
    [
      'over two records',
      [
        sst(2, concat([text('一'), text('自评得分').slice(0, 7)])),
        xlsRecord(0x003c, concat([Uint8Array.of(1), utf16('得分')])),
      ],
      '自评得分',
    ],
    [
      'over two records, then narrow',
      [
        sst(2, concat([text('一'), uint16s([3]), Uint8Array.of(1), utf16('表')])),
        xlsRecord(0x003c, Uint8Array.of(0, 0x31, 0x32)),
      ],
      '表12',
    ],
    [
      'with runs and phonetic guides',
      [
        sst(
          2,
          concat([
            text('一'),
            uint16s([2]),
            Uint8Array.of(0x0d),
            uint16s([1, 4, 0]),
            utf16('执行'),
            uint16s([0, 1]),
            new Uint8Array(4),
          ]),
        ),
      ],
      '执行',
    ],
    ['that are not there', [sst(1, text('一'))], /^damaged: /],
    ['fewer than announced', [sst(3, concat([text('一'), text('二')]))], '二'],
    [
      'that go on where nothing is',
      [sst(2, concat([text('一'), uint16s([9]), Uint8Array.of(1)]))],
      /^damaged: /,
    ],
    [
      'that jump back',
      [
        sst(
          0x7fff,
          concat([uint16s([1]), Uint8Array.of(4), uint16s([0xfff0, 0xffff]), Uint8Array.of(65)]),
        ),
      ],
      /^damaged: /,
    ],
  ])('%s', async (_what, globals, found) => {
    const bytes = inSheet([label(1)], globals);
    if (found instanceof RegExp) {
      expect(await problemOf(bytes)).toMatch(found);
    } else {
      const { sheets } = await workbookOf(bytes);
      expect(sheets[0]!.cells).toEqual([
        { row: 0, column: 0, content: { type: 'text', text: found } },
      ]);
    }
  });
});

describe('what is refused', () => {
  const stream = (changes: Partial<XlsStream> = {}) =>
    xlsStream({ biff: 8, sheets: [{ name: utf16('附件1'), records: [] }], ...changes });
  const workbook = (content: Uint8Array) => buildOle({ Workbook: content });
  const number = (column: number) => concat([uint16s([0, column, 0]), float64(1)]);
  const twice = [
    { name: utf16('一'), records: [] },
    { name: utf16('二'), records: [] },
  ];

  test.each<[what: string, bytes: Uint8Array, problem: RegExp]>([
    ['nothing wrong', workbook(stream()), /^read$/],
    [
      'a password',
      workbook(stream({ globals: [xlsRecord(0x002f, [0, 0, 0])] })),
      /^encrypted: 文件设有打开密码/,
    ],
    [
      'an encrypted .xlsx',
      buildOle({ EncryptionInfo: new Uint8Array(100), EncryptedPackage: new Uint8Array(5000) }),
      /^encrypted: 文件设有打开密码/,
    ],
    [
      'Word',
      buildOle({ WordDocument: new Uint8Array(5000) }),
      /^not-a-workbook: 文件内容是Word 文档/,
    ],
    [
      'PowerPoint',
      buildOle({ 'PowerPoint Document': new Uint8Array(5000) }),
      /^not-a-workbook: 文件内容是演示文稿/,
    ],
    ['another document', buildOle({ Contents: new Uint8Array(5000) }), /^not-a-workbook: /],
    ['an empty stream', workbook(new Uint8Array(0)), /^damaged: /],
    ['a stream of something else', workbook(new Uint8Array(5000).fill(65)), /^damaged: /],
    ['no end', workbook(stream().slice(0, -4)), /^damaged: /],
    ['no sheets', workbook(stream({ sheets: [] })), /^damaged: /],
    [
      'one name for two sheets',
      workbook(stream({ sheets: [twice[0]!, twice[0]!] })),
      /^damaged: .*“一”没有名称或重名/,
    ],
    ['one place for two sheets', workbook(samePlace(stream({ sheets: twice }))), /^damaged: /],
    ['a number that is too short', inSheet([xlsRecord(0x0203, [0, 0, 0])]), /^damaged: /],
    ['a cell beyond the last column', inSheet([xlsRecord(0x0203, number(256))]), /^damaged: /],
    ['a formula without a result', inSheet([xlsRecord(0x0006, [0, 0, 0, 0])]), /^damaged: /],
  ])('%s', async (_what, bytes, problem) => {
    expect(await problemOf(bytes)).toMatch(problem);
  });

  test('a table of sectors that runs in a circle', async () => {
    const bytes = buildXls({ 附件1: form() });
    // Every entry of the first allocation table leads to sector 0.
    const table = 512 * (1 + u16(bytes, 76));
    for (let at = table; at < table + 512; at += 4) bytes.set([0, 0, 0, 0], at);
    expect(await problemOf(bytes)).toMatch(/^damaged: /);
  });

  test('a file cut short', async () => {
    const whole = buildXls({ 附件1: form() });
    for (let length = 8; length < whole.length - 512; length += 97) {
      expect(`${length} ${await problemOf(whole.slice(0, length))}`).toMatch(
        /^\d+ (damaged|not-a-workbook): /,
      );
    }
  });
});

test('what is embedded is not taken for the workbook', async () => {
  const workbook = openOle(buildXls({ 附件1: form() }))
    .stream('Workbook')!
    .content();
  const embedded = openOle(buildXls({ 别的: form() }))
    .stream('Workbook')!
    .content();
  const { sheets } = await workbookOf(
    buildOle({ 'MBD0001/Workbook': embedded, Workbook: workbook }),
  );
  expect(sheets.map(({ name }) => name)).toEqual(['附件1']);
});

test('drawings, links and records that nobody knows are passed over, and nothing is said about them', async () => {
  const quiet = jest.spyOn(console, 'error');
  const cell = xlsRecord(0x0203, concat([uint16s([0, 0, 0]), float64(5)]));
  // A link over the whole sheet, which a reader might follow cell by cell.
  const link = xlsRecord(0x01b8, concat([uint16s([0, 0xffff, 0, 0xff]), new Uint8Array(60)]));
  const links = Array.from({ length: 2000 }, () => link);
  const unknown = [xlsRecord(0x7ffe, [1, 2, 3]), xlsRecord(0x003c, [4, 5])];
  const bytes = inSheet([...unknown, cell, ...links, ...unknown]);
  expect(await workbookOf(bytes)).toEqual(await workbookOf(inSheet([cell])));
  expect(quiet).not.toHaveBeenCalled();
});

test('a changed bit never takes long, whatever becomes of it', async () => {
  const file = buildXls({ 附件1: form(), 附件2: form() });
  let state = 1;
  let refused = 0;
  for (let flip = 0; flip < 150; flip += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    const bit = state % (file.length * 8);
    const changed = file.slice();
    changed[bit >>> 3]! ^= 1 << (bit & 7);
    const start = performance.now();
    const read = await readWorkbook(changed);
    expectWith(performance.now() - start, `byte ${bit >>> 3}, bit ${bit & 7}`).toBeLessThan(2000);
    if (!read.ok) refused += 1;
  }
  expect(refused).toBeGreaterThan(0);
});

/** A stream whose second sheet claims the place of the first. */
function samePlace(stream: Uint8Array): Uint8Array {
  const places: number[] = [];
  for (let at = 0; at + 4 <= stream.length; at += 4 + u16(stream, at + 2)) {
    if (u16(stream, at) === 0x0085) places.push(at + 4);
  }
  const [first = 0, second = 0] = places;
  setU32(stream, second, u32(stream, first));
  return stream;
}
