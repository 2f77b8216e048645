import type { Area } from '../../../core/workbook/workbook';
import { HostProblem } from '../../host';
import { rangeOf, sizeOf } from '../model/address';
import type { EtRange, EtWorksheet } from '../model/et';
import { type CellBlock, blockOf } from './block';
import type { Reader } from './reader';
import { eachCell } from './each-cell';

/**
 * The values of an area: in one call; where WPS gives none for several cells, one call says whether they are all blank, and
 * else they are asked one by one. @throws HostProblem
 */
export function readValues(
  sheet: EtWorksheet,
  range: EtRange,
  area: Area,
  { countFilled }: Reader,
): CellBlock {
  const block = blockOf(range.Value2, area, 'Range.Value2');
  if (block && !isSilent(block)) return block;
  const filled = countFilled(range);
  if (filled === 0) return eachCell(area, () => null);
  const cells = block ?? eachCell(area, (cell) => rangeOf(sheet, cell).Value2);
  if (filled !== null && isSilent(cells)) throw new HostProblem('failed', 'Range.Value2');
  return cells;
}

/** Undefined says nothing: no value, or no such property. */
const isSilent = (block: CellBlock) =>
  block.every((line) => line.every((value) => value === undefined));

/**
 * The formulas of an area, null where there is none; in one call, or found by halving where WPS has no bulk formulas. A text
 * that begins with = is told by its value, which is itself. @throws HostProblem
 */
export function readFormulas(
  sheet: EtWorksheet,
  range: EtRange,
  area: Area,
  values: CellBlock,
): CellBlock {
  const written = blockOf(range.Formula, area, 'Range.Formula') ?? halved(sheet, range, area);
  return written.map((line, row) =>
    line.map((formula, column) =>
      typeof formula === 'string' && formula.startsWith('=') && values[row]?.[column] !== formula
        ? formula.slice(1)
        : null,
    ),
  );
}

/** Formulas cell by cell, but only where there are some. */
function halved(sheet: EtWorksheet, range: EtRange, area: Area): CellBlock {
  if (sizeOf(area) === 1) return [[range.Formula]];
  if (range.HasFormula === false) return eachCell(area, () => null);
  const { top, left, bottom, right } = area;
  const isTall = bottom > top;
  const middle = isTall ? (top + bottom) >> 1 : (left + right) >> 1;
  const first = isTall ? { ...area, bottom: middle } : { ...area, right: middle };
  const second = isTall ? { ...area, top: middle + 1 } : { ...area, left: middle + 1 };
  const a = halved(sheet, rangeOf(sheet, first), first);
  const b = halved(sheet, rangeOf(sheet, second), second);
  return isTall ? [...a, ...b] : a.map((line, row) => [...line, ...(b[row] ?? [])]);
}
