import { expect, test } from '@jest/globals';
import type { HostChange } from '../../../../src/hosts/host';
import { workbookFromText } from '../../../support/workbook-from-text';
import { list, listRow, ref, value } from '../../contract/edits';
import { entry } from '../../contract/suite';
import { openWps } from '../open-wps';

const FORM = workbookFromText('# 表\n得分 | 95\n').workbook;

function listening() {
  const harness = openWps(FORM, { events: 'later' });
  const changes: HostChange[] = [];
  harness.host.onChange((change) => changes.push(change));
  return { ...harness, changes };
}

test('what WPS tells only after our call is still our own', async () => {
  const { host, standIn, changes, pass } = listening();
  await host.read();
  await host.apply([
    value('correct', '表!B1', 95, 90),
    list([listRow('weights-0000000a', '表!B1', '分值合计 95')]),
  ]);
  pass(100);
  standIn.settle();
  expect(changes).toEqual([]);
});

test('the user’s own entry into the cell that we have just written is told', async () => {
  const { host, user, standIn, changes } = listening();
  await host.read();
  await host.apply([value('correct', '表!B1', 95, 90)]);
  standIn.settle();
  await user.type(ref('表!B1'), entry('91'));
  expect(changes).toEqual([{ type: 'cells', sheets: ['表'] }]);
});

test.each([
  ['a change that does not say where', 'SheetChange', [{ Name: '表' }]],
  ['a change that does not even say in which sheet', 'SheetChange', []],
  ['a new sheet that is not named', 'WorkbookNewSheet', []],
  ['a sheet about to go, not named', 'SheetBeforeDelete', []],
])('%s is told rather than not', (_what, event, values) => {
  const { standIn, changes } = listening();
  standIn.fire(event, ...values);
  standIn.settle();
  expect(changes.map(({ type }) => type)).toEqual(['cells']);
});

test('later on, even the same entry once more is told', async () => {
  const { host, user, changes, pass } = listening();
  await host.apply([value('correct', '表!B1', 95, 90)]);
  await user.type(ref('表!A9'), entry('5'));
  changes.length = 0;
  pass(2000);
  await user.type(ref('表!B1'), entry('90'));
  expect(changes).toEqual([{ type: 'cells', sheets: ['表'] }]);
});
