import { expect, test } from '@jest/globals';
import { plainLook } from '../../../src/files/look/plain-look';
import type { SheetLook } from '../../../src/files/look/look';
import { difference } from '../../../src/hosts/workbench/difference';
import type { Picture } from '../../../src/hosts/workbench/picture';
import { workbookFromText } from '../../support/workbook-from-text';
import { ref } from '../contract/edits';

const FORM = '# 附件1\n单位 | 5\n得分 | =B1*2 → 10\n\n# 附件2\n得分 | 95';

function picture(text = FORM, change: (sheet: SheetLook) => SheetLook = (sheet) => sheet): Picture {
  const { workbook } = workbookFromText(text);
  const look = plainLook(workbook);
  return { workbook, look: { ...look, sheets: look.sheets.map(change) } };
}

test.each<[what: string, text: string, cells: readonly string[]]>([
  ['nothing', FORM, []],
  ['another value', FORM.replace('| 5', '| 6'), ['附件1!B1']],
  ['another formula with the same result', FORM.replace('=B1*2', '=B1+5'), ['附件1!B2']],
  ['another result', FORM.replace('→ 10', '→ 12'), ['附件1!B2']],
  ['a text in place of a number', FORM.replace('| 95', '| "95"'), ['附件2!B1']],
  ['a cell more', FORM.replace('| 95', '| 95 | 5'), ['附件2!C1']],
  ['a cell less', FORM.replace('| 95', ''), ['附件2!B1']],
  ['another format', FORM.replace('| 95', '| 95 [0.00%]'), ['附件2!B1']],
])('%s', (_what, text, cells) => {
  const found = difference(picture(), picture(text));
  expect(found.layout).toBe(false);
  expect(found.cells).toEqual(cells.map(ref));
});

test.each<[what: string, change: (sheet: SheetLook) => SheetLook]>([
  ['a wider column', (sheet) => ({ ...sheet, defaultColumnWidth: 99 })],
  ['a merge', (sheet) => ({ ...sheet, merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] })],
  ['another name', (sheet) => ({ ...sheet, name: `${sheet.name}（新）` })],
  ['a hidden sheet', (sheet) => ({ ...sheet, visibility: 'hidden' })],
])('%s is another layout', (_what, change) => {
  expect(difference(picture(), picture(FORM, change))).toEqual({ layout: true, cells: [] });
});

test('another sheet is another layout, another mark is none', () => {
  expect(difference(picture(), picture(`${FORM}\n\n# 校核清单`)).layout).toBe(true);
  const marked = picture(FORM, (sheet) => ({
    ...sheet,
    marks: [{ row: 0, column: 0, severity: 'error' }],
  }));
  expect(difference(picture(), marked)).toEqual({ layout: false, cells: [] });
});
