import { describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Content } from '../../../src/core/workbook/workbook';
import { applyTyped, type TypedEdit } from '../../../src/files/apply-typed';
import { readWorkbook } from '../../../src/files/read-workbook';
import { buildXlsx, type WrittenFile, type WrittenSheet } from '../../support/build-xlsx';
import { SHEET } from './apply-to-sheet';
import { ref } from './edits';
import { changedParts, partOf, partsOf } from './parts';
import { richPackage } from './rich-package';

type Value = string | number | boolean | null | Content;

function contentOf(value: Value): Content {
  if (value === null) return { type: 'blank' };
  if (typeof value === 'object') return value;
  if (typeof value === 'boolean') return { type: 'boolean', value };
  return typeof value === 'number'
    ? { type: 'number', decimal: String(value) }
    : { type: 'text', text: value };
}

function typed(place: string, value: Value, formula: string | null = null): TypedEdit {
  return { cell: ref(place), content: contentOf(value), formula };
}

function apply(sheetData: string, edits: readonly TypedEdit[], sheet: Partial<WrittenSheet> = {}) {
  const input = buildXlsx({ sheets: [{ name: 'S', sheetData, ...sheet }] });
  const result = applyTyped(input, edits);
  const again = applyTyped(result.bytes, edits);
  return {
    ...result,
    input,
    again,
    after: /<sheetData>(.*)<\/sheetData>/s.exec(partOf(result.bytes, SHEET))?.[1],
    whys: result.outcomes.map((outcome) => (outcome.done ? null : outcome.why)),
  };
}

const row = (...cells: readonly string[]) => `<row r="1">${cells.join('')}</row>`;

describe('what is typed into a cell', () => {
  test.each<[string, string, TypedEdit, string]>([
    [
      'a value over a value',
      row('<c r="A1" s="0"><v>1</v></c>'),
      typed('S!A1', 2),
      row('<c r="A1" s="0"><v>2</v></c>'),
    ],
    ['a value into nothing', '', typed('S!B1', 2), row('<c r="B1"><v>2</v></c>')],
    [
      'nothing over a value',
      row('<c r="A1" s="0"><v>1</v></c>'),
      typed('S!A1', null),
      row('<c r="A1" s="0"/>'),
    ],
    [
      'a text over a number',
      row('<c r="A1"><v>1</v></c>'),
      typed('S!A1', '无'),
      row('<c r="A1" t="inlineStr"><is><t>无</t></is></c>'),
    ],
    [
      'lines',
      row('<c r="A1"/>'),
      typed('S!A1', '一\n二'),
      row('<c r="A1" t="inlineStr"><is><t xml:space="preserve">一\n二</t></is></c>'),
    ],
    [
      'a text like a formula',
      row('<c r="A1"/>'),
      typed('S!A1', '=1+1'),
      row('<c r="A1" t="inlineStr"><is><t>=1+1</t></is></c>'),
    ],
    [
      'a text like a call',
      row('<c r="A1"/>'),
      typed('S!A1', '@SUM(A2)'),
      row('<c r="A1" t="inlineStr"><is><t>@SUM(A2)</t></is></c>'),
    ],
    [
      'a text like a sum',
      row('<c r="A1"/>'),
      typed('S!A1', '+1-2'),
      row('<c r="A1" t="inlineStr"><is><t>+1-2</t></is></c>'),
    ],
    ['yes', row('<c r="A1"/>'), typed('S!A1', true), row('<c r="A1" t="b"><v>1</v></c>')],
    [
      'an error',
      row('<c r="A1"/>'),
      typed('S!A1', { type: 'error', code: '#N/A' }),
      row('<c r="A1" t="e"><v>#N/A</v></c>'),
    ],
    [
      'an error that files do not know',
      row('<c r="A1"/>'),
      typed('S!A1', { type: 'error', code: '#SPILL!' }),
      row('<c r="A1" t="e"><v>#VALUE!</v></c>'),
    ],
    [
      'a number beyond all numbers',
      row('<c r="A1"/>'),
      typed('S!A1', { type: 'number', decimal: 'Infinity' }),
      row('<c r="A1" t="e"><v>#NUM!</v></c>'),
    ],
    [
      'a value over a formula',
      row('<c r="A1" s="0" t="str"><f>B1&amp;"元"</f><v>5元</v></c>'),
      typed('S!A1', 5),
      row('<c r="A1" s="0"><v>5</v></c>'),
    ],
    [
      'nothing over a formula',
      row('<c r="A1"><f>B1</f><v>5</v></c>'),
      typed('S!A1', null),
      row('<c r="A1"/>'),
    ],
    [
      'a formula over a value',
      row('<c r="A1" s="0"><v>1</v></c>'),
      typed('S!A1', 3, 'B1+C1'),
      row('<c r="A1" s="0"><f>B1+C1</f><v>3</v></c>'),
    ],
    [
      'a formula over a text',
      row('<c r="A1" t="inlineStr"><is><t>无</t></is></c>'),
      typed('S!A1', '5<6', 'B1&"<6"'),
      row('<c r="A1" t="str"><f>B1&amp;"&lt;6"</f><v>5&lt;6</v></c>'),
    ],
    [
      'a formula over a formula',
      row('<c r="A1"><f>B1</f><v>5</v></c>'),
      typed('S!A1', false, 'B1=6'),
      row('<c r="A1" t="b"><f>B1=6</f><v>0</v></c>'),
    ],
    [
      'a formula without a result yet',
      row('<c r="A1"/>'),
      typed('S!A1', null, 'B1'),
      row('<c r="A1"><f>B1</f></c>'),
    ],
    [
      'a function younger than the format',
      row('<c r="A1"/>'),
      typed('S!A1', 1, 'IFS(B1="IFS(",1)'),
      row('<c r="A1"><f>_xlfn.IFS(B1="IFS(",1)</f><v>1</v></c>'),
    ],
    [
      'another result of a formula',
      row('<c r="A1"><f ca="1"> B1 </f><v>5</v></c>'),
      typed('S!A1', 6, ' B1 '),
      row('<c r="A1"><f ca="1"> B1 </f><v>6</v></c>'),
    ],
    [
      'a result of another kind',
      row('<c r="A1" t="str"><f>B1</f><v>无</v></c>'),
      typed('S!A1', { type: 'error', code: '#DIV/0!' }, 'B1'),
      row('<c r="A1" t="e"><f>B1</f><v>#DIV/0!</v></c>'),
    ],
    [
      'the first result of a formula',
      row('<c r="A1"><f>B1</f></c>'),
      typed('S!A1', 6, 'B1'),
      row('<c r="A1"><f>B1</f><v>6</v></c>'),
    ],
    [
      'an empty text as the first result',
      row('<c r="A1"><f>B1</f></c>'),
      typed('S!A1', '', 'B1'),
      row('<c r="A1" t="str"><f>B1</f><v></v></c>'),
    ],
    [
      'a result of a younger function',
      row('<c r="A1"><f>_xlfn.IFS(B1,1)</f><v>1</v></c>'),
      typed('S!A1', 2, 'IFS(B1,1)'),
      row('<c r="A1"><f>_xlfn.IFS(B1,1)</f><v>2</v></c>'),
    ],
  ])('%s', (_, before, edit, after) => {
    const result = apply(before, [edit]);
    expect(result.outcomes).toEqual([{ edit, done: true }]);
    expect(result.after).toBe(after);
    expect(result.again).toEqual({ bytes: result.bytes, outcomes: result.outcomes });
  });

  test.each<[string, string, TypedEdit]>([
    ['the same value', row('<c r="A1"><v>0.30000000000000004</v></c>'), typed('S!A1', 0.3)],
    [
      'the same text',
      row('<c r="A1" t="inlineStr"><is><r><t>无</t></r></is></c>'),
      typed('S!A1', '无'),
    ],
    ['the same formula and result', row('<c r="A1"><f>B1</f><v>1</v></c>'), typed('S!A1', 1, 'B1')],
    ['nothing into nothing', row('<c r="A1"/>'), typed('S!B1', null)],
    ['an empty text into nothing', row('<c r="A1"/>'), typed('S!A1', '')],
  ])('%s changes nothing', (_, before, edit) => {
    const result = apply(before, [edit]);
    expect(result.outcomes).toEqual([{ edit, done: true }]);
    expect(result.bytes).toBe(result.input);
  });

  test('of several into one cell the last counts', () => {
    const result = apply('', [typed('S!A1', 1), typed('S!A1', 2), typed('S!A1', null)]);
    expect(result.bytes).toBe(result.input);
    expect(result.whys).toEqual([null, null, null]);
  });

  test('a text too long for a cell ends in an ellipsis', async () => {
    const { bytes } = apply('', [typed('S!A1', '长'.repeat(40_000))]);
    const read = await readWorkbook(bytes);
    const content = read.ok ? read.workbook.sheets[0]?.cells[0]?.content : null;
    expect(content?.type === 'text' && content.text.slice(-2)).toBe('长…');
    expect(content?.type === 'text' && content.text.length).toBe(32_767);
  });
});

describe('what is refused', () => {
  const ARRAY = row(
    '<c r="A1"><f t="array" ref="A1:B1">C1:D1*2</f><v>2</v></c>',
    '<c r="B1"><v>4</v></c>',
  );
  test.each<[string, string, TypedEdit, string, Partial<WrittenSheet>]>([
    ['into a merge', row('<c r="A1"/>'), typed('S!B1', 1), 'merged', { merges: ['A1:B2'] }],
    ['over the first cell of an array', ARRAY, typed('S!A1', 1), 'formula', {}],
    ['over a part of an array', ARRAY, typed('S!B1', 1), 'formula', {}],
    ['another formula over a part of an array', ARRAY, typed('S!B1', 1, 'C1'), 'formula', {}],
    ['a sheet that is not there', '', typed('T!A1', 1), 'no-such-sheet', {}],
  ])('%s', (_, before, edit, why, sheet) => {
    const result = apply(before, [edit], sheet);
    expect(result.outcomes).toEqual([{ edit, done: false, why }]);
    expect(result.bytes).toBe(result.input);
  });

  test.each<[string, TypedEdit, string, 'table-header' | null]>([
    ['over a heading of a table', typed('附件3-1!B1', '新标题'), '', 'table-header'],
    ['into what the table holds', typed('附件3-1!B2', 9), '', null],
    ['beside the table', typed('附件3-1!D1', 9), '', null],
    [
      'over the first row of a table without headings',
      typed('附件3-1!B1', 9),
      ' headerRowCount="0"',
      null,
    ],
  ])('%s', (_, edit, headings, why) => {
    const table = 'xl/tables/table1.xml';
    const parts = unzipSync(richPackage());
    const xml = strFromU8(parts[table]!).replace(' ref=', `${headings} ref=`);
    const unprotected = strFromU8(parts[SHEET]!).replace(/<sheetProtection[^>]*>/, '');
    const bytes = zipSync({ ...parts, [table]: strToU8(xml), [SHEET]: strToU8(unprotected) });
    const { outcomes } = applyTyped(bytes, [edit]);
    expect(outcomes.map((outcome) => (outcome.done ? null : outcome.why))).toEqual([why]);
  });

  test('clearing what a merge covers is none, where nothing is', () => {
    const result = apply(row('<c r="A1"/>'), [typed('S!B1', null)], { merges: ['A1:B2'] });
    expect(result.whys).toEqual([null]);
  });

  test('what becomes of the last edit of a cell becomes of those before', () => {
    const edits = [typed('S!B1', 4, 'C1:D1*2'), typed('S!B1', 1)];
    expect(apply(ARRAY, edits).whys).toEqual(['formula', 'formula']);
  });

  test('the results of an array go in, its formula stays', () => {
    const { after } = apply(ARRAY, [typed('S!A1', 6, 'C1:D1*2'), typed('S!B1', 8, 'C1:D1*2')]);
    expect(after).toBe(ARRAY.replace('<v>2<', '<v>6<').replace('<v>4<', '<v>8<'));
  });

  test('an array in one cell may be replaced', () => {
    const before = row('<c r="A1" cm="1"><f t="array" ref="A1">C1*2</f><v>2</v></c>');
    expect(apply(before, [typed('S!A1', 1)]).after).toBe(row('<c r="A1"><v>1</v></c>'));
  });

  const PROTECTED: WrittenFile = {
    sheets: [{ name: 'S' }],
    extraParts: {
      [SHEET]:
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">' +
        '<c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c><c r="C1"><f>A1</f><v>1</v></c></row></sheetData>' +
        '<sheetProtection sheet="1"/></worksheet>',
      'xl/styles.xml':
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf/>' +
        '<xf applyProtection="1"><protection locked="0"/></xf></cellXfs></styleSheet>',
    },
  };
  test('locked cells of a protected sheet; results of its formulas are not', () => {
    const input = buildXlsx(PROTECTED);
    const edits = [
      typed('S!A1', 5),
      typed('S!B1', 6),
      typed('S!C1', 7, 'A1'),
      typed('S!C2', 8),
      typed('S!A1', 1),
    ];
    const { bytes, outcomes } = applyTyped(input, edits.slice(0, 4));
    expect(outcomes.map((outcome) => (outcome.done ? null : outcome.why))).toEqual([
      'protected',
      null,
      null,
      'protected',
    ]);
    expect(partOf(bytes, SHEET)).toContain(
      '<c r="A1"><v>1</v></c><c r="B1" s="1"><v>6</v></c><c r="C1"><f>A1</f><v>7</v></c>',
    );
    expect(applyTyped(input, edits.slice(4)).outcomes[0]?.done).toBe(true);
  });
});

describe('formulas that cells share', () => {
  const SHARED =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B4" si="0">A1*$A$1</f><v>1</v></c></row>' +
    '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="3"><c r="B3" s="0"><f t="shared" ca="1" si="0"></f><v>3</v></c></row>' +
    '<row r="4"><c r="B4"><v>9</v></c><c r="C4"><f t="shared" ref="C4:C5" si="0">B4</f><v>4</v></c></row>' +
    '<row r="5"><c r="C5"><f t="shared" si="0"/><v>5</v></c></row>';

  test('keep their meaning when the first goes', async () => {
    const { after, bytes } = apply(SHARED, [typed('S!B1', 7)]);
    expect(after).toBe(
      SHARED.replace('<f t="shared" ref="B1:B4" si="0">A1*$A$1</f><v>1</v>', '<v>7</v>')
        .replace('<c r="B2"><f t="shared" si="0"/>', '<c r="B2"><f>A2*$A$1</f>')
        .replace('<f t="shared" ca="1" si="0"></f>', '<f ca="1">A3*$A$1</f>'),
    );
    const read = await readWorkbook(bytes);
    expect(read.ok && read.workbook.sheets[0]?.cells.map(({ formula }) => formula)).toEqual([
      undefined,
      undefined,
      'A2*$A$1',
      'A3*$A$1',
      undefined,
      'B4',
      'B5',
    ]);
  });

  test('stay as they are when one of the others goes', () => {
    const { after } = apply(SHARED, [typed('S!B2', 7, 'A1')]);
    expect(after).toBe(SHARED.replace('<f t="shared" si="0"/><v>2</v>', '<f>A1</f><v>7</v>'));
  });

  test('stay as they are when only results change', () => {
    const { after } = apply(SHARED, [typed('S!B1', 7, 'A1*$A$1'), typed('S!B3', 8, 'A3*$A$1')]);
    expect(after).toBe(
      SHARED.replace('<v>1</v></c></row>', '<v>7</v></c></row>').replace('<v>3<', '<v>8<'),
    );
  });

  test('go together with another result for one that stays', () => {
    const edits = [typed('S!B1', 7, 'A9'), typed('S!B2', null), typed('S!B3', 8, 'A3*$A$1')];
    const { after, whys } = apply(SHARED, edits);
    expect(whys).toEqual([null, null, null]);
    expect(after).toContain('<f>A9</f><v>7</v></c></row><row r="2"><c r="B2"/></row>');
    expect(after).toContain('<c r="B3" s="0"><f ca="1">A3*$A$1</f><v>8</v></c>');
  });
});

describe('calculation', () => {
  const CALCULATED = row('<c r="A1"><v>1</v></c>', '<c r="B1"><f>A1</f><v>1</v></c>');
  const calculation = (bytes: Uint8Array) =>
    partOf(bytes, 'xl/workbook.xml').includes('fullCalcOnLoad="1"');

  test('is asked for when a result may be out of date', () => {
    expect(calculation(apply(CALCULATED, [typed('S!A1', 2)]).bytes)).toBe(true);
    expect(calculation(apply(CALCULATED, [typed('S!A1', null, 'B9')]).bytes)).toBe(true);
    expect(calculation(apply(CALCULATED, [typed('S!B1', null, 'A1')]).bytes)).toBe(true);
  });

  test('is not where all results came along, or nothing was computed', () => {
    expect(calculation(apply(CALCULATED, [typed('S!A1', 2), typed('S!B1', 2, 'A1')]).bytes)).toBe(
      false,
    );
    expect(calculation(apply(CALCULATED, [typed('S!B1', 2, 'A1')]).bytes)).toBe(false);
    expect(calculation(apply(CALCULATED, [typed('S!B1', 5)]).bytes)).toBe(false);
  });

  test('has its order forgotten only when formulas come or go', () => {
    const order = (edits: readonly TypedEdit[]) => {
      const { bytes } = applyTyped(richPackage(), edits);
      expect(partOf(bytes, '[Content_Types].xml').includes('calcChain')).toBe(
        partsOf(bytes).has('xl/calcChain.xml'),
      );
      return partsOf(bytes).has('xl/calcChain.xml');
    };
    expect(order([typed('附件3-1!A2', 7)])).toBe(true);
    expect(order([typed('附件3-1!D1', 7, 'D2*3')])).toBe(true);
    expect(order([typed('附件3-1!D1', 7)])).toBe(false);
    expect(order([typed('附件3-1!A2', 7, 'D1')])).toBe(false);
  });
});

describe('the rest of the file', () => {
  test('keeps its bytes', () => {
    const input = richPackage();
    const { bytes } = applyTyped(input, [typed('附件3-1!B2', 7), typed('附件3-1!D1', 0, 'D2*2')]);
    expect(changedParts(input, bytes)).toEqual(['xl/worksheets/sheet1.xml']);
    expect(partOf(bytes, SHEET)).toBe(partOf(input, SHEET).replace('<v>5.76</v>', '<v>7</v>'));
  });

  test('dates stay what they are in a workbook that counts them from 1904', async () => {
    const date = { v: 40_000, format: 'yyyy-mm-dd' };
    const input = buildXlsx({ sheets: [{ name: 'S', rows: [[date, date, 5]] }] });
    const parts = Object.fromEntries(partsOf(input));
    const mac = buildXlsx({
      sheets: [{ name: 'S', rows: [[date, date, 5]] }],
      extraParts: {
        'xl/workbook.xml': parts['xl/workbook.xml']!.replace(
          '<sheets>',
          '<workbookPr date1904="1"/><sheets>',
        ),
      },
    });
    const { bytes } = applyTyped(mac, [typed('S!B1', 45_000), typed('S!C1', 6)]);
    const read = await readWorkbook(bytes);
    expect(read.ok && read.workbook.sheets[0]?.cells.map(({ content }) => content)).toEqual([
      { type: 'number', decimal: '41462' },
      { type: 'number', decimal: '45000' },
      { type: 'number', decimal: '6' },
    ]);
  });

  test('a prefix for all names stays in use', () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const input = buildXlsx({
      sheets: [{ name: 'S' }],
      extraParts: {
        [SHEET]: `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:f>B1</x:f><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      },
    });
    const { bytes } = applyTyped(input, [typed('S!A1', '二', 'B1'), typed('S!B1', 3, 'C1')]);
    expect(partOf(bytes, SHEET)).toContain(
      '<x:c r="A1" t="str"><x:f>B1</x:f><x:v>二</x:v></x:c><x:c r="B1"><x:f>C1</x:f><x:v>3</x:v></x:c>',
    );
  });
});
