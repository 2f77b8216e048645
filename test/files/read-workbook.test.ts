import { describe, expect, test } from '@jest/globals';
import { toA1 } from '../../src/core/workbook/cell-ref';
import type { Cell, Content, Workbook } from '../../src/core/workbook/workbook';
import { readWorkbook } from '../../src/files/read-workbook';
import { buildXlsx, type WrittenCell, type WrittenFile, xlsxOf } from '../support/build-xlsx';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

async function workbookOf(bytes: Uint8Array): Promise<Workbook> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  expect(read.problems).toEqual([]);
  return read.workbook;
}

/** The cells of the first sheet by address. */
async function cellsOf(file: WrittenFile): Promise<Record<string, Omit<Cell, 'row' | 'column'>>> {
  const workbook = await workbookOf(buildXlsx(file));
  return Object.fromEntries(
    workbook.sheets[0]!.cells.map(({ row, column, ...rest }) => [toA1({ row, column }), rest]),
  );
}

/** The cells that a sheet's raw XML gives. */
const cellsOfXml = (sheetData: string, more: Partial<WrittenFile> = {}) =>
  cellsOf({ sheets: [{ name: '附件1', sheetData }], ...more });

const number = (decimal: string): Content => ({ type: 'number', decimal });
const text = (value: string): Content => ({ type: 'text', text: value });
const BLANK: Content = { type: 'blank' };

describe('what a cell holds', () => {
  test.each<[what: string, cell: WrittenCell, read: Omit<Cell, 'row' | 'column'> | undefined]>([
    ['a number', { v: 87.38 }, { content: number('87.38') }],
    [
      'a number as it is written',
      { v: '93.18000000000001', type: 'n' },
      { content: number('93.18000000000001') },
    ],
    ['text', { v: '全年执行数' }, { content: text('全年执行数') }],
    ['text that looks like a number', { v: '5.67' }, { content: text('5.67') }],
    ['text in the cell', { v: '自评得分', type: 'inlineStr' }, { content: text('自评得分') }],
    ['text with breaks and spaces', { v: ' 一\n二 ' }, { content: text(' 一\n二 ') }],
    ['text with a carriage return', { v: '一\r\n二' }, { content: text('一\r\n二') }],
    ['text that looks like an escape', { v: '_x000D_' }, { content: text('_x000D_') }],
    ['markup', { v: '<a>&amp;"\'' }, { content: text('<a>&amp;"\'') }],
    ['a truth', { v: 1, type: 'b' }, { content: { type: 'boolean', value: true } }],
    ['an untruth', { v: 0, type: 'b' }, { content: { type: 'boolean', value: false } }],
    ['an error', { v: '#DIV/0!', type: 'e' }, { content: { type: 'error', code: '#DIV/0!' } }],
    [
      'an ISO date',
      { v: '2023-12-31', type: 'd' },
      { content: number('45291'), format: 'yyyy-mm-dd' },
    ],
    [
      'an ISO date with a format',
      { v: '2023-12-31', type: 'd', format: 'yyyy"年"' },
      { content: number('45291'), format: 'yyyy"年"' },
    ],
    ['no ISO date', { v: '31.12.2023', type: 'd' }, { content: text('31.12.2023') }],
    [
      'a formula with its result',
      { v: 0.567, f: 'F6/E6' },
      { content: number('0.567'), formula: 'F6/E6' },
    ],
    [
      'a formula with a text',
      { v: '优', f: 'A1', type: 'str' },
      { content: text('优'), formula: 'A1' },
    ],
    [
      'a formula with an empty text',
      { v: '', f: 'A1', type: 'str' },
      { content: text(''), formula: 'A1' },
    ],
    [
      'a formula with an error',
      { v: '#REF!', f: '#REF!', type: 'e' },
      { content: { type: 'error', code: '#REF!' }, formula: '#REF!' },
    ],
    ['a formula never calculated', { f: 'F6/E6' }, { content: BLANK, formula: 'F6/E6' }],
    [
      'a formula with an empty result',
      { v: '', f: 'F6/E6', type: 'n' },
      { content: BLANK, formula: 'F6/E6' },
    ],
    ['only a style', { format: '0.00%' }, undefined],
    ['an empty number', { v: '', type: 'n' }, undefined],
    ['an empty text', { v: '' }, undefined],
    ['an empty text in the cell', { v: '', type: 'inlineStr' }, undefined],
    // What is no number is text, and named later; it is never computed with.
    ['not a number', { v: 'NaN', type: 'n' }, { content: text('NaN') }],
    ['too large a number', { v: '1e999', type: 'n' }, { content: text('1e999') }],
    ['a hexadecimal number', { v: '0x10', type: 'n' }, { content: text('0x10') }],
    ['a truth that is none', { v: 'yes', type: 'b' }, { content: text('yes') }],
  ])('%s', async (_what, cell, read) => {
    const cells = await cellsOf({ sheets: [{ name: '附件1', cells: { B2: cell } }] });
    expect(cells).toEqual(read ? { B2: read } : {});
  });

  test.each<[what: string, xml: string, content: Content]>([
    [
      'runs are joined',
      '<is><r><t>绩效</t></r><r><rPr><b/></rPr><t>自评</t></r></is>',
      text('绩效自评'),
    ],
    [
      'phonetic guides are left out',
      '<is><t>执行</t><rPh sb="0" eb="2"><t>zhixing</t></rPh></is>',
      text('执行'),
    ],
    ['character data', '<is><t><![CDATA[<5>]]></t></is>', text('<5>')],
    ['comments and instructions between', '<is><t>一<!-- 零 -->二<?x y?></t></is>', text('一二')],
    ['escaped line break', '<is><t>一_x000a_二_x5341_</t></is>', text('一\n二十')],
    ['numeric references', '<is><t>&#38468;&#x4ef6;</t></is>', text('附件')],
    ['text where a value is expected', '<v>自评</v>', text('自评')],
  ])('%s', async (_what, xml, content) => {
    const cells = await cellsOfXml(`<row r="1"><c r="A1" t="inlineStr">${xml}</c></row>`);
    expect(cells).toEqual({ A1: { content } });
  });

  test('shared strings may have runs and phonetic guides too', async () => {
    const sharedStrings = `<sst xmlns="${MAIN}"><si><r><t>一</t></r><r><t xml:space="preserve"> 二</t></r><rPh sb="0" eb="1"><t>yi</t></rPh><phoneticPr fontId="1"/></si><si/><si><t/></si><si><t>三</t></si></sst>`;
    const row =
      '<row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v> 3 </v></c></row>';
    const cells = await cellsOfXml(row, { extraParts: { 'xl/sharedStrings.xml': sharedStrings } });
    expect(cells).toEqual({ A1: { content: text('一 二') }, C1: { content: text('三') } });
  });
});

describe('number formats', () => {
  test.each<[code: string, format: string | undefined]>([
    ['0.00%', '0.00%'],
    ['yyyy"年"m"月"', 'yyyy"年"m"月"'],
    ['General', undefined],
    ['G/通用格式', undefined],
    ['@', undefined],
  ])('%s', async (code, format) => {
    // A second cell makes sure that the first format of the list is not taken for the default.
    const cells = await cellsOf({
      sheets: [
        { name: '附件1', cells: { A1: { v: 1, format: '0.0' }, A2: { v: 1, format: code } } },
      ],
    });
    expect(cells.A2?.format).toBe(format);
  });

  test.each<[id: number, format: string | undefined]>([
    [0, undefined],
    [2, '0.00'],
    [9, '0%'],
    [10, '0.00%'],
    [14, 'yyyy/m/d'],
    [31, 'yyyy"年"m"月"d"日"'],
    [49, undefined],
    [57, 'yyyy"年"m"月"'],
    [163, undefined],
  ])('built in: %i', async (id, format) => {
    const styles = `<styleSheet xmlns="${MAIN}"><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="3"/><xf numFmtId="${id}"/></cellXfs><dxfs><dxf><numFmt numFmtId="${id}" formatCode="never"/></dxf></dxfs></styleSheet>`;
    const cells = await cellsOfXml('<row><c s="1"><v>1</v></c><c><v>1</v></c></row>', {
      extraParts: { 'xl/styles.xml': styles },
    });
    expect(cells).toEqual({
      A1: { content: number('1'), ...(format === undefined ? {} : { format }) },
      B1: { content: number('1'), format: '#,##0' },
    });
  });

  test('dates counted from 1904 are counted from 1900', async () => {
    const workbook = `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/><sheets><sheet name="附件1" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    const cells = await cellsOf({
      sheets: [
        {
          name: '附件1',
          rows: [
            [
              { v: 43829, format: 'yyyy/m/d' },
              { v: 43829, format: '0.00' },
            ],
          ],
        },
      ],
      extraParts: { 'xl/workbook.xml': workbook },
    });
    expect([cells.A1?.content, cells.B1?.content]).toEqual([number('45291'), number('43829')]);
  });
});

describe('formulas', () => {
  test('a shared formula reads in each cell as if it stood there', async () => {
    const cells = await cellsOfXml(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1/$C$1</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>' +
        '<row r="3"><c r="A3"><f t="shared" si="0"/></c><c r="B3"><f t="shared" si="7"/><v>3</v></c></row>',
    );
    expect(cells).toEqual({
      A1: { content: number('1'), formula: 'B1/$C$1' },
      A2: { content: number('2'), formula: 'B2/$C$1' },
      A3: { content: BLANK, formula: 'B3/$C$1' },
      // The file does not say which; that there is one counts.
      B3: { content: number('3'), formula: '' },
    });
  });

  test('every cell of an array holds its formula', async () => {
    const cells = await cellsOfXml(
      '<row r="1"><c r="A1"><f t="array" ref="A1:B2">C1:D2*2</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>' +
        '<row r="2"><c r="A2"><v>4</v></c></row><row r="3"><c r="A3"><f t="array" ref="A3">SUM(A1:A2)</f><v>5</v></c></row>',
    );
    expect(Object.entries(cells).map(([address, { formula }]) => [address, formula])).toEqual([
      ['A1', 'C1:D2*2'],
      ['B1', 'C1:D2*2'],
      ['C1', undefined],
      ['A2', 'C1:D2*2'],
      ['A3', 'SUM(A1:A2)'],
    ]);
  });
});

describe('where cells stand', () => {
  test('rows and cells without an address follow the one before', async () => {
    const cells = await cellsOfXml(
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    expect(Object.keys(cells)).toEqual(['A1', 'D1', 'E1', 'A5', 'A6']);
  });

  test('cells come in reading order, whatever their order in the file', async () => {
    const cells = await cellsOfXml(
      '<row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="C1"><v>2</v></c><c r="A1"><v>1</v></c></row>',
    );
    expect(Object.keys(cells)).toEqual(['A1', 'C1', 'A2', 'B2']);
  });

  test('the last cell of the largest sheet', async () => {
    const cells = await cellsOf({ sheets: [{ name: '附件1', cells: { XFD1048576: 1 } }] });
    expect(Object.keys(cells)).toEqual(['XFD1048576']);
  });

  test('what the file says of its size, and elements of others, are passed over', async () => {
    const sheet = `<worksheet xmlns="${MAIN}" xmlns:o="urn:other"><o:dimension/><dimension ref="A1:XFD1048576"/><sheetData><o:row r="9"><c r="A9"><v>9</v></c></o:row><row r="1"><o:c r="A1"><v>8</v></o:c><c r="B1"><o:v>7</o:v><v>1<o:v>4</o:v></v><extLst><ext><v>6</v></ext></extLst></c></row></sheetData><extLst><ext><sheetData><row r="3"><c r="A3"><v>5</v></c></row></sheetData></ext></extLst></worksheet>`;
    const cells = await cellsOf({
      sheets: [{ name: '附件1' }],
      extraParts: { 'xl/worksheets/sheet1.xml': sheet },
    });
    expect(cells).toEqual({ B1: { content: number('1') } });
  });

  test.each<[ref: string, area: [number, number, number, number] | null]>([
    ['A1:C2', [0, 0, 1, 2]],
    ['C2:A1', [0, 0, 1, 2]],
    ['A1:XFD1048576', [0, 0, 1_048_575, 16_383]],
    ['A1:XFE1', null],
    ['A:A', null],
    ['', null],
    ['A1:B2:C3', null],
    ['constructor', null],
  ])('merge %s', async (ref, area) => {
    const { sheets } = await workbookOf(
      buildXlsx({ sheets: [{ name: '附件1', rows: [[1]], merges: [ref] }] }),
    );
    const [top, left, bottom, right] = area ?? [];
    expect(sheets[0]?.merges).toEqual(area ? [{ top, left, bottom, right }] : []);
  });
});

describe('sheets', () => {
  test('come in the order of the tabs, with their visibility', async () => {
    const { sheets } = await workbookOf(
      buildXlsx({
        sheets: [
          { name: '附件3-1', rows: [['一']] },
          { name: '隐藏', rows: [['二']], state: 'hidden' },
          { name: '__proto__', rows: [['三']], state: 'veryHidden' },
          { name: '空 & "表"' },
        ],
      }),
    );
    expect(sheets.map(({ name, visibility, cells }) => [name, visibility, cells.length])).toEqual([
      ['附件3-1', 'visible', 1],
      ['隐藏', 'hidden', 1],
      ['__proto__', 'very-hidden', 1],
      ['空 & "表"', 'visible', 0],
    ]);
  });

  test('chart sheets have no cells to read, and that is no problem', async () => {
    const chart = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet';
    const relations = (type: string) =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${type}" Target="worksheets/sheet1.xml"/></Relationships>`;
    const { sheets } = await workbookOf(
      buildXlsx({
        sheets: [{ name: '图' }],
        extraParts: { 'xl/_rels/workbook.xml.rels': relations(chart) },
      }),
    );
    expect(sheets).toEqual([
      { name: '图', visibility: 'visible', cells: [], unread: 'not-a-worksheet' },
    ]);
  });
});

test('a sheet with an empty relation is a module of macros', async () => {
  const workbook = `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="附件1" sheetId="1" r:id="rId1"/><sheet name="Module1" sheetId="2" state="veryHidden" r:id=""/></sheets></workbook>`;
  const { sheets } = await workbookOf(
    buildXlsx({ sheets: [{ name: '附件1' }], extraParts: { 'xl/workbook.xml': workbook } }),
  );
  expect(sheets.map(({ name, unread }) => [name, unread])).toEqual([
    ['附件1', undefined],
    ['Module1', 'not-a-worksheet'],
  ]);
});

describe('the ways to write a package', () => {
  const written: WrittenFile = {
    sheets: [
      { name: '附件1', rows: [['编制数', 301, { v: 0.8738, format: '0.00%' }]], merges: ['A1:A2'] },
    ],
  };
  const sheet = (namespace: string, prefix: string) => {
    const p = prefix === '' ? '' : `${prefix}:`;
    const declared = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
    return `<${p}worksheet ${declared}="${namespace}"><${p}sheetData><${p}row r="1"><${p}c r="A1" t="inlineStr"><${p}is><${p}t>编制数</${p}t></${p}is></${p}c><${p}c r="B1"><${p}v>301</${p}v></${p}c><${p}c r="C1" s="1"><${p}v>0.8738</${p}v></${p}c></${p}row></${p}sheetData><${p}mergeCells><${p}mergeCell ref="A1:A2"/></${p}mergeCells></${p}worksheet>`;
  };
  const utf16 = (text: string, littleEndian: boolean) => {
    const bytes = new Uint8Array(text.length * 2 + 2);
    const view = new DataView(bytes.buffer);
    [...`\uFEFF${text}`].forEach((unit, index) =>
      view.setUint16(index * 2, unit.charCodeAt(0), littleEndian),
    );
    return bytes;
  };
  const plainSheet = sheet(MAIN, '');

  test.each<[what: string, file: WrittenFile]>([
    ['texts in the cells', { ...written, strings: 'inline' }],
    ['a prefix', { ...written, extraParts: { 'xl/worksheets/sheet1.xml': sheet(MAIN, 'x') } }],
    ['ISO strict', { ...written, extraParts: { 'xl/worksheets/sheet1.xml': sheet(STRICT, '') } }],
    [
      'a byte order mark',
      { ...written, extraParts: { 'xl/worksheets/sheet1.xml': `\uFEFF${plainSheet}` } },
    ],
    [
      'UTF-16, little end first',
      {
        ...written,
        extraParts: {
          'xl/worksheets/sheet1.xml': utf16(
            `<?xml version="1.0" encoding="UTF-16"?>${plainSheet}`,
            true,
          ),
        },
      },
    ],
    [
      'UTF-16, big end first',
      { ...written, extraParts: { 'xl/worksheets/sheet1.xml': utf16(plainSheet, false) } },
    ],
    [
      'parts that are never opened',
      {
        ...written,
        extraParts: {
          'xl/vbaProject.bin': 'not a macro',
          'xl/externalLinks/externalLink1.xml': '<!DOCTYPE x>',
          'customXml/item1.xml': '<',
          'docProps/app.xml': '',
        },
      },
    ],
    [
      'no part for texts, where none is shared',
      { ...written, strings: 'inline', without: ['xl/sharedStrings.xml'] },
    ],
    ['no list of content types', { ...written, without: ['[Content_Types].xml'] }],
  ])('%s', async (_what, file) => {
    expect(await workbookOf(buildXlsx(file))).toEqual(await workbookOf(buildXlsx(written)));
  });

  test('a part found by an absolute target, in other letters and with an escaped name', async () => {
    const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="/XL/My%20Sheets/../my%20sheets/One.xml"/></Relationships>`;
    const { sheets } = await workbookOf(
      buildXlsx({
        sheets: [{ name: '附件1' }],
        extraParts: {
          'xl/_rels/workbook.xml.rels': relations,
          'xl/my sheets/one.xml': sheet(MAIN, '').replace(' s="1"', ''),
        },
      }),
    );
    expect(sheets[0]?.cells).toHaveLength(3);
  });

  test.each(['shared', 'inline'] as const)(
    'a snapshot written and read again is the same (%s)',
    async (strings) => {
      const workbook = await workbookOf(
        buildXlsx({
          sheets: [
            {
              name: '附件2',
              rows: [
                [
                  '控制率',
                  87.38,
                  { v: 0.8738, format: '0.00%' },
                  { f: 'B1/100', v: '0.87', type: 'n' },
                ],
                [
                  { f: 'C1' },
                  { v: '优', f: 'A1', type: 'str' },
                  { v: '#N/A', type: 'e' },
                  { v: 1, type: 'b' },
                ],
              ],
              merges: ['A1:A2'],
            },
            { name: '备注', state: 'hidden' },
          ],
        }),
      );
      expect(await workbookOf(xlsxOf(workbook, strings))).toEqual(workbook);
    },
  );
});

test('a Buffer of Node is read like any bytes', async () => {
  const bytes = buildXlsx({ sheets: [{ name: '附件1', rows: [['一']] }] });
  expect(await readWorkbook(Buffer.from(bytes))).toEqual(await readWorkbook(bytes));
});

test('the bytes are left as they are', async () => {
  const bytes = buildXlsx({ sheets: [{ name: '附件1', rows: [['一', 2]] }] });
  const before = bytes.slice();
  await readWorkbook(bytes);
  expect(bytes).toEqual(before);
});
