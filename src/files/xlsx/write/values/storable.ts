import type { Content } from '../../../../core/workbook/workbook';
import { to1904 } from '../../../../core/amount/date-1904';
import { keptText } from '../../package/cell-text';
import type { CellTables } from '../../read/cell-content';
import { numberText } from '../../read/number-text';
import type { StylesEdit } from '../parts/edit-styles';

/** What contents are written by: the workbook's styles, and its way of counting dates. */
export interface ValueContext {
  readonly styles: StylesEdit;
  /** What cells refer to, read when it is first needed. */
  readonly tables: () => CellTables;
}

/** The errors that every spreadsheet knows; a file with another one would want to be repaired. */
const ERRORS: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
]);

/** The content as a cell will give it back: what no cell can hold comes as near as one can. */
export function storable<C extends Content>(content: C): C | Content {
  switch (content.type) {
    case 'text':
      return { type: 'text', text: keptText(content.text) };
    case 'number':
      return numberText(content.decimal) === null ? { type: 'error', code: '#NUM!' } : content;
    case 'error':
      return ERRORS.has(content.code) ? content : { type: 'error', code: '#VALUE!' };
    default:
      return content;
  }
}

/** The content as the file has it in a cell of this style. */
export function stored(content: Content, style: number, { styles, tables }: ValueContext): Content {
  const kept = storable(content);
  return tables().date1904 ? to1904(kept, styles.formatOf(style)) : kept;
}
