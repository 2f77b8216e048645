import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { defaultPolicy } from '../../../src/core/policy/presets';
import { review } from '../../../src/core/review';
import { at, draft, entered, openSession, type OpenSession } from './open-session';

/** Cells that are computed, read or explained, on four sheets. */
const PLACES = [
  ...['附件1!F5', '附件2!H5', '附件2!I5', '附件2!H44'],
  ...['附件3-1!H6', '附件3-1!I6', '附件3-1!H40', '附件3-1!F6'],
  ...['附件3-2!H6', '附件3-2!I6', '附件3-2!H37', '附件3-2!F6'],
  ...['附件3-3!H17', '附件3-3!I17', '附件3-3!H37'],
];
const TYPED = [null, '5', '12.34', '56.7%', '100%', '待定', '=1+1'] as const;

type Step =
  | { readonly do: 'type'; readonly place: string; readonly typed: string | null }
  | { readonly do: 'formula'; readonly place: string }
  | { readonly do: 'protect' | 'row'; readonly sheet: string }
  | { readonly do: 'wait' }
  | { readonly do: 'fill' | 'check' | 'undo' | 'clear' | 'correct all' | 'list' }
  | { readonly do: 'correct' | 'explain' | 'respond'; readonly which: number };

const which = fc.nat({ max: 40 });
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constant('type' as const),
        place: fc.constantFrom(...PLACES),
        typed: fc.constantFrom(...TYPED),
      }),
    },
    fc.record({ do: fc.constant('formula' as const), place: fc.constantFrom(...PLACES) }),
    fc.record({
      do: fc.constantFrom('protect' as const, 'row' as const),
      sheet: fc.constantFrom('附件3-1', '附件3-2'),
    }),
    fc.record({ do: fc.constant('wait' as const) }),
    {
      weight: 5,
      arbitrary: fc.record({
        do: fc.constantFrom(
          ...(['fill', 'fill', 'check', 'undo', 'undo', 'clear', 'correct all', 'list'] as const),
        ),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constantFrom('correct' as const, 'explain' as const, 'respond' as const),
        which,
      }),
    },
  ),
  { minLength: 3, maxLength: 12 },
);

/** What stands in the cells of the user's sheets: no marks, no notes, no list. */
const cellsOf = async (open: OpenSession) =>
  (await open.dump()).sheets.slice(0, 5).map(({ name, cells }) => ({ name, cells }));

const formulasOf = async (open: OpenSession) =>
  (await cellsOf(open)).flatMap(({ name, cells }) =>
    Object.entries(cells).flatMap(([place, { formula }]) =>
      formula === null ? [] : [`${name}!${place} ${formula}`],
    ),
  );

async function take(open: OpenSession, step: Step): Promise<void> {
  const { session, user } = open;
  const findings = session.state().review?.findings ?? [];
  switch (step.do) {
    case 'type':
      return user.type(
        at(step.place),
        step.typed === null ? null : { content: entered(step.typed) },
      );
    case 'formula':
      return user.type(at(step.place), {
        content: { type: 'number', decimal: '4' },
        formula: '2+2',
      });
    case 'protect':
      return user.protect(step.sheet);
    case 'row':
      return user.insertRow(step.sheet, 2);
    case 'wait':
      return open.clock.pass(500);
    case 'fill':
      return session.checkAndFill();
    case 'check':
      return session.check();
    case 'undo':
      return session.undo();
    case 'clear':
      return session.clearMarks();
    case 'correct all':
      return session.correctAll();
    case 'list':
      return session.makeList();
    default: {
      const finding = findings[step.which % Math.max(findings.length, 1)];
      if (!finding) return;
      if (step.do === 'correct') return session.correct(finding);
      if (step.do === 'explain') return session.explain(finding, '因设备停用，已列入下年计划。');
      return session.respond(finding, '财政所已批准');
    }
  }
}

const CLICKS: ReadonlySet<Step['do']> = new Set([
  ...(['fill', 'undo', 'clear', 'correct all', 'list', 'correct', 'explain', 'respond'] as const),
]);

test('whatever is done in whatever order, the promises are kept', async () => {
  let written = 0;
  let undone = 0;
  await fc.assert(
    fc.asyncProperty(steps, async (list) => {
      const open = openSession(draft({ '附件3-2!H6': null, '附件3-2!I6': null, '附件2!H5': null }));
      for (const step of list) {
        const asked = open.asked.length;
        const formulas = await formulasOf(open);
        await take(open, step);
        const writes = open.asked.slice(asked).filter(({ what }) => what === 'apply');
        written += writes.length;

        // Nothing is written without a click, and no formula is ever replaced.
        if (!CLICKS.has(step.do)) expect(writes).toEqual([]);
        if (CLICKS.has(step.do)) expect(await formulasOf(open)).toEqual(formulas);
        if (step.do === 'undo') undone += open.session.state().notice?.restored ?? 0;

        // Whoever is up to date shows what a fresh review of the workbook says.
        const { review: shown, outdated, busy, problem } = open.session.state();
        expect(busy).toBeNull();
        expect([null, 'no-cell-to-explain']).toContain(problem?.code ?? null);
        if (shown && !outdated) {
          expect(shown.findings).toEqual(review(open.workbook(), defaultPolicy).findings);
        }
      }

      // Filling twice is filling once; undoing it leaves every cell as it was.
      await open.session.checkAndFill();
      const { undoable, notice } = open.session.state();
      const filled = await open.dump();
      await open.session.checkAndFill();
      expect(await open.dump()).toEqual(filled);
      expect(open.session.state().undoable).toBe(undoable);
      expect(open.session.state().notice?.filled).toBe(0);
      expect(notice?.corrected).toBe(0);
    }),
    { seed: 2023, numRuns: 25 },
  );
  expect(written).toBeGreaterThan(40);
  expect(undone).toBeGreaterThan(10);
}, 120_000);

test('undoing all that was done, newest first, restores every cell', async () => {
  const clicks = fc.array(
    fc.oneof(
      fc.record({ do: fc.constantFrom('fill' as const, 'correct all' as const, 'check' as const) }),
      fc.record({ do: fc.constantFrom('correct' as const, 'explain' as const), which }),
    ),
    { minLength: 1, maxLength: 8 },
  );
  const blanks = fc.uniqueArray(fc.constantFrom(...PLACES), { minLength: 1, maxLength: 6 });
  let restored = 0;
  await fc.assert(
    fc.asyncProperty(blanks, clicks, async (places, list) => {
      const open = openSession(draft(Object.fromEntries(places.map((place) => [place, null]))));
      const before = await open.dump();
      for (const step of list) await take(open, step);
      while (open.session.state().undoable !== null) {
        await open.session.undo();
        restored += open.session.state().notice?.restored ?? 0;
        expect(open.session.state().notice?.refused).toEqual([]);
      }
      await open.session.clearMarks();
      expect(await open.dump()).toEqual(before);
    }),
    { seed: 2023, numRuns: 30 },
  );
  expect(restored).toBeGreaterThan(20);
}, 120_000);
