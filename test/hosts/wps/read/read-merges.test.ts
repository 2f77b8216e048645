import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Area, Cell } from '../../../../src/core/workbook/workbook';
import { overlap } from '../../../support/wps/area';
import { openWps } from '../open-wps';

const SIZE = 12;
const area = fc
  .record({
    top: fc.nat(SIZE - 1),
    left: fc.nat(SIZE - 1),
    height: fc.integer({ min: 0, max: 4 }),
    width: fc.integer({ min: 0, max: 4 }),
  })
  .filter(({ height, width }) => height + width > 0)
  .map(({ top, left, height, width }): Area => {
    return { top, left, bottom: top + height, right: left + width };
  });

test('all merges are found, wherever they lie and whatever they hide', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(area, { maxLength: 14 }),
      fc.uniqueArray(fc.nat(SIZE * SIZE - 1), { maxLength: 90 }),
      async (areas, filled) => {
        const merges = areas.filter(
          (each, index) => !areas.slice(0, index).some((other) => overlap(each, other)),
        );
        const cells = filled
          .sort((a, b) => a - b)
          .map((place): Cell => {
            const content = { type: 'number', decimal: String(place) } as const;
            return { row: Math.floor(place / SIZE), column: place % SIZE, content };
          });
        const { host } = openWps({ sheets: [{ name: 'S', visibility: 'visible', cells, merges }] });
        const [sheet] = (await host.read()).workbook.sheets;
        const sorted = [...merges].sort((a, b) => a.top - b.top || a.left - b.left);
        expect(sheet).toEqual({ name: 'S', visibility: 'visible', cells, merges: sorted });
      },
    ),
    { numRuns: 300 },
  );
});

test('where WPS says nothing of merges, nothing is said of them', async () => {
  const sheet = { name: 'S', visibility: 'visible' as const, cells: [], merges: [] };
  const { host } = openWps({ sheets: [sheet] }, { without: ['Range.MergeCells'] });
  expect((await host.read()).workbook.sheets[0]).not.toHaveProperty('merges');
});
