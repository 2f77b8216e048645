import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { ValueEdit } from '../../../src/core/edit';
import type { Sheet } from '../../../src/core/workbook/workbook';
import { applyEdits } from '../../../src/files/apply-edits';
import { readWorkbook } from '../../../src/files/read-workbook';
import { buildXlsx, type WrittenSheet } from '../../support/build-xlsx';
import { EXAMPLE_FILE } from '../../support/example-file';
import { SHEET } from './apply-to-sheet';
import { value } from './edits';
import { partOf } from './parts';

const STYLES = (xfs: string, formats = '') =>
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  `${formats}<cellXfs>${xfs}</cellXfs></styleSheet>`;

async function sheetsOf(bytes: Uint8Array) {
  const read = await readWorkbook(bytes);
  return read.ok ? read.workbook.sheets : read.problem;
}

/** Applies an edit and then what its outcome gives to restore; the sheet's cells before, after and restored. */
async function applyAndRestore(
  sheetData: string,
  edit: ValueEdit,
  styles?: string,
  sheet: Partial<WrittenSheet> = {},
) {
  const input = buildXlsx({
    sheets: [{ name: 'S', sheetData, ...sheet }],
    ...(styles === undefined ? {} : { extraParts: { 'xl/styles.xml': styles } }),
  });
  const applied = applyEdits(input, [edit]);
  const [outcome] = applied.outcomes;
  const restore = outcome?.done === true ? outcome.restore : undefined;
  const restored = applyEdits(applied.bytes, restore ? [restore] : []);
  return {
    restore,
    input,
    restored,
    again: applyEdits(restored.bytes, restore ? [restore] : []),
    before: await sheetsOf(input),
    after: await sheetsOf(restored.bytes),
    rows: /<sheetData>(.*)<\/sheetData>/s.exec(partOf(restored.bytes, SHEET))?.[1],
  };
}

const A1 = (attributes: string, content: string) =>
  `<row r="1"><c r="A1"${attributes}>${content}</c></row>`;
const TWO = '<xf/><xf numFmtId="10" fontId="3"><alignment horizontal="center"/></xf>';

describe('what a done edit gives to restore', () => {
  test.each<[string, string, ValueEdit, Partial<ValueEdit>, string]>([
    [
      'a number',
      A1('', '<v>86</v>'),
      value('S!A1', 86, 0.5),
      { content: { type: 'number', decimal: '86' }, before: { type: 'number', decimal: '0.5' } },
      A1('', '<v>86</v>'),
    ],
    [
      'all digits of a number',
      A1('', '<v>93.18000000000001</v>'),
      value('S!A1', 93.18, 1),
      {},
      A1('', '<v>93.18000000000001</v>'),
    ],
    [
      'a text',
      A1(' t="inlineStr"', '<is><t>86%</t></is>'),
      value('S!A1', '86%', 0.86),
      {},
      A1(' t="inlineStr"', '<is><t>86%</t></is>'),
    ],
    [
      'nothing',
      A1(' s="0"', ''),
      value('S!A1', null, 5),
      { content: { type: 'blank' } },
      '<row r="1"><c r="A1" s="0"/></row>',
    ],
    [
      'no cell',
      '<row r="1"/>',
      value('S!A1', null, 5),
      { content: { type: 'blank' } },
      '<row r="1"><c r="A1"/></row>',
    ],
    [
      'what was blanked',
      A1('', '<v>5</v>'),
      value('S!A1', 5, null),
      { before: null },
      A1('', '<v>5</v>'),
    ],
    [
      'no number format',
      A1(' s="0"', '<v>86</v>'),
      value('S!A1', 86, 0.86, '0.00%'),
      { format: 'General' },
      A1(' s="0"', '<v>86</v>'),
    ],
    [
      'a number format',
      A1(' s="1"', '<v>0.86</v>'),
      value('S!A1', 0.86, '无', '@'),
      { format: '0.00%' },
      A1(' s="1"', '<v>0.86</v>'),
    ],
    [
      'the format of a blank cell',
      A1(' s="0"', ''),
      value('S!A1', null, 0.5, '0.00%'),
      { format: 'General' },
      '<row r="1"><c r="A1" s="0"/></row>',
    ],
    [
      'a format alone',
      A1(' s="1"', '<v>0.86</v>'),
      value('S!A1', 0.86, 0.86, '0.0%'),
      { format: '0.00%' },
      A1(' s="1"', '<v>0.86</v>'),
    ],
    [
      'a style of the row',
      '<row r="1" s="1" customFormat="1"/>',
      value('S!A1', null, 5, 'General'),
      { format: '0.00%' },
      '<row r="1" s="1" customFormat="1"><c r="A1" s="1"/></row>',
    ],
  ])('%s', async (_, sheetData, edit, expected, rows) => {
    const result = await applyAndRestore(sheetData, edit, STYLES(TWO));
    expect(result.restore).toMatchObject({
      type: 'value',
      purpose: 'restore',
      cell: edit.cell,
      ...expected,
    });
    expect('format' in (result.restore ?? {})).toBe('format' in expected);
    expect(result.restored.outcomes[0]).toMatchObject({ done: true });
    expect(result.after).toEqual(result.before);
    expect(result.rows).toBe(rows);
    expect(result.again.bytes).toBe(result.restored.bytes);
  });

  test('a date that was written as text shows as a date again', async () => {
    const result = await applyAndRestore(
      A1(' t="d"', '<v>2023-12-31</v>'),
      value('S!A1', 45291, 5),
    );
    expect(result.restore).toMatchObject({ format: 'yyyy-mm-dd' });
    expect(result.after).toEqual(result.before);
  });

  test('a format of the workbook’s own is not listed twice', async () => {
    const formats = '<numFmts count="1"><numFmt numFmtId="176" formatCode="0.00_ "/></numFmts>';
    const result = await applyAndRestore(
      A1(' s="1"', '<v>5</v>'),
      value('S!A1', 5, 0.5, '0.00%'),
      STYLES('<xf/><xf numFmtId="176" applyNumberFormat="1"/>', formats),
    );
    expect(result.restore).toMatchObject({ format: '0.00_ ' });
    expect(result.rows).toBe(A1(' s="1"', '<v>5</v>'));
    expect(partOf(result.restored.bytes, 'xl/styles.xml').match(/0\.00_ /g)).toHaveLength(1);
  });

  test('nothing where nothing was written', () => {
    const input = buildXlsx({ sheets: [{ name: 'S', rows: [[5]] }] });
    const edit = value('S!A1', 5, 5);
    expect(applyEdits(input, [edit]).outcomes).toEqual([{ edit, done: true }]);
  });

  test('nothing where an edit could not put back what stood there', () => {
    const input = buildXlsx({ sheets: [{ name: 'S', sheetData: A1(' t="b"', '<v>1</v>') }] });
    const edit: ValueEdit = { ...value('S!A1', null, 5), before: { type: 'boolean', value: true } };
    expect(applyEdits(input, [edit]).outcomes).toEqual([{ edit, done: true }]);
  });
});

test('a whole workbook comes back', async () => {
  const input = readFileSync(EXAMPLE_FILE);
  const before = await sheetsOf(input);
  if (!Array.isArray(before)) throw new Error('not read');
  const edits = (before as readonly Sheet[]).flatMap(({ name, cells }) =>
    cells.map(({ row, column, content }): ValueEdit => ({
      type: 'value',
      purpose: 'correct',
      cell: { sheet: name, row, column },
      before: content,
      content: { type: 'number', decimal: '0.5' },
      format: '0.0%',
    })),
  );
  const applied = applyEdits(input, edits);
  const restores = applied.outcomes.flatMap((done) =>
    done.done && done.restore ? [done.restore] : [],
  );
  expect(restores).toHaveLength(edits.length);
  expect(await sheetsOf(applyEdits(applied.bytes, restores).bytes)).toEqual(before);
});

test('what was changed since is not restored', () => {
  const input = buildXlsx({ sheets: [{ name: 'S', rows: [[1]] }] });
  const [outcome] = applyEdits(input, [value('S!A1', 1, 2)]).outcomes;
  const restore = outcome?.done === true ? outcome.restore : undefined;
  const changed = buildXlsx({ sheets: [{ name: 'S', rows: [[3]] }] });
  expect(applyEdits(changed, restore ? [restore] : []).outcomes).toEqual([
    { edit: restore, done: false, why: 'changed' },
  ]);
});

test.each(['explain', 'restore'] as const)('formulas are never replaced: %s', (purpose) => {
  const input = buildXlsx({ sheets: [{ name: 'S', rows: [[{ v: 1, f: 'B1' }]] }] });
  const edit: ValueEdit = { ...value('S!A1', 1, '执行进度慢'), purpose };
  expect(applyEdits(input, [edit])).toEqual({
    bytes: input,
    outcomes: [{ edit, done: false, why: 'formula' }],
  });
});
