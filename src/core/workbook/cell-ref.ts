import type { Area } from './workbook';

/** One cell of one sheet. Rows and columns count from 0. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The largest sheet that Excel and WPS know: 1,048,576 rows × 16,384 columns. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** Column letters: 0 → `A`, 25 → `Z`, 26 → `AA`. */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  do {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26) - 1;
  } while (rest >= 0);
  return letters;
}

/** The A1 address without the sheet: `{row: 5, column: 7}` → `H6`. */
export function toA1(cell: { readonly row: number; readonly column: number }): string {
  return `${columnLetters(cell.column)}${String(cell.row + 1)}`;
}

/** A sheet's name as formulas and links have it: `'附件1'`, `'It''s'`. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A cell as formulas and links have it: `'附件1'!B2`. */
export function quotedRef(cell: CellRef): string {
  return `${quotedSheet(cell.sheet)}!${toA1(cell)}`;
}

/** An A1 range: `A1:I44`; a single cell stays `A1`. */
export function areaToA1(area: Area): string {
  const from = toA1({ row: area.top, column: area.left });
  const to = toA1({ row: area.bottom, column: area.right });
  return from === to ? from : `${from}:${to}`;
}

/** Reads `H6` or `$H$6`; null for anything else or for an address outside the largest sheet. */
export function fromA1(address: string): { row: number; column: number } | null {
  const parts = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(address);
  if (!parts) return null;
  const [, letters = '', digits = ''] = parts;
  let column = 0;
  for (const letter of letters) column = column * 26 + (letter.charCodeAt(0) - 64);
  let row = 0;
  for (const digit of digits) row = row * 10 + (digit.charCodeAt(0) - 48);
  return row - 1 <= LAST_ROW && column - 1 <= LAST_COLUMN
    ? { row: row - 1, column: column - 1 }
    : null;
}

/** True when both name the same cell. */
export function sameCell(a: CellRef, b: CellRef): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}
