import { readCell } from '../../amount/reading';
import { shownText } from '../../amount/shown-text';
import type { SheetView } from './sheet-view';

/** What the cells of a column hold, counted. */
export interface ColumnContent {
  /** Numbers of any kind; rates among them. */
  readonly figures: number;
  /** Percents. */
  readonly percents: number;
  /** Words, however short. */
  readonly words: number;
  /** Signs alone: ≥, ≤, =. */
  readonly signs: number;
}

/** What stands in these columns in the rows from `first` to `last`. */
export function contentOf(
  view: SheetView,
  { left, right }: { readonly left: number; readonly right: number },
  first: number,
  last: number,
): ColumnContent {
  const content = { figures: 0, percents: 0, words: 0, signs: 0 };
  for (const row of view.rows(first, last)) {
    const cell = view.row(row).find(({ column }) => left <= column && column <= right);
    if (!cell) continue;
    const reading = readCell(cell);
    if (reading.kind === 'number') {
      content.figures += 1;
      if (reading.percent) content.percents += 1;
    } else if (reading.kind === 'text') {
      if (SIGN.test(shownText(cell).trim())) content.signs += 1;
      else if (MARKS.test(shownText(cell).trim())) content.figures += 1;
      else content.words += 1;
    }
  }
  return content;
}

const SIGN = /^[≥≧≤≦><=＝＞＜═﹦±]+$/;
/** 5分 is a mark as well. */
const MARKS = /^[\d.]+\s*分$/;
