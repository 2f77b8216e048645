import { describe, expect, test } from '@jest/globals';
import { at, draft, entered, findingAt, openAgain, openSession, standingAt } from './open-session';

const WRONG = { '附件3-2!I6': '5.76', '附件3-2!H37': '95.76', '附件1!F5': '90%' };

describe('采纳更正', () => {
  test('writes the correction of this finding and nothing else', async () => {
    const open = openSession(draft({ ...WRONG, '附件3-1!H40': null }));
    await open.session.check();
    await open.session.correct(findingAt(open, 'execution-score', '附件3-2!I6'));
    expect(Object.keys(WRONG).map((place) => standingAt(open, place))).toEqual([
      '5.67',
      '95.76',
      '90%',
    ]);
    expect(standingAt(open, '附件3-1!H40')).toBeNull();
    expect(open.session.state()).toMatchObject({
      notice: { action: 'correct', corrected: 1, filled: 0, marked: 0, refused: [] },
      undoable: 1,
    });
    await open.session.undo();
    expect(standingAt(open, '附件3-2!I6')).toBe('5.76');
  });

  test.each([true, false])(
    'takes marks of an earlier session along, if marks are switched on: %s',
    async (mark) => {
      const open = openSession(draft(WRONG));
      await open.session.checkAndFill();
      open.session.close();
      const marked = async () =>
        Object.keys((await open.dump()).sheets.find(({ name }) => name === '附件3-2')!.marks);
      expect(await marked()).toContain('I6');
      const later = openAgain(open, { mark });
      await later.check();
      await later.correct(findingAt({ session: later }, 'execution-score', '附件3-2!I6'));
      expect(standingAt(open, '附件3-2!I6')).toBe('5.67');
      expect((await marked()).includes('I6')).toBe(!mark);
    },
  );

  test('at once writes every certain one, and what follows from them', async () => {
    const open = openSession(draft(WRONG));
    await open.session.correctAll();
    expect(Object.keys(WRONG).map((place) => standingAt(open, place))).toEqual([
      '5.67',
      '95.67',
      '87.38%',
    ]);
    expect(open.session.state().notice).toMatchObject({ action: 'correct', corrected: 3 });
  });

  test('is not the one that the user saw any more, and is not written', async () => {
    const open = openSession(draft(WRONG));
    await open.session.check();
    const finding = findingAt(open, 'execution-score', '附件3-2!I6');
    // The outturn changes, and with it what the score should be.
    await open.user.type(at('附件3-2!F6'), { content: entered('40') });
    await open.session.correct(finding);
    expect(standingAt(open, '附件3-2!I6')).toBe('5.76');
    expect(open.session.state()).toMatchObject({
      notice: { corrected: 0, refused: [{ cell: at('附件3-2!I6'), why: 'changed' }] },
      outdated: false,
    });
  });

  test('follows its cell when rows have moved', async () => {
    const open = openSession(draft(WRONG));
    await open.session.check();
    const finding = findingAt(open, 'execution-score', '附件3-2!I6');
    await open.user.insertRow('附件3-2', 0);
    await open.session.correct(finding);
    expect(standingAt(open, '附件3-2!I7')).toBe('5.67');
  });

  test('never takes the place of a formula', async () => {
    const open = openSession(draft(WRONG));
    await open.session.check();
    const finding = findingAt(open, 'execution-score', '附件3-2!I6');
    await open.user.type(at('附件3-2!I6'), {
      content: { type: 'number', decimal: '5.76' },
      formula: '10*0.576',
    });
    await open.session.correct(finding);
    expect(open.session.state().notice?.refused).toEqual([
      { cell: at('附件3-2!I6'), why: 'formula' },
    ]);
    expect((await open.dump()).sheets[3]?.cells.I6).toMatchObject({ formula: '10*0.576' });
  });

  test('does not take the place of another wrong figure than the one that the user saw', async () => {
    const open = openSession(draft(WRONG));
    await open.session.check();
    const finding = findingAt(open, 'execution-score', '附件3-2!I6');
    await open.user.type(at('附件3-2!I6'), { content: entered('6.5') });
    await open.session.correct(finding);
    expect(standingAt(open, '附件3-2!I6')).toBe('6.5');
    expect(open.session.state().notice?.refused).toEqual([
      { cell: at('附件3-2!I6'), why: 'changed' },
    ]);
    // Now it is the one.
    await open.session.correct(findingAt(open, 'execution-score', '附件3-2!I6'));
    expect(standingAt(open, '附件3-2!I6')).toBe('5.67');
  });

  test('takes its mark along where marks stand', async () => {
    const open = openSession(draft(WRONG));
    await open.session.checkAndFill();
    const marked = async () => Object.keys((await open.dump()).sheets[3]!.marks);
    expect(await marked()).toContain('I6');
    await open.session.correct(findingAt(open, 'execution-score', '附件3-2!I6'));
    expect(await marked()).not.toContain('I6');
  });

  test('in a workbook that can only be read is refused', async () => {
    const open = openSession(draft(WRONG), { capabilities: { write: false } });
    await open.session.check();
    await open.session.correct(findingAt(open, 'execution-score', '附件3-2!I6'));
    expect(open.session.state()).toMatchObject({ problem: { code: 'read-only' }, notice: null });
    expect(open.asked.map(({ what }) => what)).toEqual(['read']);
  });
});
