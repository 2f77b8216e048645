import { describe, expect, test } from '@jest/globals';
import { at, draft, entered, findingAt, openSession, standingAt } from './open-session';

const PLACE = '附件3-3!I17';
const WORDS = '指标值≤95%，实际完成100%。原因：全员在岗；已调整下年指标值。';

describe('an explanation', () => {
  test('is written where the finding wants it, and can be undone', async () => {
    const open = openSession(draft({}));
    await open.session.checkAndFill();
    const before = await open.dump();
    await open.session.explain(findingAt(open, 'explanation-missing', PLACE), `  ${WORDS}\n`);
    expect(standingAt(open, PLACE)).toBe(WORDS);
    expect(open.session.state()).toMatchObject({
      notice: { action: 'explain', refused: [] },
      undoable: 1,
      problem: null,
    });
    expect(() => findingAt(open, 'explanation-missing', PLACE)).toThrow();
    // The mark on it has gone with it.
    expect((await open.dump()).sheets[4]?.marks).not.toHaveProperty('I17');
    await open.session.undo();
    expect(await open.dump()).toEqual(before);
  });

  test('stays text, whatever it begins with', async () => {
    const open = openSession(draft({}));
    await open.session.check();
    await open.session.explain(findingAt(open, 'explanation-missing', PLACE), '=1+1');
    expect((await open.dump()).sheets[4]?.cells.I17).toEqual({
      content: { type: 'text', text: '=1+1' },
      formula: null,
      format: 'General',
    });
  });

  test('is not written over what somebody else has just written there', async () => {
    const open = openSession(draft({}));
    await open.session.check();
    const finding = findingAt(open, 'explanation-missing', PLACE);
    await open.user.type(at(PLACE), { content: entered('无') });
    await open.session.explain(finding, WORDS);
    expect(standingAt(open, PLACE)).toBe('无');
    expect(open.session.state().notice?.refused).toEqual([{ cell: at(PLACE), why: 'changed' }]);
  });

  test('is not written over what came while it waited for its turn', async () => {
    const open = openSession(draft({}));
    await open.user.type(at(PLACE), { content: entered('暂无') });
    await open.session.check();
    const finding = findingAt(open, 'explanation-hollow', PLACE);
    await open.user.type(at(PLACE), { content: entered('同上') });
    await Promise.all([open.session.check(), open.session.explain(finding, WORDS)]);
    expect(standingAt(open, PLACE)).toBe('同上');
    expect(open.session.state().notice?.refused).toEqual([{ cell: at(PLACE), why: 'changed' }]);
  });

  test('has no place for some findings', async () => {
    const open = openSession(draft({}));
    await open.session.check();
    const asked = open.asked.length;
    await open.session.explain(findingAt(open, 'unmet-full-score', '附件3-3!H17'), WORDS);
    expect(open.session.state()).toMatchObject({
      problem: { code: 'no-cell-to-explain' },
      notice: null,
      busy: null,
    });
    expect(open.asked).toHaveLength(asked);
  });
});
