import { describe, expect, test } from '@jest/globals';
import { PAGE_TEXTS } from '../../src/excel/page-texts';
import { start } from '../../src/excel/start';
import { HostProblem } from '../../src/hosts/host';
import type { Session } from '../../src/pane/session/session';
import { RIBBON_COMMANDS } from '../../src/ribbon/commands';
import { manualClock } from '../pane/session/manual-clock';
import { draft, openSession, standingAt } from '../pane/session/open-session';
import { type StubOffice, stubOffice } from './stub-office';

function started(stub: StubOffice | null, open = openSession(draft({ '附件3-2!I6': null }))) {
  const clock = manualClock();
  const told: string[] = [];
  const shown: Session[] = [];
  start({
    office: stub?.office,
    clock,
    openSession: () => open.session,
    show: (session) => shown.push(session),
    tell: (what) => told.push(what),
  });
  return { clock, told, shown, open };
}

describe('the page that Excel loads', () => {
  test('shows the pane when Excel is ready', async () => {
    const stub = stubOffice();
    const { told, shown, open, clock } = started(stub);
    expect(shown).toEqual([]);
    await stub.answer('Excel');
    expect(shown).toEqual([open.session]);
    expect([...stub.buttons.keys()]).toEqual([...RIBBON_COMMANDS]);
    await clock.pass(60_000);
    expect(told).toEqual([]);
  });

  test.each(['Word', null] as const)('says where it belongs when the host is %s', async (host) => {
    const stub = stubOffice();
    const { told, shown } = started(stub);
    await stub.answer(host);
    expect([told, shown]).toEqual([['elsewhere'], []]);
  });

  test('says what to do where office.js is missing', () => {
    expect(started(null).told).toEqual(['no-office']);
    const broken = { ...stubOffice(), office: {} as typeof Office };
    expect(started(broken).told).toEqual(['no-office']);
  });

  test('does not wait for ever, and starts all the same when Excel answers late', async () => {
    const stub = stubOffice();
    const { told, shown, clock } = started(stub);
    await clock.pass(2999);
    expect(told).toEqual([]);
    await clock.pass(1);
    expect(told).toEqual(['no-answer']);
    await stub.answer('Excel');
    expect(shown).toHaveLength(1);
  });

  test('says so when Office fails', async () => {
    const stub = stubOffice();
    const { told, clock } = started(stub);
    await stub.fail();
    await clock.pass(60_000);
    expect(told).toEqual(['no-answer']);
  });

  test('says when Excel is too old', async () => {
    const stub = stubOffice({ api: 6 });
    const { told, shown } = started(stub);
    await stub.answer('Excel');
    expect([told, shown]).toEqual([['old-excel'], []]);
  });

  test('says when the pane cannot be opened', async () => {
    const stub = stubOffice();
    const told: string[] = [];
    start({
      office: stub.office,
      clock: manualClock(),
      openSession: () => {
        throw new Error('no Excel');
      },
      show: () => undefined,
      tell: (what) => told.push(what),
    });
    await stub.answer('Excel');
    expect(told).toEqual(['failed']);
  });

  test('says all it says in whole sentences, in both languages', () => {
    for (const { zh, en } of Object.values(PAGE_TEXTS)) {
      expect(zh).toMatch(/^[^"「」]+。$/);
      expect(en).toMatch(/\.$/);
    }
  });
});

describe("the ribbon's buttons", () => {
  const ready = async (stub: StubOffice, open = openSession(draft({ '附件3-2!I6': null }))) => {
    const page = started(stub, open);
    await stub.answer('Excel');
    return page;
  };

  test('校验并评分 works with the pane closed, and opens it', async () => {
    const stub = stubOffice();
    const { open } = await ready(stub);
    await stub.click('check-and-fill');
    expect(standingAt(open, '附件3-2!I6')).toBe('5.67');
    expect(stub.shown()).toBe(1);
  });

  test('清除标记 needs no pane', async () => {
    const stub = stubOffice();
    const { open } = await ready(stub);
    await stub.click('clear-marks');
    expect(open.asked.map(({ what }) => what)).toEqual(['apply']);
    expect(stub.shown()).toBe(0);
  });

  test.each(RIBBON_COMMANDS)('%s is over in the end, whatever happens', async (id) => {
    for (const options of [{}, { showFails: true }, { sharedRuntime: false }]) {
      const stub = stubOffice(options);
      const { open } = await ready(stub);
      open.fail(id === 'clear-marks' ? 'apply' : 'read', new HostProblem('not-responding'));
      await stub.click(id);
      open.fail(id === 'clear-marks' ? 'apply' : 'read', new TypeError('ours'));
      await stub.click(id);
      await stub.click(id);
    }
  });

  test('do without those that an old Excel does not have', async () => {
    const stub = stubOffice();
    const older = { ...stub.office, actions: undefined } as unknown as typeof Office;
    const { shown } = await ready({ ...stub, office: older });
    expect(shown).toHaveLength(1);
  });
});
