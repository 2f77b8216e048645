import { Decimal } from '../../../core/amount/decimal';
import type { Content } from '../../../core/workbook/workbook';

/** What a cell holds, from what Excel gives as its value and the value's type; null for nothing. */
export function contentOf(value: unknown, type: string): Content | null {
  if (typeof value === 'number') return { type: 'number', decimal: decimalText(value) };
  if (typeof value === 'boolean') return { type: 'boolean', value };
  if (typeof value !== 'string' || value === '') return null;
  return type === 'Error' ? { type: 'error', code: value } : { type: 'text', text: value };
}

/**
 * The formula without its `=`; null for none. Excel gives a text that begins with `=` as its own formula: the apostrophe that
 * makes it a text is left out.
 */
export function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value
    ? formula.slice(1)
    : null;
}

/** The shortest plain decimal that stands for the double: 0.0000123, never 1.23e-5. */
function decimalText(value: number): string {
  const text = String(value);
  if (text.includes('e')) return new Decimal(text).toFixed();
  return text === '-0' ? '0' : text;
}
