import { expect, test } from 'vitest';
import type { Workbook } from '../../../../src/core/workbook/workbook';
import { EXAMPLE_FILE } from '../../../support/example-file';
import { snapshotOfFile } from '../../../support/reviewed-file';
import { workbookFromText } from '../../../support/workbook-from-text';
import { ref } from '../../contract/edits';
import { entry } from '../../contract/suite';
import { openWps } from '../open-wps';

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

test('a sheet without merges costs at most 12 crossings, however large', async () => {
  const uniform = workbookFromText('# 表\n单位 | 5 | =B1*2 → 10\n得分 | 7 | 8\n').workbook;
  expect(await costs(uniform)).toBe(10);
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
  expect(await costs(large)).toBe(10);
});

test('formats that differ in every column are found by halving', async () => {
  expect(await costs(plain(1))).toBe(22);
});

test('what it costs grows with the sheets alone', async () => {
  expect(await costs(plain(20))).toBe(20 * 22);
});

test('read again, only the sheet in front is looked through for formats and merges', async () => {
  expect(await costs(plain(20), 2)).toBe(22 + 19 * 7);
});

test('a sheet that was in front meanwhile, or changed, is looked through again', async () => {
  const cost = await costs(plain(20), 2, async ({ user }) => {
    await user.select(ref('表7!A1'));
    await user.type(ref('表9!B1'), entry('6'));
  });
  // The one that was in front at the last reading, 表7, and 表9, which is in front now.
  expect(cost).toBe(3 * 22 + 17 * 7);
});

test('official forms: three for a merge, and some for what lies between', async () => {
  const workbook = await snapshotOfFile(EXAMPLE_FILE);
  const merges = workbook.sheets.reduce((sum, sheet) => sum + (sheet.merges?.length ?? 0), 0);
  const cost = await costs(workbook);
  expect([workbook.sheets.length, merges]).toEqual([5, 198]);
  expect(cost).toBeLessThan(1250);
});
