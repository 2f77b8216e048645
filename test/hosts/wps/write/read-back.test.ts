import { expect, test } from '@jest/globals';
import type { Workbook } from '../../../../src/core/workbook/workbook';
import { workbookFromText } from '../../../support/workbook-from-text';
import { mark, value } from '../../contract/edits';
import { cellAt, told } from '../../contract/suite';
import { openWps } from '../open-wps';

const FORM: Workbook = workbookFromText('# 表\n得分 | 95 |\n执行率 | 0.5\n').workbook;

test('a text that cannot be kept a text is refused, and what stood there stands again', async () => {
  const harness = openWps(FORM, { apostrophe: false });
  const before = await harness.dump();
  const { outcomes } = await harness.host.apply([
    value('correct', '表!B1', 95, '=1+1'),
    value('correct', '表!B2', 0.5, '2023-12-31'),
    value('explain', '表!C2', null, '因设备停用'),
  ]);
  expect(told(outcomes)).toEqual(['changed', 'changed', 'done']);
  expect(await cellAt(harness, '表!C2')).toMatchObject({ content: { text: '因设备停用' } });
  const after = await harness.dump();
  const { C2, ...others } = after.sheets[0]!.cells;
  expect(C2?.formula).toBeNull();
  expect(others).toEqual(before.sheets[0]!.cells);
});

test('a write that is dropped without a word is no write', async () => {
  const harness = openWps(FORM);
  const sheet = harness.standIn.book().sheets[0]!;
  // Protected by a means that WPS does not tell of.
  Object.defineProperty(sheet.cells, 'set', { value: () => sheet.cells });
  const { outcomes } = await harness.host.apply([value('fill', '表!D9', null, 5)]);
  expect(told(outcomes)).toEqual(['changed']);
});

test('a note that merged cells do not take is told of; the mark is there', async () => {
  const merged = { ...FORM.sheets[0]!, merges: [{ top: 0, left: 1, bottom: 0, right: 2 }] };
  const harness = openWps({ sheets: [merged] }, { notesOnMerged: false });
  const { outcomes } = await harness.host.apply([mark('表!B1'), mark('表!B2')]);
  expect(told(outcomes)).toEqual(['note-failed', 'done']);
  const [sheet] = (await harness.dump()).sheets;
  expect([Object.keys(sheet!.marks), Object.keys(sheet!.notes)]).toEqual([['B1', 'B2'], ['B2']]);
});

test('neighbours are written together', async () => {
  const column = Array.from({ length: 200 }, (_, row) =>
    value('fill', `表!F${row + 1}`, null, row / 4, '0.00%'),
  );
  const { host, standIn } = openWps(FORM);
  standIn.traffic.crossings = 0;
  const { outcomes } = await host.apply(column);
  expect(new Set(told(outcomes))).toEqual(new Set(['done']));
  expect(standIn.traffic.crossings).toBeLessThan(50);
});

test('dates counted from 1904 are meant as they are shown', async () => {
  const harness = openWps(workbookFromText('# 表\n45291 [yyyy/m/d]\n').workbook);
  harness.standIn.book().date1904 = true;
  const [sheet] = (await harness.host.read()).workbook.sheets;
  expect(sheet!.cells[0]!.content).toEqual({ type: 'number', decimal: String(45_291 + 1462) });
  const { outcomes } = await harness.host.apply([value('correct', '表!A1', 45_291 + 1462, 46_000)]);
  expect(told(outcomes)).toEqual(['done']);
  expect((await cellAt(harness, '表!A1')).content).toEqual({
    type: 'number',
    decimal: String(46_000 - 1462),
  });
});
