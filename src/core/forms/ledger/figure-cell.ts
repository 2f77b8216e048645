import { type Reading, readCell } from '../../amount/reading';
import type { Cell } from '../../workbook/workbook';

/**
 * Does the cell hold something that could belong to a sum: a number other than 0, an error, a formula never calculated?
 * Text is none, and 0 changes nothing wherever it belongs.
 */
export function isFigureCell(cell: Cell): boolean {
  return isFigure(readCell(cell));
}

function isFigure(reading: Reading): boolean {
  switch (reading.kind) {
    case 'number':
      return !reading.value.isZero();
    case 'error':
    case 'uncalculated':
      return true;
    default:
      return false;
  }
}

/** A number that is a percent, by sign or format: a rate, never points or money. */
export function isPercentCell(cell: Cell): boolean {
  const reading = readCell(cell);
  return reading.kind === 'number' && reading.percent;
}
