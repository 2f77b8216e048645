import { brokenHeadings, type HeadingCell, headingCellsIn } from './heading-cells';
import type { Meaning } from '../labels/lexicon';
import type { SheetView } from './sheet-view';
import { tableKindOf } from './table-kind';

/** The headings that start in this row, with those of the row below where the two rows head one table together. */
export function headingsFrom(view: SheetView, row: number): readonly HeadingCell[] {
  const single = headingCellsIn(view, row);
  if (single.length === 0) return single;
  const upper = replaceByColumn(single, brokenHeadings(view, row));
  const lower = headingCellsIn(view, row + 1);
  if (lower.length === 0 || !isOneHeader(view, upper, lower)) return upper;
  const joined = upper.filter((hit) => hit.bottom > row).map((hit) => hit.left);
  return replaceByColumn(
    upper,
    lower.filter((hit) => !joined.includes(hit.left)),
  );
}

/** Two heading rows are one header when the lower one holds nothing but headings, and of the same table. */
function isOneHeader(
  view: SheetView,
  upper: readonly HeadingCell[],
  lower: readonly HeadingCell[],
): boolean {
  const row = lower[0]?.row ?? 0;
  const heads = (column: number) =>
    lower.some((hit) => hit.left === column) ||
    upper.some((hit) => hit.left === column && hit.bottom >= row);
  if (!view.row(row).every((cell) => heads(cell.column))) return false;
  const [above, below] = [tableKindOf(upper), tableKindOf(lower)];
  if (below === null) return true;
  if (above !== null) return above === below;
  return upper.some((hit) => hit.meanings.some(namesRows));
}

const NAMES: readonly string[] = ['level1', 'level2', 'level3', 'name', 'side'];

function namesRows(meaning: Meaning): boolean {
  return meaning.of === 'indicators' && NAMES.includes(meaning.role);
}

/** `better` in place of those hits whose columns it heads more closely. */
function replaceByColumn(
  hits: readonly HeadingCell[],
  better: readonly HeadingCell[],
): readonly HeadingCell[] {
  if (better.length === 0) return hits;
  const kept = hits.filter(
    (hit) => !better.some((other) => hit.left <= other.left && other.left <= hit.right),
  );
  return [...kept, ...better].sort((a, b) => a.left - b.left);
}
