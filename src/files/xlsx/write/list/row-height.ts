import type { UpdatedListCell, UpdatedListRow } from '../../../../core/edits/list/updated-row';
import { columnWidth } from '../../../../core/edits/list/list-columns';
import { lineCount } from '../line-count';

/** Points. */
const LINE_HEIGHT = 13.5;
const PADDING = 4;
const TALLEST = 400;

const FIXED: Partial<Record<UpdatedListRow['kind'], number>> = {
  title: 24,
  heading: LINE_HEIGHT + PADDING,
  header: LINE_HEIGHT + 2 * PADDING,
};

/** How high a row of the list is, in points: as high as its texts need where they wrap. */
export function rowHeight(
  { kind, cells }: UpdatedListRow,
  widths: readonly number[] | undefined,
): number {
  const lines = cells.map((cell) => lineCount(textOf(cell), perLine(cell.column, widths)));
  return FIXED[kind] ?? Math.min(Math.max(1, ...lines) * LINE_HEIGHT + PADDING, TALLEST);
}

function textOf(cell: UpdatedListCell): string {
  if (cell.kept === null) return cell.text;
  const { content } = cell.kept;
  if (content.type === 'text') return content.text;
  return content.type === 'number' ? content.decimal : '';
}

/** Pixels that stay free beside a text: its indent and the border. */
const BESIDE = 14;

/** How many full-width characters of the list's size stand on one line of a column. */
function perLine(column: number, widths: readonly number[] | undefined): number {
  return Math.floor((columnWidth(column, widths) * 7 - BESIDE) / 13.4);
}
