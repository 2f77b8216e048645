import { LAST_COLUMN, LAST_ROW } from '../../../core/workbook/cell-ref';

/** Columns of the largest sheet: a position is `row × COLUMNS + column`. */
export const COLUMNS = LAST_COLUMN + 1;

const LETTER_A = 65;
const DIGIT_0 = 48;

/** Reads a cell's address without making objects, for every cell passes here: its position, or -1 if it is none. */
export function positionOf(address: string): number {
  let at = 0;
  let column = 0;
  for (; at < address.length && at < 3; at += 1) {
    const letter = address.charCodeAt(at) - LETTER_A;
    if (letter < 0 || letter > 25) break;
    column = column * 26 + letter + 1;
  }
  let row = 0;
  const digits = at;
  for (; at < address.length && at < digits + 7; at += 1) {
    const digit = address.charCodeAt(at) - DIGIT_0;
    if (digit < 0 || digit > 9) break;
    row = row * 10 + digit;
  }
  const read = at === address.length && address.charCodeAt(digits) !== DIGIT_0;
  if (!read || column === 0 || row === 0) return -1;
  return row - 1 <= LAST_ROW && column - 1 <= LAST_COLUMN ? (row - 1) * COLUMNS + column - 1 : -1;
}
