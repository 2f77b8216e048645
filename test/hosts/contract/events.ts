import { describe, expect, test } from '@jest/globals';
import type { CellRef } from '../../../src/core/workbook/cell-ref';
import { type HostChange, HostProblem } from '../../../src/hosts/host';
import { CLEAR, list, listRow, mark, ref, value } from './edits';
import type { HostHarness } from './harness';
import { entry, later, readAndApply, sheetOf, type Suite } from './suite';

const FORM = `
# 附件1
单位 | 5

# 附件2
! hidden
得分 | 95

# 附件3
得分 | 9
`;

/** The host tells what the user does, and nothing of what it does itself. */
export function eventsContract({ open, unless }: Suite): void {
  const listening = async (harness: HostHarness) => {
    const changes: HostChange[] = [];
    const stop = harness.host.onChange((change) => changes.push(change));
    await harness.host.read();
    return { changes, stop };
  };

  describe('changes', () => {
    test('by the user are told, with the sheet where it is known', async () => {
      const harness = await open(FORM);
      const { changes, stop } = await listening(harness);
      await harness.user.type(ref('附件3!B1'), entry('8'));
      expect(changes.length).toBeGreaterThan(0);
      for (const change of changes) {
        expect(change.type).toBe('cells');
        if (change.type === 'cells' && change.sheets) expect(change.sheets).toContain('附件3');
      }
      stop();
      const told = changes.length;
      await harness.user.type(ref('附件3!B1'), entry('7'));
      expect(changes).toHaveLength(told);
    });

    unless('sheet-changes')('of sheets are told', async () => {
      const harness = await open(FORM);
      const { changes } = await listening(harness);
      await harness.user.add('附件4');
      expect(changes).toContainEqual({ type: 'cells' });
      changes.length = 0;
      await harness.user.remove('附件3');
      expect(changes).toContainEqual({ type: 'cells' });
    });

    test('by the host itself are not told', async () => {
      const harness = await open(FORM);
      const { changes } = await listening(harness);
      await harness.host.apply([
        value('correct', '附件1!B1', 5, 6),
        value('fill', '附件3!C1', null, 0.5, '0.00%'),
        CLEAR,
        mark('附件3!B1'),
        list([listRow('weights-0000000a', '附件3!B1', '分值合计 95')]),
      ]);
      await later();
      await readAndApply(harness, [CLEAR, list([])]);
      await later();
      expect(changes).toEqual([]);
      await harness.user.type(ref('附件1!B1'), entry('7'));
      expect(changes.length).toBeGreaterThan(0);
    });

    test('every listener hears them', async () => {
      const harness = await open(FORM);
      const first = await listening(harness);
      const second = await listening(harness);
      first.stop();
      await harness.user.type(ref('附件1!B1'), entry('7'));
      expect([first.changes.length, second.changes.length > 0]).toEqual([0, true]);
    });
  });

  describe('the selection', () => {
    test('by the user is told, that by the host is not', async () => {
      const harness = await open(FORM);
      const cells: CellRef[] = [];
      const stop = harness.host.onSelect?.((cell) => cells.push(cell));
      await harness.host.read();
      await harness.user.select(ref('附件3!B1'));
      expect(cells).toEqual([ref('附件3!B1')]);
      await harness.host.reveal(ref('附件1!B1'));
      await later();
      expect(cells).toEqual([ref('附件3!B1')]);
      await harness.user.select(ref('附件1!C7'));
      expect(cells).toEqual([ref('附件3!B1'), ref('附件1!C7')]);
      stop?.();
      await harness.user.select(ref('附件3!A1'));
      expect(cells).toHaveLength(2);
    });
  });

  describe('revealing', () => {
    test('selects the cell in its sheet', async () => {
      const harness = await open(FORM);
      await harness.host.read();
      await harness.host.reveal(ref('附件3!B1'));
      expect(await harness.user.selected()).toEqual(ref('附件3!B1'));
    });

    test('a cell of a hidden sheet: it is shown, or told to be hidden; in the workbook it stays hidden', async () => {
      const harness = await open(FORM);
      await harness.host.read();
      const problem: unknown = await harness.host
        .reveal(ref('附件2!B1'))
        .then(() => null)
        .catch((error: unknown) => error);
      if (problem === null) expect(await harness.user.selected()).toEqual(ref('附件2!B1'));
      else expect(problem).toMatchObject({ code: 'hidden-sheet' });
      expect(sheetOf(await harness.dump(), '附件2').visibility).toBe('hidden');
    });

    unless('sheet-changes')('a cell of a sheet that is gone', async () => {
      const harness = await open(FORM);
      await harness.host.read();
      await harness.user.remove('附件3');
      const problem: unknown = await harness.host
        .reveal(ref('附件3!B1'))
        .catch((error: unknown) => error);
      expect(problem).toBeInstanceOf(HostProblem);
      expect(problem).toMatchObject({ code: 'no-such-cell' });
    });
  });
}
