import { sameContent } from '../../../core/amount/same-content';
import type { Content } from '../../../core/workbook/workbook';
import { to1904 } from '../../../core/amount/date-1904';
import type { Held } from './held';
import { TEXT_FORMAT, type Typed, waysToWrite } from './typed';

/** One cell to be written. Rows and columns count from 0. */
export interface CellWriting {
  readonly row: number;
  readonly column: number;
  readonly content: Content | FormulaContent;
  /** The number format that it is to have afterwards. */
  readonly format: string;
  /** What it holds so far. */
  readonly held: Held;
}

export interface FormulaContent {
  readonly type: 'formula';
  /** Without `=`. */
  readonly formula: string;
}

/** What to give to the cell's Value2, the plainest way first. */
export function waysOf({ content, format }: CellWriting, date1904: boolean): readonly Typed[] {
  if (content.type === 'formula') return [`=${content.formula}`];
  return waysToWrite(date1904 ? to1904(content, format) : content, format);
}

/** Into a cell of the text format all goes as text. So it has another one while anything else is written. */
export function formatWhileWriting({ content, format }: CellWriting): string {
  const isKeptAsText =
    format === TEXT_FORMAT && content.type !== 'text' && content.type !== 'blank';
  return isKeptAsText ? 'General' : format;
}

/** True when the cell holds what it should. */
export function arrived(now: Held | undefined, { content, format }: CellWriting): boolean {
  if (now?.format !== format) return false;
  if (content.type === 'formula') return now.formula === content.formula;
  return now.formula === null && sameContent(now.content, content);
}
