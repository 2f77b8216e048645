import type { Area, Cell } from '../../../core/workbook/workbook';
import { HostProblem } from '../../host';
import { areaRound, rangeOf, sizeOf } from '../model/address';
import type { EtWorksheet } from '../model/et';

type Place = Pick<Cell, 'row' | 'column'>;

/**
 * Calls with the number format of each cell. WPS gives the format of an area where it is the same throughout: so areas are
 * halved until it is, and cells of one format that lie together cost one question. False where more than `most` questions
 * would be needed. @throws HostProblem
 */
export function readFormats<Cells extends Place>(
  sheet: EtWorksheet,
  cells: readonly Cells[],
  take: (cell: Cells, format: string) => void,
  most = Number.POSITIVE_INFINITY,
): boolean {
  const waiting = [cells];
  let asked = 0;
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    const area = areaRound(part);
    if (!area) continue;
    if (asked === most) return false;
    asked += 1;
    const format = rangeOf(sheet, area).NumberFormat;
    if (typeof format === 'string') {
      for (const cell of part) take(cell, format);
    } else if (sizeOf(area) === 1) {
      throw new HostProblem('failed', 'Range.NumberFormat');
    } else {
      waiting.push(...halves(part, area));
    }
  }
  return true;
}

/** Columns of a table differ in format sooner than its rows. */
function halves<Cells extends Place>(cells: readonly Cells[], area: Area): readonly Cells[][] {
  const along = area.right > area.left ? 'column' : 'row';
  const places = [...new Set(cells.map((cell) => cell[along]))].sort((a, b) => a - b);
  const middle = places[places.length >> 1] ?? 0;
  return [
    cells.filter((cell) => cell[along] < middle),
    cells.filter((cell) => cell[along] >= middle),
  ];
}
