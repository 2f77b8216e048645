import type { ListEdit } from '../../edit';
import type { EarlierList } from './earlier-list';
import { keptFrom, keptRow, type UpdatedListRow, written } from './updated-row';

/**
 * The rows down to the column headings. Our heading lines stand together where the first of them stood, and whatever the
 * user wrote right of them stays there; his own rows stay above and below them.
 */
export function headRows(
  known: EarlierList | null,
  { heading, columns }: ListEdit,
): readonly UpdatedListRow[] {
  const head = known?.head ?? [];
  const ours = head.filter(({ isOurs }) => isOurs);
  const lines = heading.map((line, index): UpdatedListRow => {
    const before = ours[index];
    return {
      kind: index === 0 ? 'title' : 'heading',
      earlier: before?.row ?? null,
      cells: [...written([line]), ...keptFrom(before, 1)],
      target: null,
    };
  });
  // A line that the user emptied comes again in its row, and not in a new one.
  const emptied = new Set(
    head
      .filter(({ isOurs, cells }) => !isOurs && cells.length === 0)
      .slice(0, Math.max(0, heading.length - ours.length)),
  );
  const users = head.flatMap((row) => {
    if (emptied.has(row) || (row.isOurs && ours.indexOf(row) < heading.length)) return [];
    if (!row.isOurs) return [keptRow('own', row)];
    return row.cells.some(({ column }) => column > 0) ? [keptRow('own', row, 1)] : [];
  });
  const first = ours[0]?.row ?? Infinity;
  const isAbove = ({ earlier }: UpdatedListRow) => earlier !== null && earlier < first;
  const header: UpdatedListRow = {
    kind: 'header',
    earlier: known?.header.row ?? null,
    cells: [...written(columns), ...keptFrom(known?.header, columns.length)],
    target: null,
  };
  return [...users.filter(isAbove), ...lines, ...users.filter((row) => !isAbove(row)), header];
}
