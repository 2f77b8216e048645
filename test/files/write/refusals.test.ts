import { describe, expect, test } from '@jest/globals';
import type { RefusalReason, ValueEdit } from '../../../src/core/edit';
import { applyEdits } from '../../../src/files/apply-edits';
import { buildXlsx, type WrittenSheet } from '../../support/build-xlsx';
import { apply, SHEET } from './apply-to-sheet';
import { value } from './edits';
import { changedParts } from './parts';

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
  ])('%s: %s', (_, why, sheetData, edit, sheet = undefined) => {
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
    expect(apply(`<row r="1">${cell}</row>`, edit).outcome).toMatchObject({ edit, done: true });
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
    expect(outcome).toMatchObject({ edit, done: true });
    expect(bytes).toBe(input);
  });
});
