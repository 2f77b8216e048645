import { columnLetters, LAST_COLUMN, LAST_ROW } from '../../../core/workbook/cell-ref';

// In this order: texts, quoted sheet names and bracketed parts, which stay; cells; whole columns; whole rows. A name, a
// function (LOG10) or a sheet (Q1!) only looks like a cell.
const REFERENCE = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]`,
    String.raw`(?<![\p{L}\p{N}_.\\$])(?:` +
      [
        String.raw`(?<column>\$?[A-Za-z]{1,3})(?<row>\$?[1-9]\d{0,6})`,
        String.raw`(?<left>\$?[A-Za-z]{1,3}):(?<right>\$?[A-Za-z]{1,3})`,
        String.raw`(?<top>\$?[1-9]\d{0,6}):(?<bottom>\$?[1-9]\d{0,6})`,
      ].join('|') +
      String.raw`)(?![\p{L}\p{N}_.\\(!])`,
  ].join('|'),
  'gu',
);

/**
 * The formula as it reads some rows and columns away from where it was written, the way a spreadsheet fills it down:
 * `B2/$B$1` one row down is `B3/$B$1`. What would leave the sheet becomes `#REF!`.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(REFERENCE, (...match) => {
    const whole = match[0];
    const part = match.at(-1) as Readonly<Record<string, string | undefined>>;
    const { column, row, left, right, top, bottom } = part;
    const shifted =
      column !== undefined && row !== undefined
        ? [shiftColumn(column, columns), shiftRow(row, rows), '']
        : left !== undefined && right !== undefined
          ? [shiftColumn(left, columns), shiftColumn(right, columns), ':']
          : top !== undefined && bottom !== undefined
            ? [shiftRow(top, rows), shiftRow(bottom, rows), ':']
            : null;
    if (!shifted) return whole;
    const [first, second, between = ''] = shifted;
    if (first === null || second === null) return '#REF!';
    return `${first ?? ''}${between}${second ?? ''}`;
  });
}

function shiftColumn(written: string, by: number): string | null {
  if (written.startsWith('$')) return written;
  let column = 0;
  for (const letter of written.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const shifted = column - 1 + by;
  return shifted >= 0 && shifted <= LAST_COLUMN ? columnLetters(shifted) : null;
}

function shiftRow(written: string, by: number): string | null {
  if (written.startsWith('$')) return written;
  const shifted = Number(written) - 1 + by;
  return shifted >= 0 && shifted <= LAST_ROW ? String(shifted + 1) : null;
}
