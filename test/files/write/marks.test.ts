import { describe, expect, test } from '@jest/globals';
import { applyEdits } from '../../../src/files/apply-edits';
import { buildXlsx } from '../../support/build-xlsx';
import { CLEAR, mark } from './edits';
import { changedParts, differingParts, partOf } from './parts';

const SHEET = 'xl/worksheets/sheet1.xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const ruleOf = (place: string, dxfId: number, priority: number, rules = 'explanation-missing') =>
  `<conditionalFormatting sqref="${place}"><cfRule type="expression" dxfId="${dxfId}" priority="${priority}">` +
  `<formula>N(&quot;jixiao:${rules}&quot;)=0</formula></cfRule></conditionalFormatting>`;

const sheet = (children: string, prefix = '') =>
  `<${prefix}worksheet xmlns${prefix === '' ? '' : ':x'}="${MAIN}"><${prefix}sheetData/>${children}</${prefix}worksheet>`;

function packageOf(xml: string, extra: Readonly<Record<string, string>> = {}) {
  return buildXlsx({ sheets: [{ name: 'S' }], extraParts: { [SHEET]: xml, ...extra } });
}

describe('where a mark goes', () => {
  test.each<[name: string, before: string, after: string]>([
    ['behind the cells', '', ruleOf('B2', 0, 1)],
    [
      'behind protection, merges and phonetics, before validations',
      '<sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><phoneticPr fontId="0"/><dataValidations count="0"/>',
      `<sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><phoneticPr fontId="0"/>${ruleOf('B2', 0, 1)}<dataValidations count="0"/>`,
    ],
    [
      'before hyperlinks and margins, whatever stands between the elements',
      '\r\n  <!-- here -->\r\n  <hyperlinks/><pageMargins/>',
      `${ruleOf('B2', 0, 1)}\r\n  <!-- here -->\r\n  <hyperlinks/><pageMargins/>`,
    ],
    [
      'behind formats of the user’s, and after them in rank',
      '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="7"><formula>TRUE</formula></cfRule></conditionalFormatting>',
      `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="7"><formula>TRUE</formula></cfRule></conditionalFormatting>${ruleOf('B2', 0, 8)}`,
    ],
    [
      'after those in extensions too',
      '<extLst><ext xmlns:x14="urn:x14"><x14:cfRule priority="11"/></ext></extLst>',
      `${ruleOf('B2', 0, 12)}<extLst><ext xmlns:x14="urn:x14"><x14:cfRule priority="11"/></ext></extLst>`,
    ],
  ])('%s', (_, before, after) => {
    const input = packageOf(sheet(before));
    const { bytes, outcomes } = applyEdits(input, [CLEAR, mark('S!B2', '')]);
    expect(outcomes.every(({ done }) => done)).toBe(true);
    expect(partOf(bytes, SHEET)).toBe(sheet(after));
    expect(changedParts(input, bytes)).toEqual(['xl/styles.xml', SHEET]);
    expect(applyEdits(bytes, [CLEAR, mark('S!B2', '')]).bytes).toBe(bytes);
    expect(differingParts(input, applyEdits(bytes, [CLEAR]).bytes)).toEqual([]);
  });

  test('in a sheet with a prefix', () => {
    const input = packageOf(sheet('', 'x:'));
    const { bytes } = applyEdits(input, [mark('S!B2', '')]);
    expect(partOf(bytes, SHEET)).toBe(sheet(ruleOf('B2', 0, 1).replace(/<(\/?)/g, '<$1x:'), 'x:'));
    expect(applyEdits(bytes, [mark('S!B2', '')]).bytes).toBe(bytes);
    expect(differingParts(input, applyEdits(bytes, [CLEAR]).bytes)).toEqual([]);
  });
});

test('the rules that made it are named, and a mark of another severity has another look', () => {
  const input = packageOf(sheet(''));
  const { bytes } = applyEdits(input, [
    mark('S!B2', '', 'error', ['unmet-full-score', 'explanation-missing']),
    mark('S!B3', '', 'warning', ['"<&>']),
  ]);
  expect(partOf(bytes, SHEET)).toBe(
    sheet(
      ruleOf('B2', 0, 1, 'unmet-full-score,explanation-missing') +
        ruleOf('B3', 1, 2, '&quot;&quot;&lt;&amp;&gt;'),
    ),
  );
  expect(partOf(bytes, 'xl/styles.xml')).toContain(
    '<dxfs><dxf><font><b/><i val="0"/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFF8D7DA"/></patternFill></fill></dxf>' +
      '<dxf><font><color rgb="FF7F4F00"/></font><fill><patternFill><bgColor rgb="FFFFF0C2"/></patternFill></fill></dxf></dxfs>',
  );
});

test('more rules than a formula can name', () => {
  const rules = Array.from({ length: 40 }, (_, index) => `some-long-rule-${index}`);
  const { bytes } = applyEdits(packageOf(sheet('')), [mark('S!B2', '', 'error', rules)]);
  const named = /N\(&quot;(.*)&quot;\)=0/.exec(partOf(bytes, SHEET))?.[1] ?? '';
  expect(named.length).toBeLessThanOrEqual(255);
  expect(named).toMatch(/^jixiao:some-long-rule-0,.*some-long-rule-\d+$/);
  expect(applyEdits(bytes, [mark('S!B2', '', 'error', rules)]).bytes).toBe(bytes);
});

describe('earlier marks', () => {
  const first = applyEdits(packageOf(sheet('<pageMargins/>')), [
    mark('S!A1', ''),
    mark('S!A2', ''),
    mark('S!A3', ''),
  ]).bytes;
  test.each<[name: string, edits: Parameters<typeof applyEdits>[1], after: string]>([
    [
      'stay where nothing is said of them',
      [mark('S!A4', '')],
      ruleOf('A1', 0, 1) + ruleOf('A2', 0, 2) + ruleOf('A3', 0, 3) + ruleOf('A4', 0, 4),
    ],
    ['stay where they are asked for again', [CLEAR, mark('S!A2', '')], ruleOf('A2', 0, 2)],
    [
      'are replaced by others on their cells',
      [mark('S!A2', '', 'warning')],
      ruleOf('A1', 0, 1) + ruleOf('A3', 0, 3) + ruleOf('A2', 1, 4),
    ],
    ['go', [CLEAR], ''],
  ])('%s', (_, edits, after) => {
    const { bytes } = applyEdits(first, edits);
    expect(partOf(bytes, SHEET)).toBe(sheet(`${after}<pageMargins/>`));
    expect(applyEdits(bytes, edits).bytes).toBe(bytes);
  });

  test('that a program joined, spread or wrote anew are known again', () => {
    const rewritten = sheet(
      '<conditionalFormatting sqref="A1:A3 C5">\n<cfRule priority="1" dxfId="0" type="expression" stopIfTrue="1"><formula>N("jixiao:weights")=0</formula></cfRule>' +
        '<cfRule type="expression" priority="2"><formula>A1&gt;5</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="B9"><cfRule priority="3" type="expression"><formula> N("jixiao:")=0 </formula></cfRule></conditionalFormatting>',
    );
    expect(partOf(applyEdits(packageOf(rewritten), [CLEAR]).bytes, SHEET)).toBe(
      sheet(
        '<conditionalFormatting sqref="A1:A3 C5">\n' +
          '<cfRule type="expression" priority="2"><formula>A1&gt;5</formula></cfRule></conditionalFormatting>',
      ),
    );
  });
});

describe('the formats of marks', () => {
  const dxf = (color: string) => `<dxf><font><color rgb="${color}"/></font></dxf>`;
  const styles = (dxfs: string) =>
    `<styleSheet xmlns="${MAIN}"><cellXfs count="1"><xf/></cellXfs>${dxfs}<tableStyles/></styleSheet>`;
  test.each<[name: string, dxfs: string]>([
    ['none so far', ''],
    ['an empty list', '<dxfs count="0"/>'],
    ['an empty list with a space', '<dxfs count="0" />'],
    ['others', `<dxfs count="2">\n${dxf('FF000001')}\n${dxf('FF000002')}\n</dxfs>`],
  ])('come behind %s and go again', (_, dxfs) => {
    const input = packageOf(sheet(''), { 'xl/styles.xml': styles(dxfs) });
    const marked = applyEdits(input, [mark('S!A1', ''), mark('S!A2', '', 'warning')]).bytes;
    expect(partOf(marked, 'xl/styles.xml').match(/<dxf>/g)).toHaveLength(
      (dxfs.match(/<dxf>/g) ?? []).length + 2,
    );
    expect(differingParts(input, applyEdits(marked, [CLEAR]).bytes)).toEqual([]);
  });

  test('stay while something else uses them', () => {
    const input = packageOf(sheet(''), {
      'xl/tables/table1.xml': `<table xmlns="${MAIN}" headerRowDxfId="1"/>`,
    });
    const marked = applyEdits(input, [mark('S!A1', ''), mark('S!A2', '', 'warning')]).bytes;
    expect(partOf(applyEdits(marked, [CLEAR]).bytes, 'xl/styles.xml').match(/<dxf>/g)).toHaveLength(
      2,
    );
  });
});

test('a mark inside a merge would not be seen, and is refused', () => {
  const input = buildXlsx({ sheets: [{ name: 'S', merges: ['A1:B2'] }] });
  const edits = [mark('S!B2', ''), mark('S!A1', ''), mark('T!A1', '')];
  const { bytes, outcomes } = applyEdits(input, edits);
  expect(outcomes).toEqual([
    { edit: edits[0], done: false, why: 'merged' },
    { edit: edits[1], done: true },
    { edit: edits[2], done: false, why: 'no-such-sheet' },
  ]);
  expect(partOf(bytes, SHEET).match(/<cfRule/g)).toHaveLength(1);
});
