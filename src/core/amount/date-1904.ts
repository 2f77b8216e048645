import type { Content } from '../workbook/workbook';
import { Decimal } from './decimal';
import { isDateFormat } from './number-format';

/** Days between the two ways of counting dates: from 1900, and from 1904 as Excel for Mac once did. */
const DAYS_BETWEEN = 1462;

/** A date counted from 1904 as the snapshot has dates: counted from 1900. `format` is that of the cell. */
export function from1904<C extends Content>(content: C, format: string | undefined): C | Content {
  return shifted(content, format, DAYS_BETWEEN);
}

/** A snapshot's content as a workbook holds it that counts dates from 1904. */
export function to1904<C extends Content>(content: C, format: string | undefined): C | Content {
  return shifted(content, format, -DAYS_BETWEEN);
}

function shifted(content: Content, format: string | undefined, days: number): Content {
  return content.type === 'number' && format !== undefined && isDateFormat(format)
    ? { type: 'number', decimal: new Decimal(content.decimal).plus(days).toFixed() }
    : content;
}
