import { describe, expect, test } from 'vitest';
import { workbookFromText } from '../../../support/workbook-from-text';
import { CLEAR, list, listRow, mark, value } from '../../contract/edits';
import { openWps } from '../open-wps';

const FORM = workbookFromText('# 表\n得分 | 95 |\n执行率 | 0.5\n').workbook;
const EDITS = [
  value('correct', '表!B1', 95, 90),
  value('fill', '表!C1', null, 0.5, '0.00%'),
  CLEAR,
  mark('表!B1'),
  list([listRow('weights-0000000a', '表!B1', '分值合计 95')]),
];

test('all that one click changes is one step of undo', async () => {
  const harness = openWps(FORM, { undoable: true });
  const { host, standIn } = harness;
  expect(host.capabilities.undo).toBe(true);
  await host.read();
  const before = await harness.dump();
  await host.apply(EDITS);
  expect(await harness.dump()).not.toEqual(before);
  expect(standIn.undo()).toBe(true);
  expect(await harness.dump()).toEqual(before);
  expect(standIn.undo()).toBe(false);
});

test('where WPS has no such steps, that is said', () => {
  const { host } = openWps(FORM, { without: ['Application.DebugTools'] });
  expect(host.capabilities.undo).toBe(false);
});

describe('the screen', () => {
  test('is painted again, whatever happens', async () => {
    const { host, standIn } = openWps(FORM);
    await host.apply(EDITS);
    expect(standIn.world.state.painting).toBe(true);
    standIn.book().sheets[0]!.name = '别的';
    await host.apply(EDITS);
    expect(standIn.world.state.painting).toBe(true);
  });

  test('stays unpainted where the user’s own macro has stopped it', async () => {
    const { host, standIn } = openWps(FORM);
    standIn.world.state.painting = false;
    await host.apply(EDITS);
    expect(standIn.world.state.painting).toBe(false);
  });
});
