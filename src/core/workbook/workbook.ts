/**
 * The snapshot of a workbook: what every host reads and all that the core ever sees.
 * Plain JSON, so that it can be saved and reviewed again anywhere, without the workbook.
 */
export interface Workbook {
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** Cells that hold a value or a formula, in reading order (row by row, left to right). */
  readonly cells: readonly Cell[];
  /** Absent when the host cannot tell which cells are merged; empty when there are none. */
  readonly merges?: readonly Area[];
  /** Set when the sheet's content was not read; nothing may then be concluded about the sheet. */
  readonly unread?: UnreadReason;
}

/** Why a sheet's content is missing from the snapshot. */
export type UnreadReason = 'too-large' | 'not-a-worksheet';

/** One cell. Rows and columns count from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  /** The formula without its leading `=`; absent for a typed value. */
  readonly formula?: string;
  /** The number format code (`0.00%`, `yyyy-mm-dd` …); absent for General and for text. */
  readonly format?: string;
}

/** What a cell holds. `blank` occurs only together with a formula that was never calculated. */
export type Content =
  | { readonly type: 'number'; readonly decimal: string }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'error'; readonly code: string }
  | { readonly type: 'blank' };

/** A rectangle of cells, all four bounds included, counted from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
