import { describe, expect, test } from '@jest/globals';
import { applyEdits } from '../../../src/files/apply-edits';
import { buildXlsx } from '../../support/build-xlsx';
import { list, listRow, value } from './edits';
import { partOf } from './parts';
import { expectWith } from '../../support/expect-with';

const SHEET = 'xl/worksheets/sheet1.xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

describe('the number format', () => {
  const styles = (formats: string, xfs: string, count: number) =>
    `<styleSheet xmlns="${MAIN}">${formats}<cellXfs count="${count}">${xfs}</cellXfs></styleSheet>`;
  const CELL = '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"/></row>';
  const SECOND =
    '<xf numFmtId="0" fontId="3" fillId="2"><alignment wrapText="1"/><protection locked="0"/></xf>';

  test.each<[name: string, format: string, before: string, after: string, style: string]>([
    [
      'known by its number',
      '0.00%',
      styles('', `<xf/>${SECOND}`, 2),
      styles(
        '',
        `<xf/>${SECOND}<xf numFmtId="10" fontId="3" fillId="2" applyNumberFormat="1"><alignment wrapText="1"/><protection locked="0"/></xf>`,
        3,
      ),
      '2',
    ],
    [
      'of its own, the first',
      '0.0"分"',
      styles('', `<xf/>${SECOND}`, 2),
      styles(
        '<numFmts><numFmt numFmtId="164" formatCode="0.0&quot;分&quot;"/></numFmts>',
        `<xf/>${SECOND}<xf numFmtId="164" fontId="3" fillId="2" applyNumberFormat="1"><alignment wrapText="1"/><protection locked="0"/></xf>`,
        3,
      ),
      '2',
    ],
    [
      'of its own, a further one',
      '0.000',
      styles(
        '<numFmts count="1"><numFmt numFmtId="176" formatCode="0.0"/></numFmts>',
        `<xf/>${SECOND}`,
        2,
      ),
      styles(
        '<numFmts count="2"><numFmt numFmtId="176" formatCode="0.0"/><numFmt numFmtId="177" formatCode="0.000"/></numFmts>',
        `<xf/>${SECOND}<xf numFmtId="177" fontId="3" fillId="2" applyNumberFormat="1"><alignment wrapText="1"/><protection locked="0"/></xf>`,
        3,
      ),
      '2',
    ],
    [
      'in a style that is there already',
      '0.00',
      styles(
        '',
        `<xf/>${SECOND}<xf fillId="2" applyNumberFormat="1" fontId="3" numFmtId="2"><alignment wrapText="1"/><protection locked="0"/></xf>`,
        3,
      ),
      styles(
        '',
        `<xf/>${SECOND}<xf fillId="2" applyNumberFormat="1" fontId="3" numFmtId="2"><alignment wrapText="1"/><protection locked="0"/></xf>`,
        3,
      ),
      '2',
    ],
    [
      'that the cell has, by another number',
      '0.00%',
      styles(
        '<numFmts count="1"><numFmt numFmtId="176" formatCode="0.00%"/></numFmts>',
        '<xf/><xf numFmtId="176"/>',
        2,
      ),
      styles(
        '<numFmts count="1"><numFmt numFmtId="176" formatCode="0.00%"/></numFmts>',
        '<xf/><xf numFmtId="176"/>',
        2,
      ),
      '1',
    ],
  ])('%s', (_, format, before, after, style) => {
    const input = buildXlsx({
      sheets: [{ name: 'S', sheetData: CELL }],
      extraParts: { 'xl/styles.xml': before },
    });
    const edits = [value('S!A1', 1, 0.5, format), value('S!B1', null, 0.7, format)];
    const { bytes } = applyEdits(input, edits);
    expect(partOf(bytes, 'xl/styles.xml')).toBe(after);
    expect(partOf(bytes, SHEET)).toContain(
      `<c r="A1" s="${style}"><v>0.5</v></c><c r="B1" s="${style}"><v>0.7</v></c>`,
    );
    expect(applyEdits(bytes, edits).bytes).toBe(bytes);
  });

  test('is set where the value is right and only its look is not', () => {
    const input = buildXlsx({ sheets: [{ name: 'S', rows: [[0.5]] }] });
    const { bytes } = applyEdits(input, [value('S!A1', 0.4, 0.5, '0.00%')]);
    expect(partOf(bytes, SHEET)).toContain('<c r="A1" s="1"><v>0.5</v></c>');
  });

  test('in a workbook without styles', () => {
    const input = buildXlsx({
      sheets: [{ name: 'S', rows: [[0.4]] }],
      without: ['xl/styles.xml'],
      extraParts: {
        'xl/_rels/workbook.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>',
      },
    });
    const edits = [value('S!A1', 0.4, 0.5, '0.00%')];
    const { bytes } = applyEdits(input, edits);
    expect(partOf(bytes, 'xl/_rels/workbook.xml.rels')).toContain('Target="styles.xml"');
    expect(partOf(bytes, 'xl/styles.xml')).toContain(
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="10"',
    );
    expect(applyEdits(bytes, edits).bytes).toBe(bytes);
  });
});

test('a stylesheet that says nothing gets the usual first, so that no cell changes its look', () => {
  const input = buildXlsx({
    sheets: [{ name: 'S', rows: [[0.4, 1]] }],
    extraParts: { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}"/>` },
  });
  const edits = [value('S!A1', 0.4, 0.5, '0.00%'), list([listRow('grade-0000000a', 'S!A1')])];
  const { bytes } = applyEdits(input, edits);
  const styles = partOf(bytes, 'xl/styles.xml');
  for (const local of ['fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs']) {
    expectWith(styles.match(new RegExp(`<${local}>`, 'g')), local).toHaveLength(1);
  }
  expect(styles).toContain(
    '<cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  );
  expect(partOf(bytes, SHEET)).toContain('<c r="A1" s="1"><v>0.5</v></c><c r="B1"><v>1</v></c>');
  expect(applyEdits(bytes, edits).bytes).toBe(bytes);
});
