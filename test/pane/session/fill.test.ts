import { describe, expect, test } from '@jest/globals';
import type { EditOutcome } from '../../../src/core/edit';
import { markEdits } from '../../../src/core/edits/marks/mark-edits';
import { defaultPolicy } from '../../../src/core/policy/presets';
import { review } from '../../../src/core/review';
import type { Host } from '../../../src/hosts/host';
import { createSession } from '../../../src/pane/session/create-session';
import { blankWorkbook } from '../../support/blank-set';
import { exampleWorkbook } from '../../support/example-set';
import { memoryHost } from '../../support/memory-host';
import { placeOf } from '../../support/reviewed-file';
import { workbookFromText } from '../../support/workbook-from-text';
import { manualClock } from './manual-clock';
import { at, draft, entered, openSession, type OpenSession, standingAt } from './open-session';

/** Two figures of one form that hang together, and the total of another. */
const BLANKS = { '附件3-2!H6': null, '附件3-2!I6': null, '附件3-1!H40': null };

const calls = ({ asked }: OpenSession) => asked.map(({ what }) => what);
const marksIn = async (open: OpenSession) =>
  (await open.dump()).sheets.flatMap(({ name, marks }) =>
    Object.keys(marks).map((place) => `${name}!${place}`),
  );

describe('校验并评分', () => {
  test('fills, marks and shows what the workbook then holds', async () => {
    const open = openSession(draft(BLANKS));
    await open.session.checkAndFill();
    expect(Object.keys(BLANKS).map((place) => standingAt(open, place))).toEqual([
      '56.70%',
      '5.67',
      '100',
    ]);
    const state = open.session.state();
    expect(state).toMatchObject({
      busy: null,
      name: '自评表.xlsx',
      outdated: false,
      problem: null,
      undoable: 3,
      notice: { action: 'fill', filled: 3, corrected: 0, restored: 0, refused: [] },
    });
    expect(state.review?.findings).toEqual(review(open.workbook(), defaultPolicy).findings);
    const wrong = state.review?.findings.filter(({ severity }) => severity !== 'info') ?? [];
    const cells = new Set(wrong.map(({ cell }) => JSON.stringify(cell)));
    expect(state.notice?.marked).toBe(cells.size);
    expect((await marksIn(open)).length).toBe(cells.size);
  });

  test('reads, writes once, and reads again', async () => {
    const open = openSession(draft(BLANKS));
    await open.session.checkAndFill();
    expect(calls(open)).toEqual(['read', 'apply', 'read']);
  });

  test('says of the figures that it filled them, as long as they stand', async () => {
    const open = openSession(draft(BLANKS));
    const filled = () =>
      open.session
        .state()
        .review?.figures.filter(({ state }) => state === 'filled')
        .map(({ field }) => field.cell);
    await open.session.checkAndFill();
    expect(filled()).toHaveLength(3);
    await open.session.check();
    expect(filled()).toHaveLength(3);
    await open.user.type(at('附件3-2!I6'), { content: entered('5.6') });
    await open.session.check();
    expect(filled()).toEqual([at('附件3-1!H40'), at('附件3-2!H6')]);
  });

  test('once more changes nothing', async () => {
    const open = openSession(draft(BLANKS));
    await open.session.checkAndFill();
    const once = await open.dump();
    await open.session.checkAndFill();
    expect(await open.dump()).toEqual(once);
    expect(open.session.state()).toMatchObject({ undoable: 3, notice: { filled: 0 } });
  });

  test('does what the settings say', async () => {
    const open = openSession(draft(BLANKS));
    open.session.changeSettings({ fill: false });
    await open.session.checkAndFill();
    expect(standingAt(open, '附件3-2!I6')).toBeNull();
    expect(await marksIn(open)).not.toEqual([]);
    open.session.changeSettings({ fill: true, mark: false });
    await open.session.checkAndFill();
    expect(standingAt(open, '附件3-2!I6')).toBe('5.67');
    // Marks that are switched off do not stay behind and go wrong.
    expect(await marksIn(open)).toEqual([]);
    open.session.changeSettings({ fill: false, mark: false });
    open.asked.length = 0;
    await open.session.checkAndFill();
    expect(calls(open)).toEqual(['read']);
    expect(open.session.state().notice).toBeNull();
  });

  test('where the workbook can only be read, checks and says so', async () => {
    const open = openSession(draft(BLANKS), { capabilities: { write: false } });
    await open.session.checkAndFill();
    expect(calls(open)).toEqual(['read']);
    expect(open.session.state()).toMatchObject({
      problem: { code: 'read-only' },
      notice: null,
      undoable: null,
    });
    expect(open.session.state().review?.findings.length).toBeGreaterThan(0);
  });

  test.each([
    ['blank templates', blankWorkbook()],
    ['something else', workbookFromText('库存 | 数量\n纸 | 5').workbook],
  ])('writes nothing into %s', async (_what, workbook) => {
    const open = openSession(workbook);
    await open.session.checkAndFill();
    await open.session.makeList();
    await open.session.correctAll();
    expect(new Set(calls(open))).toEqual(new Set(['read']));
    expect(open.session.state().review?.problems).toHaveLength(1);
  });
});

describe('cells that the host refuses', () => {
  test('are not taken for written, nor is what was computed from them', async () => {
    const open = openSession(draft({ '附件3-2!I6': '5.76', '附件3-2!H37': null }));
    await open.user.protect('附件3-2', [at('附件3-2!H37')]);
    await open.session.correctAll();
    // A total of a line that is wrong is not written, nor one of what was to stand there.
    expect(['附件3-2!I6', '附件3-2!H37'].map((place) => standingAt(open, place))).toEqual([
      '5.76',
      null,
    ]);
    const { notice, review: shown, undoable } = open.session.state();
    expect(notice).toMatchObject({ filled: 0, corrected: 0 });
    expect(notice?.refused).toEqual([{ cell: at('附件3-2!I6'), why: 'protected' }]);
    expect(undoable).toBeNull();
    expect(shown?.findings).toEqual(review(open.workbook(), defaultPolicy).findings);
  });

  test('leave the others filled, and marks that speak of the cells as they are', async () => {
    const open = openSession(draft(BLANKS));
    await open.user.protect('附件3-2');
    await open.session.checkAndFill();
    expect(standingAt(open, '附件3-1!H40')).toBe('100');
    expect(standingAt(open, '附件3-2!I6')).toBeNull();
    const { notice, undoable, review: shown } = open.session.state();
    expect([notice?.filled, undoable]).toEqual([1, 1]);
    for (const place of ['附件3-2!H6', '附件3-2!I6']) {
      expect(notice?.refused).toContainEqual({ cell: at(place), why: 'protected' });
    }
    const wanted = markEdits(shown!, 'zh').filter(({ cell }) => cell.sheet !== '附件3-2');
    expect(await marksIn(open)).toEqual(wanted.map(({ cell }) => placeOf(cell)));
    expect(notice?.marked).toBe(wanted.length);
  });

  test('because the user was quicker', async () => {
    const open = openSession(draft(BLANKS));
    const release = open.hold('apply');
    const done = open.session.checkAndFill();
    await open.clock.pass(0);
    await open.user.type(at('附件3-2!I6'), { content: entered('6') });
    release();
    await done;
    expect(standingAt(open, '附件3-2!I6')).toBe('6');
    expect(open.session.state().notice).toMatchObject({
      filled: 2,
      refused: [{ cell: at('附件3-2!I6'), why: 'changed' }],
    });
    // The reading after it has seen what the user typed.
    expect(open.session.state()).toMatchObject({ outdated: false, undoable: 2 });
  });

  test("a note of the user's own is told; its mark is there", async () => {
    const open = openSession(exampleWorkbook());
    await open.user.note(at('附件3-3!H17'), '财政所口头同意');
    await open.session.checkAndFill();
    expect(open.session.state().notice?.refused).toEqual([
      { cell: at('附件3-3!H17'), why: 'note-exists' },
    ]);
    expect(open.session.state().notice?.marked).toBe((await marksIn(open)).length);
    expect(await marksIn(open)).toContain('附件3-3!H17');
  });

  test('notes that could not be written are told; their marks count', async () => {
    const memory = memoryHost(exampleWorkbook());
    const apply: Host['apply'] = async (edits) => {
      const { outcomes } = await memory.host.apply(edits);
      const noteless = (outcome: EditOutcome): EditOutcome =>
        outcome.edit.type === 'mark'
          ? { edit: outcome.edit, done: false, why: 'note-failed' }
          : outcome;
      return { outcomes: outcomes.map(noteless) };
    };
    const session = createSession({
      host: { ...memory.host, apply },
      store: { load: () => null, save: () => undefined },
      clock: manualClock(),
      version: '1.2.3',
    });
    await session.checkAndFill();
    const { marked, refused } = session.state().notice!;
    expect(marked).toBeGreaterThan(0);
    expect(refused.map(({ why }) => why)).toEqual(Array(marked).fill('note-failed'));
  });
});

describe('formulas', () => {
  const SUM = 'SUM(I6,H13:H36)';
  const total = (at: (place: string) => number) =>
    Array.from({ length: 24 }, (_, index) => at(`H${String(13 + index)}`)).reduce(
      (sum, score) => sum + score,
      at('I6'),
    );

  test('that are calculated anew after filling are reviewed as they then are', async () => {
    const open = openSession(draft({ '附件3-2!I6': null }), { formulas: { [SUM]: total } });
    await open.user.type(at('附件3-2!H37'), {
      content: { type: 'number', decimal: '0' },
      formula: SUM,
    });
    const before = standingAt(open, '附件3-2!H37');
    await open.session.checkAndFill();
    const after = standingAt(open, '附件3-2!H37');
    expect(Number(after)).toBeCloseTo(Number(before) + 5.67, 2);
    const { review: shown } = open.session.state();
    expect(shown?.findings).toEqual(review(open.workbook(), defaultPolicy).findings);
    expect(
      shown?.figures.find(({ id, form }) => id === 'total-score' && form === 'project-2'),
    ).toMatchObject({ shown: after });
    const marked = await marksIn(open);
    open.asked.length = 0;
    await open.session.checkAndFill();
    expect(await marksIn(open)).toEqual(marked);
  });

  test('are never replaced', async () => {
    const open = openSession(exampleWorkbook());
    await open.user.type(at('附件3-2!I6'), {
      content: { type: 'number', decimal: '9' },
      formula: '3*3',
    });
    await open.session.checkAndFill();
    await open.session.correctAll();
    expect((await open.dump()).sheets[3]?.cells.I6).toMatchObject({ formula: '3*3' });
  });
});
