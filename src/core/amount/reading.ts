import type { Cell } from '../workbook/workbook';
import { plainText } from '../workbook/plain-text';
import { Decimal } from './decimal';
import { shownDecimals, isDateFormat, isPercentFormat } from './number-format';
import { readNumber } from './read-number';

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

const DASH = /^(?:[-‐-―−－一/\\.…·*~]+|无|没有|不适用|N\/?A)$/iu;

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
      return readStoredNumber(content.decimal, cell.format);
  }
}

/** Reads text that should be a figure: `5,836.24`, `87.38%`, `2.38 万元`, `-`. */
export function readText(text: string): Reading {
  const plain = plainText(text);
  if (plain === '') return { kind: 'blank' };
  const number = readNumber(plain);
  if (number) return { kind: 'number', ...number, asText: true };
  if (DASH.test(plain)) return { kind: 'dash', text: plain };
  return { kind: 'text', text: text.trim() };
}

function readStoredNumber(decimal: string, format: string | undefined): Reading {
  if (format !== undefined && isDateFormat(format)) return { kind: 'text', text: decimal };
  // Files hold binary doubles (93.18000000000001 for 93.18); people see at most 15 significant digits.
  const value = new Decimal(decimal).toSignificantDigits(15);
  const percent = format !== undefined && isPercentFormat(format);
  const natural = percent ? value.times(100).decimalPlaces() : value.decimalPlaces();
  return {
    kind: 'number',
    value,
    decimals: (format === undefined ? null : shownDecimals(format)) ?? natural,
    percent,
    unit: null,
    asText: false,
  };
}

/** The figure, or null when there is none to compute with. */
export function valueOf(reading: Reading | undefined): Decimal | null {
  return reading?.kind === 'number' ? reading.value : null;
}

/** True when there is nothing to read: a blank cell or a mark that means "none". */
export function isEmpty(reading: Reading | undefined): boolean {
  return reading === undefined || reading.kind === 'blank' || reading.kind === 'dash';
}
