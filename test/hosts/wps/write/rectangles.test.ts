import { expect, test } from '@jest/globals';
import { areaToA1, fromA1, toA1 } from '../../../../src/core/workbook/cell-ref';
import { rectangles } from '../../../../src/hosts/wps/write/rectangles';

test.each<[cells: string, areas: readonly string[]]>([
  ['', []],
  ['B2', ['B2']],
  ['B2 B3 B4', ['B2:B4']],
  ['B4 B2 B3', ['B2:B4']],
  ['B2 B4', ['B2', 'B4']],
  ['B2 C2 D2', ['B2:D2']],
  ['B2 B3 C2 C3', ['B2:C3']],
  ['B2 B3 C3 C4', ['B2:B3', 'C3:C4']],
  ['B2 B3 D2 D3', ['B2:B3', 'D2:D3']],
])('%s', (cells, areas) => {
  const places = cells.split(' ').flatMap((a1) => fromA1(a1) ?? []);
  const found = rectangles(places);
  expect(found.map(({ area }) => areaToA1(area))).toEqual(areas);
  for (const { area, rows } of found) {
    rows.forEach((line, row) => {
      line.forEach((cell, column) => {
        expect(toA1(cell)).toBe(toA1({ row: area.top + row, column: area.left + column }));
      });
    });
  }
});
