import { from1904 } from '../../../core/amount/date-1904';
import { isDateFormat } from '../../../core/amount/number-format';
import type { Content } from '../../../core/workbook/workbook';
import { shownText } from '../package/cell-text';
import { serialOfIsoDate } from './date-serial';
import { numberText } from './number-text';
import type { WrittenCell } from './scan-sheet';
import { wholeNumber } from './whole-number';

/** What the cells of a workbook share. */
export interface CellTables {
  readonly strings: readonly string[];
  /** Dates are counted from 1904. */
  readonly date1904: boolean;
}

/**
 * What a cell holds; null for nothing; 'no-such-text' for the index of a text that is not there. `format` is the number
 * format of its style.
 */
export function contentOf(
  { type, value, inline }: WrittenCell,
  format: string | undefined,
  { strings, date1904 }: CellTables,
): Content | 'no-such-text' | null {
  if (value === undefined) return inline === undefined ? null : { type: 'text', text: inline };
  switch (type) {
    case 's':
      return sharedText(value, strings);
    case undefined:
    case 'n':
      return number(value, date1904 ? format : undefined);
    case 'b':
      return truth(value);
    case 'e':
      return { type: 'error', code: value.trim() };
    case 'd': {
      const decimal = serialOfIsoDate(value);
      return decimal === null ? { type: 'text', text: value } : { type: 'number', decimal };
    }
    // `str` and `inlineStr`; and whatever else a program may write is text as well.
    default:
      return { type: 'text', text: inline ?? shownText(value) };
  }
}

/** The number format that shows a cell's content: an ISO date is a date, whatever its style says. */
export function formatOf(
  type: string | undefined,
  content: Content | null,
  format: string | undefined,
): string | undefined {
  return type === 'd' && content?.type === 'number' && !isDate(format) ? 'yyyy-mm-dd' : format;
}

function isDate(format: string | undefined): boolean {
  return format !== undefined && isDateFormat(format);
}

function sharedText(index: string, strings: readonly string[]): Content | 'no-such-text' | null {
  if (index.trim() === '') return null;
  const text = strings[wholeNumber(index) ?? -1];
  return text === undefined ? 'no-such-text' : { type: 'text', text };
}

/**
 * What should be a number and is none stays as text: it is then named, and never computed with. `format1904` is the cell's
 * format where dates are counted from 1904.
 */
function number(value: string, format1904: string | undefined): Content | null {
  if (value.trim() === '') return null;
  const decimal = numberText(value);
  if (decimal === null) return { type: 'text', text: value };
  return from1904({ type: 'number', decimal }, format1904);
}

function truth(value: string): Content {
  switch (value.trim()) {
    case '1':
    case 'true':
      return { type: 'boolean', value: true };
    case '0':
    case 'false':
      return { type: 'boolean', value: false };
    default:
      return { type: 'text', text: value };
  }
}
