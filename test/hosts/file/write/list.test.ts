import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../../src/hosts/file/apply-edits';
import { buildXlsx } from '../../../support/build-xlsx';
import { COLUMNS, list, listRow, mark, value } from './edits';
import { changedParts, differingParts, partOf, partsOf } from './parts';
import { richPackage } from './rich-package';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const LIST = 'xl/worksheets/sheet3.xml';

const ROWS = [
  listRow('E-1', "It's <&> 表!H6"),
  listRow('W-1', '附件3-1!B2', 'warning', '=1+1'),
  listRow('I-1', '附件3-1!C2', 'info'),
];

/** The texts of a sheet's cells by address, inline texts only; blank cells left out. */
function textsIn(sheet: string): ReadonlyMap<string, string> {
  return new Map(
    [...sheet.matchAll(/<c r="(\w+)"[^>]*><is><t[^>]*>([^<]*)<\/t><\/is><\/c>/g)].map(
      ([, place, text]) => [place!, text!],
    ),
  );
}

/** The sheet with a cell put in place of one that stands there. */
function withCell(sheet: string, place: string, xml: string): string {
  const cell = new RegExp(`<c r="${place}"(?:[^>]*/>|.*?</c>)`);
  expect(sheet).toMatch(cell);
  return sheet.replace(cell, xml);
}

/** The package with one part changed by hand, as if its user had done it. */
function withPart(bytes: Uint8Array, name: string, change: (text: string) => string): Uint8Array {
  const parts = partsOf(bytes);
  return buildXlsx({
    sheets: [],
    extraParts: Object.fromEntries([...parts, [name, change(parts.get(name) ?? '')]]),
  });
}

describe('a new list', () => {
  const input = richPackage();
  const { bytes, outcomes } = applyEdits(input, [list(ROWS)]);
  const sheet = partOf(bytes, LIST);

  test('is the last sheet, and all others stay', () => {
    expect(outcomes[0]).toMatchObject({ done: true });
    expect(changedParts(input, bytes)).toEqual(
      [
        '[Content_Types].xml',
        'xl/_rels/workbook.xml.rels',
        'xl/styles.xml',
        'xl/workbook.xml',
        LIST,
      ].sort(),
    );
    expect(partOf(bytes, 'xl/workbook.xml')).toContain(
      'state="hidden" r:id="rId2"/><sheet name="校核清单" sheetId="10" r:id="rId7"/></sheets>',
    );
    expect(partOf(bytes, 'xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'附件3-1'!$1:$1</definedName>` +
        `<definedName name="_xlnm.Print_Titles" localSheetId="2">'校核清单'!$3:$3</definedName></definedNames>`,
    );
    expect(partOf(bytes, 'xl/_rels/workbook.xml.rels')).toContain(
      `<Relationship Id="rId7" Type="${OFFICE}/worksheet" Target="worksheets/sheet3.xml"/>`,
    );
    expect(partOf(bytes, '[Content_Types].xml')).toContain('PartName="/xl/worksheets/sheet3.xml"');
  });

  test('has headings, columns and rows as text', () => {
    const texts = textsIn(sheet);
    expect([texts.get('A1'), texts.get('A2')]).toEqual(['绩效自评校核清单', '2023年度']);
    expect('A B C D E F G H'.split(' ').map((letter) => texts.get(`${letter}3`))).toEqual(COLUMNS);
    expect('A B C D E'.split(' ').map((letter) => texts.get(`${letter}5`))).toEqual([
      'W-1',
      '错误',
      '附件3-1',
      'B2',
      '=1+1',
    ]);
    expect(sheet).not.toMatch(/<f[ >]/);
  });

  test('leads to the cells, whatever their sheets are called', () => {
    expect([...sheet.matchAll(/<hyperlink [^>]*>/g)].map(([link]) => link)).toEqual([
      '<hyperlink ref="D4" location="&apos;It&apos;&apos;s &lt;&amp;&gt; 表&apos;!H6" display="It&apos;s &lt;&amp;&gt; 表!H6"/>',
      '<hyperlink ref="D5" location="&apos;附件3-1&apos;!B2" display="附件3-1!B2"/>',
      '<hyperlink ref="D6" location="&apos;附件3-1&apos;!C2" display="附件3-1!C2"/>',
    ]);
  });

  test('shows each severity, keeps its headings in view and prints on landscape paper', () => {
    const styles = ['B4', 'B5', 'B6'].map(
      (place) => new RegExp(`r="${place}" s="(\\d+)"`).exec(sheet)?.[1],
    );
    expect(new Set(styles).size).toBe(3);
    expect(sheet).toContain(
      '<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>',
    );
    expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>');
    expect(sheet).toContain('<dimension ref="A1:H6"/>');
    expect(partOf(bytes, 'xl/styles.xml')).toContain('<name val="仿宋"/></font></fonts>');
  });

  test('has the same bytes after the same edit once more', () => {
    expect(applyEdits(bytes, [list(ROWS)]).bytes).toBe(bytes);
  });
});

test('a list of nothing, in a workbook that names nothing', () => {
  const input = buildXlsx({ sheets: [{ name: 'S' }] });
  const { bytes } = applyEdits(input, [list([], [])]);
  expect(partOf(bytes, 'xl/worksheets/sheet2.xml')).not.toContain('hyperlink');
  expect(partOf(bytes, 'xl/workbook.xml')).toContain(
    `</sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">'校核清单'!$1:$1</definedName></definedNames>`,
  );
  expect(applyEdits(bytes, [list([], [])]).bytes).toBe(bytes);
});

describe('what the user wrote into an earlier list', () => {
  const first = applyEdits(richPackage(), [list(ROWS)]).bytes;
  /** Answered, with a column, a link, a row and a width of the user's own, as Excel would save it. */
  const answered = withPart(first, LIST, (sheet) =>
    withCell(
      withCell(sheet, 'H5', '<c r="H5" s="1" t="s"><v>0</v></c><c r="J5"><v>7</v></c>'),
      'H6',
      '<c r="H6" t="inlineStr"><is><r><t>不改，</t></r><r><t>已报备</t></r></is></c>',
    )
      .replace(
        '</c></row><row r="4"',
        '</c><c r="J3" t="inlineStr"><is><t>核对</t></is></c></row><row r="4"',
      )
      .replace(
        '</sheetData>',
        '<row r="9" ht="30" customHeight="1"><c r="A9" t="inlineStr"><is><t>审核人：张三</t></is></c></row></sheetData>',
      )
      .replace('</hyperlinks>', '<hyperlink ref="H5" r:id="rId1"/></hyperlinks>')
      .replace('width="28"', 'width="60"'),
  );

  test('stays when nothing has changed', () => {
    const again = applyEdits(answered, [list(ROWS)]).bytes;
    const sheet = partOf(again, LIST);
    expect(sheet).toContain('<c r="H5" s="1" t="s"><v>0</v></c><c r="J5"><v>7</v></c></row>');
    expect(sheet).toContain('<is><r><t>不改，</t></r><r><t>已报备</t></r></is>');
    expect(sheet).toContain(
      '<row r="7" ht="30" customHeight="1"><c r="A7" t="inlineStr"><is><t>审核人：张三</t>',
    );
    expect(sheet).toContain('<c r="J3" t="inlineStr"><is><t>核对</t></is></c></row>');
    expect(sheet).toContain('<hyperlink ref="H5" r:id="rId1"/>');
    expect(sheet).toContain('width="60"');
    expect(sheet).toContain('<dimension ref="A1:J7"/>');
    expect(changedParts(answered, again)).toEqual([LIST]);
    expect(applyEdits(again, [list(ROWS)]).bytes).toBe(again);
  });

  test('moves with its finding', () => {
    const rows = [
      listRow('N-1', '附件3-1!A1'),
      listRow('N-2', '附件3-1!A2'),
      ...[...ROWS].reverse(),
    ];
    const again = applyEdits(answered, [list(rows, ['标题', '第二行', '第三行'])]).bytes;
    const sheet = partOf(again, LIST);
    expect(textsIn(sheet).get('A8')).toBe('W-1');
    expect(sheet).toContain('<c r="H8" s="1" t="s"><v>0</v></c><c r="J8"><v>7</v></c></row>');
    expect(sheet).toContain('<hyperlink ref="H8" r:id="rId1"/>');
    expect(sheet).toContain(
      '<pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/>',
    );
    expect(partOf(again, 'xl/workbook.xml')).toContain(`localSheetId="2">'校核清单'!$4:$4<`);
    expect(applyEdits(again, [list(rows, ['标题', '第二行', '第三行'])]).bytes).toBe(again);
  });

  test('stays at the end when its finding is gone, and comes back with it', () => {
    const fewer = applyEdits(answered, [list([ROWS[0]!])]).bytes;
    const sheet = partOf(fewer, LIST);
    const texts = textsIn(sheet);
    expect([texts.get('A4'), texts.get('A5'), texts.get('A6'), texts.get('A7')]).toEqual([
      'E-1',
      'W-1',
      'I-1',
      '审核人：张三',
    ]);
    expect([texts.get('B5'), texts.get('B6')]).toEqual(['已不存在', '已不存在']);
    expect(sheet).toContain('<c r="H5" s="1" t="s"><v>0</v></c><c r="J5"><v>7</v></c></row>');
    expect(applyEdits(fewer, [list([ROWS[0]!])]).bytes).toBe(fewer);
    const back = partOf(applyEdits(fewer, [list(ROWS)]).bytes, LIST);
    expect(textsIn(back).get('B5')).toBe('错误');
    expect(back).toContain('<c r="H5" s="1" t="s"><v>0</v></c><c r="J5"><v>7</v></c></row>');
  });

  test('goes nowhere else: findings without a word in them go', () => {
    const again = applyEdits(first, [list([ROWS[1]!])]).bytes;
    expect(
      [...textsIn(partOf(again, LIST)).values()].filter((text) => /^[EWI]-1$/.test(text)),
    ).toEqual(['W-1']);
  });

  test('a formula that moves takes the order of calculation along', () => {
    const computed = withPart(first, LIST, (sheet) =>
      withCell(sheet, 'H5', '<c r="H5" s="1"><f>1+1</f><v>2</v></c>'),
    );
    const again = applyEdits(computed, [list([...ROWS].reverse().slice(1))]).bytes;
    expect(partOf(again, LIST)).toContain('<c r="H4" s="1"><f>1+1</f><v>2</v></c>');
    expect(partsOf(again).has('xl/calcChain.xml')).toBe(false);
    expect(partOf(again, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect(partOf(again, '[Content_Types].xml')).not.toContain('calcChain');
  });

  test('a response that comes with the edit is written where the list has none', () => {
    const rows = [{ ...ROWS[0]!, cells: [...ROWS[0]!.cells.slice(0, -1), '已核'] }];
    expect(textsIn(partOf(applyEdits(first, [list(rows)]).bytes, LIST)).get('H4')).toBe('已核');
  });
});

describe('where no list can be written', () => {
  const workbook = (protection: string) =>
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${protection}<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  test.each([
    ['<workbookProtection lockStructure="1"/>', false],
    ['<workbookProtection lockStructure="0"/>', true],
    ['<workbookProtection/>', true],
  ])('%s', (protection, done) => {
    const input = buildXlsx({
      sheets: [{ name: 'S' }],
      extraParts: { 'xl/workbook.xml': workbook(protection) },
    });
    const { bytes, outcomes } = applyEdits(input, [list(ROWS)]);
    expect(outcomes[0]).toMatchObject(done ? { done } : { done, why: 'protected' });
    expect(bytes === input).toBe(!done);
  });

  test('an earlier list that somebody protected', () => {
    const locked = withPart(applyEdits(richPackage(), [list(ROWS)]).bytes, LIST, (sheet) =>
      sheet.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'),
    );
    const { bytes, outcomes } = applyEdits(locked, [list([])]);
    expect(outcomes[0]).toMatchObject({ done: false, why: 'protected' });
    expect(bytes).toBe(locked);
  });
});

test('a sheet of that name that is something else stays', () => {
  const input = buildXlsx({
    sheets: [{ name: '校核清单', rows: [['编号', '我的清单']] }, { name: '校核清单(2)' }],
  });
  const { bytes } = applyEdits(input, [list([listRow('a', '校核清单!A1')])]);
  expect(partOf(bytes, 'xl/workbook.xml')).toContain('<sheet name="校核清单(3)" sheetId="3"');
  expect(partOf(bytes, 'xl/workbook.xml')).toContain(`'校核清单(3)'!$3:$3`);
  expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).toBe(partOf(input, 'xl/worksheets/sheet1.xml'));
  const again = applyEdits(bytes, [list([listRow('b', '校核清单!A1')])]).bytes;
  expect(changedParts(bytes, again)).toEqual(['xl/worksheets/sheet3.xml']);
});

test('values, marks, notes and the list together', () => {
  const input = richPackage();
  const edits = [
    value('附件3-1!B2', 5.76, 5.67, '0.00%'),
    mark('附件3-1!D2'),
    mark("It's <&> 表!A1", '说明', 'warning'),
    list(ROWS),
  ];
  const { bytes, outcomes } = applyEdits(input, edits);
  expect(outcomes.map(({ done }) => done)).toEqual([true, true, true, true]);
  expect(applyEdits(bytes, edits).bytes).toBe(bytes);
  expect(differingParts(input, bytes)).not.toContain('xl/calcChain.xml');
});
