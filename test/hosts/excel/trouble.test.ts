import { describe, expect, test } from '@jest/globals';
import type { HostProblemCode } from '../../../src/hosts/host';
import { HostProblem } from '../../../src/hosts/host';
import { workbookFromText } from '../../support/workbook-from-text';
import { CLEAR, mark, ref, value } from '../contract/edits';
import { later, told } from '../contract/suite';
import { excelHarness } from './excel-harness';

const FORM = `
# 附件1
得分 | 95

# 附件2
! hidden
得分 | 9
`;
const open = () => excelHarness(workbookFromText(FORM).workbook);
const problemOf = (deed: Promise<unknown>) =>
  deed.then(
    () => null,
    (error: unknown) => (error instanceof HostProblem ? [error.code, error.detail] : error),
  );
const settled = async () => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

describe('what goes wrong is said in the words of the port', () => {
  test.each<[office: string, code: HostProblemCode]>([
    ['InvalidOperationInCellEditMode', 'cell-editing'],
    ['RequestPayloadSizeLimitExceeded', 'too-large'],
    ['ResponsePayloadSizeLimitExceeded', 'too-large'],
    ['GeneralException', 'failed'],
    ['AccessDenied', 'failed'],
  ])('%s: %s', async (office, code) => {
    const { host, excel } = open();
    excel.failNext(office);
    expect(await problemOf(host.read())).toEqual([code, office]);
    await host.read();
    await host.apply([value('correct', '附件1!B1', 95, 96)]);
  });

  test('a cell that is being edited holds up nothing for good', async () => {
    const { host, excel } = open();
    await host.read();
    excel.cellEditing = true;
    expect(await problemOf(host.read())).toEqual([
      'cell-editing',
      'InvalidOperationInCellEditMode',
    ]);
    expect(await problemOf(host.apply([value('correct', '附件1!B1', 95, 96)]))).toEqual([
      'cell-editing',
      'InvalidOperationInCellEditMode',
    ]);
    excel.cellEditing = false;
    const { outcomes } = await host.apply([value('correct', '附件1!B1', 95, 96)]);
    expect(told(outcomes)).toEqual(['done']);
  });

  test('a sync that does not come back is told after 10 s, and the host works again afterwards', async () => {
    const { host, excel, timer } = open();
    excel.hang(1);
    const reading = problemOf(host.read());
    await settled();
    timer.pass(9_999);
    let isOver = false;
    void reading.then(() => {
      isOver = true;
    });
    await settled();
    expect(isOver).toBe(false);
    timer.pass(1);
    expect(await reading).toEqual(['not-responding', '']);
    expect((await host.read()).workbook.sheets).toHaveLength(2);
  });

  test('what was written although nothing came back is found by the next reading, and not doubled', async () => {
    const { host, excel, timer, dump } = open();
    host.onChange(() => undefined);
    await host.read();
    excel.hang(1, true);
    const edits = [value('correct', '附件1!B1', 95, 96), CLEAR, mark('附件1!B1')];
    const writing = problemOf(host.apply(edits));
    await settled();
    timer.pass(10_000);
    expect(await writing).toEqual(['not-responding', '']);
    expect((await host.read()).workbook.sheets[0]!.cells[1]!.content).toEqual({
      type: 'number',
      decimal: '96',
    });
    expect(told((await host.apply(edits)).outcomes)).toEqual(['done', 'done', 'done']);
    expect(Object.keys((await dump()).sheets[0]!.marks)).toEqual(['B1']);
  });

  test('Excel that could not be asked to tell of changes is asked again at the next reading', async () => {
    const { host, excel, user } = open();
    excel.failNext('InvalidOperationInCellEditMode');
    const changes: unknown[] = [];
    host.onChange((change) => changes.push(change));
    await later();
    await host.read();
    await user.type(ref('附件1!B1'), { content: { type: 'number', decimal: '1' } });
    expect(changes).toHaveLength(1);
  });

  test('where Excel does not tell of changes, everything is read every time', async () => {
    const { host, excel, user } = open();
    const changes: unknown[] = [];
    excel.failNext('GeneralException');
    host.onChange((change) => changes.push(change));
    await later();
    excel.failNext('GeneralException');
    await host.read();
    await user.type(ref('附件1!B1'), { content: { type: 'number', decimal: '1' } });
    expect(changes).toEqual([]);
    expect((await host.read()).workbook.sheets[0]!.cells[1]!.content).toMatchObject({
      decimal: '1',
    });
  });

  test('a hidden sheet stays hidden', async () => {
    const { host, dump } = open();
    await host.read();
    expect(await problemOf(host.reveal(ref('附件2!B1')))).toEqual(['hidden-sheet', '']);
    expect((await dump()).sheets[1]!.visibility).toBe('hidden');
  });

  test('a sheet that was hidden at the last reading and is shown now can be looked at', async () => {
    const { host, excel, user } = open();
    await host.read();
    excel.book.sheets[1]!.visibility = 'Visible';
    await host.reveal(ref('附件2!B1'));
    expect(await user.selected()).toEqual(ref('附件2!B1'));
  });

  test.each(['1.8', '1.18'])(
    'ExcelApi %s: what nobody tells of is read all the same: results by F9, number formats before 1.9',
    async (level) => {
      const { workbook } = workbookFromText('# 附件1\n率 | 0.5 [0%]\n\n# 附件2\n得分 | =NOW() → 9');
      const { host, excel, user } = excelHarness(workbook, { level });
      host.onChange(() => undefined);
      await host.read();
      await host.read();
      const [rates, scores] = excel.book.sheets;
      const rate = [...rates!.cells.values()][1]!;
      const score = [...scores!.cells.values()][1]!;
      score.content = { type: 'number', decimal: '8' };
      if (level === '1.8') rate.format = '0.00';
      else await user.format(ref('附件1!B1'), '0.00');
      const { sheets } = (await host.read()).workbook;
      expect(sheets[0]!.cells[1]!.format).toBe('0.00');
      expect(sheets[1]!.cells[1]!.content).toMatchObject({ decimal: '8' });
    },
  );

  test('a workbook that can only be read is not written', async () => {
    const workbook = workbookFromText(FORM).workbook;
    const { host, excel } = excelHarness(workbook, { readOnly: true });
    expect(host.capabilities.write).toBe(false);
    const before = excel.requests();
    expect(await problemOf(host.apply([CLEAR]))).toEqual(['read-only', '']);
    expect(excel.requests()).toBe(before);
  });
});
