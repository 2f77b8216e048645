import { withoutInvisible } from '../text/plain-text';
import type { Cell } from '../workbook/workbook';
import { type Decimal, HUNDRED } from './decimal';
import { isDateFormat, readFormat, shownDecimals } from './number-format';
import { roundHalfUp } from './round';
import { shownDate } from './shown-date';
import { storedNumber } from './stored-number';

/**
 * What a person reads in the cell: text without the marks that nobody sees, 1 formatted `0%` as `100%`, 138 formatted `0"件"` as `138件`, a date as
 * `2023年12月31日`. Thousands are not divided. Empty for a blank or uncalculated cell.
 */
export function shownText(cell: Cell | undefined): string {
  if (!cell) return '';
  const { content, format } = cell;
  switch (content.type) {
    case 'blank':
      return '';
    case 'text':
      return withoutInvisible(content.text);
    case 'boolean':
      return content.value ? 'TRUE' : 'FALSE';
    case 'error':
      return content.code;
    case 'number':
      return shownNumber(content.decimal, format);
  }
}

function shownNumber(decimal: string, format: string | undefined): string {
  const value = storedNumber(decimal);
  if (value === null) return decimal;
  if (format === undefined) return value.toFixed();
  if (isDateFormat(format)) return shownDate(value, format) ?? value.toFixed();
  const { codes, prefix, suffix } = readFormat(format);
  const isPercent = codes.includes('%');
  const digits = shownDigits(isPercent ? value.times(HUNDRED) : value, shownDecimals(format));
  return `${prefix}${digits}${isPercent ? '%' : ''}${suffix}`;
}

const shownDigits = (value: Decimal, places: number | null) =>
  places === null ? value.toFixed() : roundHalfUp(value, places).toFixed(places);
