import type { RefusalReason } from '../core/edit';
import type { CellRef } from '../core/workbook/cell-ref';
import type { Content } from '../core/workbook/workbook';

/** What one cell now holds in the spreadsheet on the screen: typed by the user, or the new result of a formula. */
export interface TypedEdit {
  readonly cell: CellRef;
  /** As the snapshot has it (dates counted from 1900); of a formula its result. `blank` clears, or is no result yet. */
  readonly content: Content;
  /**
   * Without its `=`; null for none. A formula that stands in the cell already stays as it is written, also one that many
   * cells share: then only its result changes, which the sheet's protection does not hinder.
   */
  readonly formula: string | null;
}

/**
 * `formula` is said of a part of an array formula, which can only be changed as a whole; `table-header` of a heading of a table
 * (表格), which Excel also keeps elsewhere.
 */
export type TypedRefusal =
  Extract<RefusalReason, 'protected' | 'merged' | 'formula' | 'no-such-sheet'> | 'table-header';

/** What became of one typed edit. */
export type TypedOutcome =
  | { readonly edit: TypedEdit; readonly done: true }
  | { readonly edit: TypedEdit; readonly done: false; readonly why: TypedRefusal };
