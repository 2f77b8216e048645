import { afterEach, describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { say } from '../../src/core/messages/say';
import { readWorkbook } from '../../src/files/read-workbook';
import { concat, setU32, u32 } from '../../src/files/zip/bytes';
import { openZip } from '../../src/files/zip/open-zip';
import { writeZip } from '../../src/files/zip/write-zip';
import { buildXlsx, type WrittenFile } from '../support/build-xlsx';
import { problemOf } from '../support/problem-of';
import { packedTimes, rawZipEntry } from '../support/raw-zip-entry';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const MB = 1024 * 1024;
const SHEET = 'xl/worksheets/sheet1.xml';

const small: WrittenFile = {
  sheets: [
    {
      name: '附件1',
      rows: [
        ['编制数', 301],
        ['在职人数', { f: 'B1', v: 263 }],
      ],
    },
  ],
};
const withSheet = (xml: string | Uint8Array) =>
  buildXlsx({ ...small, extraParts: { [SHEET]: xml } });
const withRows = (sheetData: string) => buildXlsx({ sheets: [{ name: '附件1', sheetData }] });
const worksheet = (inside: string) => `<worksheet xmlns="${MAIN}">${inside}</worksheet>`;

/** A file is refused, or read, long before anybody would lose patience. */
const PATIENCE = 10_000;

async function quickly(bytes: Uint8Array): Promise<string> {
  const start = performance.now();
  const problem = await problemOf(bytes);
  expect(performance.now() - start).toBeLessThan(PATIENCE);
  return problem;
}

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
});

/** A package in which one part is so many megabytes of one character, packed a thousand times smaller. */
function bomb(part: string, character: string, megabytes: number, stated?: number): Uint8Array {
  const packed = packedTimes(new Uint8Array(MB).fill(character.charCodeAt(0)), megabytes);
  const entry = rawZipEntry(part, packed, { unpacked: stated ?? megabytes * MB, crc: 0 });
  const others = openZip(buildXlsx({ ...small, without: [part] })).entries;
  return writeZip([...others, entry].map((one) => ({ entry: one })));
}

describe('too much', () => {
  test.each<[what: string, bytes: () => Uint8Array, problem: RegExp]>([
    [
      '300 MB of one letter in the texts',
      () => bomb('xl/sharedStrings.xml', 'A', 300),
      /^too-large: .*sharedStrings\.xml 解压后.*至少为 10\d\d，上限为 100；/,
    ],
    [
      '300 MB of blanks in a sheet',
      () => bomb(SHEET, ' ', 300),
      /^too-large: .*sheet1\.xml 解压后与解压前大小之比至少为 10\d\d/,
    ],
    [
      'the same, stated as 1 kB',
      () => bomb(SHEET, ' ', 300, 1024),
      /^damaged: .*sheet1\.xml 的内容与其校验值不符/,
    ],
    ['the same in one go', () => bomb(SHEET, ' ', 200, 1024), /^damaged: .*sheet1\.xml/],
    [
      'a header that claims 4 GB',
      () => bomb(SHEET, ' ', 1, 0xfffffffe),
      /^too-large: .*sheet1\.xml 解压后/,
    ],
    [
      'more than 25 MB',
      () => new Uint8Array(25 * 1024 * 1024 + 1).fill(1),
      /^too-large: 文件过大：文件大小为 25\.1 MB，上限为 25 MB/,
    ],
    [
      '60,000 entries',
      () =>
        zipSync(
          Object.fromEntries(Array.from({ length: 60_000 }, (_, n) => [`${n}`, new Uint8Array(0)])),
          { level: 0 },
        ),
      /^too-large: .*内部文件的数目为 60000，上限为 2000/,
    ],
    [
      'elements within elements',
      () => withSheet(worksheet('<a>'.repeat(10_000) + '</a>'.repeat(10_000))),
      /^too-large: .*sheet1\.xml 的层数至少为 101，上限为 100/,
    ],
    [
      'a text longer than a cell holds',
      () => buildXlsx({ sheets: [{ name: '附件1', rows: [[randomText(32_768)]] }] }),
      /^too-large: .*“附件1”的 A1 字数为 32768，上限为 32767/,
    ],
  ])('%s', async (_what, bytes, problem) => {
    expect(await quickly(bytes())).toMatch(problem);
  });
});

describe('a sheet that holds too much is named; the others are read', () => {
  const rows = (count: number, cell: (row: number) => string) =>
    Array.from({ length: count }, (_, row) => `<row>${cell(row)}</row>`).join('');
  const noisy = (row: number) => String((row * 7_919_777) % 1_000_003);

  test.each<[what: string, sheetData: () => string, merges: () => string[], problem: RegExp]>([
    [
      'cells',
      () => rows(20_001, (row) => `<c><v>${noisy(row)}</v></c>`.repeat(10)),
      () => [],
      /非空单元格超过 200000 个/,
    ],
    [
      'one long text in many cells',
      () => rows(2000, (row) => `<c t="s"><v>0</v></c><c><v>${noisy(row)}</v></c>`),
      () => [],
      /文字超过 20000000 个/,
    ],
    [
      'formulas that share a long text',
      () =>
        `<row><c><f t="shared" si="0">"${randomText(8000)}"</f><v>1</v></c></row>${rows(3000, (row) => `<c><f t="shared" si="0"/><v>${noisy(row)}</v></c>`)}`,
      () => [],
      /文字超过 20000000 个/,
    ],
    [
      'merges',
      () => '<row><c><v>1</v></c></row>',
      () => Array.from({ length: 200_001 }, (_, row) => `A${row + 1}:B${row + 1}`),
      /合并单元格超过 200000 个/,
    ],
    [
      'merges over each other',
      () => rows(20_000, (row) => `<c><v>${noisy(row)}</v></c>`),
      () => Array.from({ length: 101 }, () => 'A1:XFD1048576'),
      /合并单元格超过 200000 个/,
    ],
    [
      'arrays',
      () => rows(1001, (row) => `<c><f t="array" ref="A1:B1048576">${noisy(row)}</f><v>1</v></c>`),
      () => [],
      /数组公式超过 1000 个/,
    ],
  ])('%s', async (_what, sheetData, merges, problem) => {
    const sharedStrings = `<sst xmlns="${MAIN}"><si><t>${randomText(20_000)}</t></si></sst>`;
    const bytes = buildXlsx({
      sheets: [
        { name: '大表', sheetData: sheetData(), merges: merges() },
        { name: '附件1', rows: [[{ v: 5, type: 'n' }]] },
      ],
      extraParts: { 'xl/sharedStrings.xml': sharedStrings },
    });
    const start = performance.now();
    const read = await readWorkbook(bytes);
    expect(performance.now() - start).toBeLessThan(PATIENCE);
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    expect(read.workbook.sheets).toMatchObject([
      { name: '大表', unread: 'too-large', cells: [] },
      { name: '附件1', cells: [{ content: { decimal: '5' } }] },
    ]);
    expect(read.problems.map(({ code }) => code)).toEqual(['sheet-unread']);
    expect(say('zh', read.problems[0]!.message)).toMatch(/^工作表“大表”内容过多（/);
    expect(say('zh', read.problems[0]!.message)).toMatch(problem);
  });

  test('200,000 cells are read', async () => {
    const bytes = withRows(rows(20_000, (row) => `<c><v>${noisy(row)}</v></c>`.repeat(10)));
    expect(await quickly(bytes)).toBe('read');
  });
});

describe('what looks large and is not', () => {
  test.each<[what: string, bytes: () => Uint8Array]>([
    [
      'a merge of the whole sheet',
      () => buildXlsx({ sheets: [{ name: '附件1', rows: [[1]], merges: ['A1:XFD1048576'] }] }),
    ],
    [
      'a dimension of the whole sheet',
      () => withSheet(worksheet('<dimension ref="A1:XFD1048576"/><sheetData/>')),
    ],
    [
      'a list that says it has a thousand million texts',
      () =>
        buildXlsx({
          ...small,
          extraParts: {
            'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" count="999999999" uniqueCount="999999999"><si><t>一</t></si><si><t>二</t></si></sst>`,
          },
        }),
    ],
    [
      'a part with a name that leads out',
      () =>
        buildXlsx({
          ...small,
          extraParts: { '../../evil.xml': 'x', 'xl\\..\\evil.xml': 'x', '/etc/passwd': 'x' },
        }),
    ],
    [
      'notes at __proto__',
      () =>
        buildXlsx({
          ...small,
          extraParts: {
            'xl/comments1.xml': `<comments xmlns="${MAIN}"><commentList><comment ref="__proto__" authorId="0"/></commentList></comments>`,
          },
        }),
    ],
  ])('%s', async (_what, bytes) => {
    expect(await quickly(bytes())).toBe('read');
  });
});

describe('what contradicts itself', () => {
  const doctype =
    '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';
  const cell = (attributes: string, inside = '<v>0</v>') =>
    `<row><c ${attributes}>${inside}</c></row>`;
  const workbook = (sheets: string) =>
    `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheets}</sheets></workbook>`;
  const withWorkbook = (sheets: string) =>
    buildXlsx({ ...small, extraParts: { 'xl/workbook.xml': workbook(sheets) } });
  const relations = (inside: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  const withRelations = (inside: string) =>
    buildXlsx({ ...small, extraParts: { 'xl/_rels/workbook.xml.rels': relations(inside) } });
  const worksheetRelation = (target: string) =>
    `<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" ${target}/>`;

  test.each<[what: string, bytes: Uint8Array, problem: RegExp]>([
    [
      'an entity bomb',
      withSheet(`${doctype}${worksheet('&b;')}`),
      /sheet1\.xml 含有工作簿中不应有的声明（DOCTYPE）/,
    ],
    [
      'an external entity',
      withSheet(`<!DOCTYPE x SYSTEM "file:///etc/passwd">${worksheet('')}`),
      /DOCTYPE/,
    ],
    [
      'a document type in the list of texts',
      buildXlsx({
        ...small,
        extraParts: { 'xl/sharedStrings.xml': `<!DOCTYPE sst><sst xmlns="${MAIN}"/>` },
      }),
      /sharedStrings\.xml 含有/,
    ],
    ['an entity nobody declared', withSheet(worksheet('&evil;')), /sheet1\.xml 的内容无法解析/],
    [
      'a cell beyond every sheet',
      withRows(cell('r="ZZZZZ99999999"')),
      /“附件1”有不正确的单元格地址“ZZZZZ99999999”/,
    ],
    ['a cell beyond the last column', withRows(cell('r="XFE1"')), /地址“XFE1”/],
    ['a row beyond the last', withRows('<row r="1048577"/>'), /地址“1048577”/],
    ['a row 0', withRows('<row r="0"/>'), /地址“0”/],
    ['a row that is no number', withRows('<row r="__proto__"/>'), /地址“__proto__”/],
    ['a cell at __proto__', withRows(cell('r="__proto__"')), /地址“__proto__”/],
    ['a cell in another row', withRows('<row r="1"><c r="A2"><v>1</v></c></row>'), /地址“A2”/],
    [
      'more columns than a sheet has',
      withRows('<row><c r="XFD1"><v>1</v></c><c><v>2</v></c></row>'),
      /地址“XFE1”/,
    ],
    [
      'two cells in one place',
      withRows('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'),
      /“附件1”的 A1 出现了两次/,
    ],
    [
      'two rows in one place',
      withRows('<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>'),
      /A1 出现了两次/,
    ],
    [
      'a text that is not there',
      withRows(cell('t="s"', '<v>999999999</v>')),
      /“附件1”的 A1 指向不存在的文字/,
    ],
    ['a text at -1', withRows(cell('t="s"', '<v>-1</v>')), /A1 指向不存在的文字/],
    ['a text at __proto__', withRows(cell('t="s"', '<v>__proto__</v>')), /A1 指向不存在的文字/],
    ['a style that is not there', withRows(cell('s="5"')), /A1 指向不存在的格式/],
    ['a style that is no number', withRows(cell('s="length"')), /A1 指向不存在的格式/],
    [
      'a format code without end',
      buildXlsx({
        ...small,
        extraParts: {
          'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="164" formatCode="${'['.repeat(300)}"/></numFmts></styleSheet>`,
        },
      }),
      /styles\.xml 的内容无法解析/,
    ],
    [
      'an element that is not closed',
      withSheet(`<worksheet xmlns="${MAIN}"><sheetData>`),
      /sheet1\.xml 的内容无法解析/,
    ],
    ['elements that cross', withSheet(worksheet('<a><b></a></b>')), /sheet1\.xml 的内容无法解析/],
    [
      'an attribute twice',
      withSheet(worksheet('<sheetData><row r="1" r="2"/></sheetData>')),
      /sheet1\.xml 的内容无法解析/,
    ],
    ['nothing in a part', withSheet(''), /sheet1\.xml 的内容无法解析/],
    ['no XML in a part', withSheet('编制数,301'), /sheet1\.xml 的内容无法解析/],
    ['a character that XML has not', withSheet(worksheet('\u0000')), /sheet1\.xml 的内容无法解析/],
    [
      'bytes that are no UTF-8',
      withSheet(
        concat([
          strToU8(`<worksheet xmlns="${MAIN}"><!--`),
          Uint8Array.of(0xb1, 0xed),
          strToU8('--></worksheet>'),
        ]),
      ),
      /sheet1\.xml 的内容无法解析/,
    ],
    [
      'another encoding',
      withSheet(`<?xml version="1.0" encoding="GB2312"?>${worksheet('')}`),
      /sheet1\.xml 的内容无法解析/,
    ],
    ['a part of another kind', withSheet(`<sst xmlns="${MAIN}"/>`), /sheet1\.xml 的内容无法解析/],
    [
      'a namespace of another',
      withSheet('<worksheet xmlns="urn:other"><sheetData/></worksheet>'),
      /sheet1\.xml 的内容无法解析/,
    ],
    [
      'no namespace',
      withSheet('<worksheet><sheetData/></worksheet>'),
      /sheet1\.xml 的内容无法解析/,
    ],
    ['no sheets', withWorkbook(''), /其中没有工作表/],
    [
      'a sheet without a name',
      withWorkbook('<sheet name="" sheetId="1" r:id="rId1"/>'),
      /“”没有名称或重名/,
    ],
    [
      'one name for two sheets',
      withWorkbook(
        '<sheet name="a" sheetId="1" r:id="rId1"/><sheet name="A" sheetId="2" r:id="rId2"/>',
      ),
      /“A”没有名称或重名/,
    ],
    [
      'one part for two sheets',
      withWorkbook(
        '<sheet name="一" sheetId="1" r:id="rId1"/><sheet name="二" sheetId="2" r:id="rId1"/>',
      ),
      /sheet1\.xml 的内容无法解析/,
    ],
    ['a sheet without a part', withWorkbook('<sheet name="附件1" sheetId="1"/>'), /缺少 附件1/],
    [
      'a sheet whose relation is not there',
      withWorkbook('<sheet name="附件1" sheetId="1" r:id="rId99"/>'),
      /缺少 附件1/,
    ],
    [
      'a sheet in another file',
      withRelations(
        worksheetRelation('Target="http://example.org/sheet1.xml" TargetMode="External"'),
      ),
      /缺少 附件1/,
    ],
    [
      'a sheet whose part is missing',
      buildXlsx({ ...small, without: [SHEET] }),
      /缺少 xl\/worksheets\/sheet1\.xml/,
    ],
    [
      'missing texts',
      buildXlsx({ ...small, without: ['xl/sharedStrings.xml'] }),
      /“附件1”的 A1 指向不存在的文字/,
    ],
    [
      'missing styles',
      buildXlsx({
        sheets: [{ name: '附件1', rows: [[{ v: 1, format: '0%' }]] }],
        without: ['xl/styles.xml'],
      }),
      /“附件1”的 A1 指向不存在的格式/,
    ],
    [
      'a missing workbook',
      buildXlsx({ ...small, without: ['xl/workbook.xml'] }),
      /缺少 xl\/workbook\.xml/,
    ],
    [
      'missing relations of the package',
      buildXlsx({ ...small, without: ['_rels/.rels'] }),
      /缺少 _rels\/\.rels/,
    ],
    [
      'missing relations of the workbook',
      buildXlsx({ ...small, without: ['xl/_rels/workbook.xml.rels'] }),
      /缺少 附件1/,
    ],
  ])('%s', async (_what, bytes, problem) => {
    const found = await quickly(bytes);
    expect(found).toMatch(/^damaged: 文件已损坏或不完整：/);
    expect(found).toMatch(problem);
  });

  test('a file cut short anywhere', async () => {
    const whole = buildXlsx(small);
    for (let length = 4; length < whole.length; length += 13) {
      expect(`${length} ${await problemOf(whole.slice(0, length))}`).toMatch(/^\d+ damaged: /);
    }
  });

  test('a changed checksum of every part that is read', async () => {
    const whole = buildXlsx(small);
    const directory = u32(whole, whole.length - 6);
    let at = directory;
    for (const { name, record, raw } of openZip(whole).entries) {
      const changed = whole.slice();
      const local = u32(whole, at + 42);
      for (const place of [at + 16, local + 14]) setU32(changed, place, u32(whole, place) ^ 1);
      // The list of content types is not read.
      const expected = name === '[Content_Types].xml' ? 'read' : `damaged: `;
      expect(`${name} ${await problemOf(changed)}`).toContain(`${name} ${expected}`);
      expect(raw.length).toBeGreaterThan(30);
      at += record.length;
    }
  });
});

/** Characters that do not pack well, always the same. */
function randomText(length: number): string {
  let state = 1;
  let text = '';
  while (text.length < length) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    text += String.fromCharCode(0x4e00 + ((state >>> 8) % 20_000));
  }
  return text;
}
