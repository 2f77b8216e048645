import type { Content } from '../../core/workbook/workbook';

/**
 * Do both hold the same? Null is a cell that is not there. Numbers are compared as a spreadsheet holds them, in double
 * precision, so that `0.10` and `0.1` are one.
 */
export function sameContent(a: Content | null, b: Content | null): boolean {
  const one = a ?? BLANK;
  const other = b ?? BLANK;
  if (one.type === 'number' && other.type === 'number') {
    return one.decimal === other.decimal || Number(one.decimal) === Number(other.decimal);
  }
  return one.type === other.type && JSON.stringify(one) === JSON.stringify(other);
}

const BLANK: Content = { type: 'blank' };

/** Two programs differ in the last digits of one calculation; further apart, the result is another one. */
const CALCULATION = 1e-12;

/** Are both the same result of one formula? */
export function sameResult(a: Content | null, b: Content | null): boolean {
  if (a?.type === 'number' && b?.type === 'number') {
    const [one, other] = [Number(a.decimal), Number(b.decimal)];
    return Math.abs(one - other) <= CALCULATION * Math.max(1, Math.abs(one), Math.abs(other));
  }
  return sameContent(a, b);
}
