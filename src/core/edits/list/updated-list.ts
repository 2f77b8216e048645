import type { ListEdit, ListRow } from '../../edit';
import { SEVERITY_COLUMN } from '../../responses/list-headings';
import { responseColumn } from './list-columns';
import {
  isInOrder,
  type ReviewListSheet,
  reviewListSheet,
} from '../../responses/review-list-sheet';
import type { CellRef } from '../../workbook/cell-ref';
import type { Area, Cell, Sheet, Workbook } from '../../workbook/workbook';

/** Where the list goes. */
export interface ListPlace {
  /** The name of its sheet: that of the earlier list, or one that no sheet has. */
  readonly name: string;
  /** The earlier list that is brought up to date where it stands; null: a new sheet behind all others. */
  readonly earlier: Sheet | null;
}

/** A whole sheet as it is to be: heading lines, column headings, one row a finding, and what the user wrote. */
export interface UpdatedList {
  /** The row of the column headings. Rows and columns count from 0. */
  readonly headerRow: number;
  /** Every row of the sheet, from the first; none is left out. */
  readonly rows: readonly UpdatedListRow[];
  /** All that is to be written, from A1: what the rows do not fill within it is blanked. Nothing beyond it is touched. */
  readonly area: Area;
}

export interface UpdatedListRow {
  /**
   * title: the first heading line · heading: the others · header: the column headings · a severity: a finding · gone: an
   * answered row whose finding is gone · own: a line of the user's own.
   */
  readonly kind: 'title' | 'heading' | 'header' | ListRow['severity'] | 'gone' | 'own';
  /** The row of the earlier list that comes here: its height is the user's. Null: a new row. */
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

/**
 * The sheet for the list: the first of 校核清单, 校核清单(2), … that holds a list of ours, or else that does not exist.
 * A sheet of that name that is something else is left alone.
 */
export function listPlace(workbook: Workbook, edit: Pick<ListEdit, 'sheet'>): ListPlace {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? edit.sheet : `${edit.sheet}(${String(number)})`;
    const found = workbook.sheets.find((each) => sameName(each.name, name));
    if (!found) return { name, earlier: null };
    if (placedList(found)) return { name: found.name, earlier: found };
  }
}

/**
 * The sheet of the list, whole, for hosts that write it cell by cell. `earlier` is the sheet of the earlier list as
 * `listPlace` gave it, or null. What the user wrote into it comes along as it stands: responses and further columns with
 * their findings, found by id wherever the user sorted them to; and, at the end, the user's own lines and answered rows whose
 * findings are gone. Unanswered rows whose findings are gone go. The same edit on the sheet so written gives the same sheet.
 */
export function updatedList(earlier: Sheet | null, edit: ListEdit): UpdatedList {
  const known = earlier && knownRows(earlier, edit);
  const left = new Map(known?.body.map((row) => [row.row, row]));
  const findings = edit.rows.map((row) => {
    const before = known ? bestRow(known.body, row.id, edit) : undefined;
    if (before) left.delete(before.row);
    return findingRow(row, edit, before);
  });
  const below = [...left.values()].flatMap((row) => {
    if (!row.isFinding) return [keptRow('own', row)];
    return isAnswered(row, edit) ? [goneRow(row, edit)] : [];
  });
  const rows = [...headRows(edit, known), ...findings, ...below];
  return { headerRow: edit.heading.length, rows, area: areaOf(rows, earlier) };
}

interface KnownRow {
  readonly row: number;
  readonly id: string;
  readonly isFinding: boolean;
  readonly cells: readonly Cell[];
}

interface KnownRows {
  readonly head: readonly KnownRow[];
  readonly headerRow: number;
  readonly body: readonly KnownRow[];
}

const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

function placedList(sheet: Sheet): ReviewListSheet | null {
  const list = reviewListSheet(sheet);
  return list && isInOrder(list.columns) ? list : null;
}

function knownRows(sheet: Sheet, { rows }: ListEdit): KnownRows | null {
  const list = placedList(sheet);
  if (!list) return null;
  const wanted = new Set(rows.map(({ id }) => id));
  const about = new Map(list.rows.map(({ row, id }) => [row, id]));
  const byRow = new Map<number, Cell[]>();
  for (const cell of sheet.cells) {
    const row = byRow.get(cell.row);
    if (row) row.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  const all = [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]): KnownRow => {
      const id = about.get(row) ?? textIn(cells, list.columns.id);
      return { row, id, isFinding: about.has(row) || wanted.has(id), cells };
    });
  return {
    head: all.filter(({ row }) => row <= list.headerRow),
    headerRow: list.headerRow,
    body: all.filter(({ row }) => row > list.headerRow),
  };
}

function textIn(cells: readonly Cell[], column: number): string {
  const content = cells.find((cell) => cell.column === column)?.content;
  return content?.type === 'text' ? content.text.trim() : '';
}

/** Of rows with the same id (the user copied one) the last that is answered, else the last. */
function bestRow(body: readonly KnownRow[], id: string, edit: ListEdit): KnownRow | undefined {
  const same = body.filter((row) => row.id === id);
  return same.filter((row) => isAnswered(row, edit)).at(-1) ?? same.at(-1);
}

const isAnswered = ({ cells }: KnownRow, { columns }: ListEdit) =>
  cells.some(({ column }) => column >= responseColumn(columns));

function headRows({ heading, columns }: ListEdit, known: KnownRows | null): UpdatedListRow[] {
  const lines = heading.map((line, index): UpdatedListRow => {
    const before = known?.head.find(({ row }) => row === index && row < known.headerRow);
    return {
      kind: index === 0 ? 'title' : 'heading',
      earlier: before?.row ?? null,
      cells: [...written([line]), ...keptFrom(before, 1)],
      target: null,
    };
  });
  const before = known?.head.find(({ row }) => row === known.headerRow);
  const header: UpdatedListRow = {
    kind: 'header',
    earlier: before?.row ?? null,
    cells: [...written(columns), ...keptFrom(before, columns.length)],
    target: null,
  };
  return [...lines, header];
}

function findingRow(
  { severity, cells, target, response }: ListRow,
  { columns }: ListEdit,
  before: KnownRow | undefined,
): UpdatedListRow {
  const last = responseColumn(columns);
  const present = before?.cells.find(({ column }) => column === last);
  // What says the same already stays as the user wrote it: in colour, with its line breaks.
  const keeps =
    present !== undefined &&
    (response === undefined || textIn([present], last) === response.trim());
  return {
    kind: severity,
    earlier: before?.row ?? null,
    cells: [
      ...written(columns.map((_, column) => (column < last ? (cells[column] ?? '') : ''))),
      ...(keeps
        ? [{ column: last, kept: present }]
        : written([response ?? cells[last] ?? ''], last)),
      ...keptFrom(before, columns.length),
    ],
    target,
  };
}

/** A row whose finding is gone, as it was but for its level. */
function goneRow(row: KnownRow, { gone = GONE }: ListEdit): UpdatedListRow {
  const others = keptFrom(row, 0).filter(({ column }) => column !== SEVERITY_COLUMN);
  const cells = [...others, ...written([gone], SEVERITY_COLUMN)];
  return { ...keptRow('gone', row), cells: cells.sort((a, b) => a.column - b.column) };
}

/** What the level of a row says whose finding is gone, where the edit does not say it. */
const GONE = '已不存在';

const keptRow = (kind: 'own' | 'gone', row: KnownRow): UpdatedListRow => ({
  kind,
  earlier: row.row,
  cells: keptFrom(row, 0),
  target: null,
});

const written = (texts: readonly string[], from = 0): UpdatedListCell[] =>
  texts.flatMap((text, index) => (text === '' ? [] : [{ column: from + index, text, kept: null }]));

const keptFrom = (row: KnownRow | undefined, from: number): UpdatedListCell[] =>
  (row?.cells ?? [])
    .filter(({ column }) => column >= from)
    .map((cell) => ({ column: cell.column, kept: cell }));

/** Everything that is written or was there before. */
function areaOf(rows: readonly UpdatedListRow[], earlier: Sheet | null): Area {
  const columns = rows.flatMap(({ cells }) => cells.map(({ column }) => column));
  return {
    top: 0,
    left: 0,
    bottom: Math.max(rows.length - 1, ...(earlier?.cells ?? []).map(({ row }) => row)),
    right: Math.max(...columns, ...(earlier?.cells ?? []).map(({ column }) => column)),
  };
}
