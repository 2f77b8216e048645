import { describe, expect, test } from '@jest/globals';
import type { Sheet, Workbook } from '../../../../src/core/workbook/workbook';
import { BLANK_FILE, EXAMPLE_FILE } from '../../../support/example-file';
import { snapshotOfFile } from '../../../support/reviewed-file';
import { workbookFromText } from '../../../support/workbook-from-text';
import { ref } from '../../contract/edits';
import { entry } from '../../contract/suite';
import { openWps } from '../open-wps';
import { VARIANTS } from '../variants';
import { expectWith } from '../../../support/expect-with';

/** What a workbook costs once, however many sheets it has: which one it is, who is in front, how dates count. */
const WORKBOOK = 16;

async function costs(
  workbook: Workbook,
  times = 1,
  prepare?: (at: ReturnType<typeof openWps>) => Promise<void>,
) {
  const harness = openWps(workbook);
  harness.host.onChange(() => undefined);
  for (let time = 1; time < times; time += 1) await harness.host.read();
  await prepare?.(harness);
  harness.standIn.traffic.crossings = 0;
  await harness.host.read();
  return harness.standIn.traffic.crossings - WORKBOOK;
}

const plain = (sheets: number) =>
  workbookFromText(
    Array.from(
      { length: sheets },
      (_, index) => `# 表${index + 1}\n单位 | 5 | =B1*2 → 10\n执行率 | 0.5 [0.00%] | 0.7 [0.00%]\n`,
    ).join('\n'),
  ).workbook;

test('a sheet of one number format costs at most 12 crossings, however large', async () => {
  const uniform = workbookFromText('# 表\n单位 | 5 | =B1*2 → 10\n得分 | 7 | 8\n').workbook;
  expect(await costs(uniform)).toBe(9);
  const large: Workbook = {
    sheets: [
      {
        name: 'S',
        visibility: 'visible',
        cells: Array.from({ length: 15_000 }, (_, index) => ({
          row: Math.floor(index / 10),
          column: index % 10,
          content: { type: 'number', decimal: String(index) },
        })),
      },
    ],
  };
  expect(await costs(large)).toBe(9);
});

test.each([
  ['the example', EXAMPLE_FILE],
  ['the blank forms', BLANK_FILE],
])('every sheet of %s costs at most 12, its merges notwithstanding', async (_what, file) => {
  const { sheets } = await snapshotOfFile(file);
  for (const sheet of sheets) {
    expectWith(sheet.merges!.length, sheet.name).toBeGreaterThan(20);
    expectWith(await costs({ sheets: [sheet] }), sheet.name).toBeLessThanOrEqual(12);
  }
});

describe.each(Object.entries(VARIANTS))('in WPS %s', (_name, variant) => {
  const read = async (workbook: Workbook) => {
    const { host, standIn } = openWps(workbook, variant);
    host.onChange(() => undefined);
    standIn.traffic.crossings = 0;
    const reading = await host.read();
    return { crossings: standIn.traffic.crossings, sheets: reading.workbook.sheets };
  };
  const isBulk = [variant.values, variant.formulas].every(
    (shape) => shape !== 'items' && shape !== 'none',
  );

  test('a form costs at most 12; where cells come one by one, little more than two for each', async () => {
    const once = (await read({ sheets: [] })).crossings;
    const { sheets } = await snapshotOfFile(EXAMPLE_FILE);
    for (const sheet of sheets) {
      const { crossings } = await read({ sheets: [sheet] });
      const most = isBulk ? 12 : 20 + 2 * cellsIn(sheet);
      expectWith(crossings - once, sheet.name).toBeLessThanOrEqual(most);
    }
  });
});

/** How many cells the used range of a sheet has. */
function cellsIn({ cells, merges = [] }: Sheet): number {
  const bottom = Math.max(...cells.map(({ row }) => row), ...merges.map((area) => area.bottom));
  const right = Math.max(...cells.map(({ column }) => column), ...merges.map((area) => area.right));
  return (bottom + 1) * (right + 1);
}

test('formats that differ in every column are found by halving: two for each question', async () => {
  expect(await costs(plain(1))).toBe(7 + 2 * 7);
});

test('what it costs grows with the sheets alone', async () => {
  expect(await costs(plain(20))).toBe(20 * 21);
});

test('read again, only the sheet in front is looked through for formats', async () => {
  expect(await costs(plain(20), 2)).toBe(21 + 19 * 7);
});

test('a sheet that was in front meanwhile, or changed, is looked through again', async () => {
  const cost = await costs(plain(20), 2, async ({ user }) => {
    await user.select(ref('表7!A1'));
    await user.type(ref('表9!B1'), entry('6'));
  });
  // The one that was in front at the last reading, 表7, and 表9, which is in front now.
  expect(cost).toBe(3 * 21 + 17 * 7);
});

test('a sheet whose formats change from cell to cell is named, not read; the others are read', async () => {
  const odd: Sheet = {
    name: '花',
    visibility: 'visible',
    cells: Array.from({ length: 4_000 }, (_, index) => ({
      row: Math.floor(index / 4),
      column: index % 4,
      content: { type: 'number', decimal: '1' },
      format: index % 2 === Math.floor(index / 4) % 2 ? '0.0' : '0%',
    })),
  };
  const form: Sheet = plain(1).sheets[0]!;
  const { host, standIn } = openWps({ sheets: [odd, form] });
  expect((await host.read()).workbook.sheets).toEqual([
    { name: '花', visibility: 'visible', cells: [], unread: 'too-large' },
    { name: form.name, visibility: 'visible', cells: form.cells },
  ]);
  expect(standIn.traffic.crossings).toBeLessThan(10_100);
});
