import { Decimal } from './decimal';

/** What files hold: digits, perhaps an exponent of at most three digits. */
const STORED = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?$/;

const SIGNIFICANT = 15;

/**
 * The number that a cell stores. Files hold binary doubles (93.18000000000001 for 93.18); people see at most 15 significant
 * digits. Null for anything that no sheet program stores (NaN, 1e9999).
 */
export function storedNumber(decimal: string): Decimal | null {
  if (!STORED.test(decimal)) return null;
  const value = new Decimal(decimal);
  return decimal.length <= SIGNIFICANT ? value : value.toSignificantDigits(SIGNIFICANT);
}
