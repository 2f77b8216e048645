import { describe, expect, test } from '@jest/globals';
import { workbookFromText } from '../../../support/workbook-from-text';
import { createWpsHost } from '../../../../src/hosts/wps/create-wps-host';
import { CLEAR, list, listRow, mark, value } from '../../contract/edits';
import { told } from '../../contract/suite';
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

test.each(['UndoTransBegin', 'UndoTransEnd'] as const)(
  'where %s fails, what can be written is written and told all the same',
  async (member) => {
    const { host, standIn } = openWps(FORM);
    const tools = { UndoTransBegin: () => undefined, UndoTransEnd: () => undefined };
    const broken = createWpsHost(
      new Proxy(standIn.application, {
        get: (application, name) =>
          name === 'DebugTools'
            ? {
                ...tools,
                [member]: () => {
                  throw new Error('0x80004005');
                },
              }
            : (Reflect.get(application, name) as unknown),
      }),
      { environment: host.environment },
    );
    await broken.read();
    const { outcomes } = await broken.apply([value('correct', '表!B1', 95, 90)]);
    expect(told(outcomes)).toEqual(['done']);
    expect(standIn.world.state.painting).toBe(true);
  },
);

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
