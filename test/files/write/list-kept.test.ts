import { describe, expect, test } from '@jest/globals';
import { applyEdits } from '../../../src/files/apply-edits';
import { buildXlsx } from '../../support/build-xlsx';
import { list, listRow } from './edits';
import { LIST, ROWS, textsIn, withCell } from './list-sheet';
import { changedParts, partOf, partsOf, withPart } from './parts';
import { richPackage } from './rich-package';

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

  test('gives way to what he has just answered in the pane', () => {
    const [error, warning, info] = ROWS;
    const rows = [
      { ...error!, response: '=已改' },
      { ...warning!, response: '' },
      { ...info!, response: ' 不改，已报备\n' },
    ];
    const again = applyEdits(answered, [list(rows)]).bytes;
    const sheet = partOf(again, LIST);
    expect(sheet).toMatch(/<c r="H5" s="\d+"\/><c r="J5"><v>7<\/v><\/c>/);
    expect(sheet).toContain('<is><r><t>不改，</t></r><r><t>已报备</t></r></is>');
    expect(sheet).toMatch(/<c r="H4" s="\d+" t="inlineStr"><is><t>=已改<\/t>/);
    expect(applyEdits(again, [list(rows)]).bytes).toBe(again);
  });

  test('is not lost to a copy of its row without an answer', () => {
    const copied = withPart(answered, LIST, (sheet) =>
      sheet.replace(
        '<row r="9"',
        '<row r="8"><c r="A8" t="inlineStr"><is><t>budget-0000000c</t></is></c></row><row r="9"',
      ),
    );
    const sheet = partOf(applyEdits(copied, [list(ROWS)]).bytes, LIST);
    expect(sheet).toMatch(/<c r="H6"[^>]*><is><r><t>不改，/);
  });

  test('moves with its finding', () => {
    const rows = [
      listRow('rates-0000000a', '附件3-1!A1'),
      listRow('rates-0000000b', '附件3-1!A2'),
      ...[...ROWS].reverse(),
    ];
    const again = applyEdits(answered, [
      list(rows, ['示例局 绩效自评校核清单', '按 通用 核对 2 张表：错误 1 项。', '第三行']),
    ]).bytes;
    const sheet = partOf(again, LIST);
    expect(textsIn(sheet).get('A8')).toBe('grade-0000000d');
    expect(sheet).toContain('<c r="H8" s="1" t="s"><v>0</v></c><c r="J8"><v>7</v></c></row>');
    expect(sheet).toContain('<hyperlink ref="H8" r:id="rId1"/>');
    expect(sheet).toContain(
      '<pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/>',
    );
    expect(partOf(again, 'xl/workbook.xml')).toContain(`localSheetId="2">'校核清单'!$4:$4<`);
    expect(
      applyEdits(again, [
        list(rows, ['示例局 绩效自评校核清单', '按 通用 核对 2 张表：错误 1 项。', '第三行']),
      ]).bytes,
    ).toBe(again);
  });

  test('stays at the end when its finding is gone, and comes back with it', () => {
    const fewer = applyEdits(answered, [list([ROWS[0]!])]).bytes;
    const sheet = partOf(fewer, LIST);
    const texts = textsIn(sheet);
    expect([texts.get('A4'), texts.get('A5'), texts.get('A6'), texts.get('A7')]).toEqual([
      'weights-0000000e',
      'grade-0000000d',
      'budget-0000000c',
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
      [...textsIn(partOf(again, LIST)).values()].filter((text) => /-0000000[cde]$/.test(text)),
    ).toEqual(['grade-0000000d']);
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

test('a list in another language is brought up to date where it stands', () => {
  const english = {
    ...list(ROWS),
    columns: [
      'No.',
      'Severity',
      'Form',
      'Cell',
      'Finding',
      'Should be',
      'Basis',
      '处理意见 (response)',
    ],
  };
  const chinese = applyEdits(richPackage(), [list(ROWS)]).bytes;
  const answered = withPart(chinese, LIST, (sheet) =>
    withCell(sheet, 'H5', '<c r="H5" s="1" t="s"><v>0</v></c>'),
  );
  const { bytes } = applyEdits(answered, [
    { ...english, rows: [ROWS[0]!], gone: 'No longer found' },
  ]);
  expect(partOf(bytes, 'xl/workbook.xml').match(/校核清单" sheetId/g)).toHaveLength(1);
  const texts = textsIn(partOf(bytes, LIST));
  expect([texts.get('A3'), texts.get('A5'), texts.get('B5')]).toEqual([
    'No.',
    'grade-0000000d',
    'No longer found',
  ]);
  expect(partOf(bytes, LIST)).toContain('<c r="H5" s="1" t="s"><v>0</v></c>');
});

test('rows that lead nowhere are the list’s own all the same', () => {
  const input = buildXlsx({ sheets: [{ name: 'S' }] });
  const edit = {
    ...list([{ ...listRow('grade-0000000a', 'S!A1'), target: null }]),
    widths: [30, 9],
  };
  const { bytes } = applyEdits(input, [edit]);
  const sheet = partOf(bytes, 'xl/worksheets/sheet2.xml');
  expect(sheet).not.toContain('hyperlink');
  expect(sheet).toContain(
    '<col min="1" max="1" width="30" customWidth="1"/><col min="2" max="2" width="9" customWidth="1"/><col min="3" max="3" width="9"',
  );
  expect(applyEdits(bytes, [edit]).bytes).toBe(bytes);
});
