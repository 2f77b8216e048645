import type { Severity } from './findings/finding';
import type { CellRef } from './workbook/cell-ref';
import type { Content } from './workbook/workbook';

/** What a host is asked to change in a workbook. Plain data: the core plans, hosts carry out. */
export type Edit = ValueEdit | MarkEdit | ClearMarksEdit | ListEdit;

/** Write a figure (fill) or replace a wrong one (correct). Formulas are never replaced. */
export interface ValueEdit {
  readonly type: 'value';
  /** fill: into a blank cell · correct: in place of a wrong figure · explain: the user's own words, as an explanation or a response · restore: what stood there before. */
  readonly purpose: 'fill' | 'correct' | 'explain' | 'restore';
  readonly cell: CellRef;
  /** What the cell held when it was read; if it holds something else now, it is left alone. Null: nothing. */
  readonly before: Content | null;
  readonly content:
    | { readonly type: 'number'; readonly decimal: string }
    | { readonly type: 'text'; readonly text: string }
    | { readonly type: 'blank' };
  /** A number format to set where the cell's own does not show the figure rightly (`0.00%`, `General`); absent: leave it. */
  readonly format?: string;
}

/** Mark a cell without touching its own format: a conditional format that we own, and a note. One mark a cell. */
export interface MarkEdit {
  readonly type: 'mark';
  readonly cell: CellRef;
  /** The most severe of the cell's findings; info is never marked. */
  readonly severity: Exclude<Severity, 'info'>;
  /** The rules that marked the cell, most severe first; written into the mark, so that it is found again. */
  readonly rules: readonly string[];
  /** The note's text: one paragraph a finding. */
  readonly note: string;
}

/** Take off every mark and note of ours that no MarkEdit of the same batch asks for. */
export interface ClearMarksEdit {
  readonly type: 'clear-marks';
}

/** Write the 校核清单 as the last sheet, or bring an earlier one up to date. */
export interface ListEdit {
  readonly type: 'list';
  /** The sheet's name: 校核清单. */
  readonly sheet: string;
  /** One line above the table: what was checked, by what policy, how many findings. */
  readonly heading: readonly string[];
  /** 编号 (the finding's id), 级别, 表, 单元格, 问题, 应为, 依据, 处理意见, in this order; the last says 处理意见 in any language. */
  readonly columns: readonly string[];
  /** Widths of the columns in digits; absent: those of the 校核清单. */
  readonly widths?: readonly number[];
  readonly rows: readonly ListRow[];
  /** What the 级别 column says of an answered row whose finding is gone; absent: 已不存在. */
  readonly gone?: string;
}

export interface ListRow {
  /** The finding's id. */
  readonly id: string;
  readonly severity: Severity;
  /**
   * One text a column, in the order of `columns`. The last column (处理意见) is the user's own: its text is written where
   * nothing stands yet; what stands there is kept.
   */
  readonly cells: readonly string[];
  /**
   * Only where the user has just answered in the pane: the 处理意见 that replaces whatever stands there; '' blanks it (the
   * answer was taken back).
   */
  readonly response?: string;
  /** Where the 单元格 column leads; null where it leads nowhere. */
  readonly target: CellRef | null;
}

/** What became of one edit. */
export type EditOutcome =
  | {
      readonly edit: Edit;
      readonly done: true;
      /** For a value that was written: the edit that puts back what stood there, its number format included. */
      readonly restore?: ValueEdit;
    }
  | { readonly edit: Edit; readonly done: false; readonly why: RefusalReason };

export type RefusalReason =
  /** The sheet is protected and the cell locked; or a sheet would be added to a workbook whose structure is protected. */
  | 'protected'
  /** The cell lies inside a merge, not at its top left. */
  | 'merged'
  /** The cell no longer holds what was read. */
  | 'changed'
  /** A formula stands there. */
  | 'formula'
  /** The sheet does not exist. */
  | 'no-such-sheet'
  /** The cell has a note of the user's own; the mark is there, the note is not. */
  | 'note-exists'
  /** The mark is there; its note could not be written. */
  | 'note-failed';
