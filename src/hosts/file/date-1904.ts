import { Decimal } from '../../core/amount/decimal';

/** Days between the two ways of counting dates: from 1900, and from 1904 as Excel for Mac once did. */
const DAYS_BETWEEN = new Decimal(1462);

/** A date counted from 1904 as the snapshot has dates: counted from 1900. */
export function from1904(decimal: string): string {
  return new Decimal(decimal).plus(DAYS_BETWEEN).toFixed();
}
