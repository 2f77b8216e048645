import { describe, expect, test } from '@jest/globals';
import { defaultPolicy } from '../../../src/core/policy/presets';
import { review } from '../../../src/core/review';
import { HostProblem } from '../../../src/hosts/host';
import { exampleWorkbook } from '../../support/example-set';
import { settled } from './manual-clock';
import { at, draft, entered, openSession, type OpenSession } from './open-session';

const type = ({ user }: OpenSession, place: string, typed: string) =>
  user.type(at(place), { content: entered(typed) });
const calls = ({ asked }: OpenSession) => asked.map(({ what }) => what);

describe('after an edit of the user', () => {
  test('the list follows by itself, once for many edits, and nothing is written', async () => {
    const open = openSession(draft({}));
    await open.session.check();
    const busy: (boolean | undefined)[] = [];
    open.session.subscribe(() => busy.push(open.session.state().busy?.asked));
    await type(open, '附件3-2!I6', '9');
    expect(open.session.state().outdated).toBe(true);
    await open.clock.pass(300);
    await type(open, '附件3-2!I6', '9.9');
    await open.clock.pass(399);
    expect(calls(open)).toEqual(['read']);
    await open.clock.pass(1);
    expect(calls(open)).toEqual(['read', 'read']);
    expect(busy).not.toContain(true);
    expect(open.session.state()).toMatchObject({ outdated: false, busy: null, notice: null });
    expect(open.session.state().review?.findings).toEqual(
      review(open.workbook(), defaultPolicy).findings,
    );
  });

  test('what did not change stays the same object', async () => {
    const open = openSession(draft({}));
    await open.session.check();
    const before = open.session.state().review!;
    await type(open, '附件3-2!H37', '12');
    await open.clock.pass(400);
    const after = open.session.state().review!;
    expect(after).not.toBe(before);
    const kept = after.findings.filter((finding) => before.findings.includes(finding));
    expect(kept.length).toBeGreaterThan(20);
    expect(after.findings.length - kept.length).toBeLessThan(4);
    expect(after.figures.filter((figure) => before.figures.includes(figure)).length).toBe(
      after.figures.length - 1,
    );
    expect(after.problems).toBe(before.problems);
  });

  test('that changes nothing of the review, the state is the same but for being up to date', async () => {
    const open = openSession(draft({}));
    await open.session.check();
    const before = open.session.state();
    await open.user.add('草稿');
    await open.clock.pass(400);
    expect(open.session.state().review).toBe(before.review);
    expect(open.session.state()).toEqual(before);
  });

  test('nothing happens before the first check', async () => {
    const open = openSession(draft({}));
    await type(open, '附件3-2!I6', '9');
    await open.clock.pass(5000);
    expect(calls(open)).toEqual([]);
    expect(open.session.state().outdated).toBe(false);
  });

  test('nothing happens by itself when that is switched off, but it is said', async () => {
    const open = openSession(draft({}));
    await open.session.check();
    open.session.changeSettings({ live: false });
    await type(open, '附件3-2!I6', '9');
    await open.clock.pass(5000);
    expect(calls(open)).toEqual(['read']);
    expect(open.session.state().outdated).toBe(true);
    open.session.changeSettings({ live: true });
    await open.clock.pass(400);
    expect(open.session.state().outdated).toBe(false);
  });

  test('during a reading, what was read is outdated and read again', async () => {
    const open = openSession(draft({}));
    const release = open.hold('read');
    const done = open.session.check();
    await settled();
    await type(open, '附件3-2!I6', '9');
    release();
    await done;
    expect(open.session.state().outdated).toBe(true);
    await open.clock.pass(400);
    expect(open.session.state().outdated).toBe(false);
  });

  test('while a cell is being edited, it is tried again without a word', async () => {
    const open = openSession(draft({}));
    await open.session.check();
    await type(open, '附件3-2!I6', '9');
    open.fail('read', new HostProblem('cell-editing'));
    await open.clock.pass(400);
    expect(open.session.state()).toMatchObject({ outdated: true, problem: null, busy: null });
    await open.clock.pass(2000);
    expect(open.session.state()).toMatchObject({ outdated: false, problem: null });
  });

  test('a host that does not answer is told, and not asked for ever', async () => {
    const open = openSession(draft({}));
    await open.session.check();
    await type(open, '附件3-2!I6', '9');
    open.fail('read', new HostProblem('not-responding'));
    await open.clock.pass(10_000);
    expect(calls(open)).toEqual(['read', 'read']);
    expect(open.session.state()).toMatchObject({
      outdated: true,
      problem: { code: 'not-responding' },
    });
    expect(open.session.state().review).not.toBeNull();
    await type(open, '附件3-2!I6', '8');
    await open.clock.pass(400);
    expect(open.session.state()).toMatchObject({ outdated: false, problem: null });
  });
});

describe('a click', () => {
  test('during a live check takes its place', async () => {
    const open = openSession(draft({ '附件3-2!I6': null }));
    await open.session.check();
    await type(open, '附件3-2!H37', '12');
    const release = open.hold('read');
    await open.clock.pass(400);
    expect(open.session.state().busy).toEqual({ task: 'reading', asked: false });
    const done = open.session.checkAndFill();
    expect(open.session.state().busy).toEqual({ task: 'reading', asked: true });
    release();
    await done;
    expect(calls(open)).toEqual(['read', 'read', 'read', 'apply', 'read']);
    expect(open.session.state()).toMatchObject({ busy: null, outdated: false });
    await open.clock.pass(5000);
    expect(calls(open)).toHaveLength(5);
  });

  test('twice runs once', async () => {
    const open = openSession(draft({ '附件3-2!I6': null }));
    await Promise.all([open.session.checkAndFill(), open.session.checkAndFill()]);
    expect(calls(open)).toEqual(['read', 'apply', 'read']);
    await open.session.checkAndFill();
    expect(calls(open).length).toBeGreaterThan(3);
  });

  test('on one thing after another does them in this order, never at once', async () => {
    const open = openSession(draft({ '附件3-2!I6': null }));
    const before = await open.dump();
    await Promise.all([
      open.session.checkAndFill(),
      open.session.makeList(),
      open.session.undo(),
      open.session.clearMarks(),
    ]);
    // The host throws when it is asked for two things at once.
    expect(open.session.state().problem).toBeNull();
    const after = await open.dump();
    expect(after.sheets.slice(0, -1)).toEqual(before.sheets);
    expect(after.sheets.at(-1)?.name).toBe('校核清单');
  });
});

describe('another workbook', () => {
  test('drops all of the earlier one, and is checked', async () => {
    const open = openSession(draft({ '附件3-2!I6': null }));
    await open.session.checkAndFill();
    await open.user.select(at('附件1!A1'));
    await open.user.open(exampleWorkbook(), '另一本.xlsx');
    expect(open.session.state()).toMatchObject({
      name: null,
      review: null,
      undoable: null,
      notice: null,
      selected: null,
    });
    await settled();
    expect(open.session.state()).toMatchObject({ name: '另一本.xlsx', busy: null, notice: null });
    const before = await open.dump();
    await open.session.undo();
    expect(await open.dump()).toEqual(before);
  });

  test('is not checked where nothing had been', async () => {
    const open = openSession(draft({}));
    await open.user.open(exampleWorkbook(), '另一本.xlsx');
    await settled();
    expect(calls(open)).toEqual([]);
  });

  test('that comes while one is read gets nothing of it', async () => {
    const open = openSession(draft({ '附件3-2!I6': null }));
    const release = open.hold('read');
    const done = open.session.checkAndFill();
    await settled();
    await open.user.open(exampleWorkbook(), '另一本.xlsx');
    const before = await open.dump();
    release();
    await done;
    expect(await open.dump()).toEqual(before);
    expect(open.session.state()).toMatchObject({ review: null, notice: null, busy: null });
  });
});

test('what the host says of its surroundings is shown', async () => {
  const open = openSession(draft({}));
  expect(open.session.state()).toMatchObject({ theme: 'light', language: 'zh' });
  open.user.theme('dark');
  await open.user.select(at('附件1!B2'));
  expect(open.session.state()).toMatchObject({ theme: 'dark', selected: at('附件1!B2') });
});

test('a closed session listens no more', async () => {
  const open = openSession(draft({}));
  await open.session.check();
  await type(open, '附件3-2!I6', '9');
  open.session.close();
  expect(open.isHeard()).toBe(false);
  expect(open.clock.waiting()).toBe(0);
  await open.session.checkAndFill();
  expect(calls(open)).toEqual(['read']);
});
