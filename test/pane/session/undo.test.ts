import { describe, expect, test } from '@jest/globals';
import { defaultPolicy } from '../../../src/core/policy/presets';
import { review } from '../../../src/core/review';
import { HostProblem } from '../../../src/hosts/host';
import { at, draft, entered, openSession, standingAt } from './open-session';

const BLANKS = { '附件3-2!H6': null, '附件3-2!I6': null, '附件3-1!H40': null };

describe('撤销', () => {
  test('restores every cell and every mark', async () => {
    const open = openSession(draft(BLANKS));
    const before = await open.dump();
    await open.session.checkAndFill();
    expect(await open.dump()).not.toEqual(before);
    await open.session.undo();
    expect(await open.dump()).toEqual(before);
    expect(open.session.state()).toMatchObject({
      undoable: null,
      notice: { action: 'undo', restored: 3, filled: 0, refused: [] },
    });
    expect(open.session.state().review?.findings).toEqual(
      review(open.workbook(), defaultPolicy).findings,
    );
  });

  test('puts back number formats', async () => {
    const open = openSession(draft({ '附件3-2!H6': null, '附件1!F5': '0.9' }));
    await open.user.format(at('附件3-2!H6'), '0.0');
    await open.user.format(at('附件1!F5'), '0.0%');
    const before = await open.dump();
    await open.session.checkAndFill();
    await open.session.correctAll();
    await open.session.undo();
    await open.session.undo();
    expect(await open.dump()).toEqual(before);
  });

  test('goes back one action at a time, the newest first', async () => {
    const open = openSession(draft({ '附件3-2!H6': null, '附件3-2!I6': '5.76' }));
    const before = await open.dump();
    await open.session.checkAndFill();
    const filled = await open.dump();
    await open.session.correctAll();
    expect(standingAt(open, '附件3-2!I6')).toBe('5.67');
    await open.session.undo();
    // The marks too: they were there before the correction.
    expect(await open.dump()).toEqual(filled);
    expect(open.session.state().undoable).toBe(1);
    await open.session.undo();
    expect(await open.dump()).toEqual(before);
    await open.session.undo();
    expect(open.session.state()).toMatchObject({ undoable: null, notice: null });
  });

  test('leaves what the user has written since, and says so', async () => {
    const open = openSession(draft(BLANKS));
    await open.session.checkAndFill();
    await open.user.type(at('附件3-2!I6'), { content: entered('5.5') });
    await open.session.undo();
    expect(standingAt(open, '附件3-2!I6')).toBe('5.5');
    expect(standingAt(open, '附件3-2!H6')).toBeNull();
    expect(open.session.state().notice).toMatchObject({
      restored: 2,
      refused: [{ cell: at('附件3-2!I6'), why: 'changed' }],
    });
  });

  test('touches no other cell that stands there now, though it holds the same figure', async () => {
    const open = openSession(draft({ '附件3-2!H16': null, '附件3-2!H37': null }));
    open.session.changeSettings({ mark: false });
    await open.session.checkAndFill();
    // Scores of 10 stand in H13, H16 and H17: now H17 stands where H16 was filled.
    const filled = open.session.state().undoable;
    await open.user.insertRow('附件3-2', 15);
    await open.user.type(at('附件3-2!H16'), { content: entered('10') });
    const before = await open.dump();
    expect(filled).toBe(2);
    await open.session.undo();
    expect(await open.dump()).toEqual(before);
  });

  test('counts only what still stands', async () => {
    const open = openSession(draft(BLANKS));
    await open.session.checkAndFill();
    await open.user.type(at('附件3-2!I6'), null);
    await open.session.check();
    expect(open.session.state().undoable).toBe(2);
    await open.user.type(at('附件3-2!H6'), null);
    await open.user.type(at('附件3-1!H40'), null);
    await open.session.check();
    expect(open.session.state().undoable).toBeNull();
  });

  test('of what a protected sheet refuses can be done later', async () => {
    const open = openSession(draft(BLANKS));
    const before = await open.dump();
    open.session.changeSettings({ mark: false });
    await open.session.checkAndFill();
    await open.user.protect('附件3-2');
    await open.session.undo();
    expect(open.session.state()).toMatchObject({ undoable: 2, notice: { restored: 1 } });
    expect(open.session.state().notice?.refused).toHaveLength(2);
    await open.user.unprotect('附件3-2');
    await open.session.undo();
    expect(await open.dump()).toEqual(before);
  });

  test('is there even when the reading after the writing fails', async () => {
    const open = openSession(draft(BLANKS));
    const before = await open.dump();
    await open.session.check();
    const release = open.hold('apply');
    const done = open.session.checkAndFill();
    await open.clock.pass(0);
    open.fail('read', new HostProblem('not-responding'));
    release();
    await done;
    expect(open.session.state()).toMatchObject({
      undoable: 3,
      outdated: true,
      notice: { filled: 3 },
      problem: { code: 'not-responding' },
    });
    await open.session.undo();
    expect(await open.dump()).toEqual(before);
    expect(open.session.state().problem).toBeNull();
  });

  test('after the marks were cleared brings none back', async () => {
    const open = openSession(draft(BLANKS));
    const before = await open.dump();
    await open.session.checkAndFill();
    await open.session.clearMarks();
    await open.session.undo();
    expect(await open.dump()).toEqual(before);
  });

  test('of nothing does nothing', async () => {
    const open = openSession(draft({}));
    await open.session.undo();
    expect(open.asked).toEqual([]);
  });
});
