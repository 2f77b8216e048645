import { expect, test } from '@jest/globals';
import type { HostChange } from '../../../../src/hosts/host';
import { bookOf } from '../../../support/wps/book-of';
import type { Variant } from '../../../support/wps/variant';
import { workbookFromText } from '../../../support/workbook-from-text';
import { value } from '../../contract/edits';
import { told } from '../../contract/suite';
import { openWps } from '../open-wps';

const A = workbookFromText('# 表\n得分 | 95\n').workbook;
const B = workbookFromText('# 表\n得分 | 95\n另一本 | 7\n').workbook;

function twoBooks(variant: Variant = {}) {
  const harness = openWps(A, variant);
  harness.standIn.books.push(bookOf(B, '另一本.xlsx', 2));
  const changes: HostChange[] = [];
  harness.host.onChange((change) => changes.push(change));
  return { ...harness, changes };
}

test('another workbook in front is told at once, and read', async () => {
  const { host, standIn, changes } = twoBooks();
  expect((await host.read()).name).toBe('自评表.xlsx');
  standIn.activate(1);
  expect(changes).toEqual([{ type: 'workbook' }]);
  const reading = await host.read();
  expect(reading.name).toBe('另一本.xlsx');
  expect(reading.workbook.sheets[0]!.cells).toHaveLength(4);
});

test('where WPS does not tell, it is found by looking', async () => {
  const { host, standIn, changes, pass } = twoBooks({ without: ['Application.ApiEvent'] });
  await host.read();
  standIn.activate(1);
  expect(changes).toEqual([]);
  pass(600);
  expect(changes).toEqual([{ type: 'workbook' }]);
  pass(600);
  expect(changes).toHaveLength(1);
});

test('two new workbooks of the same name are told apart', async () => {
  const { host, standIn, changes, pass } = twoBooks();
  for (const book of standIn.books) Object.assign(book, { name: '工作簿1', path: '' });
  pass(600);
  changes.length = 0;
  expect((await host.read()).name).toBe('');
  standIn.activate(1);
  expect(changes).toEqual([{ type: 'workbook' }]);
});

test('what was planned on one workbook is not written into another', async () => {
  const harness = twoBooks();
  const { host, standIn } = harness;
  await host.read();
  standIn.activate(1);
  const before = await harness.dump();
  const { outcomes } = await host.apply([value('correct', '表!B1', 95, 90)]);
  expect(told(outcomes)).toEqual(['changed']);
  expect(await harness.dump()).toEqual(before);
});

test('when all are closed, that is told too', async () => {
  const { standIn, changes, pass } = twoBooks();
  standIn.books.length = 0;
  pass(600);
  expect(changes).toEqual([{ type: 'workbook' }]);
  await Promise.resolve();
});
