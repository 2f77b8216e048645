import { describe, expect, test } from '@jest/globals';
import { applyEdits } from '../../../src/files/apply-edits';
import type { SheetLook } from '../../../src/files/look/look';
import { readLook } from '../../../src/files/look/read-look';
import { LIMITS } from '../../../src/files/limits';
import { readWorkbook } from '../../../src/files/read-workbook';
import { buildXlsx, type WrittenFile } from '../../support/build-xlsx';
import { mark } from '../write/edits';
import { richPackage } from '../write/rich-package';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const SHEET = 'xl/worksheets/sheet1.xml';

const sheetXml = (content: string, main = MAIN) =>
  `<worksheet xmlns="${main}">${content}</worksheet>`;
const stylesXml = (content: string, main = MAIN) =>
  `<styleSheet xmlns="${main}">${content}</styleSheet>`;

/** A workbook with these parts, under the names that Excel gives them. */
function look(extraParts: Readonly<Record<string, string>>, file: Partial<WrittenFile> = {}) {
  return readLook(buildXlsx({ sheets: [{ name: 'S' }], ...file, extraParts }));
}

function sheetLook(content: string, styles?: string): SheetLook {
  const parts = {
    [SHEET]: sheetXml(content),
    ...(styles ? { 'xl/styles.xml': stylesXml(styles) } : {}),
  };
  return look(parts).sheets[0]!;
}

/** The look of a cell's style that has this `<xf>` before the lists that it refers to. */
function styleOf(xf: string, lists = '') {
  const styles = stylesXml(`${lists}<cellXfs><xf/>${xf}</cellXfs>`);
  return look({ 'xl/styles.xml': styles }).styles[1]!;
}

describe('cell styles', () => {
  test('fonts', () => {
    const fonts =
      '<fonts><font/><font><b/><i val="1"/><strike val="0"/><u val="double"/><sz val="16"/><color rgb="FFC00000"/><name val="黑体"/></font>' +
      '<font><b val="0"/><u val="none"/><sz val="0"/></font></fonts>';
    expect(styleOf('<xf fontId="1" applyFont="0"/>', fonts).font).toEqual({
      name: '黑体',
      size: 16,
      bold: true,
      italic: true,
      underline: true,
      strike: false,
      color: '#c00000',
    });
    expect(styleOf('<xf fontId="2"/>', fonts).font).toEqual(
      styleOf('<xf fontId="0"/>', fonts).font,
    );
    expect(styleOf('<xf fontId="99"/>', fonts).font).toMatchObject({ name: '宋体', size: 11 });
  });

  test.each<[string, string | null]>([
    ['<patternFill/>', null],
    ['<patternFill patternType="none"><fgColor rgb="FFFF0000"/></patternFill>', null],
    [
      '<patternFill patternType="solid"><fgColor rgb="FFFFF0C2"/><bgColor indexed="64"/></patternFill>',
      '#fff0c2',
    ],
    [
      '<patternFill patternType="solid"><fgColor theme="4" tint="-0.249977111117893"/></patternFill>',
      '#366092',
    ],
    ['<patternFill patternType="gray125"/>', '#dfdfdf'],
    [
      '<patternFill patternType="mediumGray"><fgColor rgb="FFFF0000"/><bgColor rgb="FFFFFF00"/></patternFill>',
      '#ff8000',
    ],
    [
      '<gradientFill><stop position="0"><color rgb="FF112233"/></stop><stop position="1"/></gradientFill>',
      '#112233',
    ],
  ])('fill %s', (fill, shown) => {
    expect(styleOf('<xf fillId="0"/>', `<fills><fill>${fill}</fill></fills>`).fill).toBe(shown);
  });

  test('borders and diagonals', () => {
    const borders =
      '<borders><border diagonalDown="1"><left style="thin"><color auto="1"/></left><right style="mediumDashDotDot"><color rgb="FF112233"/></right>' +
      '<top style="none"/><bottom/><diagonal style="hair"/></border><border><start style="double"/><end style="slantDashDot"/><diagonal style="thin"/></border></borders>';
    expect(styleOf('<xf borderId="0"/>', borders)).toMatchObject({
      borders: {
        left: { style: 'thin', color: '#000000' },
        right: { style: 'medium-dash-dot-dot', color: '#112233' },
        top: null,
        bottom: null,
      },
      diagonal: { style: 'hair', color: '#000000', down: true, up: false },
    });
    expect(styleOf('<xf borderId="1"/>', borders)).toMatchObject({
      borders: { left: { style: 'double' }, right: { style: 'slant-dash-dot' } },
      diagonal: null,
    });
  });

  test.each([
    ['', { horizontal: 'general', vertical: 'bottom', wrap: false, indent: 0, rotation: 0 }],
    [
      'horizontal="centerContinuous" vertical="distributed" wrapText="1"',
      { horizontal: 'center', vertical: 'distributed', wrap: true },
    ],
    [
      'horizontal="left" indent="2" shrinkToFit="true"',
      { horizontal: 'left', indent: 2, shrink: true },
    ],
    ['textRotation="45"', { rotation: 45 }],
    ['textRotation="135"', { rotation: -45 }],
    ['textRotation="180"', { rotation: -90 }],
    ['textRotation="255"', { rotation: 255 }],
  ])('alignment %s', (attributes, expected) => {
    expect(styleOf(`<xf><alignment ${attributes}/></xf>`)).toMatchObject(expected);
  });

  test('a named style says nothing that the cell’s own does not', () => {
    const named =
      '<cellStyleXfs><xf><alignment horizontal="center"/><protection locked="0"/></xf></cellStyleXfs>';
    expect(styleOf('<xf xfId="0"/>', named)).toMatchObject({ horizontal: 'general', locked: true });
    expect(styleOf('<xf xfId="0"><protection locked="0"/></xf>', named).locked).toBe(false);
  });

  test.each([
    ['0', 'General'],
    ['10', '0.00%'],
    ['49', '@'],
    ['31', 'yyyy"年"m"月"d"日"'],
    ['176', '0.00_ '],
    ['177', 'General'],
  ])('number format %s is %s', (id, code) => {
    const formats = '<numFmts><numFmt numFmtId="176" formatCode="0.00_ "/></numFmts>';
    expect(styleOf(`<xf numFmtId="${id}"/>`, formats).format).toBe(code);
  });

  test('a palette of the workbook’s own', () => {
    const lists =
      '<fonts><font><color indexed="1"/></font><font><color indexed="5"/></font></fonts>' +
      '<colors><indexedColors><rgbColor rgb="00000000"/><rgbColor rgb="00123456"/></indexedColors></colors>';
    expect(styleOf('<xf fontId="0"/>', lists).font.color).toBe('#123456');
    expect(styleOf('<xf fontId="1"/>', lists).font.color).toBe('#ffff00');
  });

  test('a theme of the workbook’s own, by any prefix', () => {
    const theme =
      '<t:theme xmlns:t="http://schemas.openxmlformats.org/drawingml/2006/main"><t:themeElements><t:clrScheme name="x"><t:dk1><t:sysClr val="windowText"/></t:dk1>' +
      '<t:lt1><t:sysClr val="window" lastClr="FEFEFE"/></t:lt1><t:accent1><t:srgbClr val="4472C4"/></t:accent1></t:clrScheme></t:themeElements></t:theme>';
    const relation =
      '<Relationship Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/>';
    const styles = stylesXml(
      '<fonts><font><color theme="0"/></font><font><color theme="1"/></font><font><color theme="4"/></font><font><color theme="5"/></font></fonts>' +
        '<cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/><xf fontId="3"/></cellXfs>',
    );
    const { styles: found } = look({
      'xl/styles.xml': styles,
      'xl/theme/theme1.xml': theme,
      'xl/_rels/workbook.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>' +
        `<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>${relation}</Relationships>`,
    });
    expect(found.map(({ font }) => font.color)).toEqual([
      '#fefefe',
      '#000000',
      '#4472c4',
      '#c0504d',
    ]);
  });
});

describe('sheets', () => {
  test('sizes, hidden and styled columns and rows', () => {
    const found = sheetLook(
      '<sheetFormatPr defaultColWidth="9" defaultRowHeight="13.5"/>' +
        '<cols><col min="1" max="1" width="12.625"/><col min="3" max="16384" width="9" style="1" hidden="1"/><col min="2" max="1"/></cols>' +
        '<sheetData><row r="1" ht="24.75"/><row r="2"/><row r="4" hidden="1"/><row s="1" customFormat="1"><c/><c s="1"/></row><row r="9"><c r="A9"/><c r="B9" s="1"/><c r="C9"/></row></sheetData>',
      '<fonts><font><sz val="11"/><name val="宋体"/></font></fonts><cellXfs><xf/><xf numFmtId="10"/></cellXfs>',
    );
    expect(found).toMatchObject({
      defaultRowHeight: 13.5,
      defaultColumnWidth: 72,
      columns: [
        { from: 0, to: 0, width: 101, hidden: false, style: null },
        { from: 2, to: 16383, width: 72, hidden: true, style: 1 },
      ],
      rows: [
        { row: 0, height: 24.75, hidden: false, style: null },
        { row: 3, height: null, hidden: true, style: null },
        { row: 4, height: null, hidden: false, style: 1 },
      ],
    });
    // Style 0 is told only where row or column say otherwise.
    expect(found.cells).toEqual([
      { row: 4, column: 0, style: 0 },
      { row: 4, column: 1, style: 1 },
      { row: 8, column: 1, style: 1 },
      { row: 8, column: 2, style: 0 },
    ]);
  });

  test('columns are counted in digits of the usual font', () => {
    const styles =
      '<fonts><font><sz val="11"/><name val="宋体"/></font><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
      '<cellStyleXfs><xf fontId="0"/><xf fontId="1"/></cellStyleXfs><cellXfs><xf/></cellXfs><cellStyles><cellStyle name="a" xfId="0" builtinId="9"/><cellStyle name="Normal" xfId="1" builtinId="0"/></cellStyles>';
    expect(sheetLook('<sheetData/>', styles).defaultColumnWidth).toBe(64);
    expect(
      sheetLook('<sheetFormatPr baseColWidth="10"/><sheetData/>', styles).defaultColumnWidth,
    ).toBe(80);
  });

  test('window, tab and protection', () => {
    expect(
      sheetLook(
        '<sheetPr><tabColor theme="4"/></sheetPr><sheetViews><sheetView showGridLines="0" zoomScale="85"><pane xSplit="2" ySplit="3" state="frozen"/></sheetView>' +
          '<sheetView zoomScale="10"><pane ySplit="9" state="frozen"/></sheetView></sheetViews><sheetData/><sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="?"/></mergeCells>',
      ),
    ).toMatchObject({
      tabColor: '#4f81bd',
      gridLines: false,
      zoom: 0.85,
      frozen: { rows: 3, columns: 2 },
      protected: true,
      merges: [{ top: 0, left: 0, bottom: 1, right: 2 }],
    });
  });

  test('a split is not frozen, and a view of pages has another zoom', () => {
    expect(
      sheetLook(
        '<sheetViews><sheetView view="pageBreakPreview" zoomScale="60" zoomScaleNormal="110"><pane ySplit="3000"/></sheetView></sheetViews><sheetData/><sheetProtection/>',
      ),
    ).toMatchObject({
      zoom: 1.1,
      frozen: { rows: 0, columns: 0 },
      protected: false,
      tabColor: null,
    });
  });

  test('names and visibility are the snapshot’s', async () => {
    const bytes = richPackage();
    const read = await readWorkbook(bytes);
    const names = ({ name, visibility }: { name: string; visibility: string }) => [
      name,
      visibility,
    ];
    expect(readLook(bytes).sheets.map(names)).toEqual(read.ok && read.workbook.sheets.map(names));
  });
});

describe('notes, marks and what is not shown', () => {
  test('of the user', () => {
    const [sheet] = readLook(richPackage()).sheets;
    expect(sheet?.notes).toEqual([
      { row: 1, column: 1, text: '王会计:\n已核对', ours: false },
      { row: 1, column: 2, text: '[线程批注]', ours: false },
    ]);
    expect(sheet?.marks).toEqual([]);
    expect(sheet?.unseen).toEqual(['conditional-formats', 'drawings']);
  });

  test('of ours', () => {
    const input = buildXlsx({ sheets: [{ name: 'S', rows: [[1, 2]] }] });
    const { bytes } = applyEdits(input, [mark('S!A1'), mark('S!B1', '第二条', 'warning')]);
    const [sheet] = readLook(bytes).sheets;
    expect(sheet?.marks).toEqual([
      { row: 0, column: 0, severity: 'error' },
      { row: 0, column: 1, severity: 'warning' },
    ]);
    expect(sheet?.notes).toEqual([
      {
        row: 0,
        column: 0,
        text: expect.stringContaining('绩效自评助手：\n') as unknown,
        ours: true,
      },
      { row: 0, column: 1, text: '绩效自评助手：\n第二条', ours: true },
    ]);
    expect(sheet?.unseen).toEqual([]);
  });

  test('a mark that its user has copied stands on all its cells', () => {
    const rule =
      '<cfRule type="expression" dxfId="0" priority="1"><formula>N("jixiao:weights")=0</formula></cfRule>';
    const found = sheetLook(
      `<sheetData/><conditionalFormatting sqref="A1 C1:D1">${rule}</conditionalFormatting>`,
      '<cellXfs><xf/></cellXfs><dxfs><dxf><font><b/></font></dxf></dxfs>',
    );
    expect(found.marks.map(({ row, column, severity }) => [row, column, severity])).toEqual([
      [0, 0, 'error'],
      [0, 2, 'error'],
      [0, 3, 'error'],
    ]);
  });
});

describe('odd files', () => {
  test('without styles', () => {
    const found = look({}, { sheets: [{ name: 'S', rows: [[1]] }], without: ['xl/styles.xml'] });
    expect(found.styles).toHaveLength(1);
    expect(found.styles[0]).toMatchObject({ format: 'General', locked: true });
    expect(found.sheets[0]?.cells).toEqual([]);
  });

  test('after ISO/IEC 29500 strict, with a prefix', () => {
    const found = look({
      'xl/styles.xml': stylesXml(
        '<cellXfs><xf/><xf><alignment wrapText="1"/></xf></cellXfs>',
        STRICT,
      ),
      [SHEET]: `<x:worksheet xmlns:x="${STRICT}"><x:sheetData><x:row r="1"><x:c r="A1" s="1"/></x:row></x:sheetData></x:worksheet>`,
    });
    expect(found.styles[1]?.wrap).toBe(true);
    expect(found.sheets[0]?.cells).toEqual([{ row: 0, column: 0, style: 1 }]);
  });

  test.each([
    ['styles that are none', { 'xl/styles.xml': '<a/>' }],
    ['styles that break off', { 'xl/styles.xml': stylesXml('<cellXfs><xf/>').slice(0, -12) }],
    [
      'numbers that are none',
      {
        'xl/styles.xml': stylesXml(
          '<fonts><font><sz val="x"/></font></fonts><cellXfs><xf fontId="-1" fillId="x" borderId="99999" numFmtId="1e9"><alignment textRotation="999" indent="-3"/></xf></cellXfs>',
        ),
      },
    ],
    [
      'sizes that are none',
      {
        [SHEET]: sheetXml(
          '<sheetFormatPr defaultColWidth="x" defaultRowHeight="-1" baseColWidth="999999999"/><cols><col min="x" max="5"/><col min="1" max="999999999" width="1e400"/></cols><sheetData><row r="1" ht="NaN"/></sheetData>',
        ),
      },
    ],
  ])('%s look plain', (_, parts) => {
    const found = look(parts);
    expect(found.styles[0]).toMatchObject({
      fill: null,
      font: { size: 11 },
      format: 'General',
      rotation: expect.any(Number) as unknown,
    });
    const [sheet] = found.sheets;
    expect(sheet?.defaultRowHeight).toBe(15);
    expect(Number.isFinite(sheet?.defaultColumnWidth)).toBe(true);
    for (const { from, to, width } of sheet?.columns ?? []) {
      expect(from).toBeLessThanOrEqual(to);
      expect(to).toBeLessThan(16_384);
      expect(Number.isFinite(width)).toBe(true);
    }
  });

  test('what is read as a workbook has a look, whichever byte is wrong', async () => {
    const bytes = richPackage();
    const looks = { read: 0, refused: 0 };
    for (let at = 0; at < bytes.length; at += 37) {
      const changed = new Uint8Array(bytes);
      changed[at] = (changed[at] ?? 0) ^ 0x10;
      const read = await readWorkbook(changed);
      if (read.ok) expect(readLook(changed).sheets).toHaveLength(read.workbook.sheets.length);
      looks[read.ok ? 'read' : 'refused'] += 1;
    }
    expect(looks.read).toBeGreaterThan(50);
    expect(looks.refused).toBeGreaterThan(50);
  });

  test('a style for every row and column takes no room', () => {
    // Unlike enough not to be taken for a bomb.
    const height = (index: number) => `${String((index * 7919) % 409)}.${String(index * 104729)}`;
    const rows = Array.from(
      { length: LIMITS.shownRows + 5 },
      (_, index) => `<row s="1" customFormat="1" ht="${height(index)}"/>`,
    ).join('');
    const found = sheetLook(
      `<cols>${'<col min="1" max="16383" style="1"/>'.repeat(20_000)}</cols><sheetData>${rows}</sheetData>`,
      '<cellXfs><xf/><xf/></cellXfs>',
    );
    expect(found.rows).toHaveLength(LIMITS.shownRows);
    expect(found.columns).toHaveLength(4);
    expect(found.cells).toEqual([]);
  });
});
