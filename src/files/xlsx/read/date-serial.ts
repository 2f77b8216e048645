import { Decimal } from '../../../core/amount/decimal';

const DAY_SECONDS = new Decimal(86_400);

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d{1,9})?))?)?Z?$/;

/**
 * The serial number of an ISO date, as cells hold dates otherwise: `2023-12-31` → `45291`. Null for what is no date from
 * 1900-03-01 on, the first that all spreadsheets agree about.
 */
export function serialOfIsoDate(text: string): string | null {
  const parts = ISO.exec(text.trim());
  if (!parts) return null;
  const [, year = '', month = '', day = '', hours = '0', minutes = '0', seconds = '0'] = parts;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  // A day that the month does not have would silently become one of the next.
  if (!new Date(time).toISOString().startsWith(`${year}-${month}-${day}`)) return null;
  const days = (time - Date.UTC(1899, 11, 30)) / 86_400_000;
  if (days < 61 || Number(hours) > 23 || Number(minutes) > 59) return null;
  const ofDay = new Decimal(hours).times(3600).plus(new Decimal(minutes).times(60)).plus(seconds);
  return new Decimal(days).plus(ofDay.dividedBy(DAY_SECONDS)).toSignificantDigits(15).toFixed();
}
