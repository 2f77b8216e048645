import { describe, expect, test } from '@jest/globals';
import type { RefusalReason } from '../../../src/core/edit';
import { contentOf, mark, type Plain, ref, value } from './edits';
import type { HostHarness } from './harness';
import { cellAt, entry, readAndApply, restores, standing, type Suite, told } from './suite';

const FORM = `
# 附件3-1
指标 | 分值 | 得分 | 原因
产出 | 10 | | 无
效益 | 20 | 25 |
合计 | =B2+B3 → 30 | 0.5 [0.00%] |

# 附件2
得分 | 95
`;

/** Values are written as they are meant, only where nothing has changed, and can be taken back. */
export function valuesContract(suite: Suite): void {
  const { open, lacks } = suite;

  describe('values', () => {
    test('are filled, corrected and explained; all else stays', async () => {
      const harness = await open(FORM);
      const before = await standing(harness);
      const outcomes = await readAndApply(harness, [
        value('fill', '附件3-1!C2', null, 9.8),
        value('correct', '附件3-1!C3', 25, 18.25),
        value('explain', '附件3-1!D3', null, '因 3 月起设备停用，少检 12 批次；\n已列入下年计划。'),
        value('fill', '附件3-1!F9', null, 0.8738, '0.00%'),
      ]);
      expect(told(outcomes)).toEqual(['done', 'done', 'done', 'done']);
      const cells = {
        C2: { content: contentOf(9.8), formula: null, format: 'General' },
        C3: { content: contentOf(18.25), formula: null, format: 'General' },
        D3: {
          content: contentOf('因 3 月起设备停用，少检 12 批次；\n已列入下年计划。'),
          formula: null,
          format: 'General',
        },
        F9: { content: contentOf(0.8738), formula: null, format: '0.00%' },
      };
      const [form, other] = before.sheets;
      expect(await standing(harness)).toEqual({
        sheets: [{ ...form!, cells: { ...form!.cells, ...cells } }, other],
      });
    });

    test('keep all their digits', async () => {
      const harness = await open(FORM);
      await readAndApply(harness, [
        value('fill', '附件3-1!C2', null, 0.30000000000000004),
        value('correct', '附件3-1!C3', 25, 0.0000123),
      ]);
      expect((await cellAt(harness, '附件3-1!C2')).content).toEqual(contentOf(0.30000000000000004));
      expect((await cellAt(harness, '附件3-1!C3')).content).toEqual({
        type: 'number',
        decimal: '0.0000123',
      });
    });

    test('are numbers in cells of the text format, too', async () => {
      const harness = await open(FORM);
      await harness.user.format(ref('附件3-1!C2'), '@');
      await harness.user.format(ref('附件3-1!D3'), '@');
      const outcomes = await readAndApply(harness, [
        value('fill', '附件3-1!C2', null, 9.8),
        value('fill', '附件3-1!D3', null, 0.5, '0.00%'),
      ]);
      expect(told(outcomes)).toEqual(['done', 'done']);
      expect((await cellAt(harness, '附件3-1!C2')).content).toEqual(contentOf(9.8));
      expect(await cellAt(harness, '附件3-1!D3')).toEqual({
        content: contentOf(0.5),
        formula: null,
        format: '0.00%',
      });
      await readAndApply(harness, restores(outcomes));
      expect(await cellAt(harness, '附件3-1!C2')).toEqual({
        content: null,
        formula: null,
        format: '@',
      });
    });

    const TEXTS = [
      '=1+1',
      '=HYPERLINK("http://x.example")',
      '+A1',
      '-A1',
      '-5',
      '@x',
      "'001",
      "'",
      '001',
      '1%',
      '56.70%',
      '1/2',
      '2023-12-31',
      '2023年12月',
      '1e5',
      '12:30',
      'TRUE',
      '#N/A',
      '￥5',
      '（5）',
      '=',
      '\t=1',
      ' =1+1',
      '＝1+1',
      '上午9:00',
    ];
    test.each(TEXTS)(
      '%j is written as the text that it is, and never becomes a formula',
      async (text) => {
        const harness = await open(FORM);
        await harness.user.format(ref('附件3-1!F3'), '@');
        const outcomes = await readAndApply(harness, [
          value('explain', '附件3-1!F2', null, text),
          value('explain', '附件3-1!F3', null, text),
          value('correct', '附件3-1!C4', 0.5, text),
        ]);
        expect(told(outcomes)).toEqual(['done', 'done', 'done']);
        expect(await cellAt(harness, '附件3-1!F2')).toEqual({
          content: contentOf(text),
          formula: null,
          format: 'General',
        });
        expect(await cellAt(harness, '附件3-1!F3')).toEqual({
          content: contentOf(text),
          formula: null,
          format: '@',
        });
        expect(await cellAt(harness, '附件3-1!C4')).toEqual({
          content: contentOf(text),
          formula: null,
          format: '0.00%',
        });
      },
    );

    test.each<
      [
        what: string,
        place: string,
        typed: string | null,
        before: Plain,
        after: Plain,
        format?: string,
      ]
    >([
      ['nothing', '附件3-1!C2', null, null, 9.8],
      ['nothing, far away', '附件3-1!J50', null, null, 0.5, '0.00%'],
      ['a number', '附件3-1!C3', '25', 25, 18.25],
      ['a number with its format', '附件3-1!C4', null, 0.5, 0.75, '0.0%'],
      ['a text', '附件3-1!D2', '同上', '同上', '因设备停用'],
      ['a text that looks like a number', '附件3-1!D2', '"56.70%"', '56.70%', 0.567, '0.00%'],
      ['a text that looks like a formula', '附件3-1!D2', '"=1+1"', '=1+1', '因设备停用'],
      ['a number that is taken away', '附件3-1!C3', '25', 25, null],
      ['a date', '附件3-1!C3', '45291 [yyyy/m/d]', 45291, '2023年12月'],
    ])(
      'are put back as they were: %s',
      async (_what, place, typed, before, after, format = undefined) => {
        const harness = await open(FORM);
        if (typed !== null) await harness.user.type(ref(place), entry(typed));
        const stood = await standing(harness);
        const outcomes = await readAndApply(harness, [
          value('correct', place, before, after, format),
        ]);
        expect(told(outcomes)).toEqual(['done']);
        expect(await standing(harness)).not.toEqual(stood);
        const back = restores(outcomes);
        expect(back).toMatchObject([{ type: 'value', purpose: 'restore', cell: ref(place) }]);
        expect(told((await harness.host.apply(back)).outcomes)).toEqual(['done']);
        expect(await standing(harness)).toEqual(stood);
      },
    );

    test('that have been put back can be done again', async () => {
      const harness = await open(FORM);
      const first = await readAndApply(harness, [value('fill', '附件3-1!F9', null, 0.5, '0.00%')]);
      const filled = await standing(harness);
      const undone = await readAndApply(harness, restores(first));
      expect(told(await readAndApply(harness, restores(undone)))).toEqual(['done']);
      expect(await standing(harness)).toEqual(filled);
    });

    test('the same edits once more change nothing', async () => {
      const harness = await open(FORM);
      const edits = [
        value('fill', '附件3-1!C2', null, 9.8),
        value('correct', '附件3-1!C3', 25, 0.5, '0.00%'),
        value('explain', '附件3-1!D2', '无', '=因设备停用'),
      ];
      await readAndApply(harness, edits);
      const once = await standing(harness);
      for (const outcomes of [
        (await harness.host.apply(edits)).outcomes,
        await readAndApply(harness, edits),
      ]) {
        expect(told(outcomes)).toEqual(['done', 'done', 'done']);
        expect(restores(outcomes)).toEqual([]);
        expect(await standing(harness)).toEqual(once);
      }
    });
  });

  describe('values that are refused', () => {
    const refused = async (
      why: RefusalReason,
      place: string,
      before: Plain,
      prepare: (harness: HostHarness) => Promise<void> = () => Promise.resolve(),
    ) => {
      const harness = await open(FORM);
      await prepare(harness);
      const stood = await standing(harness);
      const outcomes = await readAndApply(harness, [
        value('correct', place, before, 7),
        value('correct', '附件2!B1', 95, 96),
      ]);
      expect(told(outcomes)).toEqual([why, 'done']);
      const after = await standing(harness);
      expect(after.sheets[0]).toEqual(stood.sheets[0]);
    };

    test.each<[what: string, place: string, before: Plain]>([
      ['another number', '附件3-1!C3', 24],
      ['a number where nothing was read', '附件3-1!C3', null],
      ['nothing where a number was read', '附件3-1!C2', 5],
      ['a number where a text was read', '附件3-1!C3', '25'],
    ])('as changed: %s', async (_what, place, before) => refused('changed', place, before));

    test('as formulas, with or without results', async () => {
      await refused('formula', '附件3-1!B4', 30);
      await refused('formula', '附件3-1!C2', null, ({ user }) =>
        user.type(ref('附件3-1!C2'), { content: { type: 'text', text: '' }, formula: 'B2&""' }),
      );
    });

    test('as protected, but not where the cell is unlocked', async () => {
      const protect = ({ user }: HostHarness) => user.protect('附件3-1', [ref('附件3-1!C2')]);
      await refused('protected', '附件3-1!C3', 25, protect);
      await refused('protected', '附件3-1!J50', null, protect);
      const harness = await open(FORM);
      await protect(harness);
      const outcomes = await readAndApply(harness, [value('fill', '附件3-1!C2', null, 9.8)]);
      expect(told(outcomes)).toEqual(['done']);
      expect((await standing(harness)).sheets[0]!.protected).toBe(true);
      await readAndApply(harness, restores(outcomes));
      expect((await cellAt(harness, '附件3-1!C2')).content).toBeNull();
    });

    test('as merged: inside a merge nothing shows', async () => {
      const merge = ({ user }: HostHarness) =>
        user.merge('附件3-1', { top: 1, left: 2, bottom: 1, right: 4 });
      await refused('merged', '附件3-1!E2', null, merge);
      const harness = await open(FORM);
      await merge(harness);
      expect(told(await readAndApply(harness, [value('fill', '附件3-1!C2', null, 7)]))).toEqual([
        'done',
      ]);
    });

    test('where there is no such sheet', async () => {
      await refused('no-such-sheet', '附件9!A1', null);
    });

    test('where the user was quicker than the click', async () => {
      const harness = await open(FORM);
      await harness.host.read();
      await harness.user.type(ref('附件3-1!C2'), entry('8'));
      await harness.user.type(ref('附件3-1!C3'), entry('=B3*0.9 → 18'));
      if (!lacks('sheet-changes')) await harness.user.remove('附件2');
      const { outcomes } = await harness.host.apply([
        value('fill', '附件3-1!C2', null, 9.8),
        value('correct', '附件3-1!C3', 25, 18.25),
        value('explain', '附件3-1!D2', '无', '因设备停用'),
        ...(lacks('sheet-changes') ? [] : [mark('附件2!B1')]),
      ]);
      expect(told(outcomes)).toEqual([
        'changed',
        'formula',
        'done',
        ...(lacks('sheet-changes') ? [] : ['no-such-sheet']),
      ]);
      expect((await cellAt(harness, '附件3-1!C2')).content).toEqual(contentOf(8));
      expect((await cellAt(harness, '附件3-1!C3')).formula).toBe('B3*0.9');
    });

    test('when they are to be put back and something else stands there now', async () => {
      const harness = await open(FORM);
      const outcomes = await readAndApply(harness, [value('fill', '附件3-1!C2', null, 9.8)]);
      await harness.user.type(ref('附件3-1!C2'), entry('10'));
      expect(told((await harness.host.apply(restores(outcomes))).outcomes)).toEqual(['changed']);
      expect((await cellAt(harness, '附件3-1!C2')).content).toEqual(contentOf(10));
    });
  });
}
