import { describe, expect, test } from '@jest/globals';
import { applyEdits } from '../../../src/files/apply-edits';
import { buildXlsx } from '../../support/build-xlsx';
import { COLUMNS, list, listRow, mark, value } from './edits';
import { LIST, ROWS, textsIn } from './list-sheet';
import { changedParts, differingParts, partOf, withPart } from './parts';
import { richPackage } from './rich-package';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

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
    expect([texts.get('A1'), texts.get('A2')]).toEqual([
      '绩效自评校核清单',
      '按 通用 核对 2 张表：错误 1 项。',
    ]);
    expect('A B C D E F G H'.split(' ').map((letter) => texts.get(`${letter}3`))).toEqual(COLUMNS);
    expect('A B C D E'.split(' ').map((letter) => texts.get(`${letter}5`))).toEqual([
      'grade-0000000d',
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
  const { bytes } = applyEdits(input, [list([listRow('grade-0000000a', '校核清单!A1')])]);
  expect(partOf(bytes, 'xl/workbook.xml')).toContain('<sheet name="校核清单(3)" sheetId="3"');
  expect(partOf(bytes, 'xl/workbook.xml')).toContain(`'校核清单(3)'!$3:$3`);
  expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).toBe(partOf(input, 'xl/worksheets/sheet1.xml'));
  const again = applyEdits(bytes, [list([listRow('grade-0000000b', '校核清单!A1')])]).bytes;
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
