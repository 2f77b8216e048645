import { describe, expect, test } from '@jest/globals';
import { HostProblem, type HostProblemCode } from '../../../src/hosts/host';
import { at, draft, openSession } from './open-session';

describe('what stands in the way', () => {
  test.each<[code: HostProblemCode, shown: boolean]>([
    ['cell-editing', true],
    ['not-responding', true],
    ['failed', true],
    ['no-workbook', false],
    ['too-large', false],
  ])('%s is told, and what was found before is %s', async (code, shown) => {
    const open = openSession(draft({}));
    await open.session.check();
    open.fail('read', new HostProblem(code, 'E1'));
    await open.session.checkAndFill();
    const state = open.session.state();
    expect(state).toMatchObject({ problem: { code, detail: 'E1' }, busy: null, notice: null });
    expect(state.review !== null).toBe(shown);
    expect(state.outdated).toBe(shown);
    await open.session.check();
    expect(open.session.state()).toMatchObject({ problem: null, outdated: false });
  });

  test('a write that may still happen leaves nothing that is taken for known', async () => {
    const open = openSession(draft({ '附件3-2!I6': null }));
    open.fail('apply', new HostProblem('not-responding'), 'after');
    await open.session.checkAndFill();
    expect(open.session.state()).toMatchObject({
      problem: { code: 'not-responding' },
      review: null,
      undoable: null,
    });
    await open.session.check();
    expect(open.session.state().problem).toBeNull();
  });

  test('a mistake of our own is told without its trace, and the next action runs', async () => {
    const open = openSession(draft({}));
    open.fail('read', new TypeError(`cannot read ${'x'.repeat(500)}`));
    await open.session.check();
    const { problem } = open.session.state();
    expect(problem?.code).toBe('internal');
    expect(problem?.detail).toMatch(/^TypeError: cannot read x+$/);
    expect(problem!.detail.length).toBeLessThanOrEqual(120);
    await open.session.check();
    expect(open.session.state()).toMatchObject({ problem: null, busy: null });
  });

  test('a cell that is gone cannot be shown', async () => {
    const open = openSession(draft({}));
    await open.session.reveal(at('附件9!A1'));
    expect(open.session.state()).toMatchObject({ problem: { code: 'no-such-cell' }, busy: null });
    await open.session.reveal(at('附件3-1!H6'));
    expect(open.session.state().problem).toBeNull();
    expect(await open.user.selected()).toEqual(at('附件3-1!H6'));
  });

  test('looking at cells leaves standing what was said of them', async () => {
    const open = openSession(draft({ '附件3-2!I6': null }));
    await open.session.checkAndFill();
    const { notice } = open.session.state();
    await open.session.reveal(at('附件3-2!I6'));
    expect(open.session.state().notice).toBe(notice);
    open.session.dismiss();
    expect(open.session.state().notice).toBeNull();
  });
});

test('the state is the same object until something changes', async () => {
  const open = openSession(draft({}));
  const first = open.session.state();
  open.session.dismiss();
  open.session.changeSettings({});
  expect(open.session.state()).toBe(first);
  let calls = 0;
  const stop = open.session.subscribe(() => (calls += 1));
  await open.session.check();
  expect(calls).toBeGreaterThan(0);
  expect(open.session.state()).not.toBe(first);
  const told = calls;
  stop();
  await open.session.check();
  expect(calls).toBe(told);
});
