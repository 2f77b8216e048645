import { expect, test } from '@jest/globals';
import { defaultPolicy } from '../../src/core/policy/presets';
import { review } from '../../src/core/review';
import { createSession } from '../../src/pane/session/create-session';
import { excelHarness } from '../hosts/excel/excel-harness';
import { manualClock } from '../pane/session/manual-clock';
import { draft } from '../pane/session/open-session';

const BLANKS = { '附件3-2!H6': null, '附件3-2!I6': null, '附件3-2!H37': '95.76' };

test.each(['1.7', '1.18'])(
  'in Excel with ExcelApi %s all that was written can be undone',
  async (level) => {
    const excel = excelHarness(draft(BLANKS), { level });
    const { host } = excel;
    const store = { load: () => null, save: () => undefined };
    const session = createSession({ host, store, clock: manualClock(), version: '1' });
    const found = () => session.state().review?.findings ?? [];
    const before = await excel.dump();

    await session.checkAndFill();
    expect(session.state()).toMatchObject({
      problem: null,
      outdated: false,
      undoable: 2,
      notice: { filled: 2, refused: [] },
    });
    expect(found()).toEqual(review((await host.read()).workbook, defaultPolicy).findings);

    const toExplain = found().find(({ explainCell }) => explainCell !== null)!;
    await session.explain(toExplain, '=因设备停用，已列入下年计划。');
    await session.correctAll();
    const toAnswer = found().find(({ severity }) => severity === 'error')!;
    await session.respond(toAnswer, '财政所已批准');
    expect(session.state()).toMatchObject({ problem: null, notice: { refused: [] } });
    expect(found().find(({ id }) => id === toAnswer.id)?.waived).toEqual({
      reason: '财政所已批准',
    });

    while (session.state().undoable !== null) await session.undo();
    await session.clearMarks();
    // The list is the user's now; everything else is as it was.
    const after = await excel.dump();
    expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
  },
);
