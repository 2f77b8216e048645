import { describe, expect, test } from '@jest/globals';
import { applyEdits } from '../../../src/files/apply-edits';
import { FileProblem } from '../../../src/files/file-problem';
import { buildXlsx } from '../../support/build-xlsx';
import { CLEAR, list, listRow, mark, value } from './edits';
import { changedParts, differingParts, partOf } from './parts';
import { expectWith } from '../../support/expect-with';

const SHEET = 'xl/worksheets/sheet1.xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/** Sheets as other programs write them: the sheet, an edit of it, and what the edit makes of it. */
describe('a sheet as other programs write it', () => {
  test.each<[name: string, before: string, after: string]>([
    [
      'with a prefix',
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="B1"/></x:row></x:sheetData></x:worksheet>`,
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>5</x:t></x:is></x:c><x:c r="B1"/></x:row></x:sheetData></x:worksheet>`,
    ],
    [
      'with a prefix and no rows',
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData/></x:worksheet>`,
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>5</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
    ],
    [
      'with a byte order mark, a declaration and line ends of Windows',
      `\uFEFF<?xml version='1.0' encoding='utf-8'?>\r\n<worksheet xmlns='${MAIN}'>\r\n<sheetData>\r\n</sheetData>\r\n</worksheet>\r\n`,
      `\uFEFF<?xml version='1.0' encoding='utf-8'?>\r\n<worksheet xmlns='${MAIN}'>\r\n<sheetData>\r\n<row r="1"><c r="A1" t="inlineStr"><is><t>5</t></is></c></row></sheetData>\r\n</worksheet>\r\n`,
    ],
    [
      'with elements of other namespaces that look alike',
      `<worksheet xmlns="${MAIN}" xmlns:o="urn:o"><sheetData><o:row r="1"><o:c r="A1"/></o:row><row r="1"><o:c r="A1"/></row></sheetData></worksheet>`,
      `<worksheet xmlns="${MAIN}" xmlns:o="urn:o"><sheetData><o:row r="1"><o:c r="A1"/></o:row><row r="1"><o:c r="A1"/><c r="A1" t="inlineStr"><is><t>5</t></is></c></row></sheetData></worksheet>`,
    ],
    [
      'with its size',
      `<worksheet xmlns="${MAIN}"><dimension ref="B2:C3"/><sheetData/></worksheet>`,
      `<worksheet xmlns="${MAIN}"><dimension ref="A1:C3"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>5</t></is></c></row></sheetData></worksheet>`,
    ],
    [
      'with a style for the column',
      `<worksheet xmlns="${MAIN}"><cols><col min="1" max="2" style="1"/></cols><sheetData/></worksheet>`,
      `<worksheet xmlns="${MAIN}"><cols><col min="1" max="2" style="1"/></cols><sheetData><row r="1"><c r="A1" s="1" t="inlineStr"><is><t>5</t></is></c></row></sheetData></worksheet>`,
    ],
    [
      'with a style for the row, which counts more',
      `<worksheet xmlns="${MAIN}"><cols><col min="1" max="2" style="1"/></cols><sheetData><row r="1" s="2" customFormat="1"/></sheetData></worksheet>`,
      `<worksheet xmlns="${MAIN}"><cols><col min="1" max="2" style="1"/></cols><sheetData><row r="1" s="2" customFormat="1"><c r="A1" s="2" t="inlineStr"><is><t>5</t></is></c></row></sheetData></worksheet>`,
    ],
  ])('%s', (_, before, after) => {
    const input = buildXlsx({ sheets: [{ name: 'S' }], extraParts: { [SHEET]: before } });
    const { bytes } = applyEdits(input, [value('S!A1', null, '5')]);
    expect(partOf(bytes, SHEET)).toBe(after);
    expect(changedParts(input, bytes)).toEqual([SHEET]);
  });

  test('in UTF-16', () => {
    const text = `\uFEFF<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;
    const encoded = new Uint8Array(Buffer.from(text, 'utf16le'));
    const input = buildXlsx({ sheets: [{ name: 'S' }], extraParts: { [SHEET]: encoded } });
    const { bytes, outcomes } = applyEdits(input, [value('S!A1', null, '意')]);
    expect(outcomes[0]).toMatchObject({ done: true });
    expect(applyEdits(bytes, [value('S!A1', null, '意')]).bytes).toBe(bytes);
  });

  test('in ASCII, where other characters become references', () => {
    const before = `<?xml version="1.0" encoding="us-ascii"?><worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;
    const input = buildXlsx({ sheets: [{ name: 'S' }], extraParts: { [SHEET]: before } });
    const { bytes } = applyEdits(input, [value('S!A1', null, '意😀')]);
    expect(partOf(bytes, SHEET)).toContain('<t>&#24847;&#128512;</t>');
    expect(applyEdits(bytes, [value('S!A1', null, '意😀')]).bytes).toBe(bytes);
  });
});

describe('formulas elsewhere', () => {
  const workbook = (rest: string) =>
    `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/><sheet name="F" sheetId="2" r:id="rId2"/></sheets>${rest}</workbook>`;
  const formulas = { name: 'F', cells: { A1: { v: 2, f: 'S!A1*2' } } };
  test.each<[name: string, before: string, after: string]>([
    [
      'are computed anew',
      '<calcPr calcId="191029"/>',
      '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
    ],
    ['are so already', '<calcPr fullCalcOnLoad="true"/>', '<calcPr fullCalcOnLoad="true"/>'],
    [
      'are computed anew where nothing was said of it',
      '<definedNames/><oleSize ref="A1"/>',
      '<definedNames/><calcPr fullCalcOnLoad="1"/><oleSize ref="A1"/>',
    ],
  ])('%s', (_, before, after) => {
    const input = buildXlsx({
      sheets: [{ name: 'S', rows: [[1]] }, formulas],
      extraParts: { 'xl/workbook.xml': workbook(before) },
    });
    const { bytes } = applyEdits(input, [value('S!A1', 1, 5)]);
    expect(partOf(bytes, 'xl/workbook.xml')).toBe(workbook(after));
    expect(applyEdits(input, [mark('S!A1')]).bytes).not.toBe(input);
    expect(partOf(applyEdits(input, [mark('S!A1')]).bytes, 'xl/workbook.xml')).toBe(
      workbook(before),
    );
    expect(applyEdits(input, [value('S!A1', 2, 5)]).bytes).toBe(input);
  });

  test('that are not there need no computing', () => {
    const input = buildXlsx({ sheets: [{ name: 'S', rows: [[1]] }] });
    expect(changedParts(input, applyEdits(input, [value('S!A1', 1, 5)]).bytes)).toEqual([SHEET]);
  });
});

test('a strict package stays strict', () => {
  const relations = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
  const rels = (list: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;
  const input = buildXlsx({
    sheets: [{ name: 'S' }],
    extraParts: {
      '_rels/.rels': rels(
        `<Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/>`,
      ),
      'xl/workbook.xml': `<workbook xmlns="${STRICT}" xmlns:r="${relations}" conformance="strict"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': rels(
        `<Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/>`,
      ),
      [SHEET]: `<worksheet xmlns="${STRICT}"><sheetData/></worksheet>`,
    },
    without: ['xl/styles.xml', 'xl/sharedStrings.xml'],
  });
  const edits = [
    value('S!A1', null, 0.5, '0.00%'),
    mark('S!A1'),
    list([listRow('grade-0000000a', 'S!A1')]),
  ];
  const { bytes, outcomes } = applyEdits(input, edits);
  expect(outcomes.every(({ done }) => done)).toBe(true);
  for (const name of differingParts(input, bytes)) {
    expectWith(partOf(bytes, name), name).not.toMatch(
      /officeDocument\/2006\/relationships|spreadsheetml\/2006\/main/,
    );
  }
  expect(partOf(bytes, SHEET)).toContain(`<legacyDrawing xmlns:r="${relations}" r:id="rId2"/>`);
  expect(applyEdits(bytes, edits).bytes).toBe(bytes);
});

test('no edits, and edits that change nothing, give back the very bytes', () => {
  const input = buildXlsx({ sheets: [{ name: 'S', rows: [[1]] }] });
  expect(applyEdits(input, [])).toEqual({ bytes: input, outcomes: [] });
  expect(applyEdits(input, [CLEAR])).toEqual({
    bytes: input,
    outcomes: [{ edit: CLEAR, done: true }],
  });
});

test.each([
  ['no zip file', new Uint8Array([1, 2, 3])],
  ['no workbook', buildXlsx({ sheets: [{ name: 'S' }], without: ['xl/workbook.xml'] })],
  ['a sheet that cannot be read', buildXlsx({ sheets: [{ name: 'S', sheetData: '<row>' }] })],
  [
    'a sheet without a place for cells',
    buildXlsx({
      sheets: [{ name: 'S' }],
      extraParts: { [SHEET]: `<worksheet xmlns="${MAIN}"/>` },
    }),
  ],
  [
    'a document type',
    buildXlsx({
      sheets: [{ name: 'S' }],
      extraParts: {
        [SHEET]: `<!DOCTYPE worksheet><worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
      },
    }),
  ],
])('a package that cannot be read is a problem: %s', (_, bytes) => {
  expect(() => applyEdits(bytes, [value('S!A1', null, 1)])).toThrow(FileProblem);
});
