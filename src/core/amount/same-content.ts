import { Decimal } from './decimal';
import type { Content } from '../workbook/workbook';

/**
 * True when a cell that holds the one holds the other. Numbers agree by their first 15 digits, which is all that a spreadsheet
 * shows; nothing, blank and empty text are the same; hosts end lines differently.
 */
export function sameContent(a: Content | null, b: Content | null): boolean {
  if (isNothing(a) || isNothing(b)) return isNothing(a) && isNothing(b);
  if (a.type === 'number' && b.type === 'number') {
    return a.decimal === b.decimal || shownDigits(a.decimal).equals(shownDigits(b.decimal));
  }
  if (a.type === 'text' && b.type === 'text') return plainLines(a.text) === plainLines(b.text);
  if (a.type === 'boolean' && b.type === 'boolean') return a.value === b.value;
  return a.type === 'error' && b.type === 'error' && a.code === b.code;
}

function isNothing(content: Content | null): content is null | { readonly type: 'blank' } {
  return (
    content === null || content.type === 'blank' || (content.type === 'text' && content.text === '')
  );
}

const shownDigits = (decimal: string) => new Decimal(decimal).toSignificantDigits(15);

const plainLines = (text: string) => text.replace(/\r\n?/g, '\n');
