import { describe, expect, test } from '@jest/globals';
import { markFormula } from '../../../src/core/edits/marks/mark-tag';
import { CLEAR, mark, NOTE, ref, value } from './edits';
import type { SheetDump } from './harness';
import { readAndApply, restores, sheetOf, standing, type Suite, told } from './suite';

const FORM = `
# 附件3-1
指标 | 得分
产出 | 10
效益 |

# 附件2
得分 | 95
`;

/** Marks are ours alone: found again by their tag, renewed without doubles, gone without trace. */
export function marksContract({ open, lacks, unless }: Suite): void {
  const marksOf = ({ marks }: SheetDump) => marks;
  const notesOf = ({ notes }: SheetDump) => notes;
  const noted = (notes: Readonly<Record<string, string>>) => (lacks('notes') ? {} : notes);
  const OWN = `绩效自评助手：\n${NOTE}`;

  describe('marks', () => {
    test('stand on their cells, with their notes; nothing else changes', async () => {
      const harness = await open(FORM);
      const before = await standing(harness);
      const outcomes = await readAndApply(harness, [
        CLEAR,
        mark('附件3-1!B2', 'error', ['unmet-full-score', 'explanation-missing']),
        mark('附件3-1!C3', 'warning'),
        mark('附件2!B1', 'warning', ['total-score'], ''),
      ]);
      expect(told(outcomes)).toEqual(['done', 'done', 'done', 'done']);
      const [form, other] = before.sheets;
      expect(await standing(harness)).toEqual({
        sheets: [
          {
            ...form!,
            marks: {
              B2: {
                formula: markFormula(['unmet-full-score', 'explanation-missing']),
                severity: 'error',
              },
              C3: { formula: markFormula(['explanation-missing']), severity: 'warning' },
            },
            notes: noted({ B2: OWN, C3: OWN }),
          },
          {
            ...other!,
            marks: { B1: { formula: markFormula(['total-score']), severity: 'warning' } },
          },
        ],
      });
    });

    test('the same marks once more change nothing, read anew or not', async () => {
      const harness = await open(FORM);
      const edits = [CLEAR, mark('附件3-1!B2'), mark('附件3-1!C3', 'warning')];
      await readAndApply(harness, edits);
      const once = await standing(harness);
      await harness.host.apply(edits);
      expect(await standing(harness)).toEqual(once);
      await readAndApply(harness, edits);
      expect(await standing(harness)).toEqual(once);
      await readAndApply(harness, edits.slice(1));
      expect(await standing(harness)).toEqual(once);
    });

    test('are replaced where they say something else, and go where nothing asks for them', async () => {
      const harness = await open(FORM);
      await readAndApply(harness, [
        CLEAR,
        mark('附件3-1!B2'),
        mark('附件3-1!C3'),
        mark('附件2!B1'),
      ]);
      await readAndApply(harness, [
        CLEAR,
        mark('附件3-1!B2', 'warning', ['weights'], '另一句话'),
        mark('附件3-1!A2'),
      ]);
      const dump = await standing(harness);
      expect(marksOf(sheetOf(dump, '附件3-1'))).toEqual({
        B2: { formula: markFormula(['weights']), severity: 'warning' },
        A2: { formula: markFormula(['explanation-missing']), severity: 'error' },
      });
      expect(notesOf(sheetOf(dump, '附件3-1'))).toEqual(
        noted({ B2: '绩效自评助手：\n另一句话', A2: OWN }),
      );
      expect(marksOf(sheetOf(dump, '附件2'))).toEqual({});
    });

    test('without clearing, only those on the same cells are replaced', async () => {
      const harness = await open(FORM);
      await readAndApply(harness, [CLEAR, mark('附件3-1!B2'), mark('附件3-1!C3')]);
      await readAndApply(harness, [mark('附件3-1!B2', 'warning', ['weights'])]);
      expect(marksOf(sheetOf(await standing(harness), '附件3-1'))).toEqual({
        B2: { formula: markFormula(['weights']), severity: 'warning' },
        C3: { formula: markFormula(['explanation-missing']), severity: 'error' },
      });
    });

    test('are cleared without trace, read anew or not', async () => {
      const harness = await open(FORM);
      const before = await standing(harness);
      for (const again of [true, false]) {
        await readAndApply(harness, [CLEAR, mark('附件3-1!B2'), mark('附件2!B1', 'warning')]);
        if (again) await harness.host.read();
        expect(told((await harness.host.apply([CLEAR])).outcomes)).toEqual(['done']);
        expect(await standing(harness)).toEqual(before);
      }
    });

    test('are told of, whoever made them', async () => {
      const harness = await open(FORM);
      const { host, user } = harness;
      if (!lacks('conditional-formats')) await user.conditionalFormat(ref('附件3-1!B2'), 'B2>5');
      await host.read();
      expect(await host.hasMarks()).toBe(false);
      await host.apply([mark('附件2!B1', 'warning')]);
      await host.read();
      expect(await host.hasMarks()).toBe(true);
      await host.apply([CLEAR]);
      await host.read();
      expect(await host.hasMarks()).toBe(false);
    });

    test("the user's own conditional formats and notes survive", async () => {
      const harness = await open(FORM);
      const { user } = harness;
      if (!lacks('conditional-formats')) {
        await user.conditionalFormat(ref('附件3-1!B2'), 'B2>5');
        await user.conditionalFormat(ref('附件2!B1'), 'N("jixiao")=0');
      }
      if (!lacks('notes')) await user.note(ref('附件3-1!C3'), '绩效自评助手说过什么？');
      const before = await standing(harness);
      const outcomes = await readAndApply(harness, [CLEAR, mark('附件3-1!B2'), mark('附件3-1!C3')]);
      expect(told(outcomes)).toEqual(['done', 'done', lacks('notes') ? 'done' : 'note-exists']);
      const marked = await standing(harness);
      expect(Object.keys(marksOf(sheetOf(marked, '附件3-1')))).toEqual(['B2', 'C3']);
      expect(sheetOf(marked, '附件3-1').conditionalFormats).toEqual(
        before.sheets[0]!.conditionalFormats,
      );
      expect(notesOf(sheetOf(marked, '附件3-1'))).toEqual({
        ...noted({ B2: OWN }),
        ...notesOf(before.sheets[0]!),
      });
      await readAndApply(harness, [CLEAR]);
      expect(await standing(harness)).toEqual(before);
    });

    test('are refused where nothing would show', async () => {
      const harness = await open(FORM);
      await harness.user.merge('附件3-1', { top: 1, left: 0, bottom: 1, right: 1 });
      const before = await standing(harness);
      const outcomes = await readAndApply(harness, [mark('附件3-1!B2'), mark('附件9!A1')]);
      expect(told(outcomes)).toEqual([lacks('merges') ? 'done' : 'merged', 'no-such-sheet']);
      if (!lacks('merges')) expect(await standing(harness)).toEqual(before);
    });

    test('on a protected sheet are there, or refused as protected and not there', async () => {
      const harness = await open(FORM);
      await harness.user.protect('附件3-1');
      const [outcome] = told(await readAndApply(harness, [mark('附件3-1!B2')]));
      const { marks, protected: isProtected } = sheetOf(await standing(harness), '附件3-1');
      expect([outcome, Object.keys(marks)]).toEqual(
        outcome === 'done' ? ['done', ['B2']] : ['protected', []],
      );
      expect(isProtected).toBe(true);
    });

    unless('sheet-changes')('move with their cells and are found again', async () => {
      const harness = await open(FORM);
      const before = await standing(harness);
      await readAndApply(harness, [CLEAR, mark('附件3-1!B2')]);
      await harness.user.rename('附件3-1', '附件3-7');
      await readAndApply(harness, [CLEAR]);
      expect(sheetOf(await standing(harness), '附件3-7')).toEqual({
        ...before.sheets[0]!,
        name: '附件3-7',
      });
    });
  });

  test('filling and marking can be undone: nothing is left of it', async () => {
    const harness = await open(FORM);
    const before = await standing(harness);
    const outcomes = await readAndApply(harness, [
      value('fill', '附件3-1!B3', null, 0.567, '0.00%'),
      value('correct', '附件2!B1', 95, 94),
      CLEAR,
      mark('附件3-1!B2'),
      mark('附件3-1!B3', 'warning'),
    ]);
    expect(told(outcomes)).toEqual(['done', 'done', 'done', 'done', 'done']);
    expect(await standing(harness)).not.toEqual(before);
    const undone = await harness.host.apply([...restores(outcomes), CLEAR]);
    expect(told(undone.outcomes)).toEqual(['done', 'done', 'done']);
    expect(await standing(harness)).toEqual(before);
  });
}
