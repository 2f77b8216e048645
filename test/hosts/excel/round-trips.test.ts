import { describe, expect, test } from '@jest/globals';
import type { Sheet, Workbook } from '../../../src/core/workbook/workbook';
import { workbookFromText } from '../../support/workbook-from-text';
import { CLEAR, list, listRow, mark, ref, value } from '../contract/edits';
import { entry, told } from '../contract/suite';
import { type ExcelHarness, excelHarness } from './excel-harness';

const sheet = (number: number): Sheet => ({
  ...workbookFromText(`
# 附件3-${number}
! merge A1:C1
自评表
得分 | ${number} | 10
合计 | =B2 → ${number} |
`).workbook.sheets[0]!,
});
const workbookOf = (count: number): Workbook => ({
  sheets: Array.from({ length: count }, (_, index) => sheet(index + 1)),
});
/** Listens, as the session does before anything else. */
async function listening(count: number, level = '1.18'): Promise<ExcelHarness> {
  const harness = excelHarness(workbookOf(count), { level });
  harness.host.onChange(() => undefined);
  await harness.host.read();
  return harness;
}
async function tripsOf(harness: ExcelHarness, deed: () => Promise<unknown>): Promise<number> {
  const before = harness.excel.requests();
  await deed();
  return harness.excel.requests() - before;
}
/** How many sheets a request asks the contents of. */
const contentsAsked = ({ excel }: ExcelHarness) =>
  excel.bodies.at(-1)!.Actions.filter(({ QueryInfo }) => QueryInfo?.Select?.includes('values'))
    .length;

describe('round trips', () => {
  test.each([1, 5, 200])('%i sheets are read in 3, marked or not', async (count) => {
    const harness = excelHarness(workbookOf(count));
    expect(await tripsOf(harness, () => harness.host.read())).toBe(3);
    await harness.host.apply([CLEAR, mark('附件3-1!B2')]);
    expect(await tripsOf(harness, () => harness.host.read())).toBe(3);
  });

  test.each(['1.7', '1.9', '1.18'])(
    'what is written is written in 1 (ExcelApi %s)',
    async (level) => {
      const harness = await listening(5, level);
      const edits = [
        value('fill', '附件3-2!C3', null, 9),
        value('correct', '附件3-5!B2', 5, 0.5, '0.00%'),
        CLEAR,
        ...[1, 2, 3, 4, 5].map((number) => mark(`附件3-${number}!B2`)),
        list([listRow('weights-0000000a', '附件3-1!B2', '分值合计 95')]),
      ];
      await harness.host.read();
      expect(await tripsOf(harness, () => harness.host.apply(edits))).toBe(1);
    },
  );

  test('what stands already is not written at all', async () => {
    const harness = await listening(2);
    const edits = [value('fill', '附件3-2!C3', null, 9), CLEAR, mark('附件3-1!B2')];
    await harness.host.apply(edits);
    await harness.host.read();
    expect(await tripsOf(harness, () => harness.host.apply(edits))).toBe(0);
  });

  test('cells are looked at first once the click is over, Excel has told of a change, or nobody listens', async () => {
    const harness = await listening(3);
    const edit = (before: number | null, after: number) => [
      value('fill', '附件3-2!C3', before, after),
    ];
    harness.timer.pass(2001);
    expect(await tripsOf(harness, () => harness.host.apply(edit(null, 1)))).toBe(2);
    await harness.host.read();
    await harness.user.type(ref('附件3-3!B2'), entry('4'));
    expect(await tripsOf(harness, () => harness.host.apply(edit(1, 2)))).toBe(2);
    const deaf = excelHarness(workbookOf(3));
    await deaf.host.read();
    expect(await tripsOf(deaf, () => deaf.host.apply(edit(null, 1)))).toBe(2);
  });

  test('cells of protected sheets, and such as lie beyond what was read, are looked at first', async () => {
    const harness = excelHarness(workbookOf(2));
    harness.host.onChange(() => undefined);
    await harness.user.protect('附件3-1', [ref('附件3-1!C3')]);
    for (const edit of [
      value('fill', '附件3-1!C3', null, 1),
      value('fill', '附件3-2!J9', null, 1),
    ]) {
      await harness.host.read();
      expect(await tripsOf(harness, () => harness.host.apply([edit]))).toBe(2);
    }
  });

  test('only what changed is read again, and sheets with formulas', async () => {
    const plain = Array.from({ length: 20 }, (_, index) => ({
      ...workbookFromText(`# 表${index}\n得分 | ${index}`).workbook.sheets[0]!,
    }));
    const harness = excelHarness({ sheets: [...plain, sheet(1)] });
    harness.host.onChange(() => undefined);
    const before = (await harness.host.read()).workbook;
    expect(contentsAsked(harness)).toBe(21);
    expect(await tripsOf(harness, () => harness.host.read())).toBe(3);
    expect(contentsAsked(harness)).toBe(1);
    await harness.user.type(ref('表7!B1'), entry('70'));
    const after = (await harness.host.read()).workbook;
    expect(contentsAsked(harness)).toBe(2);
    expect(after.sheets.map((each, index) => each === before.sheets[index])).toEqual(
      before.sheets.map(({ name }) => name !== '表7'),
    );
  });

  test('a sheet that grew without a word is read again', async () => {
    const harness = await listening(2);
    const { book } = harness.excel;
    book.sheets[1]!.cells.set(100 * 16_384, {
      content: { type: 'text', text: '备注' },
      formula: null,
      format: 'General',
      locked: true,
    });
    const { workbook } = await harness.host.read();
    expect(workbook.sheets[1]!.cells.at(-1)).toMatchObject({ row: 100, column: 0 });
  });

  test('a sheet that the user removes between two of them is missed once', async () => {
    const harness = await listening(3);
    const { excel } = harness;
    let left = 1;
    excel.before = () => {
      if (left-- === 0) excel.book.sheets.splice(1, 1);
    };
    const { workbook } = await harness.host.read();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['附件3-1', '附件3-3']);
  });

  test('what is written meanwhile by the user is not overwritten where a batch needs more than one', async () => {
    const harness = await listening(2);
    harness.timer.pass(2001);
    await harness.user.type(ref('附件3-1!C3'), entry('8'));
    const { outcomes } = await harness.host.apply([
      value('fill', '附件3-1!C3', null, 9),
      CLEAR,
      mark('附件3-1!B2'),
    ]);
    expect(told(outcomes)).toEqual(['changed', 'done', 'done']);
  });
});
