import { Decimal } from '../../../core/amount/decimal';

const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const GRAMMAR = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/;
/** The longest double written without an exponent has 326 characters. */
const LONGEST = 330;
/** Nothing beyond is a number to any spreadsheet: the range of doubles. */
const LARGEST = new Decimal('1.8e308');
const SMALLEST = new Decimal('4.9e-324');

/**
 * The number in a file's `<v>` as a plain decimal string, without going through a float: `93.18000000000001` stays,
 * `1.23E-5` becomes `0.0000123`. Null for what is no number: NaN, INF, 1e999, 0x10.
 */
export function numberText(written: string): string | null {
  if (PLAIN.test(written) && written.length <= 17 && !written.startsWith('-0')) return written;
  const text = written.trim();
  if (text.length > LONGEST || !GRAMMAR.test(text)) return null;
  const value = new Decimal(text.replace(/^\+/, ''));
  if (value.isZero()) return '0';
  const size = value.abs();
  if (size.greaterThan(LARGEST) || size.lessThan(SMALLEST)) return null;
  return PLAIN.test(text) ? text : value.toFixed();
}
