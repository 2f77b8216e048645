import { describe, expect, test } from '@jest/globals';
import type { ValueEdit } from '../../../src/core/edit';
import { applyEdits } from '../../../src/files/apply-edits';
import { buildXlsx } from '../../support/build-xlsx';
import { apply, SHEET } from './apply-to-sheet';
import { value } from './edits';
import { changedParts, partOf } from './parts';

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
    expect(result.outcome).toMatchObject({ edit, done: true });
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
