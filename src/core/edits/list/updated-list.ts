import type { ListEdit, ListRow } from '../../edit';
import { SEVERITY_COLUMN } from '../../responses/list-headings';
import type { Area, Cell, Sheet } from '../../workbook/workbook';
import { sameContent } from '../../amount/same-content';
import { type BodyRow, type EarlierRow, earlierList, textIn, usersCells } from './earlier-list';
import { headRows } from './head-rows';
import { responseColumn } from './list-columns';
import { keptFrom, keptRow, type UpdatedListRow, written } from './updated-row';

/** A whole sheet as it is to be: heading lines, column headings, one row a finding, and what the user wrote. */
export interface UpdatedList {
  /** The row of the column headings. Rows and columns count from 0. */
  readonly headerRow: number;
  /** Every row of the sheet, from the first; none is left out. */
  readonly rows: readonly UpdatedListRow[];
  /** All that is to be written, from A1: what the rows do not fill within it is blanked. Nothing beyond it is touched. */
  readonly area: Area;
}

/**
 * The sheet of the list, whole, for hosts that write it row by row. `earlier` is the sheet of the earlier list as
 * `listPlace` gave it, or null. A row there is about a finding when its 编号 has the shape of our ids, and by nothing else;
 * all other rows are the user's. What he wrote comes along as it stands: responses and further columns with their findings,
 * wherever he sorted them to; his lines above the table there; and, at the end, his other lines and answered rows whose
 * findings are gone. Unanswered rows whose findings are gone go. The same edit on the sheet so written gives the same sheet.
 */
export function updatedList(earlier: Sheet | null, edit: ListEdit): UpdatedList {
  const known = earlier && earlierList(earlier, edit);
  const body = known?.body ?? [];
  const head = headRows(known, edit);
  const wanted = new Set(edit.rows.map(({ id }) => id));
  const findings = edit.rows.flatMap((row) => {
    const same = body.filter(({ id }) => id === row.id);
    const best = bestRow(same, edit);
    return [...otherAnswers(same, best, edit), findingRow(row, edit, best)];
  });
  const below = body.flatMap((row) => {
    if (row.id === null) return [keptRow('own', row)];
    return wanted.has(row.id) || usersCells(row, edit).length === 0 ? [] : [goneRow(row, edit)];
  });
  const rows = [...head, ...findings, ...below];
  return { headerRow: head.length - 1, rows, area: areaOf(rows, earlier) };
}

/** Of rows with the same id (the user copied one) the last that is answered, else the last. */
function bestRow(same: readonly BodyRow[], edit: ListEdit): BodyRow | undefined {
  return same.filter((row) => usersCells(row, edit).length > 0).at(-1) ?? same.at(-1);
}

/** Copies in which the user wrote something else. They come before the row that counts, as the last answer does. */
function otherAnswers(
  same: readonly BodyRow[],
  best: BodyRow | undefined,
  edit: ListEdit,
): readonly UpdatedListRow[] {
  const counted = best ? usersCells(best, edit) : [];
  const isSaid = (cell: Cell) =>
    counted.some(
      (other) =>
        other.column === cell.column &&
        other.formula === cell.formula &&
        sameContent(other.content, cell.content),
    );
  return same
    .filter((row) => row !== best && !usersCells(row, edit).every(isSaid))
    .map((row) => keptRow('own', row));
}

function findingRow(
  { severity, cells, target, response }: ListRow,
  { columns }: ListEdit,
  before: EarlierRow | undefined,
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
function goneRow(row: EarlierRow, { gone = GONE }: ListEdit): UpdatedListRow {
  const others = keptFrom(row, 0).filter(({ column }) => column !== SEVERITY_COLUMN);
  const cells = [...others, ...written([gone], SEVERITY_COLUMN)];
  return { ...keptRow('gone', row), cells: cells.sort((a, b) => a.column - b.column) };
}

/** What the level of a row says whose finding is gone, where the edit does not say it. */
const GONE = '已不存在';

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
