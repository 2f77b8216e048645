import { expect, test } from '@jest/globals';
import { HostProblem } from '../../../src/hosts/host';
import { workbookFromText } from '../../support/workbook-from-text';
import { CLEAR, mark, value } from '../contract/edits';
import { told } from '../contract/suite';
import { openWps } from './open-wps';

const FORM = workbookFromText('# 表\n得分 | 95\n').workbook;

async function problemOf(run: Promise<unknown>): Promise<unknown> {
  return run.then(
    () => null,
    (error: unknown) => error,
  );
}

test.each([
  ['Workbook.Sheets', 'Sheets'],
  ['Worksheet.Name', 'Worksheet.Name'],
  ['Range.Address', 'Address'],
  ['Range.NumberFormat', 'Range.NumberFormat'],
])('without %s nothing is made up: it is named', async (member, named) => {
  const { host } = openWps(FORM, { without: [member] });
  const problem = await problemOf(host.read());
  expect(problem).toBeInstanceOf(HostProblem);
  expect(problem).toMatchObject({ code: 'failed' });
  expect((problem as HostProblem).detail).toContain(named);
});

test('without Value2 a filled sheet is no blank one', async () => {
  const { host } = openWps(FORM, { without: ['Range.Value2'] });
  expect(await problemOf(host.read())).toMatchObject({ code: 'failed', detail: 'Range.Value2' });
});

test('without conditional formats nothing is written before that is said', async () => {
  const harness = openWps(FORM, { without: ['Range.FormatConditions'] });
  const { host } = harness;
  await host.read();
  const before = await harness.dump();
  const problem = await problemOf(
    host.apply([value('correct', '表!B1', 95, 90), CLEAR, mark('表!B1')]),
  );
  expect(problem).toMatchObject({ code: 'failed', detail: 'Range.FormatConditions' });
  expect(await harness.dump()).toEqual(before);
  expect(told((await host.apply([value('correct', '表!B1', 95, 90)])).outcomes)).toEqual(['done']);
});

test('without a workbook there is nothing to read or write', async () => {
  const { host, standIn } = openWps(FORM);
  standIn.books.length = 0;
  expect(await problemOf(host.read())).toMatchObject({ code: 'no-workbook' });
  expect(await problemOf(host.apply([CLEAR]))).toMatchObject({ code: 'no-workbook' });
});
