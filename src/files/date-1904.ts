import { Decimal } from '../core/amount/decimal';
import { isDateFormat } from '../core/amount/number-format';
import type { Content } from '../core/workbook/workbook';

/** Days between the two ways of counting dates: from 1900, and from 1904 as Excel for Mac once did. */
const DAYS_BETWEEN = new Decimal(1462);

/** A date counted from 1904 as the snapshot has dates: counted from 1900. */
export function from1904(decimal: string): string {
  return new Decimal(decimal).plus(DAYS_BETWEEN).toFixed();
}

/** A snapshot's content as a workbook holds it that counts dates from 1904; `format` is that of the cell. */
export function to1904(content: Content, format: string | undefined): Content {
  return content.type === 'number' && format !== undefined && isDateFormat(format)
    ? { type: 'number', decimal: new Decimal(content.decimal).minus(DAYS_BETWEEN).toFixed() }
    : content;
}
