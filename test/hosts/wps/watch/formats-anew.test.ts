import { expect, test } from 'vitest';
import { workbookFromText } from '../../../support/workbook-from-text';
import { ref } from '../../contract/edits';
import type { Variant } from '../../../support/wps/variant';
import { openWps } from '../open-wps';

const FORM = workbookFromText('# 甲\n得分 | 95\n\n# 乙\n执行率 | 0.5\n').workbook;

function opened(variant: Variant = {}) {
  const harness = openWps(FORM, variant);
  harness.host.onChange(() => undefined);
  const formats = async () =>
    (await harness.host.read()).workbook.sheets.map(({ cells }) => cells[1]!.format);
  return { ...harness, formats };
}

test('a number format that the user changed is read, though no event tells of it', async () => {
  const { user, formats } = opened();
  expect(await formats()).toEqual([undefined, undefined]);
  await user.format(ref('乙!B1'), '0.00%');
  expect(await formats()).toEqual([undefined, '0.00%']);
  await user.format(ref('乙!B1'), '0%');
  await user.select(ref('甲!A1'));
  expect(await formats()).toEqual([undefined, '0%']);
});

test('also in sheets that are grouped with the one in front', async () => {
  const { standIn, formats } = opened();
  await formats();
  standIn.book().grouped = 2;
  for (const sheet of standIn.book().sheets) sheet.cells.get('0,1')!.format = '0.00%';
  expect(await formats()).toEqual(['0.00%', '0.00%']);
});

test('where WPS tells of nothing, all is read each time', async () => {
  const { standIn, formats } = opened({ without: ['Application.ApiEvent'] });
  await formats();
  standIn.book().sheets[1]!.cells.get('0,1')!.format = '0.00%';
  expect(await formats()).toEqual([undefined, '0.00%']);
});
