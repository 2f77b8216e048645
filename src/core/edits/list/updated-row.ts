import type { ListRow } from '../../edit';
import type { CellRef } from '../../workbook/cell-ref';
import type { Cell } from '../../workbook/workbook';
import type { EarlierRow } from './earlier-list';

export interface UpdatedListRow {
  /**
   * title: the first heading line · heading: the others · header: the column headings · a severity: a finding · gone: an
   * answered row whose finding is gone · own: a line of the user's own.
   */
  readonly kind: 'title' | 'heading' | 'header' | ListRow['severity'] | 'gone' | 'own';
  /** The row of the earlier list that comes here: its height and its links are the user's. Null: a new row. */
  readonly earlier: number | null;
  /** The cells that hold anything, from left to right. */
  readonly cells: readonly UpdatedListCell[];
  /** Where the 单元格 column leads; null where it leads nowhere or keeps its link. */
  readonly target: CellRef | null;
}

export type UpdatedListCell =
  /** Text of ours: to be written as text, never as a formula. */
  | { readonly column: number; readonly text: string; readonly kept: null }
  /** A cell of the earlier list (its place there, content, formula and format) that comes here as it stands. */
  | { readonly column: number; readonly kept: Cell };

/** A row of the earlier list as it stands, or as it stands from a column on. */
export function keptRow(kind: 'own' | 'gone', row: EarlierRow, from = 0): UpdatedListRow {
  return { kind, earlier: row.row, cells: keptFrom(row, from), target: null };
}

/** The cells of a row from a column on, as they stand; none of a row that is not there. */
export function keptFrom(row: EarlierRow | undefined, from: number): readonly UpdatedListCell[] {
  return (row?.cells ?? [])
    .filter(({ column }) => column >= from)
    .map((cell) => ({ column: cell.column, kept: cell }))
    .sort((a, b) => a.column - b.column);
}

/** Texts of ours from a column on; an empty one is no cell. */
export function written(texts: readonly string[], from = 0): readonly UpdatedListCell[] {
  return texts.flatMap((text, index) =>
    text === '' ? [] : [{ column: from + index, text, kept: null }],
  );
}
