import { expect, test } from '@jest/globals';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { createWpsHost } from '../../../src/hosts/wps/create-wps-host';
import { createSession } from '../../../src/pane/session/create-session';
import type { Session } from '../../../src/pane/session/session';
import type { WpsApplication } from '../../../src/wps/page-api';
import { workbookSessions } from '../../../src/wps/pane/workbook-sessions';
import { ref } from '../../hosts/contract/edits';
import { entry } from '../../hosts/contract/suite';
import { EXAMPLE_FILE } from '../../support/example-file';
import { snapshotOfFile } from '../../support/reviewed-file';
import { pageStandIn } from '../../support/wps/page-stand-in';
import type { Variant } from '../../support/wps/variant';

const EMPTY: Workbook = {
  sheets: [{ name: '空表', visibility: 'visible', cells: [], merges: [] }],
};

async function opened(variant: Variant = {}) {
  const form = await snapshotOfFile(EXAMPLE_FILE);
  const { application, standIn } = pageStandIn([form, EMPTY], variant);
  const wps = application as WpsApplication;
  const shown: Session[] = [];
  const waiting: (() => void)[] = [];
  const sessions = workbookSessions({
    application: wps,
    openHost: () =>
      createWpsHost(wps, {
        environment: { language: 'zh', theme: 'light', onThemeChange: () => () => undefined },
        timer: { every: () => () => undefined, now: () => 0, turn: () => Promise.resolve() },
      }),
    openSession: (host) =>
      createSession({
        host,
        version: '0',
        store: { load: () => undefined, save: () => undefined },
        clock: {
          after: (_milliseconds, call) => {
            waiting.push(call);
            return () => waiting.splice(waiting.indexOf(call), 1);
          },
          pause: () => Promise.resolve(),
        },
      }),
    show: (session) => shown.push(session),
  });
  return { sessions, standIn, shown, waiting };
}

test('each workbook has a session of its own, and finds it again', async () => {
  const { sessions, standIn, shown } = await opened();
  const first = sessions.inFront();
  await first.check();
  const { review } = first.state();
  expect(review).not.toBeNull();

  standIn.activate(1);
  sessions.follow();
  const second = sessions.inFront();
  expect(second).not.toBe(first);
  expect(second.state().review).toBeNull();

  standIn.activate(0);
  sessions.follow();
  expect(sessions.inFront()).toBe(first);
  expect(first.state().review).toBe(review);
  expect(shown).toEqual([second, first]);
});

test('what happens in one workbook is nothing to the session of another', async () => {
  const { sessions, standIn } = await opened();
  const first = sessions.inFront();
  await first.check();
  standIn.activate(1);
  sessions.follow();
  await standIn.clerk.type(ref('空表!A1'), entry('5'));
  expect(first.state().outdated).toBe(false);
  expect(first.state().name).toBe('自评表1.xlsx');
});

test('a session whose workbook is not in front reads and writes nothing', async () => {
  const { sessions, standIn } = await opened();
  const first = sessions.inFront();
  await first.check();
  standIn.activate(1);
  sessions.follow();
  const before = JSON.stringify(standIn.dump());
  await first.checkAndFill();
  expect(first.state().problem?.code).toBe('failed');
  expect(JSON.stringify(standIn.dump())).toBe(before);
});

test('when the workbook comes back, what macros may have changed is looked at', async () => {
  const { sessions, standIn, waiting } = await opened();
  const first = sessions.inFront();
  await first.check();
  standIn.activate(1);
  sessions.follow();
  standIn.activate(0);
  sessions.follow();
  expect(first.state().outdated).toBe(true);
  expect(waiting).toHaveLength(1);
});

test('a workbook saved under another name keeps its session', async () => {
  const { sessions, standIn, shown } = await opened();
  const first = sessions.inFront();
  standIn.book().name = '自评表（定稿）.xlsx';
  sessions.follow();
  expect([sessions.inFront(), shown]).toEqual([first, []]);
  standIn.activate(1);
  expect(sessions.inFront()).not.toBe(first);
});

test('a file that took the place of an untouched new one is looked at', async () => {
  const { sessions, standIn } = await opened();
  const first = sessions.inFront();
  await first.check();
  Object.assign(standIn.book(), { name: '另一本.xlsx', hwnd: 7 });
  sessions.follow();
  expect(sessions.inFront()).toBe(first);
  expect(first.state().outdated).toBe(true);
});

test('a workbook that was closed leaves its session to no other', async () => {
  const { sessions, standIn } = await opened();
  const first = sessions.inFront();
  standIn.books.splice(0, 1);
  sessions.follow();
  expect(sessions.inFront()).not.toBe(first);
});

test('where WPS has no list of workbooks, a new name is a new workbook', async () => {
  const { sessions, standIn } = await opened({ without: ['Application.Workbooks'] });
  const first = sessions.inFront();
  standIn.book().name = '自评表（定稿）.xlsx';
  expect(sessions.inFront()).not.toBe(first);
});

test('with all workbooks closed, the pane says so', async () => {
  const { sessions, standIn } = await opened();
  standIn.books.length = 0;
  sessions.follow();
  await sessions.inFront().check();
  expect(sessions.inFront().state().problem?.code).toBe('no-workbook');
});

test('where WPS fails to say which workbook is in front, the pane stands, and says so', async () => {
  const { sessions, standIn } = await opened();
  sessions.inFront();
  Object.defineProperty(standIn.books[0]!, 'name', {
    get: () => {
      throw new Error('0x80010108');
    },
  });
  expect(() => sessions.follow()).not.toThrow();
  await sessions.inFront().check();
  expect(sessions.inFront().state().problem?.code).toBe('failed');
});
