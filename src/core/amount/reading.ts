import type { Cell } from '../workbook/workbook';
import { isNoAmount } from '../text/nothing';
import { plainText } from '../text/plain-text';
import { type Decimal, HUNDRED } from './decimal';
import { isDateFormat, isPercentFormat, readFormat, shownDecimals } from './number-format';
import { moneyUnit, readNumber } from './read-number';
import { shownText } from './shown-text';
import { storedNumber } from './stored-number';

/**
 * What a cell that should hold a figure really holds. Only `number` is a figure; every other kind is said, and none
 * is ever taken for 0.
 */
export type Reading =
  | NumberReading
  /** Nothing in the cell. */
  | { readonly kind: 'blank' }
  /** A mark that means "none": -, —, /, 无, …… */
  | { readonly kind: 'dash'; readonly text: string }
  /** Anything else that is no number. */
  | { readonly kind: 'text'; readonly text: string }
  /** #DIV/0!, #REF! … */
  | { readonly kind: 'error'; readonly text: string }
  /** A formula whose result is not stored in the file. */
  | { readonly kind: 'uncalculated' };

export interface NumberReading {
  readonly kind: 'number';
  /** The value; `87.38%` and 0.8738 formatted as percent are both 0.8738. */
  readonly value: Decimal;
  /** Decimals that a person sees: of the percent for a percent. */
  readonly decimals: number;
  /** Written as a percent, by sign or by format. */
  readonly percent: boolean;
  /** A unit of money written behind the number in the same cell. */
  readonly unit: 'yuan' | 'wan' | null;
  /** The number is text in the workbook (`5,836.24`), not a number. */
  readonly asText: boolean;
}

/** Raised, lowered and circled figures (a footnote's ①) are no digits, though canonical writing makes them so. */
const ORNAMENTAL = /[²³¹⁰-⁹₀-₉①-⓿❶-➓]/u;

/** Reads a cell that should hold a figure. An absent cell is blank. */
export function readCell(cell: Cell | undefined): Reading {
  if (!cell) return { kind: 'blank' };
  const { content } = cell;
  switch (content.type) {
    case 'blank':
      return cell.formula === undefined ? { kind: 'blank' } : { kind: 'uncalculated' };
    case 'error':
      return { kind: 'error', text: content.code };
    case 'boolean':
      return { kind: 'text', text: content.value ? 'TRUE' : 'FALSE' };
    case 'text':
      return readText(content.text);
    case 'number':
      return readStoredNumber(content.decimal, cell);
  }
}

/** Reads text that should be a figure: `5,836.24`, `87.38%`, `2.38 万元`, `-`. */
export function readText(text: string): Reading {
  const plain = plainText(text);
  if (plain === '') return { kind: 'blank' };
  const number = ORNAMENTAL.test(text.replace(/m²/g, 'm2')) ? null : readNumber(plain);
  if (number) return { kind: 'number', ...number, asText: true };
  if (isNoAmount(plain)) return { kind: 'dash', text: plain };
  return { kind: 'text', text: text.trim() };
}

function readStoredNumber(decimal: string, cell: Cell): Reading {
  const { format } = cell;
  const value = storedNumber(decimal);
  if (value === null) return { kind: 'text', text: decimal };
  if (format === undefined) return numberReading(value, value.decimalPlaces(), false, null);
  if (isDateFormat(format)) return { kind: 'text', text: shownText(cell) };
  const places = shownDecimals(format);
  const { suffix } = readFormat(format);
  if (isPercentFormat(format)) {
    return numberReading(value, places ?? value.times(HUNDRED).decimalPlaces(), true, null);
  }
  // 87.38 formatted 0.00"%" is read as 87.38% by everyone but the sheet program.
  if (suffix === '%' || suffix === '％') {
    return numberReading(value.dividedBy(HUNDRED), places ?? value.decimalPlaces(), true, null);
  }
  return numberReading(value, places ?? value.decimalPlaces(), false, moneyUnit(suffix));
}

function numberReading(
  value: Decimal,
  decimals: number,
  percent: boolean,
  unit: NumberReading['unit'],
): NumberReading {
  return { kind: 'number', value, decimals, percent, unit, asText: false };
}

/** The figure, or null when there is none to compute with. */
export function valueOf(reading: Reading | undefined): Decimal | null {
  return reading?.kind === 'number' ? reading.value : null;
}

/** True when there is nothing to read: a blank cell or a mark that means "none". */
export function isEmpty(reading: Reading | undefined): boolean {
  return reading === undefined || reading.kind === 'blank' || reading.kind === 'dash';
}
