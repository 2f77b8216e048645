import type { Decimal } from './decimal';
import { readFormat } from './number-format';

/** The last day that sheet programs know: 31 December 9999. */
const LAST_DAY = 2_958_465;

/**
 * A date serial as a person reads it: `2023年12月31日`, or only the parts that the format shows (`2023年12月`, `11月`). Null for a
 * time of day or a number that is no date.
 */
export function shownDate(serial: Decimal, format: string): string | null {
  const day = serial.floor();
  if (day.lessThan(1) || day.greaterThan(LAST_DAY)) return null;
  const date = civilDate(day.toNumber());
  // Minutes are written m too, always beside hours or seconds.
  const codes = readFormat(format).codes.replace(/h+[^ymd]?m+|m+[^ymd]?s+/gi, '');
  const parts = [
    ...(/y/i.test(codes) ? [`${String(date.year)}年`] : []),
    ...(/m/i.test(codes) ? [`${String(date.month)}月`] : []),
    ...(/d/i.test(codes) ? [`${String(date.day)}日`] : []),
  ];
  return parts.length > 0 ? parts.join('') : null;
}

interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Serial 1 is 1900-01-01; the sheet programs count a 29 February 1900 that never was, so from serial 61 one day is off.
 * Civil date from days since 0000-03-01 (Howard Hinnant's algorithm), without a clock or a time zone.
 */
function civilDate(serial: number): CivilDate {
  if (serial === 60) return { year: 1900, month: 2, day: 29 };
  const days = serial + 693_899 + (serial < 60 ? 1 : 0);
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
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}
