import { describe, expect, test } from 'vitest';
import type { RefusalReason, ValueEdit } from '../../../../src/core/edit';
import { applyEdits } from '../../../../src/hosts/file/apply-edits';
import { buildXlsx, type WrittenSheet } from '../../../support/build-xlsx';
import { value } from './edits';
import { changedParts, partOf } from './parts';

const SHEET = 'xl/worksheets/sheet1.xml';

function apply(sheetData: string, edit: ValueEdit, sheet: Partial<WrittenSheet> = {}) {
  const input = buildXlsx({ sheets: [{ name: 'S', sheetData, ...sheet }] });
  const { bytes, outcomes } = applyEdits(input, [edit]);
  const after = /<sheetData>(.*)<\/sheetData>/s.exec(partOf(bytes, SHEET))?.[1];
  return { input, bytes, after, outcome: outcomes[0]! };
}

const EMPTY = '<row r="1"/>';

describe('where a value goes', () => {
  test.each<[name: string, before: string, edit: ValueEdit, after: string]>([
    [
      'into a blank cell, which keeps its style',
      '<row r="1"><c r="A1" s="0"/></row>',
      value('S!A1', null, 5.67),
      '<row r="1"><c r="A1" s="0"><v>5.67</v></c></row>',
    ],
    [
      'in place of a number',
      '<row r="1"><c r="A1"><v>5.76</v></c><c r="B1"><v>1</v></c></row>',
      value('S!A1', 5.76, 5.67),
      '<row r="1"><c r="A1"><v>5.67</v></c><c r="B1"><v>1</v></c></row>',
    ],
    [
      'in place of a text, whose type goes',
      '<row r="1"><c r="A1" s="0" t="inlineStr"><is><t>86%</t></is></c></row>',
      value('S!A1', '86%', 0.862),
      '<row r="1"><c r="A1" s="0"><v>0.862</v></c></row>',
    ],
    [
      'a text in place of a number',
      '<row r="1"><c r="A1"><v>86</v></c></row>',
      value('S!A1', 86, '86.20%'),
      '<row r="1"><c r="A1" t="inlineStr"><is><t>86.20%</t></is></c></row>',
    ],
    [
      'nothing in place of a number',
      '<row r="1"><c r="A1" s="0"><v>86</v></c></row>',
      value('S!A1', 86, null),
      '<row r="1"><c r="A1" s="0"/></row>',
    ],
    [
      'between two cells',
      '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row>',
      value('S!B1', null, 2),
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>',
    ],
    [
      'behind the last cell',
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      value('S!C1', null, 3),
      '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row>',
    ],
    [
      'into an empty row written short',
      '<row r="1" ht="20" />',
      value('S!B1', null, 2),
      '<row r="1" ht="20" ><c r="B1"><v>2</v></c></row>',
    ],
    [
      'into a row between two others',
      '<row r="1"><c r="A1"/></row><row r="5"/>',
      value('S!A3', null, 2),
      '<row r="1"><c r="A1"/></row><row r="3"><c r="A3"><v>2</v></c></row><row r="5"/>',
    ],
    [
      'into a row behind the last',
      EMPTY,
      value('S!A3', null, 2),
      '<row r="1"/><row r="3"><c r="A3"><v>2</v></c></row>',
    ],
    [
      'into a sheet without rows',
      '',
      value('S!B2', null, 2),
      '<row r="2"><c r="B2"><v>2</v></c></row>',
    ],
    [
      'into rows and cells without addresses',
      '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c s="0"/></row>',
      value('S!B2', null, 4),
      '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c s="0"><v>4</v></c></row>',
    ],
    [
      'behind cells without addresses',
      '<row><c><v>1</v></c></row>',
      value('S!C1', null, 4),
      '<row><c><v>1</v></c><c r="C1"><v>4</v></c></row>',
    ],
    [
      'between single quotes, line ends and comments that stay',
      "\r\n  <row r='1' >\r\n    <c r='A1' s = '0'>\r\n<v>1</v></c><!-- <c r='A1'/> -->\r\n  </row>\r\n",
      value('S!A1', 1, 2),
      "\r\n  <row r='1' >\r\n    <c r='A1' s = '0'><v>2</v></c><!-- <c r='A1'/> -->\r\n  </row>\r\n",
    ],
    [
      'into a row that says which columns it uses',
      '<row r="1" spans="1:2"><c r="A1"/></row>',
      value('S!D1', null, 2),
      '<row r="1" spans="1:4"><c r="A1"/><c r="D1"><v>2</v></c></row>',
    ],
    [
      'into a cell that spans already cover',
      '<row r="1" spans="1:2 4:9"><c r="A1"/></row>',
      value('S!D1', null, 2),
      '<row r="1" spans="1:2 4:9"><c r="A1"/><c r="D1"><v>2</v></c></row>',
    ],
    [
      'in place of a picture in the cell',
      '<row r="1"><c r="A1" t="e" vm="1"><v>#VALUE!</v></c></row>',
      { ...value('S!A1', null, 2), before: { type: 'error', code: '#VALUE!' } },
      '<row r="1"><c r="A1"><v>2</v></c></row>',
    ],
  ])('%s', (_, before, edit, after) => {
    const result = apply(before, edit);
    expect(result.outcome).toEqual({ edit, done: true });
    expect(result.after).toBe(after);
    expect(changedParts(result.input, result.bytes)).toEqual([SHEET]);
    expect(applyEdits(result.bytes, [edit]).bytes).toBe(result.bytes);
  });

  test('several in one sheet, each in its place', () => {
    const input = buildXlsx({
      sheets: [{ name: 'S', sheetData: '<row r="2"><c r="B2"/></row><row r="4" spans="2:2"/>' }],
    });
    const edits = [
      value('S!C4', null, 8),
      value('S!A4', null, 7),
      value('S!B2', null, 3),
      value('S!C2', null, 4),
      value('S!A2', null, 2),
      value('S!A9', null, 9),
      value('S!B1', null, 1),
      value('S!A3', null, 5),
    ];
    expect(partOf(applyEdits(input, edits).bytes, SHEET)).toContain(
      '<row r="1"><c r="B1"><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>3</v></c><c r="C2"><v>4</v></c></row>' +
        '<row r="3"><c r="A3"><v>5</v></c></row>' +
        '<row r="4" spans="1:3"><c r="A4"><v>7</v></c><c r="C4"><v>8</v></c></row>' +
        '<row r="9"><c r="A9"><v>9</v></c></row>',
    );
  });

  test('of two for one cell the first counts', () => {
    const input = buildXlsx({ sheets: [{ name: 'S', sheetData: EMPTY }] });
    const { bytes, outcomes } = applyEdits(input, [value('S!A1', null, 1), value('S!A1', null, 2)]);
    expect(partOf(bytes, SHEET)).toContain('<c r="A1"><v>1</v></c>');
    expect(outcomes.map(({ done }) => done)).toEqual([true, false]);
  });
});

describe('what is refused', () => {
  const row = (cells: string) => `<row r="1">${cells}</row>`;
  test.each<
    [
      name: string,
      why: RefusalReason,
      sheetData: string,
      edit: ValueEdit,
      sheet?: Partial<WrittenSheet>,
    ]
  >([
    ['a formula', 'formula', row('<c r="A1"><f>B1*2</f><v>4</v></c>'), value('S!A1', 4, 5)],
    [
      'a formula without result',
      'formula',
      row('<c r="A1"><f>B1*2</f></c>'),
      value('S!A1', null, 5),
    ],
    [
      'a formula that shows what is wanted',
      'formula',
      row('<c r="A1"><f>2+3</f><v>5</v></c>'),
      value('S!A1', 4, 5),
    ],
    [
      'a shared formula',
      'formula',
      row('<c r="A1"><f t="shared" si="0"/><v>4</v></c>'),
      value('S!A1', 4, 5),
    ],
    [
      'a cell inside an array formula',
      'formula',
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>4</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>',
      value('S!A2', 4, 5),
    ],
    [
      'a cell inside a merge',
      'merged',
      row('<c r="A1"/><c r="B1"/>'),
      value('S!B1', null, 5),
      { merges: ['A1:B2'] },
    ],
    ['another number than was read', 'changed', row('<c r="A1"><v>4</v></c>'), value('S!A1', 3, 5)],
    [
      'a number where nothing was read',
      'changed',
      row('<c r="A1"><v>4</v></c>'),
      value('S!A1', null, 5),
    ],
    ['nothing where a number was read', 'changed', row('<c r="A1"/>'), value('S!A1', 3, 5)],
    [
      'a text where a number was read',
      'changed',
      row('<c r="A1" t="str"><v>3</v></c>'),
      value('S!A1', 3, 5),
    ],
    ['a sheet that is not there', 'no-such-sheet', '', value('T!A1', null, 5)],
  ])('%s: %s', (_, why, sheetData, edit, sheet) => {
    const { input, bytes, outcome } = apply(sheetData, edit, sheet);
    expect(outcome).toEqual({ edit, done: false, why });
    expect(bytes).toBe(input);
  });

  const protectedSheet = (protection: string) =>
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" s="1"/><c r="B1"/></row></sheetData>${protection}</worksheet>`;
  const styles =
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf/><xf applyProtection="1"><protection locked="0"/></xf></cellXfs></styleSheet>';
  test.each([
    [
      'a locked cell of a protected sheet',
      'S!B1',
      '<sheetProtection sheet="1" objects="1"/>',
      'protected',
    ],
    ['a missing cell of a protected sheet', 'S!C7', "<sheetProtection sheet='true'/>", 'protected'],
    ['an unlocked cell of a protected sheet', 'S!A1', '<sheetProtection sheet="1"/>', undefined],
    ['a locked cell while protection is off', 'S!B1', '<sheetProtection objects="1"/>', undefined],
  ])('%s', (_, place, protection, why) => {
    const input = buildXlsx({
      sheets: [{ name: 'S' }],
      extraParts: { [SHEET]: protectedSheet(protection), 'xl/styles.xml': styles },
    });
    const [outcome] = applyEdits(input, [value(place, null, 5)]).outcomes;
    expect(outcome).toMatchObject(why === undefined ? { done: true } : { done: false, why });
  });
});

describe('what counts as unchanged', () => {
  test.each<[name: string, cell: string, edit: ValueEdit]>([
    [
      'a float and its decimal',
      '<c r="A1"><v>93.180000000000007</v></c>',
      value('S!A1', 93.18, 93.2),
    ],
    ['an exponent', '<c r="A1"><v>1.2E-3</v></c>', value('S!A1', 0.0012, 1)],
    ['empty text and nothing', '<c r="A1" t="inlineStr"><is><t/></is></c>', value('S!A1', null, 1)],
    [
      'rich text and its plain text, without phonetic guides',
      '<c r="A1" t="inlineStr"><is><r><t>附</t></r><rPh sb="0" eb="1"><t>fù</t></rPh><r><t>件&lt;1&gt;</t></r></is></c>',
      value('S!A1', '附件<1>', 1),
    ],
    ['escaped characters', '<c r="A1" t="str"><v>a_x000D_\nb</v></c>', value('S!A1', 'a\r\nb', 1)],
    [
      'CDATA',
      '<c r="A1" t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c>',
      value('S!A1', 'a<b', 1),
    ],
  ])('%s', (_, cell, edit) => {
    expect(apply(`<row r="1">${cell}</row>`, edit).outcome).toEqual({ edit, done: true });
  });

  test('a shared string', () => {
    const input = buildXlsx({ sheets: [{ name: 'S', rows: [['别的', '  100% ']] }] });
    const result = applyEdits(input, [value('S!B1', '  100% ', 1)]);
    expect(result.outcomes[0]).toMatchObject({ done: true });
    expect(changedParts(input, result.bytes)).toEqual([SHEET]);
  });

  test.each<[name: string, cell: string, edit: ValueEdit]>([
    ['a number', '<c r="A1"><v>5.670</v></c>', value('S!A1', 3, 5.67)],
    ['a text', '<c r="A1" t="str"><v>56.70%</v></c>', value('S!A1', '56%', '56.70%')],
    ['nothing', '<c r="A1"/>', value('S!A1', '56%', null)],
    ['nothing, in a cell that is not there', '', value('S!A1', '56%', null)],
  ])('%s that is there already is done and changes nothing', (_, cell, edit) => {
    const { input, bytes, outcome } = apply(`<row r="1">${cell}</row>`, edit);
    expect(outcome).toEqual({ edit, done: true });
    expect(bytes).toBe(input);
  });
});

describe('hostile texts', () => {
  test.each([
    ['a formula', '=1+1', '<t>=1+1</t>'],
    ['markup', '<b>&"\'', '<t>&lt;b&gt;&amp;"\'</t>'],
    ['the end of CDATA', ']]>', '<t>]]&gt;</t>'],
    ['control characters', 'a\u0000\u001F\tb', '<t>a_x0000__x001F_\tb</t>'],
    ['a carriage return', 'a\r\nb', '<t xml:space="preserve">a_x000D_\nb</t>'],
    ['what looks like an escape', '_x0041_', '<t>_x005F_x0041_</t>'],
    ['an emoji', '😀', '<t>😀</t>'],
    ['half an emoji', 'a\uD83D', '<t>a\uFFFD</t>'],
    ['a noncharacter', '\uFFFF', '<t>_xFFFF_</t>'],
    ['white space', ' a ', '<t xml:space="preserve"> a </t>'],
  ])('%s', (_, text, xml) => {
    const edit = value('S!A1', null, text);
    const { bytes, after } = apply('', edit);
    expect(after).toBe(`<row r="1"><c r="A1" t="inlineStr"><is>${xml}</is></c></row>`);
    expect(applyEdits(bytes, [edit]).bytes).toBe(bytes);
  });

  test('longer than a cell can hold', () => {
    const edit = value('S!A1', null, '长'.repeat(40_000));
    const { bytes, after } = apply('', edit);
    expect(/<t>(.*)<\/t>/.exec(after ?? '')?.[1]).toBe(`${'长'.repeat(32_766)}…`);
    expect(applyEdits(bytes, [edit]).bytes).toBe(bytes);
  });
});
