import type { Cell } from '../workbook/workbook';
import { Decimal, HUNDRED } from './decimal';
import { isDateFormat, isPercentFormat, shownDecimals } from './number-format';
import { roundHalfUp } from './round';

/**
 * What a person reads in the cell: text as it is, 1 formatted `0%` as `100%`, a date as `2023年12月31日`.
 * Empty for a blank or uncalculated cell.
 */
export function shownText(cell: Cell | undefined): string {
  if (!cell) return '';
  const { content, format } = cell;
  switch (content.type) {
    case 'blank':
      return '';
    case 'text':
      return content.text;
    case 'boolean':
      return content.value ? 'TRUE' : 'FALSE';
    case 'error':
      return content.code;
    case 'number':
      return shownNumber(content.decimal, format);
  }
}

function shownNumber(decimal: string, format: string | undefined): string {
  const value = new Decimal(decimal).toSignificantDigits(15);
  if (format === undefined) return value.toFixed();
  if (isDateFormat(format)) return shownDate(value);
  const places = shownDecimals(format);
  const points = isPercentFormat(format) ? value.times(HUNDRED) : value;
  const digits = places === null ? points.toFixed() : roundHalfUp(points, places).toFixed(places);
  return isPercentFormat(format) ? `${digits}%` : digits;
}

/** Serial 1 is 1900-01-01; the sheet programs count a 29 February 1900 that never was, so from serial 61 one day is off. */
function shownDate(serial: Decimal): string {
  const whole = serial.floor();
  if (whole.lessThan(1) || whole.greaterThan(2_958_465)) return serial.toFixed();
  // Civil date from days since 0000-03-01 (Howard Hinnant's algorithm), without a clock or a time zone.
  const days = whole.toNumber() + 693_899 + (whole.lessThan(61) ? 1 : 0);
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year)}年${String(month)}月${String(day)}日`;
}
