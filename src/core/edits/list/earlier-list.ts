import type { ListEdit } from '../../edit';
import { isListLine } from '../../responses/list-lines';
import { reviewListSheet } from '../../responses/review-list-sheet';
import type { Cell, Sheet } from '../../workbook/workbook';
import { responseColumn } from './list-columns';

/** A list that stands in the workbook already, by what its rows are. Rows and columns count from 0. */
export interface EarlierList {
  /** The rows above the column headings, empty ones too. */
  readonly head: readonly HeadRow[];
  readonly header: EarlierRow;
  /** The rows below that hold anything. */
  readonly body: readonly BodyRow[];
}

export interface EarlierRow {
  readonly row: number;
  /** The cells that hold anything. */
  readonly cells: readonly Cell[];
}

export interface HeadRow extends EarlierRow {
  /** A heading line of ours, which is written anew; any other row is the user's. */
  readonly isOurs: boolean;
}

export interface BodyRow extends EarlierRow {
  /** The finding that the row is about; null for a line of the user's own. */
  readonly id: string | null;
}

/** Reads the sheet of an earlier list, as `listPlace` gave it; null for any other sheet. */
export function earlierList(sheet: Sheet, { heading }: ListEdit): EarlierList | null {
  const list = reviewListSheet(sheet);
  if (!list) return null;
  const ids = new Map(
    list.rows.flatMap(({ row, id, isOurs }) => (isOurs ? [[row, id] as const] : [])),
  );
  const byRow = new Map<number, Cell[]>();
  for (const cell of sheet.cells) {
    const row = byRow.get(cell.row);
    if (row) row.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  const rowAt = (row: number): EarlierRow => ({ row, cells: byRow.get(row) ?? [] });
  return {
    head: Array.from({ length: list.headerRow }, (_, row) => {
      const { cells } = rowAt(row);
      const line = textIn(cells, 0);
      return { row, cells, isOurs: isListLine(line) || heading.includes(line) };
    }),
    header: rowAt(list.headerRow),
    body: [...byRow.keys()]
      .filter((row) => row > list.headerRow)
      .sort((a, b) => a - b)
      .map((row) => ({ ...rowAt(row), id: ids.get(row) ?? null })),
  };
}

/** The text in a column of a row; '' for none. */
export function textIn(cells: readonly Cell[], column: number): string {
  const content = cells.find((cell) => cell.column === column)?.content;
  return content?.type === 'text' ? content.text.trim() : '';
}

/** What the user wrote into a row of ours: under 处理意见, and further right. */
export function usersCells({ cells }: EarlierRow, { columns }: ListEdit): readonly Cell[] {
  return cells.filter(({ column }) => column >= responseColumn(columns));
}
