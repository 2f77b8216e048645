import type { Language } from '../messages/say';
import { once } from '../workbook/once';
import type { Cell, Sheet } from '../workbook/workbook';
import { CELL_COLUMN, ID_COLUMN, listHeadings, RESPONSE_HEADING } from './list-headings';

/** A sheet that holds a 校核清单 of ours. Rows and columns count from 0. */
export interface ReviewListSheet {
  readonly sheet: string;
  /** The row of the column headings. */
  readonly headerRow: number;
  readonly columns: ListColumns;
  /** The rows of ours, and those of the user's that name a cell, from top to bottom. */
  readonly rows: readonly ReviewListRow[];
}

/** Where the columns stand: at their usual places unless the user has put others between. */
export interface ListColumns {
  readonly id: number;
  readonly cell: number;
  readonly response: number;
}

export interface ReviewListRow {
  readonly row: number;
  /** The finding's id, as it stands there. */
  readonly id: string;
  /**
   * The id has the shape of ours. By nothing else is a row ours: any other is the user's, and read only because an answer
   * there may be meant for a finding whose number was mistyped.
   */
  readonly isOurs: boolean;
  /** What stands under 处理意见; '' for nothing. */
  readonly response: string;
}

/** How far down the column headings are looked for. */
const FARTHEST_HEADER = 50;

/**
 * Recognises a 校核清单, in any language, by the row of its column headings: 编号 … 处理意见. Null for any other sheet.
 */
export const reviewListSheet = once((sheet: Sheet): ReviewListSheet | null => {
  const responses = sheet.cells.filter(isResponseHeading);
  if (responses.length === 0) return null;
  const rows = rowsOf(sheet);
  for (const heading of responses) {
    const header = rows.get(heading.row) ?? [];
    const columns = writtenColumns(header) ?? positions(header, heading, rows);
    if (columns) return listOf(sheet, heading.row, columns, rows);
  }
  return null;
});

/** True when no column of the user's stands between those of the list, so that it can be brought up to date in place. */
export function isInOrder({ id, cell, response }: ListColumns): boolean {
  return id === ID_COLUMN && cell === CELL_COLUMN && response === LAST_COLUMN;
}

const LANGUAGES: readonly Language[] = ['zh', 'en'];
const LAST_COLUMN = listHeadings('zh').length - 1;

type Rows = ReadonlyMap<number, readonly Cell[]>;

function rowsOf(sheet: Sheet): Rows {
  const rows = new Map<number, Cell[]>();
  for (const cell of sheet.cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return rows;
}

const isResponseHeading = ({ row, content }: Cell) =>
  row <= FARTHEST_HEADER && content.type === 'text' && content.text.startsWith(RESPONSE_HEADING);

/** The columns by their headings: all of one language, in their order; others may stand between. */
function writtenColumns(header: readonly Cell[]): ListColumns | null {
  for (const language of LANGUAGES) {
    const places: number[] = [];
    for (const title of listHeadings(language)) {
      const isLast = places.length === LAST_COLUMN;
      const place = header.find(
        ({ column, content }) =>
          column > (places.at(-1) ?? -1) &&
          content.type === 'text' &&
          (isLast ? content.text.startsWith(RESPONSE_HEADING) : content.text === title),
      );
      if (!place) break;
      places.push(place.column);
    }
    const [id, cell, response] = [places[ID_COLUMN], places[CELL_COLUMN], places[LAST_COLUMN]];
    if (id !== undefined && cell !== undefined && response !== undefined) {
      return { id, cell, response };
    }
  }
  return null;
}

/** The columns by their places, where the headings say something else and the rows below are about findings all the same. */
function positions(header: readonly Cell[], heading: Cell, rows: Rows): ListColumns | null {
  const filled = new Set(header.map(({ column }) => column));
  const columns = { id: ID_COLUMN, cell: CELL_COLUMN, response: LAST_COLUMN };
  const isWhole = listHeadings('zh').every((_, column) => filled.has(column));
  return heading.column === LAST_COLUMN &&
    isWhole &&
    [...rows].some(([row, cells]) => row > heading.row && isOurs(textIn(cells, columns.id)))
    ? columns
    : null;
}

function listOf(
  sheet: Sheet,
  headerRow: number,
  columns: ListColumns,
  rows: Rows,
): ReviewListSheet {
  return {
    sheet: sheet.name,
    headerRow,
    columns,
    rows: [...rows]
      .filter(([row]) => row > headerRow)
      .sort(([a], [b]) => a - b)
      .flatMap(([row, cells]) => {
        const id = textIn(cells, columns.id);
        const response = textIn(cells, columns.response);
        if (!isOurs(id) && !CELL_NAME.test(textIn(cells, columns.cell))) return [];
        return [{ row, id, isOurs: isOurs(id), response }];
      }),
  };
}

const isOurs = (id: string) => FINDING_ID.test(id);

const FINDING_ID = /^[a-z]+(?:-[a-z]+)*-[0-9a-f]{8}(?:-\d+)?$/;
const CELL_NAME = /!\$?[A-Z]{1,3}\$?[1-9]\d*$/;

function textIn(cells: readonly Cell[], column: number): string {
  const content = cells.find((cell) => cell.column === column)?.content;
  if (content?.type === 'text') return content.text.trim();
  return content?.type === 'number' ? content.decimal : '';
}
